import { useEffect, type ReactNode } from 'react';
import { commonTexts } from '../texts/common';
import styles from './Page.module.css';

interface PageProps {
  /** For the tab of the browser, and the heading where there is no other. */
  title: string;
  /** What stands as the heading of the page. */
  heading?: ReactNode;
  /** Small print above the heading, such as what it is. */
  kicker?: ReactNode;
  /** Buttons at the side of the heading, such as Take and ShowQuery. */
  actions?: ReactNode;
  /** Uses the whole width of the window, for a drawing. */
  wide?: boolean;
  children?: ReactNode;
}

/** A page with its one heading; the tab of the browser has its title. */
export function Page({ title, heading = title, kicker, actions, wide = false, children }: PageProps) {
  useEffect(() => {
    document.title = title === commonTexts.site ? title : `${title} · ${commonTexts.site}`;
  }, [title]);
  return (
    <div className={styles.page} data-wide={wide || undefined}>
      <div className={styles.head}>
        <div className={styles.heading}>
          {kicker && <p className={styles.kicker}>{kicker}</p>}
          <h1>{heading}</h1>
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
