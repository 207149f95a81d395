import { useClocks, useHref } from '../address';
import { Link } from 'wouter';
import { useQuestion } from '../api';
import { documentTexts as texts } from '../texts/documents';
import { Answer, dateText, Empty, Page } from '../ui';
import { DocumentView } from './DocumentView';
import { documentQuestion } from './queries';

/** What a document is, and everything that rests on it. */
export default function DocumentPage({ id }: { id: string }) {
  const { knownAt } = useClocks();
  const question = useQuestion(documentQuestion, { id, knownAt });
  const node = question.data?.node;
  if (question.data && node?.__typename === 'Document') {
    return <DocumentView document={node} release={question.data.release.id} />;
  }

  return (
    <Page title={question.data ? texts.notKnownTitle : texts.kicker}>
      <Answer question={question} loading={texts.loading}>
        {() => <NotThere id={id} knownAt={knownAt} />}
      </Answer>
    </Page>
  );
}

function NotThere({ id, knownAt }: { id: string; knownAt: string | null }) {
  const { set } = useClocks();
  const href = useHref();
  const now = useQuestion(documentQuestion, { id, knownAt: null }, { enabled: knownAt !== null });
  const node = now.data?.node;
  if (knownAt && node?.__typename === 'Document') {
    return (
      <Empty title={texts.notKnownOn(dateText(knownAt))}>
        <button type="button" onClick={() => set({ knownAt: null })}>
          {texts.everything}
        </button>
      </Empty>
    );
  }

  return (
    <Empty title={texts.notKnown(id)}>
      <p>
        <Link href={href.start()}>{texts.search}</Link>
      </p>
    </Empty>
  );
}
