import { isPlural } from '@/lib/text/plural';
import { withArticle } from './article';

/** With a first capital, where the word takes one: "iPhone" and "v2.8" do not. */
export const capital = (text: string) =>
  /^\p{Ll}(?:\p{Lu}|\d)/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) && /^(?:The|A|An|Our|We|My|This|New)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** The noun phrase before what is told of it. */
const coreOf = (phrase: string) =>
  phrase.split(/\s+(?:for|with|to|that|which|from|in|on|of|at|by|–|-)\s+|[,:]/)[0] ?? phrase;

/** "Our new watch bands are here"; a long phrase comes after the verb: "Here is our new guide to …". */
function hereIs(news: string): string {
  const phrase = news.replace(/ (?:today|now|tonight|here)$/i, '');
  const core = coreOf(phrase);
  const many = isPlural(core) || /\band\b/.test(core);
  if (phrase.split(/\s+/).length <= 7) return `${capital(phrase)} ${many ? 'are' : 'is'} here`;
  return `Here ${many ? 'are' : 'is'} ${small(phrase)}`;
}

/** "Giving", "running", "joining": the verbs that announcements are proud to do. */
const doing = String.raw`partner|support|sponsor|host|join|welcome|offer|open|bring|fund|work|team|help|give|run|add|expand|move|attend|exhibit|speak|return|back|fly|stock|serve|kick|collaborate`;
const gerund = (verb: string) => (verb === 'run' ? 'running' : `${verb.replace(/e$/, '')}ing`);

const feeling = String.raw`(?:(?:so|and|well),? )?(?:[^,]{2,50}, )?(?:(?:today|now|finally) )?(?:(?:we|i)(?:'re| are|'m| am| were)? )?(?:(?:so|very|super|beyond|absolutely|incredibly|really|just|extremely|truly|also|all) )*(?:proud|excited|thrilled|delighted|honou?red|humbled|stoked|pumped|happy|pleased|glad|chuffed|over the moon)(?: and \w+)?`;
const noun = String.raw`((?:our|the|my|a|an|\d+|[\p{L}\p{N}'-]+)\b.*)`;

const past: Record<string, string> = {
  host: 'hosted',
  welcome: 'welcomed',
  meet: 'met',
  join: 'joined',
  visit: 'visited',
  sponsor: 'sponsored',
  support: 'supported',
};

/** "Our webinar" is one of ours, "the" one stays the one. */
const held = (article: string, what: string) =>
  /^the$/i.test(article) ? `the ${what}` : isPlural(coreOf(what)) ? what : withArticle(what);

interface Mending {
  when: RegExp;
  say: (match: RegExpExecArray) => string;
}

const group = (match: RegExpExecArray, index: number) => match[index] ?? '';

