import type { Topic } from '../draft';
import type { Reading } from '../reading';
import { singularOf } from '@/lib/text/plural';

/** Whom an advert looks for: what follows the looking, up to the word for what they do. */
const doing = String.raw`(?:(?!(?:partner|supplier|customer|volunteer|member|number|offer|order|sponsor|another|other|winner|donor|tester|space|client|student)s?\b)\p{L}{2,}(?:er|or|ist|ian|ant|ent|eur|man|woman|ess)|chef|dev|cook|nurse|barista|lead|apprentice|trainee|executive|surveyor)`;
const wanted = [
  new RegExp(
    String.raw`\b(?:hiring|looking for|recruiting|seeking|needs?|in search of|we're after|we are after)[:!. ]+(?:[–—-] )?(?:for )?(?:\d+ ?x |an? |another |(?:our|its|their) (?:next|first|new) |\w+ more )?(?:(?:new|senior|junior|experienced|reliable|friendly|talented|full[- ]time|part[- ]time|qualified|keen) )*((?:(?!(?:to|who|for|and|with|or|no|not)\b)[\p{L}/-]+ ){0,3}${doing}s?)(?![\p{L}-])`,
    'iu',
  ),
  new RegExp(String.raw`^\W*((?:[\p{L}-]+ ){0,2}${doing}s?)(?:/\p{L}+)? (?:needed|wanted)\b`, 'iu'),
  // Whoever we say that we are hiring is a job, whatever the word.
  /\bhiring (?:an? |another |our (?:next|first) )((?:[\p{L}-]+ ){0,2}[\p{L}-]+)(?=[.,!:(\n]| (?:in|at|for|to|who|with|based|near)\b)/iu,
];

/** The job that a draft looks for somebody for, by name. */
export function jobIn({ text }: Reading): Topic | null {
  const named = wanted
    .map((cue) => cue.exec(text)?.[1])
    .find((found) => found !== undefined && !noJob.test(found))
    ?.replace(praised, '');
  return named === undefined
    ? null
    : {
        phrase: singularOf(
          named.replaceAll(loud.test(named) ? loudWord : titled, (word) => word.toLowerCase()),
        ),
        class: 'job',
      };
}

/** "Hiring event", "recruitment day". */
const noJob = /^(?:events?|days?|fair|drive|process|season|spree)\b/i;
/** How many are wanted, and how good, is no part of the job. */
const praised =
  /^(?:(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|some|couple of|few|current|next|more|good|great|amazing|awesome|brilliant|rockstar|ninja|fellow|intermediate|mid-level|passionate|motivated|enthusiastic|driven|dedicated) )+/i;
const titled = /\p{Lu}\p{Ll}+/gu;
/** "SCHOOL BUS DRIVERS" is shouted; "HGV driver" and "HR" are written so. */
const loud = /^[^\p{Ll}]*\p{Lu}{4,}[^\p{Ll}]*$/u;
const loudWord = /(?<!\p{L})(?!(?:HGV|LGV|CDL|CNC|HR|IT|PR|QA|UX|UI|SEO|SEN|VAT)\b)\p{Lu}+/gu;
