import { choice } from './choice';
import { experience } from './experience';
import type { Frame } from './frame';
import { idea } from './idea';
import { next } from './next';
import { problem } from './problem';
import type { Family } from '@/lib/profile/family';

/** Every family of questions, the most useful answers first. */
export const frameFamilies: Readonly<Record<Family, readonly Frame[]>> = {
  idea,
  problem,
  choice,
  experience,
  next,
};
