import { capital } from '@/lib/text/capital';
import { isPlural } from '@/lib/text/plural';
import { articled, coreOf, withArticle } from '@/lib/text/article';

const small = (text: string) =>
  /^(?:The|An?|Our|We|My|This|New)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** "BoomeRack Returns, the module" is one. */
const apposed = /^[^,]{2,40}, (?:the|an?|our) ([^,]+)/u;
const many = (phrase: string) => {
  const [, what] = apposed.exec(phrase) ?? [];
  return what === undefined
    ? / and |, /.test(coreOf(phrase)) || isPlural(coreOf(phrase))
    : isPlural(coreOf(what));
};

/** "Our new watch bands are here"; what is long or goes on behind a comma comes after the verb: "Here is our new guide to …". */
function hereIs(news: string): string {
  const phrase = news.replace(/ (?:today|now|tonight|here)$/, '');
  const is = many(phrase) ? 'are' : 'is';
  return phrase.split(/\s+/).length <= 7 && !/, (?:our|the|an?) /i.test(phrase)
    ? `${phrase} ${is} here`
    : `Here ${is} ${small(phrase)}`;
}

/** "Giving", "running", "joining": the verbs that announcements are proud to do. */
const doing =
  'partner(?= with)|support|sponsor|host|join|welcome|offer|open|bring|fund|work|team|help(?! with)|give|run|add|expand|move|attend|exhibit|speak|return|back|fly|stock|serve|kick|collaborate';
const gerund = (verb: string) => (verb === 'run' ? 'running' : `${verb.replace(/e$/, '')}ing`);

/** The verbs that they are proud to have done. */
const achieving =
  'pick up|take home|receive|accept|win|earn|achieve|become|reach|make|complete|gain|secure|publish|pass|raise|hit|meet|visit|rank';
const irregular: Record<string, string> = {
  'pick up': 'picked up',
  'take home': 'taken home',
  win: 'won',
  become: 'become',
  make: 'made',
  hit: 'hit',
  meet: 'met',
  take: 'taken',
  bring: 'brought',
  be: 'been',
};
const done = (verb: string) => irregular[verb] ?? `${verb.replace(/e$/, '')}ed`;
/** "Winning", "taking" and "raising" without their ending; what is left of "raising" takes "ed" as well. */
const bare = (gerund: string) =>
  gerund
    .replace(/^winning$/, 'win')
    .replace(/^(tak|mak)ing$/, '$1e')
    .replace(/ing$/, '');

/** "Our webinar" is one of ours, "the" one stays the one. */
const held = (article: string, what: string) => (/^the$/i.test(article) ? `the ${what}` : articled(what));

/** What is there to be read or heard, and does not come up on a day. */
const readable =
  /\b(?:guides?|tips|recipes?|articles?|podcasts?|videos?|lists?|reports?|blogs?|episodes?|interviews?|stories|story|posts?|ideas|checklists?)\b/i;

/** What is told of something behind a dash, item by item. */
const detailed = / [-–—] .*,/;

/** "Our webinar is on Thursday: Ransomware"; where nothing says when, it is coming up. */
function upcoming(news: string): string {
  const [what = '', title] = news.split(/: /);
  const core = coreOf(what);
  const when = what.slice(core.length).trim();
  const dated = /^(?:at|on) .*(?:tomorrow|tonight|today|day\b|\d)/i.test(when);
  const [, date] = /^, ((?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b).*)/i.exec(when) ?? [];
  const is = isPlural(core) ? 'are' : 'is';
  if (date !== undefined) return `${core} ${is} on ${date}`;
  return `${dated ? `${core} ${is} ${when}` : `${what} ${is} coming up`}${title ? `: ${title}` : ''}`;
}

const occasions =
  '(?:webinar|conference|festival|fair|workshop|event|party|tour|summit|retreat|open (?:day|morning|evening)|exhibition)s?';
