import type { Occasion } from '../topic/occasion';
import type { NounClass } from '../topic/heads';
import type { Answering, Frame } from './frame';
import { frameFamilies, type Asked } from './index';
import { filled, type Places } from './places';
import { families, type Family } from '@/lib/profile/family';

export interface Question {
  family: Family;
  text: string;
}

/**
 * How well a question should do. Short ones get answers, and so do those that name the thing (Buddy Media 2011, HubSpot 2012); what was written
 * for just this kind of thing and occasion reads as meant.
 */
function attraction({ about, after, say }: Frame, text: string): number {
  return (
    (say.includes('{options}') ? 2 : 0) +
    (/\{(?:any|one|a|kind|count)\}/.test(say) ? 1.2 : 0) +
    (/\{(?:event|an event|piece)\}/.test(say) ? 0.5 : 0) +
    (say.includes('{count}') ? 1.5 : 0) +
    (about && !about.includes('unknown') ? 1 : 0) +
    (after ? 0.3 : 0) +
    (text.length <= 80 ? 0.4 : text.length > 120 ? -0.5 : 0)
  );
}

/** Every question that may be asked of this draft, best first: one of each family, then the rest. */
export function questionsFor(
  language: Asked,
  kind: NounClass | 'unknown',
  after: Occasion | Answering,
  places: Places,
): Question[] {
  const asked = families.flatMap((family) =>
    frameFamilies[language][family].flatMap((frame): (Question & { score: number })[] => {
      if (frame.about && !frame.about.includes(kind)) return [];
      if (frame.after && !frame.after.includes(after)) return [];
      const text = filled(frame.say, places);
      return text === null ? [] : [{ family, text, score: attraction(frame, text) }];
    }),
  );
  return varied(asked.sort((a, b) => b.score - a.score));
}

function varied(sorted: readonly Question[]): Question[] {
  const first = new Map<Family, Question>();
  for (const question of sorted) if (!first.has(question.family)) first.set(question.family, question);
  const chosen = new Set(first.values());
  return [...chosen, ...sorted.filter((question) => !chosen.has(question))];
}
