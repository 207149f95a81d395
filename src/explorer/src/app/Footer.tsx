import { appTexts } from '../texts/app';
import { useRelease, releaseText } from './useRelease';
import styles from './Footer.module.css';

/** Which data answers, and where else it can be asked. */
export function Footer() {
  const release = useRelease();
  return (
    <footer className={styles.footer}>
      <p>{appTexts.footer.sources}</p>
      <p>
        {release && (
          <>
            {appTexts.footer.release} <code title={release}>{releaseText(release)}</code>
          </>
        )}{' '}
        <a href="/graphql">{appTexts.pages.graphiql}</a> <a href="/schema.graphql">{appTexts.footer.schema}</a>
      </p>
    </footer>
  );
}
