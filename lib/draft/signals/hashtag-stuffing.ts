import type { Hit, Signal } from './signal';

const many = 3;
const share = 0.25;

export const hashtagStuffing: Signal = {
  id: 'hashtag-stuffing',
  why: 'A row of hashtags talks to search engines, not to people.',
  weight: 1,
  cap: 4,
  anyLanguage: true,
  exact: true,
  find: ({ text, hashtags, words }) => {
    const stuffed =
      hashtags.length >= many || (hashtags.length > 1 && hashtags.length > words.length * share);
    if (!stuffed) return [];
    // One place per unbroken row of tags, the first weighing for all; each tag beyond the third adds half a point.
    const weight = 1 + 0.5 * Math.max(0, hashtags.length - many);
    const rows: Hit[] = [];
    for (const { start, end } of hashtags) {
      const last = rows.at(-1);
      if (last && text.slice(last.end, start).trim() === '') last.end = end;
      else rows.push({ start, end, weight: last ? 0 : weight });
    }
    return rows;
  },
};
