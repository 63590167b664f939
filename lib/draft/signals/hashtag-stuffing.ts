import type { Signal } from './signal';

const many = 3;
const share = 0.25;

export const hashtagStuffing: Signal = {
  id: 'hashtag-stuffing',
  why: 'A row of hashtags talks to search engines, not to people.',
  weight: 1,
  cap: 4,
  anyLanguage: true,
  find: ({ text, hashtags, words }) => {
    const stuffed =
      hashtags.length >= many || (hashtags.length > 1 && hashtags.length > words.length * share);
    if (!stuffed) return [];
    // One place per unbroken row of tags; each tag beyond the third adds half a point.
    const rows: { start: number; end: number; tags: number }[] = [];
    for (const tag of hashtags) {
      const last = rows.at(-1);
      if (last && text.slice(last.end, tag.start).trim() === '') {
        last.end = tag.end;
        last.tags += 1;
      } else rows.push({ ...tag, tags: 1 });
    }
    const total = 1 + 0.5 * Math.max(0, hashtags.length - many);
    return rows.map(({ start, end, tags }) => ({ start, end, weight: (total * tags) / hashtags.length }));
  },
};
