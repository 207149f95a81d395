import { Link } from 'wouter';
import { useHref } from '../address';
import { commonTexts } from '../texts/common';
import { evidenceTexts as texts } from '../texts/evidence';
import { dateOf, within } from './citation';
import styles from './Citation.module.css';
import { SaidBy } from './SaidBy';
import type { EvidenceStatement } from './statement';
import { statementWords } from './statementWords';
import { webAddress } from './web';

/** A statement as it stands in a list of notes: the paraphrase and its source in two lines. */
export function Citation({ statement, withDocument = true }: { statement: EvidenceStatement; withDocument?: boolean }) {
  const href = useHref();
  const { document } = statement;
  const address = webAddress(document.url);
  return (
    <div className={styles.citation} data-gone={!statement.counts || undefined}>
      <p className={styles.says}>{statement.says}</p>
      <p className={styles.source}>
        {statement.saidBy && (
          <>
            {texts.saidBy} <SaidBy statement={statement} />.{' '}
          </>
        )}
        {withDocument && (
          <>
            {document.publisher}, “
            <Link href={href.document(document.id)}>
              <cite lang={document.language ?? undefined}>{document.title}</cite>
            </Link>
            ”, {within(dateOf(document))}
            {'; '}
          </>
        )}
        {withDocument ? (statement.locator ?? within(texts.placeUnknown)) : statement.locator ? `${texts.place}: ${statement.locator}` : texts.placeUnknown}.{' '}
        {withDocument && address && (
          <a href={address} target="_blank" rel="noopener noreferrer" className={styles.address}>
            {address}
            <span className="visually-hidden"> {commonTexts.external}</span>
          </a>
        )}
      </p>
      <p className={styles.words}>{statementWords(statement, withDocument).join(' · ')}</p>
    </div>
  );
}
