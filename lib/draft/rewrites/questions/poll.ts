import type { Rewrite } from '../../draft';
import { lengthOn } from '../length';
import { eitherOf } from './options';
import { capital } from '@/lib/text/capital';
import { sites, type SiteId } from '@/lib/profile/site';
import { sentences } from '@/lib/text/segments';

/** A question and what can be voted for, in the order of the draft. */
interface Poll {
  question: string;
  options: string[];
}

const fewest = 2;
const most = 4;

/**
 * A suggestion as a poll of the site: what leads up to the question stays where the site has room for it. Null where there is nothing to vote
 * for, the site has no polls, or an option is longer than it takes.
 */
export function pollOf({ text, options = [] }: Rewrite, site: SiteId | undefined): Poll | null {
  const limits = site && sites[site].poll;
  if (!limits || options.length < fewest || options.length > most) return null;
  if (options.some((option) => lengthOn(option, site) > limits.option)) return null;
  const whole = text.replace(`: ${eitherOf(options)}?`, '?');
  const last = sentences(whole).at(-1);
  const question = [whole, whole.slice(last?.start).trim()].find(
    (each) => lengthOn(each, site) <= limits.question,
  );
  return question === undefined ? null : { question, options: options.map(capital) };
}

/** The poll as lines to paste from, the question first. */
export const pollText = ({ question, options }: Poll): string => [question, ...options].join('\n');
