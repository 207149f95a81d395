import { permalink, useClocks } from '../address';
import { client, execute } from '../api';
import { evidencePack } from '../evidence';
import { entityTexts as texts } from '../texts/entity';
import { csvOf, Take, useReading } from '../ui';
import { columnsOf } from './columns';
import { entityPack } from './entityPack';
import { connectionsQuestion, wordsQuestion, type Profile } from './queries';
import { readConnections } from './readConnections';
import { rowsOf } from './rows';

/** Files of an entity with all its connections: read to the end, however many there are, with a count and a way to stop. */
export function TakeEntity({ entity, release }: { entity: Profile; release: string }) {
  const { asOf, knownAt } = useClocks();
  const { read, told } = useReading(texts);
  const readAll = () =>
    read(async (signal, onProgress) => {
      const words = await client.fetchQuery({ queryKey: [wordsQuestion.toString(), {}], queryFn: () => execute(wordsQuestion, {}, signal) });
      return { words, ...(await readConnections(entity.id, { asOf, knownAt }, signal, onProgress, release)) };
    });

  const csv = async () => {
    const { words, connections } = await readAll();
    return csvOf(columnsOf(entity), rowsOf(entity.id, connections, words));
  };
  const json = async () => {
    const { connections } = await readAll();
    return { release, asOf, knownAt, address: permalink(release), entity, connections };
  };
  const pack = async () => {
    const { words, connections } = await readAll();
    const query = { document: connectionsQuestion.toString(), variables: { id: entity.id, direction: 'BOTH', first: 100, asOf, knownAt } };
    return evidencePack(entityPack({ entity, connections, words, clocks: { asOf, knownAt }, release, address: permalink(release), made: new Date().toISOString(), query }));
  };
  return (
    <>
      <Take name={entity.id} csv={csv} json={json} pack={pack} />
      {told}
    </>
  );
}
