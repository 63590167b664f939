import type { Capture } from '../capture';

/** When a customer said it; where that is not known, when it was captured. */
export const saidAt = ({ postedAt, capturedAt }: Pick<Capture, 'postedAt' | 'capturedAt'>): number =>
  postedAt ?? capturedAt;
