import type { Rewrite } from '../../draft';
import { readerQuestions } from '../../question';
import type { Reading } from '../../reading';
import { optionsIn } from './options';
import { links, words } from '@/lib/text/segments';

/** Fewer words ask nothing that can be answered; what takes more is a story with a question mark. */
const fewestWords = 5;
const mostWords = 30;
/** What asks somebody; other questions are headings of the draft, which it answers itself. */
const asking = /\b(?:you|your|yours|ye|y'all|we|us|anyone|anybody|who'?s)\b/i;
/** Questions by which adverts hurry, not ask. */
const hurrying = /\bwait(?:ing)?\b|\bwhat's stopping you\b/i;
/** What looks for those whom an offer is for. */
const seeking =
  /^(?:so |and |but )?(?:are you (?:an?|the|in|looking|free|planning|new|running|one)|do you (?:have|need|know|run|manage|own|want|work)|got|looking|need|know (?:an?|any|some)|(?:can|could) you|interested|planning|struggling|who else(?!.* (?:and|or) wh))\b/i;
/** What only the sentence before it explains: "What would your answer be?" */
const pointing =
  /^(?:so |and |but )?what(?:'s| is| was|'d| would| did) (?:your (?:answer|reply|guess|verdict)|you (?:do|say|choose|pick))(?: be| here)?\?$/i;
/** What somebody else asks is told of: "We keep hearing the same from clients: what do I need to do?" */
const reported =
  /\b(?:they|clients?|customers?|people|everyone|(?:we|i) (?:keep|hear|get|always))\b[^?:]*: |\bwe asked ourselves\b/i;

/** What is told in front of a question, for it to end in: without it, and without what stands behind it in its line. */
export function leadingTo(question: string, told: string): string {
  const at = told.indexOf(question);
  if (at === -1) return told;
  const rest = told.slice(at + question.length).replace(/^[^\n]*/, '');
  return `${told.slice(0, at).trimEnd()}${rest}`.trim();
}

/** Fewer words invite ("Who's in?"), they do not ask. */
const fewestAtEnd = 4;

/** Whether a text ends in a question of its own that asks its readers something, so that it needs no other. */
export function endsAsking(told: string): boolean {
  const last = /[^.!?\n]+\?$/.exec(told)?.[0].trim() ?? '';
  return !seeking.test(last) && !hurrying.test(last) && words(last).length >= fewestAtEnd;
}

/** Without the address in front of it, which only ends the sentence before. */
function unlinked(asked: string): string {
  const [first] = links(asked);
  return first?.start === 0 ? asked.slice(first.end).trimStart() : asked;
}

/**
 * What the draft asks its readers already, without what stands around it; where it gives things to choose from, with these as options. Null
 * where it asks nothing, or nothing else and there is nothing to vote for.
 */
export function ownQuestion(reading: Reading): Rewrite | null {
  const asked = readerQuestions(reading).map(({ start, end }) =>
    unlinked(reading.text.slice(start, end).trim()),
  );
  const text = asked.findLast(
    (each) =>
      each.endsWith('?') &&
      asking.test(each) &&
      !pointing.test(each) &&
      !seeking.test(each) &&
      !hurrying.test(each) &&
      !reported.test(each) &&
      words(each).length >= fewestWords &&
      words(each).length <= mostWords,
  );
  if (text === undefined) return null;
  const options = optionsIn(text);
  if (options.length === 0 && text === reading.text.trim()) return null;
  return { shape: 'question', family: options.length > 0 ? 'choice' : 'idea', text, options };
}

/** What speaks of something told before, which nobody knows of who reads the question alone: "Which one are you trying first?" */
const leaning =
  /^(?:and|but|so|or|then)\b|\b(?:which (?:one|of (?:these|those|them))|these|those|them|it|ours|they)\b/i;

/** Whether a question of the draft's can be asked without the rest. */
export const standsAlone = (asked: string) => !leaning.test(asked);
