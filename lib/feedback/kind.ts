import type { Family } from '@/lib/profile/family';

/** What a customer's words are. */
export const kinds = ['idea', 'problem', 'question', 'praise', 'other'] as const;

export type Kind = (typeof kinds)[number];

export const kindNames: Record<Kind, string> = {
  idea: 'Idea',
  problem: 'Problem',
  question: 'Question',
  praise: 'Praise',
  other: 'Other',
};

/** The question somebody answered, and what it wanted to hear where we know. */
export interface Asked {
  question: string;
  family?: Family | undefined;
}

/**
 * A first guess, by rules for English, which a person corrects with one press. Words without any of the signs below are `other`, as are
 * words in languages the rules do not know.
 */
export function guessKind(text: string, asked?: Asked | null): Kind {
  const words = text.normalize('NFKC').replace(/[’‘]/gu, "'").toLowerCase();
  const scores = new Map<Kind, number>(asked ? priorsOf(asked) : []);
  for (const { kind, weight, sign } of signs) {
    if (sign.test(words)) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  }
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return best && best[1] >= enough ? best[0] : 'other';
}

const enough = 1;

/** A sign counts once, however often it stands. Trouble outweighs asking: "can you help, it won't load" is a problem put politely. */
const signs: readonly { kind: Kind; weight: number; sign: RegExp }[] = [
  // Complaints in the form of a question.
  {
    kind: 'problem',
    weight: 1.5,
    sign: /\b(?:why (?:is|are|do|does|did|can't|won't|would|has|have|not|after)|are you kidding|seriously|wtf|what (?:is|are) (?:wrong|happening)|how (?:many times|is it that|long (?:do|should|must|will) (?:i|we)|hard))\b/,
  },
  // Things that do not work.
  {
    kind: 'problem',
    weight: 2.2,
    sign: /\b(?:broke|broken|breaks|cracked|bugs?|buggy|crash\w*|fail\w*|errors?|stuck|fre+z\w*|froze|glitch\w*|lag\w*|defective|damaged|leak\w*|lost|missing|stolen|hack\w*|banned|locked out|corrupt\w*|delay\w*|cancel+ed|(?:over|double) ?charged|charged twice|doesn'?t|didn'?t|isn'?t|wasn'?t|won'?t|can'?t|can ?not|couldn'?t|not (?:working|able|delivered|received|letting)|unable|issues?|problems?|trouble|(?:never|not) (?:arriv\w*|came|got|get|work\w*|answer\w*|hear\w*|receiv\w*)|no (?:response|reply|answer|help|luck|bags?)|still (?:no|not|waiting|out|there|down)|(?:is|been|are|was) down|waiting for|on hold|back ?logged)\b/,
  },
  // How that feels.
  {
    kind: 'problem',
    weight: 1.5,
    sign: /\b(?:worst|awful|terrible|horrible|bad|ridiculous|unacceptable|incompeten\w*|asham\w*|disgrace\w*|disappoint\w*|upset\w*|frustrat\w*|annoy\w*|useless|rude|poor\w*|pathetic|disgust\w*|angry|hate|nightmare|joke|refund|complain\w*|queue|hours? (?:on|in|late|of|and)|waited|ruin\w*|sucks?|fed up|not (?:impressed|funny|acceptable|so nice|good)|confusing|too (?:dear|small|big|slow|expensive|loud|hard|long|short|tight)|overpriced|tripled|impossible|gave up|hard to|excuse|fired|never (?:again|fly\w*|buy\w*))\b|[😡😤😠🤬👎🙄😒]/u,
  },
  {
    kind: 'problem',
    weight: 1,
    sign: /\bhelp\b|\bthanks for (?:nothing|the delay|losing|ruining|cancel\w*)\b/,
  },
  {
    kind: 'idea',
    weight: 3,
    sign: /\b(?:please (?:add|bring|make|allow|consider|offer|stop)|you (?:\w+ )?(?:should(?! be)|could|ought to)|there (?:\w+ )?should|(?:would|could|might) be (?:great|nice|good|cool|lovely|awesome|helpful|amazing|worth)|(?:i'd|would) (?:love|like) (?:to see|it if)|(?:i'd|i would) pay|wish (?:you|there|it|@\w+)|how about|what about|what if|why don'?t you|suggest(?:ion|ions|ing)?|feature request|features i need|bring back|needs? to (?:make|do better|clean|stop|add|work on|be able)|(?:way|option) to (?:get|have|add|make)|maybe (?:add|a|an|with))\b/,
  },
  { kind: 'question', weight: 1.4, sign: /\?/ },
  {
    kind: 'question',
    weight: 1,
    sign: /(?:^|[.!?,]\s*|@\w+\s+)(?:(?:hi|hey|hello|so|and|but|ok|please)[\s,!]+)*(?:how (?:do|can|to|much)|what|when|where|which|who|is there|are there|do you|does|can (?:you|i)|could|will|any(?:one| chance| news| update| plans?| way)|looking for|wondering)\b/,
  },
  {
    kind: 'praise',
    weight: 1.8,
    sign: /\b(?:love|loved|loving|loves|awesome|amazing|great|excellent|fantastic|wonderful|brilliant|best|perfect|impressed|delicious|kudos|well done|good job|appreciat\w*|beautiful|outstanding|incredible|lovely|legend|so good|made my day|highlight|recommend\w*|very helpful|professional|pat (?:\w+ )?on the back|haven't (?:looked back|uninstalled)|keep going|shout ?out|excited)\b/,
  },
  {
    kind: 'praise',
    weight: 1,
    sign: /\b(?:thank you|thanks|thx)\b(?! for (?:nothing|the delay|losing|ruining|cancel))|[❤😍🥰👏🙌💕💜💙💛🎉]/u,
  },
];

/** Answers follow the question asked: the family that it wants to hear is the likeliest kind of what comes back. */
function priorsOf({ question, family }: Asked): [Kind, number][] {
  const wanted = family ?? askedFor.find(({ words }) => words.test(question.toLowerCase()))?.family;
  return wanted ? priors[wanted] : [];
}

const priors: Record<Family, [Kind, number][]> = {
  idea: [['idea', 1.6]],
  problem: [['problem', 1.6]],
  choice: [['other', 1.4]],
  experience: [],
  next: [['idea', 1.2]],
};

const askedFor: readonly { family: Family; words: RegExp }[] = [
  { family: 'next', words: /\b(?:fix|improve|change|add|explain|build|do) (?:\w+ )?next\b|\bdo better\b/ },
  {
    family: 'problem',
    words: /\b(?:frustrat\w*|annoy\w*|bother\w*|hardest|stops? you|worst|missing|struggle)\b[^?]*\?/,
  },
  { family: 'experience', words: /\b(?:when did|tell us about|last time|how did)\b/ },
  { family: 'choice', words: /\b(?:a or b|\w+ or \w+( \w+)*\?|which one|vote|a\))/ },
  {
    family: 'idea',
    words:
      /\b(?:should (?:we|our|exist)|do you want|would you (?:love|like)|you'd (?:love|like)|what would|could (?:we|you)|bring back)\b[^?]*\?/,
  },
];
