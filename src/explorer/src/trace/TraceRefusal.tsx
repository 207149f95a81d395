import { Link } from 'wouter';
import { useClocks, useHref } from '../address';
import { traceTexts as texts } from '../texts/trace';
import { dateText, Empty, type EntityHead } from '../ui';

interface TraceRefusalProps {
  code: string;
  entity: EntityHead | null;
  other: EntityHead | null;
}

/** Where a trace cannot be asked, that is an answer of its own: not public yet on the day, or neither a deal nor a policy. */
export function TraceRefusal({ code, entity, other }: TraceRefusalProps) {
  const href = useHref();
  const { knownAt, set } = useClocks();
  if (code === 'NOT_KNOWN_YET' && knownAt) {
    return (
      <Empty title={texts.notKnownYet(other ? texts.oneOfBoth : entity ? texts.quoted(entity.name) : texts.it, dateText(knownAt))}>
        <p>{texts.notKnownYetMeaning}</p>
        <p>
          <button type="button" onClick={() => set({ knownAt: null })}>
            {texts.knownNow}
          </button>
        </p>
      </Empty>
    );
  }
  return (
    <Empty title={texts.wrongKind}>
      <p>{texts.wrongKindMeaning}</p>
      {entity && (
        <ul>
          <li>
            <Link href={href.entity(entity.id)}>{texts.nextEntity}</Link>
          </li>
          <li>
            <Link href={href.connect(entity.id, other?.id)}>{texts.nextConnect}</Link>
          </li>
        </ul>
      )}
    </Empty>
  );
}

TraceRefusal.codes = ['NOT_KNOWN_YET', 'WRONG_KIND'];
