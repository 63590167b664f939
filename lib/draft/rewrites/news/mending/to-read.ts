import { hereIs } from './here-is';
import { raw, type Mending } from './row';

const reading = 'tune in to|read|watch|listen to|hear|see|learn|discover|find out|explore|check out';

/** What there is to read, to hear or to see. */
export const toRead: readonly Mending[] = [
  // "Get the inside scoop on hiring in our new podcast": the podcast is what there is.
  [
    raw`(?:get|find|discover|learn|read|hear|see|make|master)\b.* (?:in|with) (our (?:[\w'-]+ ){0,3}(?:tips|guide|podcast|blog|video|article|episode|e-?book)\b.*)`,
    hereIs,
  ],
  // What there is to read or hear, by its title.
  [
    raw`(?:${reading})(?: about| more about)? ((?:how|why|what|where|when) (?!(?:you|to (?:get|save|win)|we're the|we are the|our)\b).{15,})`,
    '$1',
  ],
  [
    // What goes on with other things to do is no title.
    raw`(?!.* together\b)(?!.*, \p{Ll}.*,? and \p{Ll})(?:${reading}|catch|download|get|grab)(?: up (?:on|with))? ((?:(?:all )?the|this|an?|@\w+'s|\p{L}+'s) (?:(?!(?:website|blog|link)\b)[\p{L}\d@_'-]+ ){1,5}?(?:about|with|by|on (?:how|why)|of|for) (?!(?:you|free|more)\b).{3,})`,
    hereIs,
  ],
];
