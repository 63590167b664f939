import type { Known } from './known';
import { askOf, cuedOf, type Subject } from './subject';
import { tellingWords } from '@/lib/text/telling-words';

/** So many of its questions speak for a subject. */
const most = 4;

/** How many of the telling words of a text the questions on a subject hold, those that hold most. */
export function sharing(text: string, known: Known): (subject: Subject) => number {
  const told = tellingWords(text);
  return (subject) => {
    const asked = [...Object.values(subject.asks).flat(), ...(known.atWork(subject)?.asks ?? [])].map(
      (written) => askOf(written).text,
    );
    const cued = known.cued(subject).map((written) => cuedOf(written).text);
    const shared = [...asked, ...cued]
      .map((question) => [...tellingWords(question)].filter((word) => told.has(word)).length)
      .toSorted((a, b) => b - a)
      .slice(0, most);
    return shared.reduce((sum, each) => sum + each, 0) / Math.max(1, shared.length);
  };
}
