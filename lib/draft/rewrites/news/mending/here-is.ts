import { articled, coreOf } from '@/lib/text/article';
import { isPlural } from '@/lib/text/plural';

const small = (text: string) =>
  /^(?:The|An?|Our|We|My|This|New)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** "BoomeRack Returns, the module" is one. */
const apposed = /^[^,]{2,40}, (?:the|an?|our) ([^,]+)/u;
export const many = (phrase: string) => {
  const [, what] = apposed.exec(phrase) ?? [];
  return what === undefined
    ? / and |, /.test(coreOf(phrase)) || isPlural(coreOf(phrase))
    : isPlural(coreOf(what));
};

/** "Our new watch bands are here"; what is long or goes on behind a comma comes after the verb: "Here is our new guide to …". */
export function hereIs(news: string): string {
  const phrase = news.replace(/ (?:today|now|tonight|here)$/, '');
  const is = many(phrase) ? 'are' : 'is';
  return phrase.split(/\s+/).length <= 7 && !/, (?:our|the|an?) /i.test(phrase)
    ? `${phrase} ${is} here`
    : `Here ${is} ${small(phrase)}`;
}

/** "Our webinar" is one of ours, "the" one stays the one. */
export const held = (article: string, what: string) =>
  /^the$/i.test(article) ? `the ${what}` : articled(what);

/** What is there to be read or heard, and does not come up on a day. */
export const readable =
  /\b(?:guides?|tips|recipes?|articles?|podcasts?|videos?|lists?|reports?|blogs?|episodes?|interviews?|stories|story|posts?|ideas|checklists?)\b/i;

/** What is told of something behind a dash, item by item. */
export const detailed = / [-–—] .*,/;

/** "Our webinar is on Thursday: Ransomware"; where nothing says when, it is coming up. */
export function upcoming(news: string): string {
  const [what = '', title] = news.split(/: /);
  const core = coreOf(what);
  const when = what.slice(core.length).trim();
  const dated = /^(?:at|on) .*(?:tomorrow|tonight|today|day\b|\d)/i.test(when);
  const [, date] = /^, ((?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b).*)/i.exec(when) ?? [];
  const is = isPlural(core) ? 'are' : 'is';
  if (date !== undefined) return `${core} ${is} on ${date}`;
  return `${dated ? `${core} ${is} ${when}` : `${what} ${is} coming up`}${title ? `: ${title}` : ''}`;
}

export const occasions =
  '(?:webinar|conference|festival|fair|workshop|event|party|tour|summit|retreat|open (?:day|morning|evening)|exhibition)s?';
const meetings = new RegExp(`\\b${occasions}$`, 'i');
/** What people come to is not here; anything else that is announced is. */
export function announced(news: string): string {
  const itself = news.replace(/^the (?:launch|release|arrival) of (?:the )?/i, '');
  return meetings.test(coreOf(itself)) ? upcoming(itself) : hereIs(itself);
}
