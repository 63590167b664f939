import { orders, phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const soon = '(?:now|today|here|at|below|via|online|for free|free|by|before|in advance|for)';
const ordered = phrases([
  `(?:learn|read|discover|see|find out|hear) (?:more|how|why|what|all about|the (?:full|whole) \\w+|it (?:here|now)|our|my|about)`,
  `find out (?:in|at|here)`,
  `(?:check|try) out (?:our|my|the|this|these|what|how|@\\w+|https?)`,
  `(?:sign up|register|enrol|enroll|subscribe|rsvp|apply) (?:${soon}|to|with|your|in)`,
  `(?:sign up|register|enrol|subscribe|rsvp|apply):?(?= ?(?:https?|\\w+\\.\\w|👉|→|➡|🔗))`,
  `book:?(?= ?(?:https?|(?:at )?\\w+\\.(?:com|org|net|co|io|example)|👉|→|➡|🔗))`,
  `download (?:${soon}|our|the|your|it|a|this)`,
  `start (?:your|a|my) (?:free|trial|journey|new career|career|next)`,
  `join (?:us|our|the (?:waitlist|wait list|beta|movement|team|community|live|list|party)|now|today|in|me|him|her|\\w+ (?:and|for a))`,
  `(?:watch|stream|listen|tune in|view) (?:now|today|tonight|tomorrow|live|here|it|our|the|this|to|on|how|in full|deals|more)`,
  `click (?:here|the|below|on|through)`,
  `tap (?:here|the link|below|to)`,
  `swipe (?:up|left|right)`,
  `(?:visit|explore|browse|experience) (?:our|the|us|more|how|\\w+\\.\\w+)`,
  `(?:dm|message|e-?mail|text|contact) (?:(?:us|me) )?(?:for|to (?:get|book|order|check|claim|learn|find|see|enquire|start))`,
  `(?:get|be) in touch`,
  `(?:schedule|request|arrange) (?:a|your)`,
  `get (?:started|the (?:details|guide|app|report|full|whole)|involved|on board|notified|early access|instant access)`,
  `don't miss(?: out)?(?: on)?`,
  `(?:save|reserve|secure) (?:your|a) (?:spot|seat|place)`,
  `(?:meet|see|find|visit|catch) us (?:at|on|in|there)`,
  `come (?:say|and say|see|and see|join|meet|along|find|check)`,
  `(?:star|follow) (?:us|me|along|our)`,
  `be (?:a )?part of`,
  `take a (?:look|peek|tour)`,
  `tickets?:?(?= ?(?:https?|\\w+\\.\\w|👉|→|➡|🔗))`,
  `swipe it`,
  `let us (?:help|show|take care)`,
  `let's (?:talk|chat|connect|take a look)`,
]);
const offered = phrases([
  `(?:learn|read|find out) more(?: here| at| about| on|:)`,
  `why not (?:relax|try|join|book|treat|watch|come)`,
  `(?:want|could you be|ready to|care to|fancy) (?:in|part of|join(?:ing)?)\\?`,
  `(?:(?:6|7|8|9|\\d\\d|several|some|many) )?open (?:roles|positions)`,
  `(?:send|dm) you the (?:link|guide|details)`,
  `you know where (?:we are|to find us)`,
]);
/** A support desk asks for an order number; that is help. */
const support =
  /\b(?:order|booking|account|reference|tracking|ticket|invoice|batch|phone|policy|membership) (?:number|no\.?|ref(?:erence)?|id|details|e-?mail)|\b(?:postcode|post code|your details|screenshot|photo of|so (?:we|i) can (?:help|look|check|sort|fix)|look into|put (?:it|this) right|sort (?:it|this) out|errors?|is slow|isn't working)\b/i;

export const ctaSignup: Signal = {
  id: 'cta-signup',
  why: 'Sending people away to sign up or read on asks a favour before giving anything.',
  weight: 2,
  find: ({ text }) =>
    [...orders(text, ordered), ...spansOf(text, offered)].filter(
      (span) => !support.test(text.slice(span.start, span.end + 70).split('\n')[0] ?? ''),
    ),
};
