import { Evidence, inOrder, RelationDates } from '../evidence';
import { useNoteNumbers } from '../evidence/NoteBook';
import { chainTexts as texts } from '../texts/chains';
import { EntityLink } from '../ui/EntityLink';
import { StatusMark } from '../ui/StatusMark';
import type { Hop } from './model';
import styles from './PathSentences.module.css';
import { lowerFirst, sideOf, voicesOf } from './words';

/** One step as a sentence, with its evidence, status and dates, and in whose words it is told. */
export function HopLine({ hop }: { hop: Hop }) {
  const { relation } = hop;
  return (
    <li className={styles.hop} data-assumed={relation.assumed || undefined}>
      <p className={styles.sentence}>
        <HopEnd entity={hop.from} /> <strong className={styles.phrase}>{hop.phrase}</strong> <HopEnd entity={hop.to} />
        {!relation.assumed && (
          <>
            {' '}
            <Evidence statements={relation.statements} status={relation.status} />
          </>
        )}
      </p>
      <p className={styles.meta}>
        {relation.assumed ? <span className={styles.assumed}>{texts.assumed}</span> : <StatusMark status={relation.status} />}
        {' · '}
        <RelationDates relation={relation} />
        {relation.assumed && ` · ${texts.assumedHop}`}
      </p>
      {!relation.assumed && <Voices hop={hop} />}
    </li>
  );
}

/** An entity has a page; what is assumed has none. */
function HopEnd({ entity }: { entity: Hop['from'] }) {
  return entity.id.startsWith('assumed:') ? <em>{texts.assumedDeal}</em> : <EntityLink entity={entity} />;
}

function Voices({ hop: { relation } }: { hop: Hop }) {
  const denied = sideOf(relation.statements, 'DENIES');
  if (relation.status === 'DISPUTED' || denied.length > 0) {
    const supported = sideOf(relation.statements, 'SUPPORTS');
    return (
      <dl className={styles.sides}>
        <Side name={texts.supported} voices={supported} />
        <Side name={texts.denied} voices={denied} />
      </dl>
    );
  }
  return <Speakers hop={{ relation }} />;
}

function Speakers({ hop: { relation } }: { hop: Pick<Hop, 'relation'> }) {
  const counting = inOrder(relation.statements).filter((statement) => statement.counts);
  const numbers = useNoteNumbers(counting, relation.status);
  const notes = (ids: readonly string[]) => ids.map((id) => `[${numbers[counting.findIndex((statement) => statement.id === id)]}]`).join(' ');
  const voices = voicesOf(counting, relation.type === 'APPLIES_TO');
  return voices.length === 0 ? null : (
    <p className={styles.voices}>
      {voices.map(({ speakers, limits, statements }) => (
        <span key={limits}>
          {speakers.map(({ words, statements: ids }, i) => `${i === 0 ? words : lowerFirst(words)} ${notes(ids)}`).join('; ')}
          {limits && (
            <span className={styles.limits}>
              {' '}
              ({limits}){statements.length > 0 && ` ${notes(statements)}`}
            </span>
          )}
          {'. '}
        </span>
      ))}
    </p>
  );
}

function Side({ name, voices }: { name: string; voices: string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{voices.length > 0 ? voices.join('; ') : texts.noVoice}</dd>
    </div>
  );
}
