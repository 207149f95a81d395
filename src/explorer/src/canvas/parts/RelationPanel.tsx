import { useClocks } from '../../address';
import { useQuestion } from '../../api';
import { Evidence, EvidenceList, RelationDates } from '../../evidence';
import { canvasTexts as texts } from '../../texts/canvas';
import { Answer, EntityLink, ShowQuery, StatusMark } from '../../ui';
import { CanvasRelationDocument } from '../data/questions';
import styles from './Panel.module.css';

/** A relation as a sentence, with its dates, its status and everything said of it. */
export function RelationPanel({ id }: { id: string }) {
  const { knownAt } = useClocks();
  const variables = { id, knownAt };
  const question = useQuestion(CanvasRelationDocument, variables);
  return (
    <Answer question={question}>
      {({ node }) =>
        node && 'statements' in node ? (
          <>
            <h2 className={styles.sentence}>
              <EntityLink entity={node.from} /> {node.phrase} <EntityLink entity={node.to} />
            </h2>
            <p className={styles.facts}>
              <StatusMark status={node.status} /> · <RelationDates relation={node} /> <Evidence statements={node.statements} status={node.status} />
            </p>
            <h3>{texts.evidence}</h3>
            <EvidenceList statements={node.statements} status={node.status} />
            <ShowQuery document={CanvasRelationDocument} variables={variables} />
          </>
        ) : (
          <p>{texts.relationGone}</p>
        )
      }
    </Answer>
  );
}
