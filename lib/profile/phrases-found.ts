import type { Verdict } from './verdict';

/** How many phrases are marked, as a sentence without its full stop. In a draft that reads as clear they are called by what they are about. */
export function phrasesFound(count: number, verdict: Verdict): string {
  if (count === 0) return 'No phrase reads as promotion';
  const phrases = count === 1 ? '1 phrase' : `${count} phrases`;
  if (verdict === 'clear') return `${phrases} about you`;
  return `${phrases} ${count === 1 ? 'reads' : 'read'} as promotion`;
}