const meetings = new RegExp(`\\b${occasions}$`, 'i');
/** What people come to is not here; anything else that is announced is. */
function announced(news: string): string {
  const itself = news.replace(/^the (?:launch|release|arrival) of (?:the )?/i, '');
  return meetings.test(coreOf(itself)) ? upcoming(itself) : hereIs(itself);
}

/** Where to meet us, "or write to …": the other way is said for itself. */
const orReach = /,? or (write|e-?mail|call|ring|message|text|contact|dm)\b/iu;

/** "14 Castle Gate, York" is where we are; where a fair or a stand is, we will be. */
const isAddress = (place: string) => /^(?:unit )?\d+\w? \p{Lu}/u.test(place);

/**
 * A sentence as it is written, in any case, and how it is told: in words that may take up its groups (`$1`) and agree with the first (`{is}`,
 * `{has}`), or by a function of its groups.
 */
type Mending = readonly [when: string, say: string | ((...groups: string[]) => string)];

const honoured =
  'named|voted|awarded|shortlisted|crowned|promoted|selected|chosen|recogni[sz]ed|certified|ranked|nominated|positioned|included|listed|rated|honou?red';
const reading = 'tune in to|read|watch|listen to|hear|see|learn|discover|find out|explore|check out';
const announcing =
  'to (?:finally |officially )?(?:announce|share|introduce|launch|unveil|reveal|present|release|confirm|say|report|inform(?: you| (?:all )?our [\\w &-]{3,50}?(?= that)|(?= that))|tell (?:(?:you|everyone|everybody)(?: all)?|(?:all )?(?:our )?\\p{L}+(?= that\\b))|let you know)(?: with you)?';
const meeting = '(?:meet|introducing|say hello to|(?:please )?welcome(?: to)?)';
const proud = '(?:so |very )?(?:proud|honou?red|excited|thrilled|delighted|happy|pleased)';
const money = String.raw`(?:[$£€₹]|Rs\.? ?)[\d,.]*\dk?`;
/** How much less something costs. */
const part = String.raw`(?:\d+ ?%|${money})`;
const number = String.raw`\+?\d[\d ()-]{6,}\d`;
const raw = String.raw;

/** How we say that we are glad. */
export const gladly = raw`(?:(?:we|i)(?:'re| are|'m| am| were| feel)? )?(?:(?:so|very|super|beyond|absolutely|incredibly|really|just|extremely|truly|also|all) )*(?:proud|excited|thrilled|delighted|honou?red|humbled|stoked|pumped|happy|pleased|glad|grateful|buzzing|chuffed|over the moon)(?: to bits)?`;
/** Said of the news, and in front of it: "We're so proud", "It's an honour", "Congratulations". */
const feeling = new RegExp(
  raw`^(?:(?:(?:so|and|well),?|(?:that's|this is|which is) why) )?(?:[^,]{2,50}, )?(?:(?:today|now|finally) )?(?:it(?:'s| is) (?:such |truly )?an? (?:\w+ )?(?:honou?r|privilege|pleasure)|congratulations|congrats|well done|kudos|(?:please )?join (?:us|me) in (?:congratulating|celebrating|thanking)|${gladly}(?: and (?:\w+ )?(?!to\b)\w+)?) `,
  'iu',
);

/** A partnership, with whom, and what it will bring. */
const alliance = raw`(?:[\w-]+ ){0,3}?((?:[\w-]+-year )?(?:partnership|collaboration)) with (.+?)(?: (?:that|which) ((?:will|is|brings|gives|helps|means) .+))?`;
const allied = (kind = '', ally = '', brings = '') => {
  const [, years] = /^([\w-]+)-year /.exec(kind) ?? [];
  const whom =
    years === undefined
      ? ally
      : ally.replace(/^.+?(?=,? (?:to|that|which|for|in|on|at) |, |\.(?:\s|$)|$)/u, `$& for ${years} years`);
  return brings === '' ? whom : `${whom}. The ${kind} ${brings}`;
};

