import { orders, phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const link = '(?= ?(https?|_\\.\\w|👉|→|➡|🔗))';
const ordered = phrases([
  `(learn|read|discover|see|find out|hear) (more|how|why|what|all about|the (full|whole)|it (here|now)|our|my|about)|(check|try) out (our|my|the|this|these|what|how|@_)`,
  `(sign up|register|enroll?|subscribe|rsvp|apply|download|donate) (now|today|here|at|below|via|online|free|by|before|for|to|with|your|our|the|it|an?|this)|(sign up|register|subscribe|rsvp|apply|book|tickets?):?${link}`,
  `start (your|a|my) (free|trial|journey|(new )?career|next)|join (us|our|now|today|in|me|him|her|the (wait ?list|beta|movement|team|community|list|party)|_ (and|for a))`,
  `(watch|stream|listen|tune in|view) (now|today|tonight|tomorrow|live|here|it|our|the|to|on|how|in)|(click|tap) (here|the link|below|on|through)|swipe (up|left|right)|(visit|explore|browse|experience) (our|us|more|how|_\\.\\w+)`,
  `(dm|message|e-?mail|text|contact) ((us|me) )?(for|to (get|book|order|check|learn|find|see|start))|get (started|in touch|involved|(early|instant) access|the (details|guide|app|report))`,
  `don't miss( out)?|be (a )?part of|take a (look|peek|tour)|(save|reserve|secure) (your|a) (spot|seat|place)|(star|follow) (us|me|along|our)`,
  `(meet|see|find|visit|catch) us (at|on|in|there)|come ((and )?(say|see|join|meet|find|check)|along)`,
]);
const offered = phrases([
  `(learn|read|find out) more( here| at| about| on|:)`,
  `(want|could you be|ready to|care to|fancy) (in|part of|join(ing)?)\\?`,
  `open (roles|positions)|you the (link|guide)|you know where (we are|to find us)`,
]);
/** A support desk asks for an order number; that is help. */
const support =
  /\b\w+ (?:number|no\.|ref(?:erence)?|id|details)\b|\b(?:post ?code|screenshot|photo of|so (?:we|i) can (?:help|look|check|sort|fix)|look into|put (?:it|this) right|errors?|is slow|isn't working)\b/i;

export const ctaSignup: Signal = {
  id: 'cta-signup',
  why: 'Sending people away asks a favour before giving anything.',
  weight: 2,
  find: ({ text }) =>
    [...orders(text, ordered), ...spansOf(text, offered)].filter(
      ({ start, end }) => !support.test(text.slice(start, end + 70).split('\n')[0] ?? ''),
    ),
};
