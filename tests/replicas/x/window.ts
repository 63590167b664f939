/** Which cells of a long list exist, where they stand, and which node each one lives in. */

const margin = 900;
const guess = 180;

export interface Shown {
  key: string;
  start: number;
  /** Number of the node; null for a cell that keeps a node of its own. */
  slot: number | null;
}

export interface View {
  shown: readonly Shown[];
  height: number;
}

export class ListWindow {
  readonly #heights = new Map<string, number>();
  readonly #slots = new Map<string, number>();

  /** True when the height was not known yet. */
  measured(key: string, height: number): boolean {
    if (this.#heights.get(key) === height) return false;
    this.#heights.set(key, height);
    return true;
  }

  /**
   * The cells near the stretch from `top` of `size` pixels. A node that one of them leaves serves the next that enters, so the same
   * node holds one post now and another later.
   */
  view(cells: readonly { key: string; lasting?: boolean }[], top: number, size: number): View {
    let height = 0;
    const near: { key: string; start: number; lasting: boolean }[] = [];
    for (const { key, lasting = false } of cells) {
      const start = height;
      height += this.#heights.get(key) ?? guess;
      if (lasting || (height > top - margin && start < top + size + margin))
        near.push({ key, start, lasting });
    }
    const needed = new Set(near.map(({ key }) => key));
    for (const key of this.#slots.keys()) if (!needed.has(key)) this.#slots.delete(key);
    const shown = near.map(({ key, start, lasting }) => ({
      key,
      start,
      slot: lasting ? null : this.#slot(key),
    }));
    return { shown, height };
  }

  #slot(key: string): number {
    const taken = new Set(this.#slots.values());
    let slot = this.#slots.get(key) ?? 0;
    if (!this.#slots.has(key)) while (taken.has(slot)) slot += 1;
    this.#slots.set(key, slot);
    return slot;
  }
}
