import { useMemo } from 'react';
import { permalink, useAddress } from '../address';
import type { PathsQuery, PathsQueryVariables } from '../api/generated/graphql';
import { evidencePack, Footnotes } from '../evidence';
import { statusTexts } from '../texts/common';
import { connectTexts as texts } from '../texts/connect';
import { coverageTexts } from '../texts/coverage';
import { traceTexts } from '../texts/trace';
import { clocksOf } from '../trace/bandRows';
import { captionOf, clockSentences } from '../trace/coverageWords';
import { CoveragePanel } from '../trace/CoveragePanel';
import { fileName, idsOf } from '../trace/pathIds';
import { PathLinks } from '../trace/PathLinks';
import { packHead, pathSections } from '../trace/tracePack';
import view from '../trace/TraceView.module.css';
import { csvOf, Disclosure, ShowQuery, Take, useView, ViewSwitch, type EntityHead } from '../ui';
import styles from './ConnectPage.module.css';
import { mostHops } from './ends';
import { NoPath } from './NoPath';
import { numbered } from './numbered';
import { fileColumns, PathTable, stepRows } from './PathTable';
import { PathList } from './PathList';
import { PathsQuestion } from './questions';

interface ConnectAnswerProps {
  paths: PathsQuery['paths'];
  from: EntityHead;
  to: EntityHead;
  variables: PathsQueryVariables;
  busy: boolean;
}

/** The paths between two: first in one sentence, then each in full, and what was searched. */
export function ConnectAnswer({ paths: { pairs, coverage }, from, to, variables, busy }: ConnectAnswerProps) {
  const { params, set } = useAddress();
  const shownAs = useView();
  const pair = pairs[0];
  const clocks = useMemo(() => clocksOf(coverage.asOf ?? null, coverage.knownAt ?? null), [coverage.asOf, coverage.knownAt]);
  const all = pair?.paths ?? [];
  const held = all.filter((path) => !path.window.empty);
  const isAll = pair?.pathsFound === all.length && coverage.complete;
  const onlyTogether = params.get('together') === '1';
  const shown = numbered(all, onlyTogether);
  const headline = pair ? texts.headline(pair.pathsFound, pair.length, statusTexts[pair.status].label, coverage.complete) : texts.nothing(from.name, to.name);
  const sentences = [coverageTexts.connected(coverage.types.length, coverage.maxHops), coverageTexts.apart, ...clockSentences(coverage), pair ? coverageTexts.pairFound(coverage.pathsFound, coverage.pathsShown, coverage.complete) : coverageTexts.foundNone];
  const facts: [string, string][] = [
    [coverageTexts.release, coverage.release],
    [coverageTexts.typesHash, coverage.relationTypesHash],
    [coverageTexts.pattern, coverage.pattern],
  ];
  const title = texts.titleOf(from.name, to.name);
  const pack = () =>
    evidencePack({
      ...packHead({ title, question: texts.question, lead: [headline, texts.note], document: PathsQuestion.toString(), variables }, coverage),
      sections: pair ? [{ heading: title, ...pathSections(all, pair.pathsFound) }] : [],
      coverage: [coverage.complete ? coverageTexts.complete : coverageTexts.incomplete, ...sentences, coverageTexts.proof, ...facts.map((fact) => fact.join(': '))],
    });
  return (
    <>
      <div className={styles.head}>
        <p className={`${view.headline} ${styles.headline}`} role="status" aria-busy={busy}>
          {headline} {pair && texts.together(held.length, all.length, isAll)}
        </p>
        <div className={styles.actions}>
          {pair && <ViewSwitch label={traceTexts.view} />}
          {!busy && <Take name={fileName('paths', from.id, to.id)} pack={pack} csv={() => csvOf(fileColumns(coverage), stepRows(numbered(all, false)))} json={() => ({ address: permalink(coverage.release), question: variables, pairs, coverage })} />}
          <ShowQuery document={PathsQuestion} variables={variables} />
        </div>
      </div>
      {pair ? (
        <>
          <p className={styles.note}>{texts.note}</p>
          <p className={`${view.links} no-print`}>
            <a href="#searched">{coverageTexts.title}</a>
            <PathLinks ids={idsOf(shown.map(({ path }) => path))} />
          </p>
          {(held.length > 0 || onlyTogether) && held.length < all.length && (
            <label className={styles.together}>
              <input type="checkbox" checked={onlyTogether} onChange={(event) => set({ together: event.target.checked ? 1 : null })} /> {texts.onlyTogether}
            </label>
          )}
          {onlyTogether && held.length < all.length && <p className={styles.note}>{texts.hidden(all.length - held.length, all.length, isAll)}</p>}
          {shownAs === 'table' ? <PathTable caption={texts.caption(from.name, to.name)} paths={shown} /> : <PathList paths={shown} found={pair.pathsFound} status={pair.status} clocks={clocks} name={fileName('path', from.id, to.id)} caption={captionOf(coverage)} />}
          {pair.pathsFound > all.length && (
            <p className={styles.more}>
              {texts.first(all.length, pair.pathsFound, coverage.complete)}.{' '}
              {all.length < 25 ? (
                <button type="button" onClick={() => set({ paths: 25 })}>
                  {texts.more(Math.min(25, pair.pathsFound) - all.length)}
                </button>
              ) : (
                texts.most(pair.pathsFound)
              )}
            </p>
          )}
        </>
      ) : (
        <NoPath complete={coverage.complete} types={coverage.types.length} maxHops={coverage.maxHops} mostHops={mostHops} hasTypes={variables.types !== null} />
      )}
      <CoveragePanel sentences={sentences} complete={coverage.complete} facts={facts}>
        <Disclosure summary={coverageTexts.types(coverage.types.length)}>
          <p>{coverage.types.map((type) => type.toLowerCase().replaceAll('_', ' ')).join(', ')}</p>
        </Disclosure>
      </CoveragePanel>
      <Footnotes />
    </>
  );
}
