import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useHref } from '../address';
import { commonTexts } from '../texts/common';
import { dateText } from '../ui';
import { evidenceTexts as texts } from '../texts/evidence';
import { StatusMark } from '../ui';
import { dateOf, gradeOf, within } from './citation';
import { SaidBy } from './SaidBy';
import styles from './SourceNote.module.css';
import type { EvidenceStatement } from './statement';
import { hostOf, webAddress } from './web';

/** One statement in full: the paraphrase, who said it, the document with its date and place, and how sure it is. */
export function SourceNote({ statement, number }: { statement: EvidenceStatement; number?: number | undefined }) {
  const href = useHref();
  const { document, details } = statement;
  const address = webAddress(document.url);
  const basis = texts.basis[statement.basis];
  return (
    <article className={styles.note} data-gone={!statement.counts || undefined}>
      <p className={styles.says}>
        {number !== undefined && <span className={styles.number}>{number}</span>}
        {statement.says}
      </p>
      {document.retracted && <p className={styles.gone}>{texts.retracted(dateText(document.retracted))}</p>}
      {!document.retracted && !statement.counts && <p className={styles.gone}>{texts.doesNotCount}</p>}
      {basis && <p className={styles.basis}>{basis}</p>}
      <dl className={styles.facts}>
        <Fact name={texts.saidBy}><SaidBy statement={statement} /></Fact>
        <Fact name={texts.publisher}>
          {document.publisher} <span className={styles.quiet}>({within(gradeOf(document))})</span>
        </Fact>
        <Fact name={texts.document}>
          <cite lang={document.language ?? undefined}>{document.title}</cite>
        </Fact>
        <Fact name={texts.published}>{dateOf(document)}</Fact>
        <Fact name={texts.place}>{statement.locator ?? texts.placeUnknown}</Fact>
        <Fact name={texts.status}>
          <StatusMark status={statement.status} />
          <span className={styles.quiet}> · {texts.stanceWords[statement.stance]}</span>
        </Fact>
        {statement.decided && <Fact name={texts.decided}>{dateText(statement.decided)}</Fact>}
        {statement.end && <Fact name={texts.heldUntil}>{dateText(statement.end)}</Fact>}
        {details.length > 0 && <Fact name={texts.details}>{details.map(detail => `${detail.name}: ${detail.value}`).join('; ')}</Fact>}
      </dl>
      <p className={styles.links}>
        {address ? (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {texts.openOutside(hostOf(address))}
            <span aria-hidden="true"> ↗</span>
            <span className="visually-hidden"> {commonTexts.external}</span>
          </a>
        ) : (
          <span className={styles.quiet}>{texts.noAddress}</span>
        )}
        <Link href={href.document(document.id)}>{texts.everythingFromDocument}</Link>
      </p>
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
