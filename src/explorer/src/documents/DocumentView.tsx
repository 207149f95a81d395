import { useClocks } from '../address';
import { dateOf, gradeOf, hostOf, webAddress } from '../evidence';
import { commonTexts } from '../texts/common';
import { documentTexts as texts } from '../texts/documents';
import { CutShort, dateText, Empty, Failure, Loading, Page, ShowQuery, useView, ViewSwitch } from '../ui';
import styles from './DocumentView.module.css';
import { statementsQuestion, type DocumentNode } from './queries';
import { StatementsTable } from './StatementsTable';
import { TakeDocument } from './TakeDocument';
import { Topics } from './Topics';
import { useStatements } from './useStatements';

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** The page of a document that is known. */
export function DocumentView({ document, release }: { document: DocumentNode; release: string }) {
  const { knownAt } = useClocks();
  const view = useView();
  const { statements, total, isFetching, error, more, again, variables } = useStatements(document.id);
  return (
    <Page
      title={document.title}
      heading={<span lang={document.language ?? undefined}>{document.title}</span>}
      kicker={`${texts.kicker} · ${document.publisher}`}
      actions={
        <>
          <TakeDocument document={document} release={release} />
          <ShowQuery document={statementsQuestion} variables={variables} />
        </>
      }
    >
      <div className={styles.view}>
        {document.retracted && <p className={styles.retracted}>{texts.retracted(dateText(document.retracted))}</p>}
        <DocumentFacts document={document} />
        <section aria-labelledby="statements">
          <div className={styles.head}>
            <h2 id="statements">
              {texts.statements} {statements && <span className={styles.count}>{total}</span>}
            </h2>
            {total > 0 && <ViewSwitch label={texts.sentences} />}
          </div>
          {error && <Failure error={error} onAgain={again} />}
          {!statements && !error && <Loading text={texts.statementsLoading} />}
          {statements && total === 0 && <Empty title={knownAt ? texts.noneKnown(dateText(knownAt)) : texts.none} />}
          {statements && total > 0 && (
            <>
              <p className={styles.lead}>{texts.statementsLead}</p>
              {view === 'table' ? <StatementsTable document={document} statements={statements} /> : <Topics statements={statements} />}
              <CutShort shown={statements.length} found={total} what={texts.statementsWhat} onMore={more} busy={isFetching} />
            </>
          )}
        </section>
      </div>
    </Page>
  );
}

function DocumentFacts({ document }: { document: DocumentNode }) {
  const address = webAddress(document.url);
  const facts = [
    [texts.publisher, document.publisher],
    [texts.date, dateOf(document)],
    [texts.grade, gradeOf(document)],
    [texts.language, document.language && languages.of(document.language)],
    [texts.id, document.id],
  ].filter(([, value]) => value);
  return (
    <>
      <p className={styles.open}>
        {address ? (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {texts.address} {hostOf(address)}
            <span aria-hidden="true"> ↗</span>
            <span className="visually-hidden"> {commonTexts.external}</span>
          </a>
        ) : (
          texts.noAddress
        )}
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
