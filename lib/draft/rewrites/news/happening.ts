const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)';
/** What says that something has happened or will. */
export const happening = new RegExp(
  [
    String.raw`\b(?:we|i)(?:'ve| have|'re| are|'m| am| were)? (?:just |now |also |finally |recently )*(?!need|being|going|committed|dedicated|based|located|having|looking forward)(?:\w{2,}(?:ed|ing)|hit|made|built|wrote|written|taken|won|sold)\b`,
    String.raw`\b(?:is|are|was|were) (?:finally |now )?(?:now|back|here|live|out|open|coming|taking)\b`,
    String.raw`\b(?:will|'ll) (?:be )?(?:open|clos|start|launch|mov|join|teach|host|run|tak)\w*\b`,
    String.raw`\byesterday\b|\b\d{1,2}(?:st|nd|rd|th)? ${month}`,
    String.raw`\bha(?:s|ve) (?:just |now |finally |already )?(?:been|achieved|reached|signed|won|landed|arrived|launched|opened|joined|raised|moved|published|got|added|extended|expanded|become|received|started)\b`,
    String.raw`\bnow (?!is|this)(?:\w{3,}s|have|available|open|taking|in stock)\b|\b(?:can|could) now\b|\bnow you can\b|\bjust got\b`,
    String.raw`\bstarts? (?:again |back )?(?:on|in|at|this|next)\b|\b(?:opens?|returns?|launch(?:es)?|arrives?) (?:on|in|at|this|next)\b`,
    String.raw`\b(?:our|an?|the|two|three|\d+|my) (?:\w+ )?new\b|^new\b`,
    String.raw`^(?:today|yesterday|last (?:night|week|month)|this (?:morning|week|month))\b`,
    String.raw`^(?:\d[\d,.]*[km]?|(?:half )?an? (?:hundred|thousand|million)) (?:\w+ ){1,2}(?:\w+ed|sold|made|built)\b|\bthis weekend\b|\b(?:years? (?:of|ago|since)|years? (?:old )?today)\b`,
    String.raw`\b(?:opens?|closes?|starts?|begins?|returns?|lands?|launches) (?:on )?(?:${day}|\d{1,2}(?:st|nd|rd|th)? |${month}\w* \d|tomorrow|today)`,
    String.raw`\b(?:best|winners?|champions?)\b.*\b20\d\d\b`,
    String.raw`^shipped:|^from (?:today|now on|this|next|tomorrow|\d|${day})\b|\b(?:every|this|next) ${day}\b`,
    String.raw`\b\d{1,2}(?:[.:]\d\d)?[ap]m\b|\bon \d{1,2} \p{Lu}`,
  ].join('|'),
  'iu',
);

/** What was given or won is told, not claimed. */
export const reached =
  /\b(?:raised|officially|certified)\b|\b(?:has|have) (?:been (?:named|awarded|recogni[sz]ed|shortlisted|voted|ranked|certified)|won|received)\b/i;
/** What says how much there is of what was reached. */
export const counted =
  /\d|\b(?:million|thousand|hundred|dozen|years?|two|three|four|five|six|seven|eight|nine|ten|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|half)\b/i;

/** Whom we look for. */
export const seeking = /\b(?:looking for|hiring|recruiting|need|seeking)\b/i;
/** What heads a piece of news by itself. */
export const headline = new RegExp(
  String.raw`\b(?:our new|now|here|live|back|launch|open|built|releas|begin|starts?\b|holding|hosting|running|mov(?:ed|ing)|named|award|won\b|receiv|joined|extend|partner|hiring|recruit|looking for|available|today|${day}|\d{1,2}(?:st|nd|rd|th)? ${month})`,
  'i',
);