/** What stands behind a feeling. */
const felt: readonly Mending[] = [
  [
    raw`${announcing} (?:our|an?|the) ${alliance}`,
    (kind, ally, brings) => `We are partnering with ${allied(kind, ally, brings)}`,
  ],
  [
    raw`${announcing} (?:our|an?|the) (?:[\w-]+ ){0,3}(?:partnership|collaboration) between (.+?) and ([^,]+?)((?:,| to (?=bring|help|give|offer|build|run|create|train|fund|support)) ?.+)?`,
    '$1 and $2 are partnering$3',
  ],
  [
    raw`to (?:introduce|welcome|announce) (our (?:new|newest|latest|first|next) [^,:]{3,40})[,:] (?:the )?(\p{Lu}[^,]{2,40})`,
    '$2 is $1',
  ],
  [
    raw`(?:${announcing}|to welcome) (?:the (?:launch|arrival|opening) of )?(?!(?:that|what|how|why|something|somebody|someone|it|this)\b)([^,]{2,40}?(?<! (?:of|is|are|was|were|has|have))),? (?:(?:back )?to [^,]{2,30} )?(?:as )?(our (?:new|first|next) .+|(?<= as )our .+)`,
    '$1 is $2',
  ],
  ['to say (?:that )?(?!thank|hello|hi\\b|goodbye|farewell|an? )(.+)', '$1'],
  [
    raw`${announcing}(?: that,? (.+)| ((?:we|i)(?:'ll|'ve|'re|'m)? .+| *(?:(?!that|which|who|to|for|with)[^ ,]+ ){1,6}(?:has|have|is|are|was|were|will|can|now|employs|serves|opened|raised|received|took|won|picked up|came|became|joined|completed|passed)\b.+))`,
    '$1$2',
  ],
  // "The R7, our smallest robot yet": the rank goes, the thing stays.
  [raw`${announcing} ((?:the )?[^,]{1,50}), (?:our|the|an?) .*\b\w{3,}est\b.*`, announced],
  [raw`${announcing} the (opening|commissioning|launching) of (.+)`, 'We are $1 $2'],
  [raw`${announcing} the inauguration of (.+)`, 'We are opening $1'],
  [raw`${announcing} the appointment of (.+?) as (.+)`, '$1 {has} been appointed $2'],
  [raw`${announcing} the promotion of (.+?) to (.+)`, '$1 is now $2'],
  [raw`${announcing} ([^.!?]+ (?:is|are) (?:now )?(?:live|here|open|out|available|back)\b.*)`, '$1'],
  [
    raw`${announcing} (?!.*\bwith (?:any|every)(?:one|body| \w+ who)\b)(?!(?:this(?: one)?|it|what|how|something|some|ours?(?=,))\b)(?:the (?:launch|release|arrival) of )?([\p{L}\p{N}].*)`,
    announced,
  ],
  [
    raw`(?:(?:for|of|to) )?(?:our (?:very )?own )?(.{2,60}?),? (?:for|on|after) (winning|taking home|bringing home|being (?:${honoured})|passing|completing|raising|reaching) (.+)`,
    (who, did, what) => {
      const [first = '', ...rest] = did.toLowerCase().split(' ');
      return [who, many(who) ? 'have' : 'has', done(bare(first)), ...rest, what].join(' ');
    },
  ],
  [
    raw`(?:(?:also )?to )?(?:our (?:very )?own )?([^,]{2,60}?),? who ((?:(?:has|have|was|were) )?(?:(?:just|been|recently) )*(?:${honoured}|passed|won|completed|finished|graduated|qualified|ran|raised)\b.*)`,
    '$1 $2',
  ],
  ['to help with (.+)', 'We can help with $1'],
  ['for (?!you|what|all)(?!.*\\b(?:ends?|closes?|close)\\b)(.+)', '$1 {is} coming up'],
  [raw`to (${doing})\b(?! for\b)(.+)`, (verb, what) => `We are ${gerund(verb.toLowerCase())}${what}`],
  [raw`to (?:have )?(${achieving})\b(.+)`, (verb, what) => `We have ${done(verb.toLowerCase())}${what}`],
  [raw`to (?:be|have been) (${honoured}) (.+)`, 'We have been $1 $2'],
  [raw`to be ((?:the|an?|part|one|official|lead|main|back|at|in|on|among|\w+ing)\b.+)`, 'We are $1'],
  ['that (.+)', '$1'],
  [
    'to have (?!an? (?:\\w+ )?(?:chat|call|look|word|natter|coffee|conversation|discussion)\\b)(.+)',
    'We have $1',
  ],
];

