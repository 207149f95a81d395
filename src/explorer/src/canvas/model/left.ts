import type { History } from './history';

/** So many canvases that were left are remembered with their steps. */
const most = 10;

/** Canvases that the reader left in this tab, by what their addresses say: who comes back goes on where they were, and can still undo. */
export class LeftCanvases {
  private readonly left = new Map<string, History>();

  leave(address: string, history: History) {
    this.left.delete(address);
    this.left.set(address, history);
    const [oldest] = this.left.keys();
    if (this.left.size > most && oldest !== undefined) {
      this.left.delete(oldest);
    }
  }

  /** The canvas as it was left; null for an address that none was left with. */
  at(address: string): History | null {
    return this.left.get(address) ?? null;
  }
}
