import { useQuery } from '@tanstack/react-query';
import { useClocks } from '../address';
import { useQuestion } from '../api';
import { entityTexts as texts } from '../texts/entity';
import { Answer, dateText, Empty, KindIcon, Page, today } from '../ui';
import styles from './EntityView.module.css';
import { firstKnown } from './firstKnown';
import { sinceQuestion } from './queries';

/** Nothing of it was public on the day: says so, and since when something is. */
export function NotKnownYet({ id, knownAt }: { id: string; knownAt: string | null }) {
  const { set } = useClocks();
  const question = useQuestion(sinceQuestion, { id });
  const entity = question.data?.entity;
  const since = useQuery({ queryKey: ['known since', id], queryFn: ({ signal }) => firstKnown(entity, signal), enabled: entity !== undefined && entity !== null });
  return (
    <Page title={entity?.name ?? id} kicker={entity && <KindIcon kind={entity.kind} label />}>
      <Answer question={question} loading={texts.notKnownLoading}>
        {() => (
          <Empty title={texts.notKnown(dateText(knownAt ?? today()))}>
            <p>{since.data ? (since.data.isFirst ? texts.knownSince : texts.knownBy)(dateText(since.data.day)) : texts.knownLater}</p>
            <p className={styles.choices}>
              {since.data && (
                <button type="button" data-look="main" onClick={() => set({ knownAt: since.data?.day ?? null })}>
                  {texts.knownOn(dateText(since.data.day))}
                </button>
              )}{' '}
              <button type="button" onClick={() => set({ knownAt: null })}>
                {texts.everything}
              </button>
            </p>
          </Empty>
        )}
      </Answer>
    </Page>
  );
}
