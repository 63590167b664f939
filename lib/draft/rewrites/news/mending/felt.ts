import { alliance, allied } from './alliance';
import { announced, many } from './here-is';
import { announcing, honoured, raw, type Mending } from './row';
import { achieving, bare, doing, done, gerund } from './verb-forms';

/** What stands behind a feeling. */
export const felt: readonly Mending[] = [
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
