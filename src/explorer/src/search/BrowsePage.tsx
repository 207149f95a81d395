import { useClocks } from '../address';
import { execute, useQuestion, type EntityKind } from '../api';
import { countText } from '../texts/common';
import { searchTexts } from '../texts/search';
import { Answer, csvOf, CutShort, DataTable, Empty, Loading, Page, ShowQuery, Take, useView, ViewSwitch } from '../ui';
import { entityColumns } from './columns';
import { BrowseDocument } from './documents';
import { FoundEntry } from './FoundEntry';
import { kindsText } from './kinds';
import { SearchBox } from './SearchBox';
import { useIsOlder } from './useIsOlder';
import { useShown } from './useShown';
import styles from './BrowsePage.module.css';

const most = 1000;

/** Everything of some kinds, by name. */
export function BrowsePage({ kinds }: { kinds: EntityKind[] }) {
  const { asOf, knownAt } = useClocks();
  const view = useView();
  const { shown, more } = useShown(40, most);
  const asked = { kinds, asOf, knownAt };
  const variables = { ...asked, first: shown };
  const question = useQuestion(BrowseDocument, variables, { keepPrevious: true });
  const isOlder = useIsOlder(question, asked);
  const title = kindsText(kinds);
  const count = question.data?.entities.totalCount ?? 0;
  const all = () => execute(BrowseDocument, { ...variables, first: most }).then(({ entities }) => entities.nodes);

  const actions = (
    <>
      <ViewSwitch label={searchTexts.view} />
      {!isOlder && <Take name={searchTexts.file(title, Math.min(most, count), count)} csv={async () => csvOf(entityColumns(), await all())} json={all} />}
      <ShowQuery document={BrowseDocument} variables={variables} />
    </>
  );

  return (
    <Page title={searchTexts.browseTitle(title)} heading={title} actions={actions}>
      <SearchBox label={searchTexts.box} />
      <Answer question={question}>
        {({ entities: { nodes, totalCount } }) =>
          isOlder ? (
            <Loading />
          ) : totalCount === 0 ? (
            <Empty title={searchTexts.nothingHere} />
          ) : (
            <>
              <p role="status" className={styles.told}>
                {countText(totalCount, 'entry', 'entries')}
                {totalCount > most && `. ${searchTexts.mostBrowsed(most, totalCount)}`}
              </p>
              {view === 'table' ? (
                <DataTable caption={searchTexts.table.browseCaption} columns={entityColumns()} rows={nodes} rowKey={entity => entity.id} />
              ) : (
                nodes.map(entity => <FoundEntry key={entity.id} entity={entity} />)
              )}
              <CutShort shown={nodes.length} found={totalCount} what={searchTexts.rows} onMore={nodes.length < most ? more : undefined} busy={question.isFetching} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}
