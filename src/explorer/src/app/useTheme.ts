import { useState } from 'react';
import { keep, kept } from '../api/storage';

const slot = 'graph.theme';

/** How the pages look: as the system says, or as the reader does. */
export type Theme = 'system' | 'light' | 'dark';

/** Puts on what the reader chose last. */
export function wearTheme(theme: Theme = keptTheme()): void {
  if (theme === 'system') {
    document.documentElement.removeAttribute('data-theme');
  } else {
    document.documentElement.dataset.theme = theme;
  }
}

/** What the reader chose, and a way to choose. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(keptTheme);
  const choose = (chosen: Theme) => {
    keep('localStorage', slot, chosen);
    wearTheme(chosen);
    setTheme(chosen);
  };
  return [theme, choose];
}

function keptTheme(): Theme {
  const theme = kept('localStorage', slot);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}
