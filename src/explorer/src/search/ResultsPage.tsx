import type { ReactNode } from 'react';
import { listOf, useAddress, useClocks } from '../address';
import { execute, useQuestion } from '../api';
import { searchTexts } from '../texts/search';
import { Answer, csvOf, CutShort, DataTable, dateText, Disclosure, Empty, Page, ShowQuery, Take, useMedia, useView, ViewSwitch } from '../ui';
import { hitColumns } from './columns';
import { SearchDocument } from './documents';
import { Facets } from './Facets';
import { FoundEntry } from './FoundEntry';
import { kindsOf } from './kinds';
import { ResultsBox } from './ResultsBox';
import { useIsOlder } from './useIsOlder';
import { useShown } from './useShown';
import styles from './ResultsPage.module.css';

const most = 100;

/** What a search found, with the choice of kinds and places. */
export function ResultsPage() {
  const { params } = useAddress();
  const { knownAt } = useClocks();
  const view = useView();
  const text = params.get('q')?.trim() ?? '';
  const kinds = kindsOf(params.get('kind'));
  const places = listOf(params.get('place'));
  const { shown, more } = useShown(20, most);
  const asked = { text, kinds: kinds.length > 0 ? kinds : null, jurisdictions: places.length > 0 ? places : null, knownAt };
  const variables = { ...asked, first: shown };
  const question = useQuestion(SearchDocument, variables, { enabled: text !== '', keepPrevious: true });
  const isOlder = useIsOlder(question, asked);
  const found = text === '' ? undefined : question.data?.search;
  const all = () => execute(SearchDocument, { ...variables, first: most }).then(({ search }) => search.hits);

  // What is there from the search before is shown until this one is answered, but is neither told nor given as its answer.
  const actions = found && found.found > 0 && (
    <div className={styles.actions} data-waits={isOlder}>
      <ViewSwitch label={searchTexts.view} />
      <Take
        name={searchTexts.file(text, Math.min(most, found.found), found.found)}
        csv={async () => csvOf(hitColumns(), await all())}
        json={async () => (await execute(SearchDocument, { ...variables, first: most })).search}
      />
      <ShowQuery document={SearchDocument} variables={variables} />
    </div>
  );

  return (
    <Page title={text ? searchTexts.title(text) : searchTexts.heading} heading={searchTexts.heading} actions={actions}>
      <ResultsBox />
      {text === '' && <p className={styles.hint}>{searchTexts.typing}</p>}
      {text !== '' && (
        <Answer question={question}>
          {({ search }) => (
            <div className={styles.columns} aria-busy={isOlder}>
              <Side chosen={kinds.length + places.length}>
                <Facets search={search} kinds={kinds} places={places} />
              </Side>
              <section className={styles.results} data-waits={isOlder}>
                <p className={styles.told} role="status">
                  {isOlder ? (
                    searchTexts.searching
                  ) : (
                    <>
                      <strong>{searchTexts.found(search.found, search.complete)}</strong>
                      {telling(search, knownAt)}
                    </>
                  )}
                </p>
                {search.found === 0 && !isOlder && <Nothing text={text} chosen={kinds.length + places.length > 0} knownAt={knownAt} />}
                {search.found > 0 &&
                  (view === 'table' ? (
                    <DataTable caption={searchTexts.table.caption} columns={hitColumns()} rows={search.hits} rowKey={hit => hit.entity.id} />
                  ) : (
                    search.hits.map(({ entity, reason, matched }) => <FoundEntry key={entity.id} entity={entity} reason={reason} matched={matched} />)
                  ))}
                {!isOlder && (
                  <>
                    <CutShort
                      shown={search.hits.length}
                      found={search.found}
                      atLeast={!search.complete}
                      what={searchTexts.results}
                      onMore={search.hits.length < Math.min(most, search.found) ? more : undefined}
                      busy={question.isFetching}
                    />
                    {search.hits.length >= most && search.found > most && <p>{searchTexts.most(most, search.found, search.complete)}</p>}
                  </>
                )}
              </section>
            </div>
          )}
        </Answer>
      )}
    </Page>
  );
}

/** What goes on after how many were found, where there is more to say. */
function telling({ found, complete }: { found: number; complete: boolean }, knownAt: string | null): string {
  const sentences = [
    ...(knownAt ? [searchTexts.knownBy(dateText(knownAt))] : []),
    ...(found > most ? [searchTexts.most(most, found, complete)] : []),
    ...(complete ? [] : [searchTexts.incomplete]),
  ];
  return sentences.length > 0 ? `. ${sentences.join(' ')}` : '';
}

/** Beside the results; above them and folded where the screen is narrow. */
function Side({ chosen, children }: { chosen: number; children: ReactNode }) {
  const wide = useMedia('(width >= 48rem)');
  return <aside>{wide ? children : <Disclosure summary={searchTexts.narrow(chosen)}>{children}</Disclosure>}</aside>;
}

function Nothing({ text, chosen, knownAt }: { text: string; chosen: boolean; knownAt: string | null }) {
  return (
    <Empty title={chosen ? searchTexts.nothingChosen : searchTexts.nothing(text)}>
      {!chosen && (
        <ul>
          {searchTexts.hints.map(hint => (
            <li key={hint}>{hint}</li>
          ))}
          {knownAt && <li>{searchTexts.asOfHint}</li>}
        </ul>
      )}
    </Empty>
  );
}
