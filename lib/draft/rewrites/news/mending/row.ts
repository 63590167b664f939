/**
 * A sentence as it is written, in any case, and how it is told: in words that may take up its groups (`$1`) and agree with the first (`{is}`,
 * `{has}`), or by a function of its groups.
 */
export type Mending = readonly [when: string, say: string | ((...groups: string[]) => string)];

/** Patterns, which is what rows are made of, are written raw. */
export const raw = String.raw;
/** What somebody has been, of whom others think well. */
export const honoured =
  'named|voted|awarded|shortlisted|crowned|promoted|selected|chosen|recogni[sz]ed|certified|ranked|nominated|positioned|included|listed|rated|honou?red';
/** What follows a feeling where news does. */
export const announcing =
  'to (?:finally |officially )?(?:announce|share|introduce|launch|unveil|reveal|present|release|confirm|say|report|inform(?: you| (?:all )?our [\\w &-]{3,50}?(?= that)|(?= that))|tell (?:(?:you|everyone|everybody)(?: all)?|(?:all )?(?:our )?\\p{L}+(?= that\\b))|let you know)(?: with you)?';
/** How others are said to be glad. */
export const proud = '(?:so |very )?(?:proud|honou?red|excited|thrilled|delighted|happy|pleased)';
/** A sum. */
export const money = String.raw`(?:[$£€₹]|Rs\.? ?)[\d,.]*\dk?`;
