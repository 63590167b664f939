import type { Outbox } from '@/lib/delivery/outbox';
import type { Delivery } from '@/lib/handoff/delivery';

/** An outbox that forgets with the test. */
export function memoryOutbox(...messages: Delivery[]): Outbox & { rows: Map<string, Delivery> } {
  const rows = new Map(messages.map((row) => [row.key, row]));
  return {
    rows,
    async add(row) {
      const kept = rows.get(row.key) ?? row;
      rows.set(row.key, kept);
      return kept;
    },
    async inState(state) {
      return [...rows.values()].filter((row) => row.state === state).sort((a, b) => a.next - b.next);
    },
    async change(key, change) {
      const kept = rows.get(key);
      const changed = kept ? change(kept) : null;
      if (changed) rows.set(key, changed);
      return changed;
    },
  };
}