/** Orders are what is ordered, bookings what is booked. */
const booked = (verb = '') => (/^o/i.test(verb) ? 'Orders' : 'Bookings');
const readyBy = (verb = '', by = '', when = '', ready = '') =>
  `${booked(verb)} ${by.toLowerCase()} ${when} are ${ready}`;

/** Any other announcement. */
const told: readonly Mending[] = [
  [
    raw`(?:what an?|it (?:was|has been) (?:such )?an?) (?:\w+ )?(?:honou?r|pleasure|privilege|joy|delight) to (${doing}|${achieving}) (.+)`,
    (verb, what) => `We ${done(verb.toLowerCase())} ${what}`,
  ],
  [raw`happy (\d+\w*|\w+th|first|second|third) (birthday|anniversary) to us\b.*`, 'It is our $1 $2'],
  [
    raw`(?:(?:we |i )?(?:just )?can(?:'t|not) wait to|(?:we(?:'re| are) |i'm )?(?:really |so )?looking forward to) (?:see|meet|welcome|host)(?:ing)? (?:you|everyone)(?: all)? (at|in|on) (.+)`,
    'We will be $1 $2',
  ],
  [
    raw`([^,]{2,40}?) (?:(?:is|are|was|were) )?${proud} to (?:be|have been) (${honoured}) (.+)`,
    '$1 {has} been $2 $3',
  ],
  [
    raw`(.{2,160}?) (is|are) ${proud} ${announcing} (?:an?|its|their|our|the) ${alliance}`,
    (who, is, kind, ally, brings) => `${who} ${is} partnering with ${allied(kind, ally, brings)}`,
  ],
  [raw`([^,]{2,40}?) (is|are) ${proud} to be ((?:an?|the|one|part) .+)`, '$1 $2 $3'],
  [
    raw`([^,]{2,90}?) (?:is|are) ${proud} ${announcing} that (?:it|they|he|she) ((?:has|have|is|are|will) .+)`,
    '$1 $2',
  ],
  // "Meet Bruno, our new barista" says who it is; "Meet the Aero 2, the lightest scooter ever" only that it is there.
  [raw`${meeting} ([^,:–—]{2,40})[,:–—] ?((?:our|an?|the \S+'s first) .+)`, '$1 {is} $2'],
  [
    raw`${meeting} ([^,:–—]{2,40})[,:–—] ?(?:the|your|one) (.+)`,
    (who, what) =>
      /\b(?:\w{3,}est|most|first|only|ultimate|perfect)\b/i.test(what) || isPlural(coreOf(what))
        ? hereIs(who)
        : `${who} is ${withArticle(what)}`,
  ],
  [
    raw`now (flying|booking|serving|shipping|delivering|hiring|accepting|offering|stocking|enrolling|recruiting|open (?:in|at|on))\b([^:]*)`,
    'We are now $1$2',
  ],
  [raw`((?:new|now) (?:in|on|from|at|this|taking|hiring|serving|stocking|showing)\b[^:]{0,30}: ?.+)`, '$1'],
  [raw`(?:new|new in|just landed|out now|now available)[:!] ?((?!(?:our|the|my) )\p{L}.+)`, 'New: $1'],
  [
    raw`(?:back by popular demand|back in stock|they're back|it's back|we're back)[:!,–—-]+ ?((?:our|the) .+)`,
    '$1 {is} back',
  ],
  [
    raw`(?:introducing|announcing|presenting|unveiling|say hello to|meet(?= (?:our|the|an?|your|my) )(?!.*,? (?:see|try|explore|taste|feed|hear|enjoy)\b)(?! the (?:team|makers|crew|people|family|artists|faces))|new in(?=:)|new(?=[:!])|just landed|out (?:now|today)|now (?:live|available)(?! (?:in|at|on|from|to|for)\b))[:!,]? (?!.*\b(?:is|are|has|have|just|landed|will)\b)([\p{L}\p{N}].*)`,
    (what) => announced(what.replace(/^your /i, 'our ')),
  ],
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
    raw`(?:${reading}|catch|download|get|grab)(?: up (?:on|with))? ((?:(?:all )?the|this|an?|@\w+'s|\p{L}+'s) (?:(?!(?:website|blog|link)\b)[\p{L}\d@_'-]+ ){1,5}?(?:about|with|by|on (?:how|why)|of|for) (?!(?:you|free|more)\b).{3,})`,
    hereIs,
  ],
  [
    raw`(?:apply|register|sign up) by (?!.*(?:\b(?:or|and|to|so)\b|\bat \S+\.\w))(\d.+|\w+day.*)`,
    'The closing date is $1',
  ],
  // "Free delivery to Leeds if you order by Friday": a fact about the delivery.
  [
    raw`free (?!.*\band we\b)((?:delivery|shipping|parking|entry|admission)(?: (?:to|from|in|within) [^,]+?)?)((?: (?:if|when|on|for|until)\b.*)?)`,
    '$1 is free$2',
  ],
  // Whoever the offer is for reads it anyway.
  [
    raw`if you(?! (?:can't|don't|couldn't|didn't)\b)[^,]{3,60}, (?!(?:we can|we could)\b)((?:the|our|we'll be|we're|we are|donations|tickets|bookings|there(?:'s| is| are)) .*\b(?:is|are|'re|'ll|can be|will)\b.+)`,
    '$1',
  ],
  // "Call us today on 01632 960983 for a free quote": the number is what a reader needs.
  [
    raw`((?:please |kindly )?(?:call|ring|phone|text|whatsapp|message|e-?mail)(?: us| me| the \w+)?)(?: (?:now|today|direct))* ((?:on |at )?(?:${number}|\S+@\S+\w))(?: (?:now|today))?(?: for (?:your|an?) .*(?:quote|estimate|consultation|valuation|survey)| or (?:book|order|reserve|visit|apply|enquire)\b[^@\d]*)?`,
    '$1 $2',
  ],
  [
    raw`(?:book|reserve|order)(?: (?!or |and )\w+){0,3}(?: by \w+ing)?(?: on| at| via|:)? (${number}|\S+@\S+\w)(?: or (?:through|via|on|at) (?:our|the) (?:web ?site|app|page|link)\b.*)?`,
    'To book: $1',
  ],
  ['hiring', 'We are hiring'],
  ['first come,? first served[,;:–-]*(?: and)? (.+)', '$1'],
  ['applications (?:are|is) (?:now )?open for (.+)', 'We are taking applications for $1'],
  [raw`limited to ((?:\d+|a \w+) \w+)(?: only)?`, 'Up to $1'],
  [raw`((?:the |our )?prize (?:pot|fund|money)) (?:is|stands|currently stands) at (${money})`, '$1 is $2'],
  [raw`save (?:the|our|my) number\b.*?(${number})`, 'The number is $1'],
  // What comes with it, and what it costs less, is what the day is named for.
  [
    raw`(order|book)(?: (?:now|online|yours|direct))?,? (by|before) ([^,&]{3,25}?),? (?:and|&|to) (?:get|receive|enjoy|have) (?:an? |your |the )?(?!.*%)(.+?) (?:absolutely |completely )?free(?: of charge)?( \([^)]*\))?`,
    (verb, by, when, gift, worth) =>
      `${booked(verb)} ${by.toLowerCase()} ${when} come with ${gift} at no charge${worth}`,
  ],
  [
    raw`(order|book)(?: (?:now|online|yours|direct))?,? (by|before) ([^,&]{3,25}?),? (?:and|&|to) (?:get|receive|enjoy|have) (?:an? |your |the )?free (.+)`,
    (verb, by, when, gift) => `${booked(verb)} ${by.toLowerCase()} ${when} come with ${gift} at no charge`,
  ],
  [
    raw`(order|book)(?: (?:now|online|yours|direct))?,? (by|before) ([^,&]{3,25}?),? (?:and|&|to|for) (?:save (${part})|(?:(?:get|receive|enjoy) )?(?:an? )?(?:flat |extra )?(${part}) (?:off|less))`,
    (verb, by, when, saved, less) =>
      `${booked(verb)} ${by.toLowerCase()} ${when} cost ${saved === '' ? less : saved} less`,
  ],
  [
    raw`(book|order) ((?:your|an?|the|our) (?!(?:place|seat|spot|slot|table|space|ticket)s?\b)[^,.!?]{3,50}?) (by|before) ((?!.*\band (?:get|receive|have|enjoy|save|the|we|it|they|you)\b)[^!?]*?(?:\d|\w+day\b|weds|midnight|noon|christmas|easter)[^!?]*)`,
    (verb, what, by, when) =>
      `${capital(what)} can be ${/^o/i.test(verb) ? 'ordered' : 'booked'} ${by.toLowerCase()} ${when}`,
  ],
  // What is bought and booked where, as a notice has it.
  [
    raw`(order|book)(?: \w+)?,? (?!.*, (?:text|call|ring|message|e-?mail|dm|ask|pop)\b)((?:online|in[- ](?:store|shop|salon)|in the (?:shop|store|salon|office)|at the (?:counter|bar|desk|till|door)|by (?:phone|message|dm|e-?mail|text))\b.*)`,
    (verb, where) =>
      `${booked(verb)} ${where.replace(/ or (?=(?:send|call|ring|message|text|drop|pop|give)\b)/i, ', or ')}`,
  ],
  [raw`(order|book) (by|before) (\S+) and it'?s (ready\b.*)`, readyBy],
  [raw`(order|book) (by|before) ([^,]{3,20}), (ready (?:in|by|for|on) [^,!]+?)(?: guaranteed)?`, readyBy],
  // "Lesson slots open for November": there are some.
  [
    raw`((?:[\p{L}-]+ ){1,4}(?:slots|spaces|places|appointments|spots)) (?:now )?(?:open|available)(?: now)? (?=(?:for|in|on) )(.+)`,
    (what, when) =>
      `There are ${what.replace(/^\p{Lu}(?=\p{Ll}+ \p{Ll})/u, (first) => first.toLowerCase())} ${when}`,
  ],
  // What leads to a list of what there is to see.
  [
    raw`(?:please )?come and ((?:see|witness|watch|hear|taste|try|meet) [^.!?]{2,60} (?:of|from|by|with|like))`,
    'You can $1',
  ],
  [
    raw`(order|book)((?: \w+){0,4}?) (by|before) ((?!.* (?:to (?:get|receive|have)|and (?:the|we|its?|your|you|they)|and (?:get|receive|enjoy|save) .*%)\b).*?(?:\d|\w+day|weds|midnight|noon).*?)(?: and (?:get|receive|enjoy|save)\b.*)?`,
    (verb, what, by, when) =>
      `${booked(verb)}${what.replace(/^ (?:yours?|an?|the|our|online|now)\b/iu, '').replace(/^(?= )/u, ' for the')} ${by.toLowerCase()} ${when.replace(/(?<!,) (?=(?:or (?:send|call|ring|message|text|drop|pop|give)|so)\b)/iu, ', ')}`,
  ],
  ['looking for (?!a new |something )(.+)', 'We are looking for $1'],
  [raw`(?:we're|we are) hiring(?: for)? (.+)`, "We're hiring $1"],
];

