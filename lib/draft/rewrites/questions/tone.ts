import type { Question } from './questions';
import type { Tone } from '@/lib/profile/brand';

/** In front of a question that goes on in small letters. */
const leads = ['Tell us:', 'One for you:', "We'd love to hear:", 'Over to you:'];

/** In front of one that cannot: it holds a colon of its own, or begins with what may be a name. */
const apart = ['Over to you.', 'One for you.'];

/** The sentences that a tone may bring in. They are true of any draft, and say nothing of it. */
export const leadIns: readonly string[] = [...leads, ...apart];

const small = /^(?:wh\p{L}+|how|in|on|at|for|with|if|after|before|is)\b[^:]+$/iu;

/**
 * Gives questions in English their tone: plain ones are as they are, warm ones have a few words in front, and of playful ones those with a wink
 * come first. A question has the same words in front however often it comes, and the next new one has others.
 */
export function speaker(tone: Tone): (questions: readonly Question[]) => readonly Question[] {
  if (tone === 'plain') return (questions) => questions;
  if (tone === 'playful')
    return (questions) => [
      ...questions.filter(({ playful }) => playful),
      ...questions.filter(({ playful }) => !playful),
    ];
  const warmed = new Map<string, string>();
  return (questions) =>
    questions.map((question) => {
      const text = warmed.get(question.text) ?? warm(question.text, warmed.size);
      warmed.set(question.text, text);
      return { ...question, text };
    });
}

function warm(text: string, turn: number): string {
  return small.test(text)
    ? `${leads[turn % leads.length]} ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : `${apart[turn % apart.length]} ${text}`;
}
