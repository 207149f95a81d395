import { useState } from 'react';
import { Link } from 'wouter';
import { hrefOf } from '../address';
import { useQuestion } from '../api';
import { examples, type Example } from '../questions/examples';
import { questionViews, type QuestionView } from '../questions/views';
import { startTexts } from '../texts/start';
import { graphiqlAddress } from '../ui';
import { QuestionsDocument } from './documents';
import styles from './Questions.module.css';

const subjects = [...new Set(Object.values(questionViews).flatMap(views => views.flatMap(({ ids }) => ids)))];
const href = hrefOf({ asOf: null, knownAt: null });

/** The questions of the seeds, each with the views that answer it. Where the data is another, those without their subjects are left out. */
export function Questions() {
  const { data } = useQuestion(QuestionsDocument, { ids: subjects });
  const known = new Set(data?.nodes.flatMap(node => node?.id ?? []));
  const asked = examples
    .map(example => ({ example, views: (questionViews[example.name] ?? []).filter(({ ids }) => !data || ids.some(id => known.has(id))) }))
    .filter(({ views }) => views.length > 0);
  if (asked.length === 0) {
    return null;
  }

  return (
    <section className={styles.questions}>
      <h2>{startTexts.questions.title}</h2>
      <p>{startTexts.questions.lead}</p>
      <ol>
        {asked.map(({ example, views }) => (
          <Asked key={example.name} example={example} views={views} />
        ))}
      </ol>
    </section>
  );
}

function Asked({ example, views }: { example: Example; views: readonly QuestionView[] }) {
  const [open, setOpen] = useState(false);
  const texts = startTexts.questions;
  const [first] = views;
  return (
    <li>
      <h3>{first ? <Link href={first.address(href)}>{example.question}</Link> : example.question}</h3>
      <ul className={styles.views}>
        {views.map(({ label, address }) => (
          <li key={label}>
            <Link href={address(href)}>{label}</Link>
          </li>
        ))}
        <li>
          <a href={graphiqlAddress(example.document)}>{texts.graphiql}</a>
        </li>
      </ul>
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>{texts.said}</summary>
        {open && <p>{prose(example.explanation)}</p>}
      </details>
    </li>
  );
}

/** Without the commands, which are indented. */
function prose(explanation: string): string {
  return explanation
    .split('\n')
    .filter(line => !line.startsWith('    '))
    .join(' ')
    .trim();
}
