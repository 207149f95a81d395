import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './Reading.module.css';

export type OnProgress = (read: number, total: number) => void;

interface ReadingTexts {
  reading: (read: number, total: number) => string;
  stop: string;
}

/** Something that is read to its end for a file, with a count and a way to stop; it stops too where the reader leaves the page or begins anew. */
export function useReading(texts: ReadingTexts): { read: <T>(work: (signal: AbortSignal, onProgress: OnProgress) => Promise<T>) => Promise<T>; told: ReactNode } {
  const [progress, setProgress] = useState<{ read: number; total: number } | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const read = async <T,>(work: (signal: AbortSignal, onProgress: OnProgress) => Promise<T>): Promise<T> => {
    abort.current?.abort();
    const { signal } = (abort.current = new AbortController());
    try {
      return await work(signal, (done, total) => setProgress({ read: done, total }));
    } finally {
      setProgress(null);
    }
  };

  const told = progress && progress.total > progress.read && (
    <p className={styles.progress} role="status">
      {texts.reading(progress.read, progress.total)}{' '}
      <button type="button" onClick={() => abort.current?.abort()}>
        {texts.stop}
      </button>
    </p>
  );
  return { read, told };
}
