import type { EvidenceStatement } from '../statement';

/** The notes of a pack: each statement has one number however often it is cited, and each place where it is cited an id to go back to. */
export class NoteList {
  readonly #notes = new Map<string, { statement: EvidenceStatement; number: number; places: string[] }>();

  /** Cites a statement: its number, and the id of the place. */
  cite(statement: EvidenceStatement): { number: number; place: string } {
    const note = this.#notes.get(statement.id) ?? { statement, number: this.#notes.size + 1, places: [] };
    this.#notes.set(statement.id, note);
    const place = `r${note.number}-${note.places.length + 1}`;
    note.places.push(place);
    return { number: note.number, place };
  }

  all(): readonly { statement: EvidenceStatement; number: number; places: readonly string[] }[] {
    return [...this.#notes.values()];
  }
}