const compiled = (rows: readonly Mending[]) =>
  rows.map(([when, say]) => ({ when: new RegExp(`^${when}$`, 'iu'), say }));
const [afterFeeling, otherwise] = [compiled(felt), compiled(told)];

function filled(say: Mending[1], groups: readonly string[]): string {
  if (typeof say !== 'string') return say(...groups);
  const plural = many(groups[0] ?? '');
  return say
    .replace('{is}', plural ? 'are' : 'is')
    .replace('{has}', plural ? 'have' : 'has')
    .replaceAll(/\$(\d)/g, (_, place: string) => groups[Number(place) - 1] ?? '')
    .trim();
}

/** What is here, without "finally", and what is out or back without "now" and "in stock", which hurry. */
export const unhurried = (text: string) =>
  text
    .replace(
      /\b(is|are|has|have) (?:finally|now|officially|just)(?: \w+ly)? (?=(?:here|live|out|landed|arrived|back|open|available)\b)/iu,
      '$1 ',
    )
    .replace(/\b(is|are) back in stock\b/iu, '$1 back')
    .replace(/\b(is|are) out (?:now|today)\b/iu, '$1 out')
    .replace(/\b(is|are) on sale (?:now|today)\b/iu, '$1 on sale');

/** "Happy to share the numbers" announces none. */
const onRequest =
  /^to share (?:the|my|our|some|more) (?!new|latest|first)(?:\p{L}+ )?(?:numbers|figures|details|slides|data|notes|templates?|recording|lessons|tips|results)\W*$/iu;

