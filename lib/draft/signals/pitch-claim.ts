import { hooks } from '../question';
import { orders, phrases } from './match';
import type { Signal } from './signal';

const claim = phrases([
  `trust(ed by| us)|(used|chosen|recommended) by (over|more than|thousands|millions|experts|9)|guarantee[ds]?|(money|risk|hassle|stress|pain|worry)~?(back|free|less)|no~(obligation|strings)|back in stock|sav(es?|ing) (you |your _ |_ )?(hours|time|money|days|9 (hours|minutes|days))|(made|just got) (easy|easier|simple|simpler|better)`,
  `(got|have) you covered|so you don't have to|do the rest|(we|i) can help(?=[.!])|where (we|i) come in|one~stop shop|everything you need|all~in~one|whatever your|(twice|9x|9 times|9%) (as |more |less )?(fast|faster|cheaper|productive|efficient|easier|quicker|better)|yours (could|can) too`,
  `without (the (hassle|fuss|stress)|breaking the bank|lifting a finger)|peace of mind|you(r _)? deserves?|(designed|built|made|crafted|engineered) (by experts|to help you|for (the way )?you)|our (expert|experienced|dedicated|friendly|professional|qualified|top~rated) _|(fast|reliable|accurate|affordable|friendly),? (_,? )?(and|&) (affordable|reliable|professional|effective)|_ proven|proven (system|results|method)`,
  `in (just )?(minutes|seconds|9 (minutes|seconds|clicks?|steps?))(?=[.!,])|no (appointment|contract|credit card|hassle|fuss|setup)( _)?(?=[.!,])|great pay|flexible hours|helps (businesses|teams|companies|brands|you (?!more)) ?_|(won't|don't) (replace|fail because)[^.!?\\n]{0,60}[.!?,]? (but|they)|one~touch`,
  `unpopular opinion|let that sink in|read that again|nobody (talks|tells|shows) (about|you)( _)?|here's (the (kicker|truth|secret)|what nobody)|most (people|companies|businesses|agencies|_s) (don't|fail|get (it|this) wrong|under_)`,
]);
const ordered = orders([
  `stop (wasting|worrying|guessing|losing|paying|settling)|say (goodbye|no more) to|look no further|think again|imagine (if|never|having)|no more _(?= ?[.!,])|(escape|indulge|unwind|relax) (to|in|with)|(sleep|work|live|travel) (better|smarter)|new year,? new you`,
]);
export const pitchClaim: Signal = {
  id: 'pitch-claim',
  why: 'It promises and sells; readers hear a salesperson.',
  weight: 2,
  cap: 3,
  find: (reading) => [
    ...claim(reading),
    ...ordered(reading),
    ...hooks(reading).map(({ start, end }) => ({ start, end })),
  ],
};
