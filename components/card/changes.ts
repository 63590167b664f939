import type { Draft, Rewrite } from '@/lib/draft/draft';
import { links, mentions, sentences } from '@/lib/text/segments';
import type { Span } from '@/lib/text/span';

/** What taking a rewrite would do to a draft. `question` is the part of the rewrite's text that asks and is not in the draft. */
export interface Changes {
  question: Span | null;
  /** The draft's words that a news rewrite leaves out, in runs; null where the texts are too long to compare. */
  cut: string[] | null;
  /** Links and mentions that stay. */
  kept: string[];
}

// A comparison costs words × words: this is 3,000 characters, LinkedIn's longest post, against as much again.
const comparable = 400_000;

/** Compares a rewrite with the draft it would stand in for. */
export function changesOf(draft: Draft, rewrite: Rewrite): Changes {
  const question = newQuestion(draft.text, rewrite.text);
  const kept = [...links(rewrite.text), ...mentions(rewrite.text)]
    .map(({ start, end }) => rewrite.text.slice(start, end))
    .filter((name) => draft.text.includes(name));
  if (rewrite.shape === 'question') return { question, cut: [], kept };
  const news = question
    ? rewrite.text.slice(0, question.start) + rewrite.text.slice(question.end)
    : rewrite.text;
  return { question, cut: runsCut(draft.text, news), kept };
}

function newQuestion(draft: string, text: string): Span | null {
  const asked = sentences(text)
    .map((sentence) => ({ start: afterLink(text, sentence), end: sentence.end }))
    .filter(({ start, end }) => {
      const sentence = text.slice(start, end);
      return sentence.includes('?') && !draft.includes(sentence);
    });
  return asked.at(-1) ?? null;
}

/** Where a sentence begins: a link that stands before it has no full stop. */
function afterLink(text: string, sentence: Span): number {
  const before = links(text).findLast(
    ({ start, end }) =>
      start >= sentence.start && end < sentence.end && /^\s+\p{Lu}/u.test(text.slice(end, sentence.end)),
  );
  if (!before) return sentence.start;
  return sentence.end - text.slice(before.end, sentence.end).trimStart().length;
}

/** Runs of words of `from` that are missing in `to`, by their longest common row of words. */
function runsCut(from: string, to: string): string[] | null {
  const before = from.split(/\s+/).filter(Boolean);
  const after = to.split(/\s+/).filter(Boolean).map(bare);
  const width = after.length + 1;
  if (before.length * width > comparable) return null;
  const compared = before.map(bare);
  // common[i * width + j]: how many words the tails from i and j share.
  const common = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] =
        compared[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: string[][] = [];
  let run: string[] | null = null;
  for (let i = 0, j = 0; i < before.length;) {
    if (j < after.length && compared[i] === after[j]) {
      run = null;
      i++;
      j++;
    } else if (j < after.length && at(i, j + 1) > at(i + 1, j)) {
      j++;
    } else {
      if (!run) runs.push((run = []));
      run.push(before[i] ?? '');
      i++;
    }
  }
  return runs.map((words) => words.join(' '));
}

/** A word without case and the punctuation around it, which a cut may change; a sign that is nothing else stays itself. */
function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}#@]+|[^\p{L}\p{N}]+$/gu, '') || word;
}
