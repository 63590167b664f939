import { emails, links } from '@/lib/text/segments';

/** How to reach somebody, said without hurry. */
const reaching =
  /^(?:please |kindly |just |to \p{L}+,? )?(?:dm|message|ring|call|text|e-?mail|whatsapp|write to|apply|book|pop in|drop (?:it|them|in|by))\b(?!.*\b(?:now|today|before|hurry|soon|quick|asap|free|off|save)\b)[^!]*$/iu;
/** Orders that tell when, where or how to reach somebody, or only are polite; others are calls. */
const informing =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:until|till|by|before|in|end of) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^(?:please |kindly |and |just )?(?:check|tell us (?:about|what|how|when|where)|thanks?\b|see you|come (?:and )?(?:help|say|have)|well done|congrat|you asked|just ask|ask|read the (?:pds|terms|small print)|it's (?:here|live|back|out) (?:for|in|on|at))\b|^meet \p{Lu}/iu;
/** Orders that advise, and sell nothing where nothing else does: "If you see one, keep still". */
const advising =
  /^(?:(?:please|and|then) |if [^,]+, (?:please )?)*(?:don't|do not|keep|leave|let|have|use|pause|send|wait|check|give|find|write|wash|turn|take (?!advantage|a look|home)|stay|mind|remember|make sure|allow|arrive|park|note|tell|watch|ring|call)\b[^!]*$/i;
/** What somebody does who takes part. */
const takingPart =
  /^(?:(?:please|kindly|just|so|to \p{L}+,?|if you[^.!?]{3,180},|and|any questions[?,]?) )*(?:book|register|sign up|rsvp|apply|message|text|call|ring|give (?:us|me) a|e-?mail|dm|whatsapp|contact|reply|let (?:us|me) know|drop|send|get (?:in touch|your [^.]* in the comments)|download|pop|order|reserve|pick up|ask|come|comment (?:below|or|["“'‘]?\p{L}+["”'’]? (?:and|or|for|to|if|below)))\b/iu;
/** By which way. */
const ways =
  /\b(?:online|web ?site|page|links?|comments?|dms?|message|text|ring|call|bell|phone|e-?mail|inbox|whatsapp|rsvp|shop|store|salon|clinic|studio|office|desk|counter|till|reception|bar|door|details|linkedin|facebook|instagram|let (?:us|me) know|write to us|resume|r[eé]sum[eé]|cv|ask for|\p{Lu}\p{L}+ directly)\b/iu;
/** What presses, begs or counts down. */
const hasty =
  /\b(?:now|today|tonight|hurry|soon|quick\w*|fast|asap|miss|before (?:it|they)|snag|last few|limited|tag|share|follow|like)\b|!{2,}/i;
/** Whether a sentence says how to take part and by which way, without hurry: a reader has to know that as well as when and where. */
export const tellsHow = (text: string) => takingPart.test(text) && ways.test(text) && !hasty.test(text);
/** Calls that only serve the post. */
export const begging =
  /\b(?:comments?|(?<!\b(?:the|an?|your|name|price|gift) )tag|shares?(?! of\b)|repost|retweet|rt|(?<!you )like (?:and|this|our)|follow (?:us|me|our|for|along)|subscribe|in (?:my|our|the) bio)\b/i;

/** What begs without an order: "Shares really help". */
export const pleading =
  /^(?:(?:likes and |all )?shares (?:really |always |do )?(?:help|count|matter|appreciated|welcome)\b|(?:pls|plz|please|kindly) (?:rt|share (?:this|it|the post|with|widely)|pass (?:it|this) on)\b|likes and comments\b)/i;

/** Whom to ring, write to or look up, which no pitch is. */
export const phone = /(?<![\d.,])\+?\(?\d[\d ()-]{6,}\d(?![\d.,]*\d)/;
export const addressed = (text: string) =>
  phone.test(text) || emails(text).length > 0 || links(text).length > 0;
/** Nothing but a number to call. */
export const numberAlone = /^\P{L}{0,20}?(\+?\(?\d[\d ()-]{6,20}\d)[^\p{L}\d]{0,20}$/u;
/** Where the link is, and no call to follow it. */
const linkPlace =
  /^(?:(?:the|our|my|a|full|free) )?(?:[\p{L}-]+ ){0,2}(?:links?|details|tickets)(?:'s| is| are)? (?:in (?:(?:the|my|our) )?(?:first )?(?:comments?|bio|profile)|below)\W*$/iu;
/** Where the link is, of a call to follow it. */
const followed =
  /^\P{L}*(?:please |you can |just )?(?:register|sign up|book|apply|reserve|order|download)\b[^,.!?]{0,60}? (?:using|via|through|with|at|on) (?:the|our|my) (links? (?:(?:is )?in (?:(?:the|our|my) )?(?:first )?(?:comments?|bio|profile)|below))\W*$/iu;
/** Where the link is, of a sentence that says no more or calls to follow it; null of any other. */
export const placeOfLink = (sentence: string): string | null =>
  linkPlace.test(sentence) ? sentence : (followed.exec(sentence)?.[1] ?? null);

/** Orders that tell something, and are no calls; `sentence` is the draft's, with its marks. */
export const isAdvice = (telling: string, sentence: string, { plain: sober }: { plain: boolean }) =>
  informing.test(telling) ||
  (!sentence.includes('!') && (reaching.test(telling) || (sober && advising.test(telling))));