/** The first that fits is used. */
const mendings: readonly Mending[] = [
  {
    when: /^it(?:'s| is) (?:such )?an? (?:\w+ )?(?:privilege|honou?r|pleasure) to (?:announce|share|say) that (.+)$/iu,
    say: (m) => capital(group(m, 1)),
  },
  {
    when: /^(?:please |let's )?(?:give a warm )?welcome (?:to )?([^.!?]{2,60}?) to (our .+)$/iu,
    say: (m) => `${group(m, 1)} ${/ and |,/.test(group(m, 1)) ? 'have' : 'has'} joined ${group(m, 2)}`,
  },
  {
    when: /^(?:we(?:'ve| have) )?just (finished|completed|launched|added|published|opened) (.+)$/iu,
    say: (m) => `We have just ${group(m, 1)} ${group(m, 2)}`,
  },
  {
    when: /^(?:what an? |it (?:was|is|has been) (?:such )?an? )(?:\w+ )?(?:honou?r|pleasure|privilege|joy|delight) to (host|welcome|meet|join|visit|sponsor|support) (.+)$/iu,
    say: (m) => `We ${past[group(m, 1).toLowerCase()] ?? ''} ${group(m, 2)}`,
  },
  {
    when: new RegExp(
      `^${feeling} to (?:announce|share|reveal|confirm) (?:our|a|an|the) (?:\\w+ )?partnership between (.+ and .+)$`,
      'iu',
    ),
    say: (m) => `${group(m, 1)} are partnering`,
  },
  {
    when: new RegExp(
      `^${feeling} to (?:announce|share|reveal|confirm) (?:our|a|an|the) (?:\\w+ )?partnership with (.+)$`,
      'iu',
    ),
    say: (m) => `We are partnering with ${group(m, 1)}`,
  },
  {
    when: new RegExp(
      `^${feeling} to (?:announce|share|introduce|launch|unveil|reveal|present|welcome) (?:the launch of |the arrival of |the opening of )?([^,]{2,40}?(?<! of)),? (?:as )?(our (?:new|first|next) .+)$`,
      'iu',
    ),
    say: (m) => `${group(m, 1)} is ${group(m, 2)}`,
  },
  {
    when: new RegExp(
      `^${feeling} to (?:announce|share|say|report|reveal|confirm)(?: that (.+)| ((?:we|i)(?:'ll|'ve|'re|'m)? .+| *(?:(?!that|which|who|to|for|with)[^ ,]+ ){1,6}(?:has|have|is|are|will|now|employs|serves|opened|raised)\\b.+))$`,
      'iu',
    ),
    say: (m) => capital((group(m, 1) || group(m, 2)).trim()),
  },
  {
    when: new RegExp(
      `^${feeling} to (?:announce|share|say|report|reveal) ((?:we|our \\w+ (?:has|have|is|are))\\b.+)$`,
      'iu',
    ),
    say: (m) => capital(group(m, 1)),
  },
  {
    // "The R7, our smallest robot yet": the rank goes, the thing stays.
    when: new RegExp(
      `^${feeling} to (?:announce|introduce|launch|unveil|reveal|present) ((?:the )?[^,]{1,30}), (?:our|the|an?) .*\\b\\w{3,}est\\b.*$`,
      'iu',
    ),
    say: (m) => hereIs(group(m, 1)),
  },
  {
    when: new RegExp(
      `^${feeling} to (?:announce|share|introduce|launch|unveil|reveal|present|release)(?: with you)? (?:the (?:launch|release|arrival|opening) of )?${noun}$`,
      'iu',
    ),
    say: (m) => hereIs(group(m, 1)),
  },
  {
    when: new RegExp(`^${feeling} to (${doing})\\b(.+)$`, 'iu'),
    say: (m) => `We are ${gerund(group(m, 1).toLowerCase())}${group(m, 2)}`,
  },
  {
    when: new RegExp(
      `^([^,]{2,40}?) (is|are) (?:so |very )?(?:proud|excited|thrilled|delighted|happy|pleased) to (${doing})\\b(.+)$`,
      'iu',
    ),
    say: (m) => `${capital(group(m, 1))} ${group(m, 2)} ${gerund(group(m, 3).toLowerCase())}${group(m, 4)}`,
  },
  {
    when: /^([^,]{2,40}?) (is|are) (?:so |very )?(?:proud|honou?red|delighted|pleased) to be (an?|the|one|part) (.+)$/iu,
    say: (m) => `${capital(group(m, 1))} ${group(m, 2)} ${group(m, 3)} ${group(m, 4)}`,
  },
  {
    when: new RegExp(`^${feeling} to be ((?:the|an?|part|one|official|lead|main)\\b.+)$`, 'iu'),
    say: (m) => `We are ${group(m, 1)}`,
  },
  {
    when: new RegExp(`^${feeling} to be (\\w+ing|back|at)\\b(.+)$`, 'iu'),
    say: (m) => `We are ${group(m, 1)}${group(m, 2)}`,
  },
  {
    when: new RegExp(
      `^${feeling} to (?:be|have been) (named|positioned|recogni[sz]ed|awarded|shortlisted|voted|ranked|certified) (.+)$`,
      'iu',
    ),
    say: (m) => `We have been ${group(m, 1)} ${group(m, 2)}`,
  },
  { when: new RegExp(`^${feeling} that (.+)$`, 'iu'), say: (m) => capital(group(m, 1)) },
  { when: new RegExp(`^${feeling} to have (.+)$`, 'iu'), say: (m) => `We have ${group(m, 1)}` },
  {
    when: /^(?:meet|introducing|say hello to|(?:please )?welcome(?: to)?) (\p{Lu}[^,:–—]{1,40}), who (.+)$/iu,
    say: (m) => `${group(m, 1)} ${group(m, 2)}`,
  },
  {
    // "Meet Bruno, our new barista" says who it is; "Meet the Aero 2, the lightest scooter ever" only that it is there.
    when: /^(?:meet|introducing|say hello to|please welcome) ([^,:–—]{2,40})[,:–—] ?((?:our|an?) .+)$/iu,
    say: (m) => `${capital(group(m, 1))} ${isPlural(coreOf(group(m, 1))) ? 'are' : 'is'} ${group(m, 2)}`,
  },
  {
    when: /^(?:[Mm]eet|[Ii]ntroducing|[Ss]ay hello to) ([^,:–—]{2,40})[,:–—] ?(the \p{Lu}\S*'s first .+)$/u,
    say: (m) => `${capital(group(m, 1))} is ${group(m, 2)}`,
  },
  {
    when: /^(?:meet|introducing|say hello to) ([^,:–—]{2,40})[,:–—] ?(?:the|your|one) (.+)$/iu,
    say: (m) =>
      /\b(?:\w{3,}est|most|first|only|ultimate|perfect)\b/i.test(group(m, 2)) || isPlural(coreOf(group(m, 2)))
        ? hereIs(group(m, 1))
        : `${capital(group(m, 1))} is ${withArticle(group(m, 2))}`,
  },
  {
    when: /^free (webinar|workshop|event|talk|class|guide|masterclass|course|training): ?(.+)$/iu,
    say: (m) => `${capital(group(m, 1))}: ${group(m, 2)}`,
  },
  {
    when: /^((?:new|now) (?:in|on|from|at|this|taking|hiring|serving|stocking|showing)\b[^:]{0,30}: ?.+)$/iu,
    say: (m) => capital(group(m, 1)),
  },
  {
    when: /^(?:new|new in|just landed|out now|now available)[:!] ?((?!our |the |a |an |my )\p{Ll}.+)$/iu,
    say: (m) => `New: ${group(m, 1)}`,
  },
  {
    when: /^(?:back by popular demand|back in stock|they're back|it's back|we're back)[:!,–—-]+ ?((?:our|the) .+)$/iu,
    say: (m) => `${capital(group(m, 1))} ${isPlural(coreOf(group(m, 1))) ? 'are' : 'is'} back`,
  },
  {
    when: new RegExp(
      `^(?:introducing|announcing|presenting|unveiling|say hello to|meet(?= (?:our|the|an?|your|my) )(?!.*,? (?:see|try|explore|taste|feed|hear|enjoy)\\b)(?! the (?:team|makers|crew|people|family|artists|faces))|new in(?=:)|new(?=[:!])|just landed|out now|now live|now available|now booking(?! for\\b))[:!,]? (?!.*\\b(?:is|are|has|have|just|landed|will)\\b)${noun}$`,
      'iu',
    ),
    say: (m) => hereIs(group(m, 1).replace(/^your /i, 'our ')),
  },
  {
    when: new RegExp(
      `^(?:come and |come )?(?:(?:meet|see|visit|find|join|catch) us|say (?:hi|hello)) at (.+?)(?: to (?:see|learn|try|check|find|hear|say|meet)\\b.*)?$`,
      'iu',
    ),
    say: (m) => `We will be at ${group(m, 1)}`,
  },
  { when: /^we(?:'ll| will) be at (.+)$/iu, say: (m) => `We will be at ${group(m, 1)}` },
  {
    // "Join us on 14 March for our webinar on X": the day goes last.
    when: /^join (?:us|me|our \w+)(?: (?:live|online))?,? ((?:on|this|next|tomorrow|tonight|today|\d|mon|tues|wednes|thurs|fri|satur|sun)[^,]{0,30}?),? (?:for|at) (our|an?|the) (.+)$/iu,
    say: (m) => `We are holding ${held(group(m, 2), group(m, 3))} ${group(m, 1)}`,
  },
  {
    when: /^join (?:us|me)(?: and [^,]{2,40}?)? (?:for|at|on) (our|an?|the) (.+)$/iu,
    say: (m) => `We are holding ${held(group(m, 1), group(m, 2))}`,
  },
  {
    when: /^(?:(?:register|sign up|book)(?: now| today| here| early)? for|(?:save|book|reserve) your (?:seat|spot|place) (?:on|at|for)|join(?! our (?:\w+ )*(?:team|club|community|list|family|programme|program|newsletter))|don't miss|(?:(?:the )?(?:last|final|a|only a?|just a?)? ?(?:few|\w+) )?(?:places|spaces|spots|seats|tickets)(?: left| remaining| still available| available)? (?:on|for|at|in)) ((?:our|the) (?!(?:web ?site|site|link|page|door|shop|bio|till|app)\b)(?!.*\b(?:is|are|and we|and you) ).+)$/iu,
    say: (m) => {
      const [what = '', title] = group(m, 1).split(/: /);
      const core = coreOf(what);
      const when = what.slice(core.length).trim();
      if (/^(?:at|on) .*(?:tomorrow|tonight|today|day\b|\d)/i.test(when))
        return `${capital(core)} is ${when}${title ? `: ${title}` : ''}`;
      return `${capital(what)} ${isPlural(core) ? 'are' : 'is'} coming up${title ? `: ${title}` : ''}`;
    },
  },
  {
    when: /^(?:check out|discover|explore|try|shop|see|grab|get|order|pre-?order|buy|download|read|watch|listen to|take a look at)(?: your copy of)? ((?:our|my) .+)$/iu,
    say: (m) => hereIs(group(m, 1)),
  },
  {
    when: /^(?:download|read|get|grab|watch) (?:the|your|this) ((?:free |new |full )*(?:guide|playbook|checklist|e-?book|templates?|toolkit)\b.*)$/iu,
    say: (m) => hereIs(`our ${group(m, 1)}`),
  },
  {
    when: /^(our .+?) (?:has|have)(?: got)? you covered$/iu,
    say: (m) => hereIs(group(m, 1)),
  },
  {
    when: /^(?:congratulations|congrats|well done) to ([^,]{2,60}?),? who ((?:has |have )?(?:passed|won|completed|finished|graduated|qualified|ran|raised)\b.*)$/iu,
    say: (m) => `${capital(group(m, 1))} ${group(m, 2)}`,
  },
  {
    when: /^(?:apply|register|sign up) by (\d.+|\w+day.*)$/iu,
    say: (m) => `The closing date is ${group(m, 1)}`,
  },
  { when: /^looking for (?!a new |something )(.+)$/iu, say: (m) => `We are looking for ${group(m, 1)}` },
  { when: /^(?:we're|we are) hiring(?: for)? (.+)$/iu, say: (m) => `We're hiring ${group(m, 1)}` },
];

/** "Is finally here" is here. */
const unhurried = (text: string) =>
  text.replace(
    /\b(is|are|has|have) (?:finally|now|officially|just)(?: \w+ly)? (?=(?:here|live|out|landed|arrived|back|open|available)\b)/iu,
    '$1 ',
  );

/** "Back in stock" and "out now" hurry; back and out are enough. */
const restocked = (text: string) =>
  text
    .replace(/\b(is|are) back in stock\b/iu, '$1 back')
    .replace(/\b(is|are) out (?:now|today)\b/iu, '$1 out')
    .replace(/\b(is|are) on sale (?:now|today)\b/iu, '$1 on sale');

/** How a sentence that announces becomes one that tells; a sentence that does neither stays. */
export function mended(sentence: string): { text: string; changed: boolean } {
  for (const { when, say } of mendings) {
    const match = when.exec(sentence);
    if (match) return { text: restocked(unhurried(say(match))), changed: true };
  }
  const text = restocked(unhurried(sentence));
  return { text, changed: text !== sentence };
}

// Praise that can be lifted out of a sentence without hurting it.
const praise =
  /\b(?:world's (?:first|most \w+|\w+est)|revolutionary|award-winning|best-selling|bestselling|world-class|best-in-class|state-of-the-art|cutting-edge|game-changing|groundbreaking|amazing|incredible|ultimate|exclusive|stunning|gorgeous|fantastic|beautiful|brilliant|premium|luxury|luxurious|iconic|unbeatable|must-have|innovative|exciting|awesome|epic|superfast|super-fast|talented|early[- ]bird|leading(?! (?:the|a|our)\b)|top-rated|strategic|highly anticipated|much-anticipated|long-awaited|unforgettable|seamless|powerful|next-gen(?:eration)?|favou?rite|industry-leading|fast-growing|famous|(?<=\b(?:our|a|the|your|this|new) )free(?= (?:\w+ )?(?:trials?|gifts?|consultation|samples?|demo|quote|month|guide|e-?book|webinar)\b)|delicious|perfect)\s+(?=[\p{L}\d])/giu;
const brandNew = /\b(?:brand|all)[- ]new\b/giu;
const small4 = new Set(
  'BACK HERE LIVE HUGE BEST BIG THIS WITH FROM JUST ONLY NEW OUR ALL NOW YOU THE FOR AND OUT ARE GET BIG ONE TWO WIN ITS IS HERE FREE'.split(
    ' ',
  ),
);

const months = 'january february march april june july august september october november december'.split(' ');
/** In small letters, but for days and months. */
const dated = (word: string) => {
  const low = word.toLowerCase();
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(low) || months.includes(low)
    ? capital(low)
    : low;
};

/** Shouted words back in small letters; an abbreviation that stands alone among plain words stays. */
function unshouted(text: string): string {
  const shouted = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (shouted > 8 && shouted > (text.match(/\p{Ll}/gu)?.length ?? 0))
    return text.charAt(0) + text.slice(1).toLowerCase();
  const loud = text.match(/(?<![\p{L}#@])\p{Lu}{4,}(?!\p{L})/gu) ?? [];
  return text.replaceAll(/(?<![\p{L}#@.])\p{Lu}{2,}(?![\p{L}\d])/gu, (word) =>
    small4.has(word) || (word.length > 3 && (loud.length > 1 || /(?:ED|ING|LY|EST)$/.test(word)))
      ? dated(word)
      : word,
  );
}

/** "a stroller", "an app": the article again, after praise was lifted from behind it. */
function articled(text: string): string {
  return text
    .replaceAll(/\b(a|A)(?= (?:[aeio]|un(?!i))\p{Ll})/gu, '$1n')
    .replaceAll(/\b(a|A)n(?= [b-df-gj-np-tv-z]\p{Ll})/gu, '$1');
}

/** The sentence in a plain voice: no praise, no shouting, no trade marks. */
export function quietened(sentence: string): string {
  return articled(unshouted(sentence).replaceAll(brandNew, 'new').replaceAll(praise, ''));
}
