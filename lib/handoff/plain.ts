import { blocksOf } from './blocks';
import type { Brief } from './brief';

/** The brief where nothing is read as markup: a letter, a cell. */
export const plain = (brief: Brief): string => blocksOf(brief, (words) => words).join('\n\n');
