import type { Known } from './known';
import { askOf, cuedOf, type Subject } from './subject';
import { tellingWords } from '@/lib/text/telling-words';

/** So many of its questions speak for a subject. */
const most = 4;

/** The telling words of every question on a subject, gathered when it is first held against a text. */
const gathered = new WeakMap<Subject, readonly ReadonlySet<string>[]>();

function askedIn(subject: Subject, known: Known): readonly ReadonlySet<string>[] {
  const before = gathered.get(subject);
  if (before) return before;
  const asks = [...Object.values(subject.asks).flat(), ...(known.atWork(subject)?.asks ?? [])];
  const texts = [
    ...asks.map((written) => askOf(written).text),
    ...known.cued(subject).map((written) => cuedOf(written).text),
  ];
  const words = texts.map(tellingWords);
  gathered.set(subject, words);
  return words;
}

/** How many of the telling words of a text the questions on a subject hold, those that hold most. */
export function sharing(text: string, known: Known): (subject: Subject) => number {
  const told = [...tellingWords(text)];
  return (subject) => {
    const shared = askedIn(subject, known)
      .map((words) => told.filter((word) => words.has(word)).length)
      .toSorted((a, b) => b - a)
      .slice(0, most);
    return shared.reduce((sum, each) => sum + each, 0) / Math.max(1, shared.length);
  };
}
