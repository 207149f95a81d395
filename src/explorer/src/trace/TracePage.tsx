import { useAddress, useClocks } from '../address';
import { Notes } from '../evidence';
import { traceTexts as texts } from '../texts/trace';
import { Page } from '../ui';
import { limitsOf } from './limits';
import { TraceQuestion } from './questions';
import { SearchAnswer } from './SearchAnswer';
import { TraceRefusal } from './TraceRefusal';
import { TraceView } from './TraceView';
import { useEnds } from './useEnds';
import { useSearch } from './useSearch';

/** Which policies touch a deal, or which deals a policy touches. */
export default function TracePage({ id }: { id: string }) {
  const { params } = useAddress();
  const { asOf, knownAt } = useClocks();
  const to = params.get('to');
  const variables = { from: id, to, asOf, knownAt, ...limitsOf(params) };
  const question = useSearch(TraceQuestion, variables);
  const { entity, other } = useEnds(id, to);
  const { error } = question;
  if (!question.data || (error && TraceRefusal.codes.includes(error.code))) {
    return (
      <Page title={entity ? texts.titleOf(entity.name) : texts.untitled} kicker={texts.untitled} heading={entity?.name ?? id}>
        {error && TraceRefusal.codes.includes(error.code) ? (
          <TraceRefusal code={error.code} entity={entity} other={other} />
        ) : (
          <SearchAnswer question={question} loading={texts.loading}>
            {() => null}
          </SearchAnswer>
        )}
      </Page>
    );
  }
  return (
    <Notes key={`${asOf} ${knownAt} ${to}`}>
      <SearchAnswer question={question} loading={texts.loading}>
        {({ trace }) => <TraceView trace={trace} other={to ? (other ?? { id: to, kind: 'DEAL', name: to }) : null} variables={variables} busy={question.isPrevious} />}
      </SearchAnswer>
    </Notes>
  );
}
