import type { DraftMemory } from '@/lib/editors/guard';

/** What is remembered of one draft, which findings its author waved away in it, and what is due once it is out. */
export interface DraftRecord extends DraftMemory {
  ignored: Set<string>;
  /** The id of the post that a waiting reply was inserted for; null where none was. */
  answers: string | null;
  /** What customers wished for that the draft says is there, by the ids of their words. */
  grants: readonly string[];
}

const freshRecord = (): DraftRecord => ({
  held: null,
  written: null,
  announced: false,
  ignored: new Set(),
  answers: null,
  grants: [],
});

/**
 * Drafts by the box they are written in. A draft lasts from an empty composer to the next empty, removed or published one. Sites build a box
 * anew around the words in it, as when a time is chosen: the draft in hand goes on in a new box that begins with its words.
 */
export class Drafts {
  private readonly records = new WeakMap<HTMLElement, DraftRecord>();
  private inHand: { editable: HTMLElement; text: string } | null = null;

  of(editable: HTMLElement, text?: string): DraftRecord {
    const { inHand, records } = this;
    const movedFrom =
      inHand && inHand.text === text && !inHand.editable.isConnected ? inHand.editable : editable;
    const record = records.get(editable) ?? records.get(movedFrom) ?? freshRecord();
    records.set(editable, record);
    if (text !== undefined) this.inHand = { editable, text };
    return record;
  }

  end(editable: HTMLElement): void {
    this.records.delete(editable);
  }
}
