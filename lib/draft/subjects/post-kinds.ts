import type { Occasion } from '../topic/occasions';
import { subjectNamed, type Known } from './known';
import type { Subject } from './subject';

/** What is asked about where we speak of ourselves and nothing else is surely meant. */
const ofItself: Partial<Record<Occasion, string>> = {
  award: 'award',
  milestone: 'company anniversary',
  people: 'meet the team',
  partnership: 'partnership',
  hiring: 'job vacancy',
  contest: 'prize draw',
  notice: 'opening hours',
};
/** What is reached after years; anything else is counted, and asked about as what it is. */
const anniversary =
  /\b(?:years?(?! of experience| experience| in the (?:trade|industry|business))|anniversary|birthday|decades?|since (?:18|19|20)\d\d|turn(?:s|ed) \d+)\b/i;
/** What an advert for people asks about: those who might work in a trade are not its customers. */
export const hires = /\b(?:job|apprentice|graduate|intern|trainee|placement|recruit|career)/i;
/** What only says what a post is for is no topic to show. */
export const posts: ReadonlySet<string> = new Set([...Object.values(ofItself), 'funding round']);
/** What a person may call a post by, though it is about something else. */
const kinds: ReadonlySet<string> = new Set([
  ...posts,
  ...'supplier award|volunteer awards|apprentice award|sports trophies|prize draw|podcast|business breakfast|app update|new premises|new shop|evening class|webinar|research report|customer case study|newsletter'.split(
    '|',
  ),
]);
/** When something is, and not what: "summer patio menu". */
const times: ReadonlySet<string> = new Set([
  'summer',
  'bank holiday',
  'New Year',
  'Christmas',
  'back to school',
  'Black Friday',
]);

/**
 * What is asked about besides the trade it is achieved in: at work readers would have posted 11 of 15 questions on an anniversary and 21 of 41 on an
 * award, and of those on the trade one in four.
 */
const achievements: ReadonlySet<string> = new Set(['company anniversary', 'award']);
export const isAchievement = ({ name }: Subject) => achievements.has(name);

/** Whether a subject is a thing or a trade, and no kind of post and no time of the year. */
export const isThing = ({ name }: Subject) => !kinds.has(name) && !times.has(name);
export const isPostKind = ({ name }: Subject) => kinds.has(name);
export const isTime = ({ name }: Subject) => times.has(name);

/** What a post for this is about where nothing else is told. */
export const subjectOf = (occasion: Occasion, text: string, known: Known): Subject | null =>
  occasion === 'milestone' && !anniversary.test(text) ? null : subjectNamed(ofItself[occasion] ?? '', known);
