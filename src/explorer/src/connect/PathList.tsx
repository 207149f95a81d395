import { chainTexts } from '../texts/chains';
import type { BandClock } from '../trace/bandLayout';
import { hopRows } from '../trace/bandRows';
import { LazyDetails } from '../trace/LazyDetails';
import type { Status } from '../trace/model';
import { PathView } from '../trace/PathView';
import styles from './ConnectPage.module.css';
import type { NumberedPath } from './numbered';

interface PathListProps {
  paths: readonly NumberedPath[];
  found: number;
  status: Status;
  clocks: readonly BandClock[];
  name: string;
  caption: string;
}

/** The first path in full; the others in one line each, and in full when opened. */
export function PathList({ paths, found, status, clocks, name, caption }: PathListProps) {
  const viewOf = ({ path, number }: NumberedPath) => <PathView path={path} rows={hopRows(path, status)} clocks={clocks} name={`${name}_${number}`} caption={caption} />;
  return (
    <div className={styles.paths}>
      {paths.map((numbered, i) =>
        i === 0 ? (
          <section key={keyOf(numbered)} aria-label={chainTexts.path(numbered.number, found)}>
            {found > 1 && <h2 className={styles.number}>{chainTexts.path(numbered.number, found)}</h2>}
            {viewOf(numbered)}
          </section>
        ) : (
          <LazyDetails
            key={keyOf(numbered)}
            summary={
              <>
                <span className={styles.number}>{chainTexts.path(numbered.number, found)}</span> {numbered.path.sentence}
              </>
            }
          >
            {viewOf(numbered)}
          </LazyDetails>
        ),
      )}
    </div>
  );
}

function keyOf({ path }: NumberedPath): string {
  return path.hops.map((hop) => hop.relation.id).join(' ');
}
