import type { NounClass } from '../../../topic/heads';
import type { Occasion } from '../../../topic/occasions';
import type { Circumstance } from '../circumstances';

/** A reply to somebody content, one to somebody whom something went wrong for, and a post where help is needed. */
export type Answering = 'reply' | 'trouble' | 'need';

/**
 * A question with places for what the draft is about. It is asked where every condition it states holds: `about` the kind of thing the topic is
 * ("unknown" where we cannot tell), `after` what the draft is for.
 *
 * | place     | holds                                                                       |
 * |-----------|-----------------------------------------------------------------------------|
 * | `{any}`   | the plural or what has none: "watch bands", "granola"; `{do}` and `{them}` agree with it |
 * | `{one}`   | the singular: "watch band"; `{a}` the same with its article                 |
 * | `{kind}`  | what it is a kind of: "cookie" for "pumpkin spice cookies"; `{a kind}` the same with its article |
 * | `{a talk}` | where people speak and are asked: "a webinar"                         |
 * | `{show floor}` | where there are stands to stop at: "a trade show" |
 * | `{day}`   | the one day on which people meet: "14 June"                                |
 * | `{piece}` | what there is to read or hear: "guide"; `{spoken piece}` one in which people are talked to |
 * | `{tip}`   | "tip", where the draft gives some                                           |
 * | `{it}`    | "it", where the draft says what one can now do                              |
 * | `{experience}` | "from your own experience", where somebody tells theirs                   |
 * | `{count}`, `{crowd}` | "500 reviews"; where they are people, "10,000 customers" |
 * | `{years}` | "ten years"                                                                 |
 * | `{speaker}`, `{guest}`, `{newcomer}`, `{leaver}`, `{partner}`, `{product}` | who or what they are, by name |
 * | `{place}` | where we open: "North Street"                                               |
 * | `{named}` | what people come to, as a person called it: "snail farm open day" |
 * | `{options}` | two to four things the draft offers: "moss green or sea blue"             |
 *
 * A question whose places cannot be filled is not asked.
 */
export interface Frame {
  about?: readonly (NounClass | 'unknown')[];
  after?: readonly (Occasion | Answering)[];
  /** What the draft has to tell, or must not, though no place holds it. */
  given?: Circumstance;
  without?: Circumstance;
  /** It speaks of what has just been told, and so is asked behind the news only. */
  behindNews?: true;
  say: string;
}
