import { orders, phrases } from './match';
import type { Signal } from './signal';

const link = '(?= ?(https?|_\\.\\w|👉|→|➡|🔗))';
const ordered = orders([
  `(learn|read|see|find out|hear) (more|how|why|what|all about|the (full|whole)|it (here|now)|our|my|about)|(check|try) out _|(sign up|register|enroll?|subscribe|rsvp|apply|download|join|discover|explore|enquire|inbox|tune in|dm) _|swipe (up|left|right)`,
  `(register|apply|book|tickets?|details|more|website|info|order|shop|visit):?${link}|start (your|a|my) _|(watch|stream|listen|view) (now|today|tonight|tomorrow|live|here|it|our|the|to|on|how|in)|(click|tap) (here|the link|below|on)|visit (our|us)`,
  `(message|e-?mail|text|contact|call) (us|me) (for|to _)|get (started|in touch|involved|_ access|the (details|guide|app|report))|don't miss( out)?|be (a )?part of|take a (look|peek|tour)|(save|reserve|secure) (your|a) (spot|seat|place)|(star|follow) (us|me|along|our)`,
  `(meet|see|find|catch) us (at|on|in|there)|come ((and )?(say|see|join|meet|find|check)|along)|let us (help|show|take)`,
]);
const offered = phrases([
  `(learn|read|find out) more( here| at| about| on|:)|(want|could you be|ready to|fancy) (in|part of|join(ing)?)\\?|open (roles|positions)|you the (link|guide)|you know where (we are|to find us)|dms? (are|is) open|(link|details|info) below`,
]);
/** A support desk asks for an order number; that is help. */
const support =
  /\b\w+ (?:number|no\.|ref(?:erence)?|id|details)\b|\b(?:post ?code|screenshot|so (?:we|i) can|look into|put (?:it|this) right|errors?|is slow|isn't working)\b/i;

export const ctaSignup: Signal = {
  id: 'cta-signup',
  why: 'Sending people away asks a favour before giving anything.',
  weight: 2,
  find: (reading) =>
    [...ordered(reading), ...offered(reading)].filter(
      ({ start, end }) => !support.test(reading.text.slice(start, end + 70).split('\n')[0] ?? ''),
    ),
};
