import type { NounClass } from '../topic/heads';
import type { Occasion } from '../topic/occasion';

/**
 * A question with a place for what the draft is about. `{any}` is the plural or the mass noun ("watch bands", "granola"), `{one}` the
 * singular ("watch band"), `{a}` the singular with its article. A question that needs `{one}` or `{a}` is skipped for nouns without one.
 */
export interface Frame {
  about: readonly NounClass[];
  say: string;
}

/** A reply to somebody content, and one to somebody whom something went wrong for. */
export type Answering = 'reply' | 'trouble';

/** A question that names no topic, honest whatever the draft is about. */
export interface OpenFrame {
  after: readonly (Occasion | Answering)[];
  say: string;
}

export interface FrameFamily {
  frames: readonly Frame[];
  open: readonly OpenFrame[];
}
