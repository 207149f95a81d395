import type { ReactNode } from 'react';
import { useAddress } from '../address';
import type { Question } from '../api';
import { traceTexts as texts } from '../texts/trace';
import { Answer } from '../ui';
import { useSeconds } from './useSeconds';

const tooMuch = ['TIMEOUT', 'RESPONSE_TOO_LARGE', 'TOO_COMPLEX'];
const fewer = { first: 20, paths: 3 };

interface SearchAnswerProps<T> {
  question: Question<T>;
  loading: string;
  children: (data: T) => ReactNode;
}

/** What a search gave. One that takes long says since when and can be stopped; one that asked for too much can be asked for less. */
export function SearchAnswer<T>({ question, loading, children }: SearchAnswerProps<T>) {
  const { set } = useAddress();
  const seconds = useSeconds(question.isLoading);
  return (
    <>
      <Answer question={question} loading={seconds >= 2 ? texts.slow(seconds) : loading}>
        {children}
      </Answer>
      {question.error && tooMuch.includes(question.error.code) && (
        <p>
          <button type="button" onClick={() => set(fewer)}>
            {texts.askFewer(fewer.first, fewer.paths)}
          </button>
        </p>
      )}
    </>
  );
}
