import { useEffect, useRef, useState } from 'react';
import { permalink, useClocks } from '../address';
import { client, execute } from '../api';
import { evidencePack } from '../evidence';
import { entityTexts as texts } from '../texts/entity';
import { csvOf, Take } from '../ui';
import { columnsOf } from './columns';
import { entityPack } from './entityPack';
import styles from './EntityView.module.css';
import { connectionsQuestion, wordsQuestion, type Profile } from './queries';
import { readConnections } from './readConnections';
import { rowsOf } from './rows';

/** Files of an entity with all its connections: read to the end, however many there are, with a count and a way to stop. */
export function TakeEntity({ entity, release }: { entity: Profile; release: string }) {
  const { asOf, knownAt } = useClocks();
  const [progress, setProgress] = useState<{ read: number; total: number } | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const read = async () => {
    abort.current?.abort();
    const { signal } = (abort.current = new AbortController());
    try {
      const words = await client.fetchQuery({ queryKey: [wordsQuestion.toString(), {}], queryFn: () => execute(wordsQuestion, {}, signal) });
      const found = await readConnections(entity.id, { asOf, knownAt }, signal, (done, total) => setProgress({ read: done, total }), release);
      return { words, ...found };
    } finally {
      setProgress(null);
    }
  };

  const csv = async () => {
    const { words, connections } = await read();
    return csvOf(columnsOf(entity), rowsOf(entity.id, connections, words));
  };
  const json = async () => {
    const { connections } = await read();
    return { release, asOf, knownAt, address: permalink(release), entity, connections };
  };
  const pack = async () => {
    const { words, connections } = await read();
    const query = { document: connectionsQuestion.toString(), variables: { id: entity.id, direction: 'BOTH', first: 100, asOf, knownAt } };
    return evidencePack(entityPack({ entity, connections, words, clocks: { asOf, knownAt }, release, address: permalink(release), made: new Date().toISOString(), query }));
  };
  return (
    <>
      <Take name={entity.id} csv={csv} json={json} pack={pack} />
      {progress && progress.total > progress.read && (
        <p className={styles.progress} role="status">
          {texts.reading(progress.read, progress.total)}{' '}
          <button type="button" onClick={() => abort.current?.abort()}>
            {texts.stop}
          </button>
        </p>
      )}
    </>
  );
}
