import styles from './ChainDrawing.module.css';

/** How each status is drawn, so that it is told without colour: by the dashes of its line. */
export const dashes: Record<string, string> = { REPORTED: '9 4', INFERRED: '1.5 4', DISPUTED: '10 3 2 3', REFUTED: '3 3', UNSUPPORTED: '3 3', ASSUMED: '3 5' };

/** A line in the style of a status: ruled double, confirmed solid, reported dashed, inferred dotted, disputed dash-dot. */
export function StatusLine({ path, status, head }: { path: string; status: string; head?: string }) {
  const end = head ? { markerEnd: `url(#${head})` } : {};
  if (status === 'RULED') {
    return (
      <>
        <path d={path} className={styles.line} strokeWidth={4.5} />
        <path d={path} className={styles.inner} strokeWidth={1.5} />
        <path d={path} className={styles.line} strokeOpacity={0} {...end} />
      </>
    );
  }
  return <path d={path} className={styles.line} strokeWidth={1.75} {...(dashes[status] ? { strokeDasharray: dashes[status] } : {})} {...end} />;
}

/** The head of an arrow, in the colour of its line. */
export function ArrowHead({ id }: { id: string }) {
  return (
    <marker id={id} viewBox="0 0 8 8" refX="4" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">
      <path d="M0 0 8 4 0 8z" fill="context-stroke" />
    </marker>
  );
}
