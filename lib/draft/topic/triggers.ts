/** Words in front of a phrase that tell it is the subject, and by how much. */
const triggers: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:introducing|announc(?:e|ing)|unveil(?:ing)?|launch(?:ed|ing|es)?|say hello to|meet)\s+(?:the launch of |our |the |a |an |your |\d+ |world's \w+ )*(?:new |all-new |brand-new )?$/i,
    4,
  ],
  [/\b\d{1,2} ?% off (?:all |our |on |your |the |selected |every )*(?:best-selling )?$/i, 4],
  [/\b(?:for|on) (?:all|our|any) $/i, 2],
  [
    /\b(?:tips for|guide to|how to|advice on|guide for|report on|blog on|webinar on|talks on|workshop on)\s+(?:the |a |an |your |getting |buying |better )*$/i,
    4.2,
  ],
  [/\b(?:hiring|looking for|recruiting)\s+(?:a |an |our |reliable |experienced |talented |new |\d+ )*$/i, 4],
  [/\b(?:tired of|struggling with|fed up with|thinking of|running low on)\s+(?:the |your |a )*$/i, 3.4],
  [
    /\b(?:win|chance to win) (?:a |an |one of |\d+ |our |your |a pair of )*(?:pair of )?(?:our )?(?:new )?$/i,
    3.4,
  ],
  [/\b(?:our|the|a|an) (?:new|latest|newest|all-new|brand-new|first|best-selling|award-winning) $/i, 2.6],
  [
    /\b(?:for a limited time|partner(?:ship|ing)? with \S+ (?:to )?(?:deliver|fund|bring|on) )(?:best-in-class |\d[\d,]* |a |the )*$/i,
    3,
  ],
  [
    /\b\d+ (?:\w+ )?(?:ways|tips|things|steps|mistakes|reasons|lessons|signs|questions|rules) (?:to|for|about|on|in|of) (?:\w+ (?:your |the |a |an |better )?)?$/i,
    4.2,
  ],
  [
    /\b(?:talk|talks|talked|talking|speaks?|speaking|spoke|chat|chats|all|questions?|conversation|everything|lessons?|learn|learned) (?:(?:to|with|at) .{3,40} )?about (?:the |your )?$/i,
    3.4,
  ],
  [/\b(?:discuss(?:es|ing)?|explor(?:es|ing)|the future of|hours on|time on) (?:the |your )?$/i, 3],
  [
    /\b(?:track|manage|automate|organi[sz]e|simplif(?:y|ies)|streamlines?|builds?|plans?|sends?|handles?) (?:all )?your $/i,
    2.8,
  ],
  [
    /\b(?:need|want|fancy|craving|looking for|after|searching for) (?:a |an |some )(?:new |better |good |great )*$/i,
    3.2,
  ],
  [/\b(?:taking|accepting) (?:bookings|orders|pre-orders|enrolments) for (?:our |the )*$/i, 3.2],
  [
    /\bwe (?:make|build|sell|bake|brew|grow|design|roast|repair|restore|install|teach|specialise in|specialize in) $/i,
    3,
  ],
  [
    /\b(?:panel|talk|session|seminar|lecture|discussion|debate|conversation|training|evening|breakfast|q&a|episode|issue|series|campaign|research|findings|feature|piece|story|webinar|workshop|course) (?:on|about) (?:the |your )?$/i,
    3.8,
  ],
  [/\b(?:goodbye to|no more|drowning in) (?:the |your )?$/i, 0.8],
  [/\bto deliver (?:a |the )?$/i, 2.4],
  [/\bnew feature: (?:the |a )?$/i, 3],
  [/\blaunching (?:next \w+|soon|today|tomorrow|this \w+|in \w+):? (?:a |an |our |the )?$/i, 4],
  [/\bhow to \w+ (?:your |the |a |an |better )*$/i, 4],
  [/\b(?:choose|pick|choice|choosing) (?:from|of|between) $/i, -1],
  [
    /\b(?:add|adding|bring back|wish (?:you|it|there) (?:had|did|was|were|made|sold)|love to see|support for|option for|asked for|problems? with|issues? with|trouble with|wrong with) (?:a |an |the |your |some |more )*$/i,
    3,
  ],
  [/\b(?:turns?|transforms?|matches|finds|tracks|sorts) $/i, 2.4],
  [/\blearn (?:to play )?(?:the )?$/i, 1.6],
  [/\bwork(?:ing)? (?:with .{2,40} )?on (?:the |a |\d+ )?(?:new )?$/i, 3.4],
  [/\bever (?:tried|wanted|wondered about) (?:a |an |to )?$/i, 3.4],
  [/\b(?:notes?|hints?) of [^.!?\n]*$/i, -4],
  [/\bour $/i, 1.4],
  [/\bNEW:? $/, 2.6],
  [/\b(?:in|for) (?:the )?$/i, -0.4],
];

/** How much the words in front of a phrase tell for it, or against it where nothing tells for it; each of `befores` ends where the phrase begins. */
export function introduced(...befores: readonly string[]): number {
  const told = triggers
    .filter(([cue]) => befores.some((before) => cue.test(before)))
    .map(([, weight]) => weight);
  return told.length === 0 ? 0 : Math.max(...told);
}

/** "… is here": what is announced stands in front of it. */
export const arrives =
  /^\s*(?:is|are|has|have) (?:finally |now |officially )?(?:here|back|live|landed|arrived|out|available|open)\b/i;
