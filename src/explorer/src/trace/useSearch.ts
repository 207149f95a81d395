import { useState } from 'react';
import { useQuestion, type Question, type QuestionDocument } from '../api';
import { askedOf, withoutOlder } from './olderAnswer';

/** Asks a search. The answer before stays only while more of the same is asked for; under another question nothing older is shown. */
export function useSearch<Answer, Variables extends object>(document: QuestionDocument<Answer, Variables>, variables: Variables, enabled = true): Question<Answer> {
  const question = useQuestion(document, variables, { enabled, keepPrevious: true });
  const asked = askedOf(variables);
  const [answered, setAnswered] = useState<string | null>(null);
  if (question.data !== undefined && !question.isPrevious && answered !== asked) {
    setAnswered(asked);
  }
  return answered === asked ? question : withoutOlder(question);
}
