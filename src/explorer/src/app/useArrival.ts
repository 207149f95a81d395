import { useEffect, useRef } from 'react';

/** After a step to another page the focus is at its content, and the page at its top; the back button finds the place that was left. */
export function useArrival(path: string): void {
  const last = useRef(path);
  const back = useRef(false);
  useEffect(() => {
    const note = () => {
      back.current = true;
    };
    window.addEventListener('popstate', note);
    return () => window.removeEventListener('popstate', note);
  }, []);
  useEffect(() => {
    if (last.current !== path) {
      last.current = path;
      document.getElementById('main')?.focus({ preventScroll: true });
      if (!back.current) {
        window.scrollTo(0, 0);
      }
    }
    back.current = false;
  }, [path]);
}
