import { detailed, held, hereIs, occasions, readable, upcoming } from './here-is';
import { raw, type Mending } from './row';
import { capital } from '@/lib/text/capital';

/** Where to meet us, "or write to …": the other way is said for itself. */
const orReach = /,? or (write|e-?mail|call|ring|message|text|contact|dm)\b/iu;

/** "14 Castle Gate, York" is where we are; where a fair or a stand is, we will be. */
const isAddress = (place: string) => /^(?:unit )?\d+\w? \p{Lu}/u.test(place);

/** Where and when people meet, and with whom. */
export const invitations: readonly Mending[] = [
  // "Join us at St Brannoc's for our open morning on Thursday": that is where it is.
  [
    raw`join us at ([^,]{3,50}?) for (?:our|the) ([^,]{3,60}?) (on (?:\d|\w+day\b).+)`,
    (place, what, when) => `Our ${what} is at ${place} ${when}`,
  ],
  [
    raw`(?:(?:come and |come )?(?:(?:meet|see|visit|find|join|catch) us|say (?:hi|hello))|we(?:'ll| will) be) at (.+?)(?:,? (?:to (?:see|learn|try|check|find|hear|say|meet|talk|experience|discover|explore)|and (?:let's|say|see|have|find|get|talk|meet|discover|learn))\b.*)?`,
    (place) =>
      `We ${isAddress(place) ? 'are' : 'will be'} at ${place.replace(orReach, (_, verb: string) => `. ${capital(verb)}`)}`,
  ],
  // "Join us on Friday at the hall", "Join Frame & Co on 4 May": a notice says when, where and with whom.
  [raw`(?:please )?join (?:us|me) (?:on )?((?:(?:this|next) )?(?:\w+day\b|\d)(?!.* for )[^!?]*)`, '$1'],
  [
    raw`(?:please )?join (?:us|me) (?:on )?((?:(?:this|next) )?(?:\w+day\b|\d)[^:!?]*?) for (?!our\b|an?\b|the\b|your\b)([^:!?]+)`,
    '$1: $2',
  ],
  [
    raw`(?:please )?join (?!us\b|me\b|our\b|the\b|in\b)(\p{Lu}(?:(?! on | in | at | for )[^,\d]){2,60}?) on ((?:\w+day\b|\d)(?!.* for )[^!?]*)`,
    '$2, with $1',
  ],
  // "Join us on 14 March for our webinar on X": the day goes last.
  [
    raw`join (?:us|me|our \w+)(?: and [^,]{2,40}?)?(?: (?:live|online))?,?( (?:on|this|next|tomorrow|tonight|today|\d|\w+day)\b[^,]{0,30}?|),? (?:for|(?:at|on)(?= [^,]*\b${occasions}\b)) (our|an?|the) (.+)`,
    (when, article, event) => {
      const [what = '', ...title] = held(article, event).split(/[:,]? (?=["“])|: /);
      return [`We are holding ${what}${when}`, ...title].join(': ');
    },
  ],
  [
    raw`(?:(?:please )?join (?:us|me) in welcoming|(?:please )?welcome|a (?:warm|big|huge) welcome to) (\p{Lu}[^,]{3,40}?) to (\p{Lu}[^,]{2,40}?|our team|the team)(?:,? as (.+))?`,
    (who, where, as = '') => `${who} has joined ${where}${as === '' ? '' : ` as ${as}`}`,
  ],
  [
    raw`join (?!us\b|me\b|our\b|the\b)(\p{Lu}[^,\d]{2,60}?) (on (?:\w+day,? )?(?:\d|\p{Lu}\p{Ll}+ \d)[^,"“]{0,30}?) for ((?:an? )?["“].+)`,
    (who, when, what) => `${capital(when)} ${who} is holding ${what}`,
  ],
  [
    raw`(?:come )?(?:and )?join (?:our|the) (?:\p{L}+ ){0,2}(?:team|family|crew|gang) at (\p{Lu}[^,:]{2,60})`,
    'There is a place on the team at $1',
  ],
  [
    raw`join (?!us\b|me\b|our\b|the\b)(\p{Lu}(?:(?! on | in | at )[^,\d]){2,50}?) for (an? (?!.*\bon (?:\d|\w+day\b)).+)`,
    (who, what) => `${/\b(?:our|us)\b/i.test(what) ? 'We are' : `${who} is`} holding ${what}`,
  ],
  ["(.{2,40}?) (?:isn't|is not) just (an? .+)", '$1 is $2'],
  // "Join Redgum on 12 February in Hull for a workshop": the workshop with Redgum is on that day.
  [
    raw`join (?!us\b|me\b|our\b|the\b)([^,]{3,60}?) (on (?:\d|\w+day\b)[^,]{2,60}?) for (an? .+)`,
    (who, when, what) => `${what} with ${who} is ${when}`,
  ],
  [
    raw`(?:(?:register|sign up|book)(?: \w+)? for|join(?! (?:our|the|an?|my) (?:\w+ )*(?:team|club|community|(?:wait)?list|family|program(?:me)?|newsletter))|don't miss|(?:\w+ ){0,4}(?<!\b(?:tak(?:es?|ing|en)|took) )(?:places?|spaces|spots?|seats?|tickets)(?: \w+){0,2} (?:on|for|at|in)) ((?:our|the) (?!.*: \d)(?!(?:\w+day|web ?site|site|link|page|door|shop|bio|till|app)\b)(?!.*\b(?:is|are|go|goes|close|closes|and we|and you) ).+)`,
    (news) =>
      detailed.test(news)
        ? news.replace(/ [-–—] /, ': ')
        : readable.test(news)
          ? hereIs(news)
          : upcoming(news),
  ],
  [
    raw`(?:download|read|get|grab|watch) (?:the|your|this) (?!.*\band (?:register|book|join|apply|sign)\b)((?:[\p{L}\d'-]+ ){0,4}?(?:guide|report|playbook|checklist|e-?book|white ?paper|templates?|toolkit)\b.*)`,
    (what) =>
      / for free\b/i.test(what) ? `The ${what.replace(/ for free\b.*/i, '')} is free` : hereIs(`the ${what}`),
  ],
  [raw`(?:come (?:and )?)?(?:see|try|explore) (our .+?) ((?:on|at) (?:stand|booth) .+)`, '$1 will be $2'],
  [
    raw`(?:check out|discover|explore|try|shop|see|grab|get|order|pre-?order|buy|download|read|watch|listen to|take a look at)(?: your copy of)? ((?:our|my) .+)`,
    hereIs,
  ],
];