/** "Join Priya Raman and Tom Esker at our office on Thursday": there they will be. */
const hosted =
  /^Join ((?:Dr\.? )?\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+(?:(?: and|,) (?:Dr\.? )?\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)+) ((?:at|in) .+)$/u;

/** What was done last night has not been done, but was. */
const past = (text: string) =>
  text.replace(
    /\b(?:has|have) (\w+ed|won|taken home|become|been named)(?=.*\b(?:last (?:night|week|month|\w+day)|yesterday)\b)/iu,
    (_, did: string) =>
      ({ 'taken home': 'took home', become: 'became', 'been named': 'was named' })[did] ?? did,
  );

/** How a sentence that announces becomes one that tells; a sentence that does neither stays. The first mending that fits is used; `rewritten` where it says more than that nothing hurries. */
export function mended(sentence: string): { text: string; changed: boolean; rewritten: boolean } {
  const [, who, where] = hosted.exec(sentence) ?? [];
  if (who !== undefined && where !== undefined)
    return { text: `${who} will be ${where}`, changed: true, rewritten: true };
  const proudly = feeling.exec(sentence)?.[0];
  const after = proudly === undefined ? '' : sentence.slice(proudly.length);
  // What somebody is grateful for has been, and what somebody is glad to share is to be had.
  const rest =
    (/\bgrateful $/i.test(proudly ?? '') && /^for\b/i.test(after)) || onRequest.test(after) ? '' : after;
  for (const [rows, from] of [
    [afterFeeling, rest],
    [otherwise, sentence],
  ] as const) {
    for (const { when, say } of from === '' ? [] : rows) {
      const match = when.exec(from);
      if (match)
        return {
          text: unhurried(
            past(
              capital(
                filled(
                  say,
                  match.slice(1).map((each) => each ?? ''),
                ),
              ),
            ),
          ),
          changed: true,
          rewritten: true,
        };
    }
  }
  const text = unhurried(sentence);
  return { text, changed: text !== sentence, rewritten: false };
}
