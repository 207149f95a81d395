import { useEffect, useState } from 'react';

/** For how many whole seconds something has been so; 0 where it is not. */
export function useSeconds(is: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!is) {
      return undefined;
    }
    const start = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - start) / 1000)), 1000);
    return () => {
      clearInterval(timer);
      setSeconds(0);
    };
  }, [is]);
  return seconds;
}
