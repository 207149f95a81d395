import { useClocks } from '../address';
import { useQuestion } from '../api';
import { Notes } from '../evidence';
import { entityTexts as texts } from '../texts/entity';
import { Answer, Page } from '../ui';
import { EntityView } from './EntityView';
import { NotKnownYet } from './NotKnownYet';
import { entityQuestion } from './queries';

/** What an entity is, since when, and how it is connected, each line with what it rests on. */
export default function EntityPage({ id }: { id: string }) {
  const { asOf, knownAt } = useClocks();
  const question = useQuestion(entityQuestion, { id, asOf, knownAt });
  const { data } = question;
  if (!data) {
    return (
      <Page title={id}>
        <Answer question={question} loading={texts.loading}>
          {() => null}
        </Answer>
      </Page>
    );
  }

  if (!data.entity) {
    return <NotKnownYet id={id} knownAt={knownAt} />;
  }

  // Under other clocks the notes are others, and are numbered anew.
  return (
    <Notes key={`${asOf} ${knownAt}`}>
      <EntityView entity={data.entity} release={data.release.id} />
    </Notes>
  );
}
