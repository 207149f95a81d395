import { useState } from 'react';
import type { Question } from '../api';

/** Whether what is shown answers another question: not where it is only fewer rows of the same. */
export function useIsOlder(question: Pick<Question<unknown>, 'data' | 'isPrevious'>, asked: object): boolean {
  const key = JSON.stringify(asked);
  const [answered, setAnswered] = useState<string | null>(null);
  if (question.data !== undefined && !question.isPrevious && answered !== key) {
    setAnswered(key);
  }

  return question.isPrevious && answered !== key;
}
