import { orders, phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const claim = phrases([
  `trusted by|(?:loved|used|chosen|recommended) by (?:over |more than |thousands|millions|hundreds|parents|experts|\\d)`,
  `(?:\\w+ )?guarantee(?:d|s)?(?: results)?|money[- ]back|risk[- ]free|no[- ]obligation|no[- ]strings`,
  `(?:saves?|saving|save) (?:you |your team |your business |teams )?(?:hours|time|money|days|\\d+ (?:hours|minutes|days))`,
  `back in stock`,
  `(?:made|got|just got) (?:easy|simple|easier|simpler|better|painless)(?=[.!,]| with)`,
  `(?:got|have) you covered|so you don't have to|take care of (?:the rest|everything)|do the rest|we(?:'re| are) here to help you|we can help(?=[.!])`,
  `(?:twice|\\d+x|\\d+ times|\\d{2,}%) (?:as |more |less )?(?:fast|faster|cheaper|productive|efficient|easier|smarter|quicker|better)`,
  `(?:cheaper|faster|smarter|better|happier|healthier)\\. yours (?:could|can) too|yours (?:could|can) too`,
  `without (?:the (?:hassle|fuss|stress|price tag)|breaking the bank|lifting a finger|spending a (?:penny|dime))`,
  `(?:peace of mind|hassle[- ]free|stress[- ]free|pain[- ]free|worry[- ]free|painless)`,
  `(?:your|you) \\w+ deserves?(?: better| the best| more)?|because you deserve`,
  `(?:designed|built|made|crafted|engineered|handcrafted) (?:by experts|to help you|for (?:the way you|you|people like you|busy)|with you in mind)`,
  `our (?:expert|experienced|dedicated|friendly|professional|top[- ]rated|qualified|award[- ]winning) (?:\\w+ )?(?:team|tutors|agents|stylists|engineers|staff|technicians|advisers|advisors|coaches|teachers|trainers)`,
  `(?:the|your) one[- ]stop shop|everything you need(?: to| for| in one)?|all[- ]in[- ]one|all in one place|whatever your`,
  `(?:fast|reliable|accurate|affordable|professional|quality),? (?:\\w+,? )?(?:and|&) (?:reliable|affordable|friendly|accurate|professional|effective)`,
  `results from (?:1st|the first|day one)|visible results|clinically proven|scientifically proven|proven (?:system|results|method)`,
  `in (?:just )?(?:minutes|seconds|\\d+ (?:minutes|seconds|clicks?|steps?))(?=[.!,])`,
  `no (?:appointment|contract|credit card|hassle|fuss|theory|jargon|setup)(?: needed| required| necessary|[.!,])`,
  `great pay|flexible hours|competitive salary`,
  `(?:save|shop) more on|fill your trolley`,
  `helps? (?:you|businesses|teams|companies|brands) (?:to )?(?:save|grow|get|look|sell|work|boost|stay|cut)`,
  `(?:to )?help you (?:look|get|grow|sell|work|boost|save)`,
  `(?:won't|will not|don't|not) (?:replace|fail because of)[^.!?\\n]{0,60}[.!?,]? (?:but|they fail)`,
  `(?:new|the) (?:class|way|era|standard|generation) (?:alert|to \\w+|of|in)`,
  `(?:next[- ]level|one[- ]touch|all[- ]new|unlimited)`,
  `(?:at|here at) (?:\\S+ ){1,4}(?:we believe|the foundation|we're in)`,
]);
const ordered = phrases([
  `(?:stop|quit) (?:wasting|worrying|paying|losing|guessing|struggling|settling|polishing|scrolling|overpaying|searching)`,
  `say (?:goodbye|bye|no more) to`,
  `look no further|search no more|think again|imagine (?:a|if|never|having|waking)`,
  `want to never`,
  `no more [\\w-]+(?= ?[.!,])`,
  `(?:escape|indulge|relax|unwind|shine|glow) (?:to|in|with|all)|(?:sleep|work|live|travel) (?:better|smarter|like)`,
  `new year,? new you`,
]);
const hook = phrases([
  `(?:tired of|struggling (?:with|to)|looking (?:for|to)|fed up (?:with|of)|sick of|thinking (?:of|about)|running low|need (?:a|an|some|help|to)|want(?:ing)? (?:a|to|more|your)|ready (?:to|for)|dreaming (?:of|about)|fancy (?:a|an)|feeling|worried about|planning (?:a|an|your)|in need of|buying your first|blocked|leaky|is your|are you|do you (?:want|need|struggle|know|dream)|does your|could your|what if your?|did you know|wouldn't it be|have you tried (?:our|the new))[^.?!\\n]{0,70}\\?`,
]);
const answer =
  /\b(?:we|we're|we've|we'll|our|us|i can|i've|with|here's|here is|turns out|let|book|call|try|get|read|download|see how|shop|order|apply|join|find|meet|introducing|discover|learn|check|contact|look no|has|gets|offers|makes|off|free|\d+%|new)\b/i;

export const pitchClaim: Signal = {
  id: 'pitch-claim',
  why: 'It promises and sells; readers hear a salesperson.',
  weight: 2,
  cap: 3,
  find: ({ text }) => [
    ...spansOf(text, claim),
    ...orders(text, ordered),
    ...orders(text, hook).filter(({ end }) => answer.test(text.slice(end, end + 90))),
  ],
};
