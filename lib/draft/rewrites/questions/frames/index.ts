import { choice } from './choice';
import { experience } from './experience';
import type { Frame } from './frame';
import { idea } from './idea';
import { next } from './next';
import { problem } from './problem';
import { spanish } from './spanish';
import type { Family } from '@/lib/profile/family';

/** The languages there are questions in. */
export type Asked = 'en' | 'es';

/** Every family of questions, the most useful answers first. */
export const frameFamilies: Readonly<Record<Asked, Readonly<Record<Family, readonly Frame[]>>>> = {
  en: { idea, problem, choice, experience, next },
  es: spanish,
};
