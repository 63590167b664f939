import { choice } from './choice';
import { experience } from './experience';
import type { FrameFamily } from './frame';
import { idea } from './idea';
import { next } from './next';
import { problem } from './problem';
import type { Family } from '@/lib/profile/family';

/** Every family of questions, the most useful answers first. */
export const frameFamilies: Readonly<Record<Family, FrameFamily>> = {
  idea,
  problem,
  choice,
  experience,
  next,
};
