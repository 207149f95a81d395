import { Suspense, type ReactNode } from 'react';
import { useAddress } from '../address';
import { appTexts } from '../texts/app';
import { Loading } from '../ui';
import { ClockStrip } from './ClockStrip';
import { ErrorBoundary } from './ErrorBoundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { OfflineNotice } from './OfflineNotice';
import { ReleaseNotice } from './ReleaseNotice';
import { useArrival } from './useArrival';
import styles from './Frame.module.css';

/** What is around every page. */
export function Frame({ children }: { children: ReactNode }) {
  const { path } = useAddress();
  useArrival(path);
  return (
    <div className={styles.frame}>
      <a href="#main" className={styles.skip}>
        {appTexts.skip}
      </a>
      <Header />
      <ClockStrip />
      <OfflineNotice />
      <ReleaseNotice />
      <main id="main" tabIndex={-1}>
        <ErrorBoundary place={path}>
          <Suspense
            fallback={
              <div className={styles.waiting}>
                <Loading />
              </div>
            }
          >
            {children}
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </div>
  );
}
