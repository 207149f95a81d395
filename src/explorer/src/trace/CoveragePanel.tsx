import type { ReactNode } from 'react';
import { coverageTexts as texts } from '../texts/coverage';
import { CopyButton, Disclosure } from '../ui';
import styles from './CoveragePanel.module.css';

interface CoveragePanelProps {
  /** What was searched, in sentences that can be printed. */
  sentences: readonly string[];
  complete: boolean;
  /** Names and values for who wants to cite or repeat it. */
  facts: readonly (readonly [name: string, value: string])[];
  children?: ReactNode;
}

/** What was searched and whether to the end: what makes a "none" worth something. */
export function CoveragePanel({ sentences, complete, facts, children }: CoveragePanelProps) {
  return (
    <section className={styles.coverage} aria-labelledby="searched" data-complete={complete}>
      <h2 id="searched" tabIndex={-1}>
        {texts.title}
      </h2>
      <p className={styles.end}>{complete ? texts.complete : texts.incomplete}</p>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={styles.proof}>{texts.proof}</p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
      <p className="no-print">
        <CopyButton label={texts.copy} text={() => [texts.title, ...sentences, complete ? texts.complete : texts.incomplete, texts.proof, ...facts.map((fact) => fact.join(': '))].join('\n')} />
      </p>
    </section>
  );
}

interface RulesSearchedProps {
  families: readonly { reason: string; found: number; variants: readonly { name: string; how: string; found: number }[] }[];
  total: number;
  /** Everything that was found is shown, and the search ran to its end. */
  isAll: boolean;
}

/** The rules in plain words, each with what it found. */
export function RulesSearched({ families, total, isAll }: RulesSearchedProps) {
  return (
    <Disclosure summary={texts.rules(total, isAll)}>
      <p>{texts.rulesNote}</p>
      <ul className={styles.rules}>
        {families.map(({ reason, found, variants }) => (
          <li key={reason}>
            <p>
              {reason} <strong>{texts.answers(found)}</strong>
            </p>
            {variants.length > 0 && (
              <p className={styles.variants}>
                {texts.variants}: {variants.map(({ how, found: of }) => `${how}, ${texts.answers(of)}`).join('; ')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
