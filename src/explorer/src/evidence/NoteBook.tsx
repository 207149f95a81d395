import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { RelationStatus } from '../api';
import type { EvidenceStatement } from './statement';

/** One numbered note of a page. */
export type Note = { number: number; statement: EvidenceStatement; status?: RelationStatus | null | undefined };

/** Gives the statements of a page their numbers, in the order in which they are first shown, and knows which are shown now. */
class NoteBook {
  readonly #numbers = new Map<string, number>();
  readonly #shown = new Map<string, { note: Note; times: number }>();
  readonly #listeners = new Set<() => void>();
  #notes: Note[] = [];

  number(id: string) {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }

  show(statement: EvidenceStatement, status?: RelationStatus | null | undefined) {
    const times = this.#shown.get(statement.id)?.times ?? 0;
    this.#shown.set(statement.id, { note: { number: this.number(statement.id), statement, status }, times: times + 1 });
    this.#changed();
    return () => {
      const entry = this.#shown.get(statement.id);
      if (entry && --entry.times === 0) {
        this.#shown.delete(statement.id);
      }

      this.#changed();
    };
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly notes = () => this.#notes;

  #changed() {
    this.#notes = [...this.#shown.values()].map(entry => entry.note).sort((a, b) => a.number - b.number);
    this.#listeners.forEach(listener => listener());
  }
}

const Book = createContext<NoteBook | null>(null);

/** Around a page with evidence: its notes are numbered through. Give it a key where the page's subject changes, so that the numbers begin anew. */
export function Notes({ children }: { children: ReactNode }) {
  const [book] = useState(() => new NoteBook());
  return <Book value={book}>{children}</Book>;
}

/** The numbers of the statements in their order; they are notes of the page as long as the caller is shown. */
export function useNoteNumbers(statements: readonly EvidenceStatement[], status?: RelationStatus | null | undefined) {
  const shared = use(Book);
  const [own] = useState(() => new NoteBook());
  const book = shared ?? own;
  const ids = statements.map(s => s.id).join(' ');
  useEffect(() => {
    const hidden = statements.map(s => book.show(s, status));
    return () => hidden.forEach(hide => hide());
    // The same ids are the same statements, for one pair of clocks.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [book, ids, status]);
  return statements.map(s => book.number(s.id));
}

/** The notes that the page shows now, by number. */
export function useNotes(): Note[] {
  const book = use(Book);
  if (!book) {
    throw new Error('Footnotes stand within <Notes>.');
  }

  return useSyncExternalStore(book.subscribe, book.notes);
}
