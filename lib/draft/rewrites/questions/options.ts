import type { Reading } from '../../reading';
import { words } from '@/lib/text/segments';

/** Words behind which a draft lists what there is to choose from. */
const opening =
  /(?:\b(?:choose|pick|chosen|select) (?:from|between)|\b(?:flavours?|flavors?|colou?rs?|sizes?|finishes|scents?|toppings?|topics?)\b[^.!?:]{0,20}:|\b(?:comes?|available|now) in|\bnow with|\blearn|\btry|\bincluding|\bserving|\bstocking|\bnew:|^\p{Lu}[\p{L} ]{2,30}:|\bin)\s+/giu;
/** What no option begins with or holds: whatever says, sells, counts or compares is a clause, not a thing. */
const clause =
  /(?<![\w-])(?:covering|serving|she|he|knows|asks?|in|on|at|is|are|was|were|will|can|could|has|have|had|do|does|we|you|i|they|it|our|your|us|who|that|which|so|but|if|for|with|to|from|by|until|only|just|now|today|off|free|shop|order|book|get|buy|call|visit|join|save|best|worst|most|more|less|than|great|amazing|one|both|all|every|any|much|many|minutes|hours|days|weeks|months|years|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu|thurs?|fri|sat|sun|collect|delivery|pick)(?![\w-])/i;
/** How a thing is, or in which language, which is no thing to choose. */
const quality =
  /^(?:english|french|german|spanish|italian|portuguese|welsh|irish|gaelic|polish|hindi|tamil|telugu|kannada|marathi|gujarati|bengali|punjabi|urdu|arabic|mandarin|and|or|fresh|tasty|easy|simple|quick|fast|friendly|affordable|crunchy|vegan|soft|light|safe|warm|cosy|flexible|fun|free|natural|relaxed|reliable|honest|local|organic|delicious|seasonal|colourful|candid)$/i;
const praise =
  /^(?:and |or |& )?(?:(?:think|learn|try|enjoy|taste|our|the|a|an|new|two|three|four|proper|famous|fresh|delicious|homemade|amazing|beautiful) )+/i;
const mostWords = 3;
const mostOptions = 4;

/** "A, B and C", each no longer than a name for a thing, or null where the words are anything else. */
function listed(text: string): string[] | null {
  const parts = text
    .split(/\s*,\s*(?:and |or |& )?|\s+(?:and|or|&)\s+/)
    .map((part) => part.trim().replace(praise, ''));
  const good = (part: string) => {
    const { length } = words(part);
    return (
      length >= 1 &&
      length <= mostWords &&
      !/^(?:\d|lots?\b|(?:no|notes|plenty|some|paint|bring|meet|feed|see|watch|ride|visit|build|make) )/i.test(
        part,
      ) &&
      !quality.test(part) &&
      !clause.test(part) &&
      !/[^\p{L}\p{N} '’-]/u.test(part)
    );
  };
  if (parts.length < 2 || parts.length > mostOptions || !parts.every(good)) return null;
  return new Set(parts.map((part) => part.toLowerCase())).size === parts.length ? parts : null;
}

/** Only the first letter of a sentence is made small; a name inside it stays one. */
const uncapital = (part: string) =>
  /^\p{Lu}\p{Ll}+(?: |$)/u.test(part) ? part.charAt(0).toLowerCase() + part.slice(1) : part;

/** Two to four things that the draft itself lists, the best choices there are to offer; none where it lists none. */
export function optionsOf({ text, sentences }: Reading): string[] {
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end).replace(/[\s.!]+$/u, '');
    const whole = listed(sentence.split(/ (?:for|from|with|at|on) /)[0] ?? '');
    // "Sleepwell Beds, Retail Park, Hull" is who and where.
    if (whole && whole.length > 2 && !whole.slice(1).some((part) => /^\p{Lu}\p{Ll}/u.test(part)))
      return [uncapital(whole[0] ?? ''), ...whole.slice(1)];
    opening.lastIndex = 0;
    for (let cue = opening.exec(sentence); cue; cue = opening.exec(sentence)) {
      const rest = sentence.slice(opening.lastIndex).split(/[.;:!?(–—]| - /)[0] ?? '';
      const found = listed(rest);
      // "In Leeds and York" is where, not what, and so is "Hotel Saptagiri, Indiranagar".
      const somewhere = /^in\b/i.test(cue[0]) || found?.length === 2;
      if (found && !(somewhere && found.some((part) => /^\p{Lu}|\d/u.test(part)))) return found;
    }
  }
  return [];
}

/** What a question gives to choose from: "Which colour: moss, rust or slate?", or the other way round. None where that is not sure. */
export function optionsIn(question: string): string[] {
  const parts = question.replace(/[\s?]+$/u, '').split(/\s*:\s+/);
  const [first = '', last = ''] = parts;
  if (parts.length !== 2) return [];
  const before = listed(first);
  return listed(last) ?? (before ? [uncapital(before[0] ?? ''), ...before.slice(1)] : []);
}

/** "A, B or C" */
export function eitherOf(options: readonly string[]): string {
  return `${options.slice(0, -1).join(', ')} or ${options.at(-1) ?? ''}`;
}
