import type { Kind } from '@/lib/feedback/sorting/kind';

/** A quiet colour for each kind, beside an icon and its name, which say the same without it. */
export const kindColours: Readonly<Record<Kind, { tone: string; ground: string }>> = {
  idea: { tone: 'var(--accent)', ground: 'var(--accent-soft)' },
  problem: { tone: 'var(--alert)', ground: 'var(--alert-soft)' },
  question: { tone: 'light-dark(#2c5f8f, #9cc5ee)', ground: 'light-dark(#e4eef8, #1f3144)' },
  praise: { tone: 'light-dark(#8a3f77, #e8a9d6)', ground: 'light-dark(#f7e8f3, #3f2639)' },
  other: { tone: 'var(--ink-soft)', ground: 'var(--paper-sunk)' },
};
