import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const capitals = /(?<![\p{L}\p{N}#@_./:-])\p{Lu}{4,}(?:['’]\p{Lu}+)?(?![\p{L}\p{N}_./-])/gu;
const marks = /[!‼]/g;
const rows = /[!‼]{2,}/g;

export const shouting: Signal = {
  id: 'shouting',
  why: 'Capitals and exclamation marks read as shouting.',
  weight: 1,
  anyLanguage: true,
  exact: true,
  supporting: true,
  find: ({ text, words }) => {
    const loud = spansOf(text, capitals);
    const bangs = spansOf(text, marks);
    const inRows = spansOf(text, rows);
    const count = bangs.length;
    return [
      ...(loud.length >= 2 ? loud : []),
      // Three marks in a long letter are joy; in a short post, or in a row, they shout, and the rows loudest.
      ...(count >= 3 && count * 25 >= words.length ? (inRows[0] ? inRows : bangs) : []),
    ];
  },
};
