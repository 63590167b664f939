import type { Occasion } from '../../topic/occasions';
import type { NounClass } from '../../topic/heads';
import type { Answering, Frame } from './frames/frame';
import { frameFamilies, type Asked } from './frames';
import { filled, type Places } from './places';
import { families, type Family } from '@/lib/profile/family';

export interface Question {
  family: Family;
  text: string;
  /** Only to be asked behind the news. */
  behindNews: boolean;
  /** It speaks of this draft or of its kind of thing; any other could be asked by anybody. */
  particular: boolean;
  /** What it gives to choose from, as the draft lists it. */
  options?: readonly string[] | undefined;
  /** It names its kind of thing. */
  about: boolean;
  /** It names who, where or how many the draft tells of, or hangs on it. */
  bound: boolean;
  /** A whole question written by hand, without a place for the draft's words. */
  written: boolean;
  /** Written for the very subject of the draft. */
  ofSubject?: boolean;
  /** It comes with a wink. */
  playful?: boolean;
  /** It goes with nearly every post on its subject. */
  anywhere?: boolean;
  /** The word that a draft has to hold. */
  cue?: string;
  /** It points at the list above it. */
  ofList?: boolean;
  /** It stands only where no better one is. */
  spare?: boolean;
}

const bound = ({ say, given }: Frame) =>
  given !== undefined ||
  /\{(?:count|crowd|years|speaker|guest|newcomer|leaver|place|the money|next time|a club)\}/.test(say);

/**
 * How well a question should do. Short ones get answers, and so do those that name the thing (Buddy Media 2011, HubSpot 2012); what was written
 * for just this kind of thing and occasion reads as meant.
 */
function attraction(frame: Frame, text: string): number {
  const { about, after, say } = frame;
  return (
    (say.includes('{options}') ? 2 : 0) +
    (/\{(?:any|one|a|a kind|kind)\}/.test(say) ? 1.2 : 0) +
    (bound(frame) ? 2.5 : 0) +
    (/\{named\}/.test(say) ? 2 : 0) +
    (/\{(?:a talk|show floor|spoken piece|piece)\}/.test(say) ? 0.5 : 0) +
    (/\{(?:tip|day|product)\}/.test(say) ? 1 : 0) +
    (about && !about.includes('unknown') ? 1 : 0) +
    (after ? 0.3 : 0) +
    (text.length <= 80 ? 0.4 : text.length > 120 ? -0.5 : 0)
  );
}

/**
 * Every question that may be asked of this draft: those behind its news, then the others, the particular before the
 * general, and of these the best of each family first. */
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
      if (frame.given && places[frame.given] === undefined) return [];
      if (frame.without && places[frame.without] !== undefined) return [];
      const text = filled(frame.say, places);
      return text === null
        ? []
        : [
            {
              family,
              text,
              behindNews: frame.behindNews === true,
              score: attraction(frame, text),
              particular: frame.about !== undefined || bound(frame) || text !== frame.say,
              options: frame.say.includes('{options}') ? places.options : undefined,
              about: frame.about !== undefined,
              bound: bound(frame),
              written: text === frame.say,
            },
          ];
    }),
  );
  asked.sort((a, b) => b.score - a.score);
  const alone = asked.filter(({ behindNews }) => !behindNews);
  const [particular, general] = [true, false].map((which) =>
    alone.filter((question) => question.particular === which),
  );
  return [
    ...asked.filter(({ behindNews }) => behindNews),
    ...varied(particular ?? []),
    ...varied(general ?? []),
  ];
}

/** The first of every family, and then the others. */
export function varied(sorted: readonly Question[]): Question[] {
  const first = new Map<Family, Question>();
  for (const question of sorted) if (!first.has(question.family)) first.set(question.family, question);
  const chosen = new Set(first.values());
  return [...chosen, ...sorted.filter((question) => !chosen.has(question))];
}
