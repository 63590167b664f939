import type { DraftMemory } from '@/lib/editors/guard';
import type { Finding } from '@/lib/profile/verdict';

/** What is remembered of one draft, and which findings its author waved away in it. */
export interface DraftRecord extends DraftMemory {
  ignored: Set<string>;
}

const freshRecord = (): DraftRecord => ({ held: null, written: null, announced: false, ignored: new Set() });

/** Drafts by the box they are written in. A draft lasts from an empty composer to the next empty, removed or published one. */
export class Drafts {
  private readonly records = new WeakMap<HTMLElement, DraftRecord>();

  of(editable: HTMLElement): DraftRecord {
    const known = this.records.get(editable);
    if (known) return known;
    const fresh = freshRecord();
    this.records.set(editable, fresh);
    return fresh;
  }

  end(editable: HTMLElement): void {
    this.records.delete(editable);
  }
}

/** Two findings are the same when they mark the same words for the same reason, wherever they stand. */
export function findingKey({ signal, text }: Finding): string {
  return `${signal}:${text.toLowerCase()}`;
}
