import { orders, phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const soon = '(?:now|today|tonight|online|here|direct|early|in[- ]store|instore|while|before|from|via|ahead)';
const ordered = phrases([
  `shop (?:${soon}|the|our|all|online|women's|men's|new|local with|at)`,
  `(?:buy|order|pre-?order|pre-?save|book|rebook|reserve|switch|call|ring|phone|whatsapp|contact us|visit us|rent|hire) (?:it |us |yours? |direct |online )?${soon}`,
  `(?:buy|order|pre-?order|pre-?save|reserve) (?:yours?|tickets|one|a|an|it|our|the)`,
  `book (?:your|yours|a (?:demo|table|call|tour|slot|session|free|consultation|visit|stay|viewing)|us|tickets|in for|my|with us)`,
  `(?:grab|snag|snap up|bag|score|claim|secure|nab) (?:your|yours|a|an|one|it|them|our|some|free)`,
  `get (?:yours|your (?:tickets?|copy|hands|free|own|fix|order|dose)|tickets|it (?:now|today|here)|them (?:now|today)|one (?:now|today)|started (?:now|today))`,
  `(?:treat|spoil|reward) (?:yourself|your (?!guests)\\w+)`,
  `add (?:it |them |one )?to (?:your )?(?:cart|basket|bag|wish ?list)`,
  `wish ?list (?:now|today|us|it|\\w+ \\w+)`,
  `try (?:it|them|one|us|ours?|the|yours) (?:\\w+ ){0,3}?(?:now|today|free|risk[- ]free|for free|yourself)`,
  `(?:call|whatsapp|ring)\\s?/\\s?(?:call|whatsapp|text|dm)`,
  `call (?:us|me|our team|for a)`,
  `(?:stock|fill) up (?:on|now|today|your|for)`,
  `(?:upgrade|switch|renew|invest|donate|subscribe) (?:your \\w+ )?(?:now|today)`,
  `start (?:shopping|saving|your order)`,
  `(?:stop|pop|swing|come|drop) (?:by|in|down|on in|on down)(?: and| to)? (?:try|see|grab|get|taste|shop|browse|today|for a)`,
  `(?:find|pick) (?:it|them|one|yours|us) (?:up )?in[- ]?stores?`,
  `request a (?:quote|demo|callback|free)`,
  `give us a (?:call|ring|bell|try)`,
  `join (?:now|today) and`,
]);
const offered = phrases([
  `(?:available|in stores?|on sale|out|back) (?:now|today|to order|to buy)(?: (?:at|in|from|on|to|for|via|exclusively)|[!:.👉🔗➡→])`,
  `now (?:booking|taking (?:orders|bookings)|enrolling|on sale|available)`,
  `(?:tickets|bookings|pre-?orders|orders|admissions|enrolments|registrations) (?:are )?(?:now )?(?:on sale|available|live|open (?:now|20\\d\\d))`,
  `(?:comment|dm|message|text) (?:sold|to (?:order|book|buy|claim|reserve|purchase))`,
  `where to buy`,
]);
/** "Get your best work done:" heads a list; "book now" inside "before you book" is advice. */
const advice = /\b(?:before|when|if|once|after|until|how)\s+(?:you|they|we|to)\s*$/i;
/** Asking a customer to ring is how a reply helps. */
const byPhone = /^(?:call|phone|ring|contact|text|give us)/i;
const heading = /^[^\n.!?]{0,30}\bdone\b/i;

export const ctaBuy: Signal = {
  id: 'cta-buy',
  why: 'Telling people to buy ends the conversation before it starts.',
  weight: 3,
  inReplies: true,
  find: ({ text, reply }) =>
    [...orders(text, ordered), ...spansOf(text, offered)].filter(
      (span) =>
        !(reply && byPhone.test(text.slice(span.start, span.end))) &&
        !advice.test(text.slice(Math.max(0, span.start - 20), span.start)) &&
        !heading.test(text.slice(span.end)),
    ),
};
