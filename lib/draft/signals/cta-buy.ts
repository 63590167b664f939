import { orders, phrases } from './match';
import type { Signal } from './signal';

const soon = '(now|today|tonight|online|here|direct|early|in~?store|while|before|via|ahead)';
const it = '(yours?|it|them|one|us|our|the|an?|tickets?)';
const ordered = orders([
  `(shop|buy|pre-?order|pre-?save) (${soon}|${it}|all|new|local with|at)|(order|book|reserve|switch|call|ring|phone|rent|hire|donate|upgrade|renew|enrol|contact us|visit us) (${it} )?${soon}`,
  `(order|reserve|book) (yours?|your _|tickets|us|with us|in for|a (free|demo|table|call|tour|slot|session|consultation|visit|stay))|(grab|snag|bag|score|claim|secure|nab|snap up) (${it}|your|free)`,
  `get (yours|your (tickets?|copy|hands|free|own|fix|order)|tickets|(it|them|one|started) ${soon})|(treat|spoil) (yourself|your (?!guests)_)|stock up|wish ?list _|add (it )?to (your )?(cart|basket|bag)`,
  `try (${it}|yours) (_ ){0,3}?(now|today|free|for free)|(call|whatsapp|ring) ?/ ?_|call (us|me|for a)|(stop|pop|swing|come|drop) (by|in|down|on in)( and| to)? (try|grab|get|taste|today)|request a _`,
]);
const offered = phrases([
  `(available|in stores?|on sale|out) (now|today|to order|to buy)( (at|in|from|on|to|for|via)|[!:.👉🔗→])|now (booking|taking _|on sale|enrolling)|(tickets|bookings|(pre-?)?orders|admissions|enrolments) (are )?(now )?(on sale|available|live|open now)|(comment|dm|message|text) (sold|to (order|book|buy|claim|reserve))`,
]);
/** "Before you book now" is advice; "your best work done:" heads a list. */
const advice = /\b(?:before|when|if|once|after|until|how)\s+(?:you|they|we|to)\s*$/i;
/** Asking a customer to ring is how a reply helps. */
const byPhone = /^(?:call|phone|ring|contact|text|give us)/i;

export const ctaBuy: Signal = {
  id: 'cta-buy',
  why: 'A call to buy ends the conversation before it starts.',
  weight: 3,
  inReplies: true,
  find: (reading) =>
    [...ordered(reading), ...offered(reading)].filter(
      ({ start, end }) =>
        !(reading.reply && byPhone.test(reading.text.slice(start, end))) &&
        !advice.test(reading.text.slice(Math.max(0, start - 20), start)),
    ),
};
