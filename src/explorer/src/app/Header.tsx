import { useState } from 'react';
import { Link } from 'wouter';
import { useAddress, useHref } from '../address';
import { SearchBox } from '../search/SearchBox';
import { appTexts } from '../texts/app';
import { ClockControl } from './ClockControl';
import { CopyLink } from './CopyLink';
import { ThemeControl } from './ThemeControl';
import styles from './Header.module.css';

/** The name, the search box, the pages, and what concerns every view. */
export function Header() {
  const { path } = useAddress();
  const href = useHref();
  const [open, setOpen] = useState(false);
  const [openAt, setOpenAt] = useState(path);
  if (openAt !== path) {
    setOpenAt(path);
    setOpen(false);
  }

  const { pages } = appTexts;
  const links = [
    { at: '/', address: href.start(), text: pages.start },
    { at: '/assess', address: href.assess(), text: pages.assess },
    { at: '/connect', address: href.connect(), text: pages.connect },
    { at: '/canvas', address: href.canvas(), text: pages.canvas },
    { at: '/timeline', address: href.timeline(), text: pages.timeline },
    { at: '/about', address: href.about(), text: pages.about },
  ];
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link href={href.start()} className={styles.name ?? ''}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 12 8 4l5 8z" />
            <circle cx="8" cy="4" r="2.5" />
            <circle cx="3" cy="12" r="2.5" />
            <circle cx="13" cy="12" r="2.5" />
          </svg>
          {appTexts.name}
        </Link>
        <div className={styles.search}>{path !== '/' && <SearchBox label={appTexts.search} placeholder={appTexts.searchHint} />}</div>
        <div className={styles.tools}>
          <ClockControl />
          <CopyLink />
          <button type="button" className={styles.toggle} aria-expanded={open} aria-controls="menu" onClick={() => setOpen(!open)}>
            {appTexts.menu}
          </button>
        </div>
      </div>
      <div id="menu" className={styles.menu} data-open={open}>
        <nav aria-label={appTexts.nav}>
          <ul>
            {links.map(({ at, address, text }) => (
              <li key={at}>
                <Link href={address} aria-current={path === at ? 'page' : undefined}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.theme}>
          <ThemeControl />
        </div>
      </div>
    </header>
  );
}
