import type { CueId } from './cue';

const anywhere = (...patterns: string[]) =>
  new RegExp(String.raw`(?<![\w'-])(?:${patterns.join('|')})(?![\w'-])`);

/** Where a clause begins: "Does it dim?", "hi, does it dim" and not "what it does". */
const opening = (...patterns: string[]) =>
  new RegExp(
    String.raw`(?:^[^\p{L}@]*(?:rt\s+)?(?:@[\s:,]*)*|,\s+(?=(?:how|what|where|when|which|who|can|could|do|does|is|are|will|would) (?:i|you|it|there|we|they|is|are|does|do|can|will|should|the)\b)|[.!?;:(…–—]\s*|(?<![\w'])(?:and|but|so|or|hi|hey|hello|please|pls|also|ok|btw|guys|folks|morning|evening|afternoon|there),?\s+(?:@[\s,]*)*)(?:${patterns.join('|')})(?![\w'-])`,
    'u',
  );

const duration = String.raw`(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)`;
const count = String.raw`(?:\d+\+?|an?|two|three|four|five|six|seven|eight|ten|several|many|a few|a couple of)`;
const welcome = String.raw`(?:great|nice|good|cool|lovely|awesome|helpful|amazing|handy|useful|perfect|brilliant|fantastic|a start|worth|better|ideal|super|wonderful|sweet|convenient|welcome|ace|a godsend|appreciated|fab)`;
const company = String.raw`(?:you|u|y'all|they|@|we|there|it|(?:the |this |your |@'s )?(?:app|site|website|team|staff|drivers?|company|store|shop|service))`;
const deed = String.raw`(?:add|allow|bring|build|change|consider|create|do|enable|expand|extend|get|give|have|include|introduce|keep|let|make|offer|open|provide|put|release|remove|restock|return|sell|send|show|start|stock|stop|support|switch|try|turn|use)`;

/** English, in small letters and with straight apostrophes. */
export const en: Record<CueId, RegExp> = {
  breaks: anywhere(
    String.raw`broke|broken|breaks?|breaking|crack(?:s|ed|ing)?|snapp(?:ed|ing)|snaps|torn|tore|ripped|bugs?|buggy|crash\w*|fail(?:s|ed|ing|ure|ures)?|errors?|stuck|fre+z(?:e|es|ing)|froze|frozen|glitch\w*|lags|laggy|lagging`,
    String.raw`defect\w*|damag\w*|faulty|leak\w*|corrupt\w*|unstable|unresponsive|dead|dies|died|rust\w*|smashed|crushed|melted|rattl\w*|jamm(?:ed|ing)|jams|stopped|fell (?:off|apart|out)|falls? (?:off|apart)|c[ao]mes? (?:off|apart)|peel(?:s|ed|ing)|mou?ldy|stale|soggy|wobbl\w*|drain(?:s|ed|ing)|flicker\w*|overheat\w*`,
    String.raw`(?:log(?:s|ged|ging)?|sign(?:s|ed|ing)?|kick(?:s|ed|ing)?) (?:me|us) out|(?:is|are|been|be|was|site|app|page|system|servers?|website) down|out of (?:order|date)|design flaw`,
  ),
  refuses: anywhere(
    String.raw`(?:do|does|did|is|was|wo|ca|has|have|are|were)n'?t(?! mind| care| wait| know if| worry| believe how)|can ?not|did not|does not|do not|is not|was not|will not|has not|have not|not able|unable|no longer|not (?:working|letting|loading|showing|available|allowed|accepted|opening)|refus(?:e|es|ed|ing)|reject\w*|declined|denied|locked out|blocked|nothing happens`,
  ),
  absent: anywhere(
    String.raw`(?:never|not|\w+n't) (?:yet |even |been |actually )?(?:arriv\w*|came|got|get|getting|answer\w*|hear\w*|receiv\w*|deliver\w*|repl\w*|turn\w* up|show\w* up|call\w*|respon\w*|updated?|told)`,
    String.raw`no (?:\w+ )?(?:response|reply|answer|help|luck|news|sign|record|explanation|apology|warning|notice|one|signal|water|power|internet|service|sound|staff|refund|update|updates|bags?|shelter|way (?:out|home|in|of|to))|nobody|nowhere to be|missing|lost|stolen|vanish\w*|disappear\w*|ignor(?:e|es|ed|ing)|the wrong|wrong (?:size|item|order|colou?r|one|address|name)|incomplete|whereabouts|out of stock|sold out`,
  ),
  waits: anywhere(
    String.raw`(?:still |been |am |i'm |was |we're |were |are )waiting|waited|wait times?|on hold|delay\w*|overdue|queues?|queued|queuing|backlog\w*|back ?logged|still (?:no|not|waiting|out|there|down|in|haven't|hasn't|isn't|can't|the|nothing)|(?:\d+|an?|two|three|four|five|six|several) ?${duration} (?:late|later|now|and (?:counting|still|no)|on (?:hold|the))|(?:for|over|after|past|last|been) (?:over |more than |about |nearly |almost |the (?:last|past) )?${count} ?${duration}|since (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last|this morning|the (?:last |latest |new )?update|\d)|tak(?:es|ing|en) (?:forever|ages|hours|days|weeks)|slow|slower|slowly|supposed to|was promised|cancel+ed|hours`,
  ),
  again: anywhere(
    String.raw`again|every (?:single )?(?:time|day|morning|week|month|order)|(?:second|third|fourth|fifth|\d+(?:nd|rd|th)) (?:time|day|week|one|replacement|visit)|twice|\d+ times|\dx|constantly|repeatedly|over and over|at least once|keeps? (?:happening|\w+ing)|yet another|times this (?:week|month|year)`,
  ),
  money: anywhere(
    String.raw`refund\w*|(?:over|double|wrongly )-?charg\w*|charg(?:ed|ing) (?:me|us|my|twice|for|full)|compensat\w*|money back|scam\w*|rip[- ]?off|robbery|overpriced|expensive|(?:price|bill|premium|fee|rent|fare)s? (?:went|gone|has|have|is|are|up|increase|rise)|tripled|doubled|deposit|cost(?:s|ing)? (?:me|us|more|a fortune|an arm)`,
  ),
  trouble: anywhere(
    String.raw`issues?|problems?|trouble|complain\w*|fault|mistakes?|mess|nightmare|disaster|chaos|hassle|outage`,
  ),
  poor: anywhere(
    String.raw`worst|worse|awful|terribl[ey]|horribl[ey]|horrendous|appalling|atrocious|dreadful|bad|badly|ridiculous|unacceptable|incompeten\w*|asham\w*|shame on|shambles|disgrac\w*|useless|rude|poor|poorly|pathetic|disgust\w*|joke|rubbish|garbage|trash|crap\w*|bull\w*|shit\w*|ruin\w*|sucks?|lazy|dirty|filthy|lousy|inefficient|dishonest|misleading|unfair|unprofessional|unreliable|not (?:\w+ )?(?:impressed|funny|fun|acceptable|nice|good|great|ideal|happy|fair|cool|okay|ok|enough)|excuses?|waste of|a wreck`,
  ),
  too: anywhere(
    String.raw`(?:way |far |much |just )?too (?:small|big|slow|expensive|loud|hard|long|short|tight|heavy|hot|cold|much|many|few|late|early|sweet|salty|bright|dark|thin|thick|complicated|far|dear|little|high|low|weak|strong|stiff|narrow|wide|crowded|busy|fast|quick|quiet|soft|noisy|pushy)|not enough|so (?:slow|small|expensive|hard|confusing|loud|bad|tight|cold|late)|forever|ages`,
  ),
  hard: anywhere(
    String.raw`confus(?:ed|ing|es)|hard to|difficult\w*|impossible|awkward\w*|clunky|fiddly|pain|unclear|complicated|unusable|gave up|giv(?:e|ing) up|struggl\w*|tricky|painful|tedious|no (?:clue|idea) (?:what|how|why|where)|makes? no sense|(?:can't|cannot) (?:even )?(?:figure|find|see|read|tell|understand|get)|nowhere to|having to|end(?:ed)? up|won't`,
  ),
  upset: anywhere(
    String.raw`disappoint\w*|upset\w*|frustrat\w*|annoy\w*|angry|furious|livid|hates?|hated|fed up|sick of|tired of|irritat\w*|gutted|let (?:me|us) down|sad|sadly|unhappy|dissatisf\w*|worried|stress(?:ed|ful)|rage|argh+|ugh+|smh|wtf|ffs|come on|for heaven's sakes?|(?:what|how|who|why) the hell|unbelievable|embarrass\w*|dread\w*|crying`,
  ),
  leaving: anywhere(
    String.raw`never again|(?:will|would) never (?:\w+ )?(?:buy|use|order|fly|book|shop|come|go)|never (?:using|buying|ordering|flying|booking|\w*ordering)|won't be (?:back|\w+ing)|(?:switch(?:ed|ing)?|mov(?:ed|ing)) to (?:another|a different|someone|your competitor)|cancell?(?:ed|ing)? (?:my|our) (?:account|subscription|membership|plan)|unsubscrib\w*|uninstalled|lost (?:a|my|our) (?:customer|custom|business)|i'm done|done with you|stay away|clos(?:ed|ing) my account`,
  ),
  help: anywhere(
    String.raw`(?:please|can you|could you|can someone|need|can u|you guys) help|help me|help us|help!+|what (?:should|do|can) (?:i|we) do(?! with| to)|what are my options|assist(?:ance)?|urgent\w*|asap|look into (?:this|it|that|my)|someone (?:please )?(?:call|contact|reply)|(?:contact|call|dm|ring|email) me|get (?:me|us) home|need (?:this|it|that) (?:today|now|back)`,
  ),
  fix: anywhere(
    String.raw`fix (?:it|this|that|the|your|ur|my|asap|please)|please (?:\w+ )?(?:fix|sort|resolve)|sort (?:it|this|that|yourselves|your)|get (?:it|your (?:act|stuff)) (?:together|right|sorted)|resolve (?:it|this|my)|do something`,
  ),
  mocks: anywhere(
    String.raw`(?:thanks|thank you|thx|cheers)(?: (?:a lot|so much|@))? for (?:nothing|the delay|the wait|losing|ruining|cancel\w*|wasting|ignoring|making (?:me|us)|charging|breaking|leaving|delaying)|(?:great|nice|good|lovely|brilliant|excellent|fantastic|wonderful|stellar) (?:way to|start to|of you to)|slow clap|what a (?:joke|mess|shambles|waste|shame|disgrace)|so much for|gre{2,}a+t+|grea{2,}t+|are you (?:kidding|serious|joking|having a laugh)|(?:who|you) could have guessed|no thanks to|ever heard of|i pay for`,
  ),
  'complaint-asked': anywhere(
    String.raw`why (?:is|are|am|do|does|did|can'?t|won'?t|would|has|have|haven't|hasn't|isn't|aren't|doesn't|didn't|not|was|were|on earth|so|i)(?! not\b)|why\s*\?{2,}|wondering why|what(?:'s| is| are|'re)? (?:wrong|going on|the point|gives)|what gives|how (?:many times|come|hard (?:is|can)|(?:much )?longer|dare|on earth|is it (?:possible|that))|how long (?:do i|do we|should i|should we|must i|must we|until|before)|when (?:are|will) (?:you|i|my|it|this|we) (?:\w+ )?(?:going to|gonna|finally|fix|get|be able|ever)|where (?:is|are|'s|the hell is) my|anyone else (?:having|getting|seeing|with|finding|experiencing|lost|unable|can't)|who (?:designed|decided|thought|is responsible)|at what point|do you (?:even|ever)|what(?:'s| is) the use|where do i even|is anyone (?:actually|even)|is it normal`,
  ),
  'please-do': anywhere(
    String.raw`(?:please|pls|plz|pretty please|now)(?: can you| could you| just| don't| maybe)? (?:add|bring|make|allow|consider|offer|stop|keep|include|let (?:us|me|people)|introduce|open|create|provide|extend|release|expand|enable|restock|return|sell|stock|do (?:a|an|more|one))`,
    String.raw`(?:add|bring|offer|give us|let us|let me|let people|let subscribers|include|introduce|sell|stock) (?:a|an|some|more|the|it|us|in|your|both)`,
  ),
  'you-should': anywhere(
    String.raw`(?<!\bi |\bif )${company} (?:guys |all |really |definitely |probably |also |seriously |maybe |might |desperately |just )*(?:should(?!n't| (?:be ashamed|feel|know|have))|could(?! have)|ought to|needs? to|must(?! be| have)|may want to|might want to|need(?:s)? (?:a|an|more|better|some))(?! be ashamed)`,
    String.raw`there (?:really |definitely )?should|should (?:be (?:a|an|able|possible|allowed|easier|open|free|included|offered|banned)|really|offer|sell|come with|let (?:us|me|you))|needs? to (?:work on|do better|be (?:a|an|more|able))|may i suggest|(?:you|u|@) (?:guys )?(?:should|could) (?:try|consider|offer|add|do|make|have a|sell|put|start|stop)`,
  ),
  'would-be-good': anywhere(
    String.raw`(?:would|could|might|may|it'd|that'd|'d|wd) (?:\w+ )?be (?:\w+ )?${welcome}|(?:it |that |which )(?:would|'d) (?:make|help|save|solve|go a long way)|(?:be|is) ${welcome} (?:if|to (?:have|see|get))|makes? (?:it|life|things) (?:easier|better|simpler)|wouldn't go amiss|(?:only|just) missing (?:a|an)|next time|if there's one thing|all i ask|one request|would (?:use|buy|pay|come|thank|order|stay|move in)|(?:half a )?stars? (?:more|for now)|only thing (?:missing|@|it)`,
  ),
  wish: anywhere(
    String.raw`i wish|wish (?:you|there|it|@|the|we|that)|hope you(?:'ll| will)|hoping (?:you|for)|if only|i'd (?:swap|sooner|rather)|(?:i|we) want (?:a|an|more)(?! refund| reply| response| answer| human)|need this in|needs a|need an? (?!refund|response|reply|answer|human)|(?:i'd|i would|we'd|we would|would|'d) (?:\w+ )?(?:love (?:to see|it if|a|an|for|some|more|if|the)|like to see|like (?:a|an|it if|more)|pay|kill for|settle)|hoping (?:for|to see|you)|dream(?:ing)? of|i(?:'ve| have) always wanted|what we'd want|want(?:ing)? to see|looking forward to (?:a|more)|^would love|^love to see`,
  ),
  proposal: anywhere(
    String.raw`(?<!that )how about(?! (?:my|i|no|that|now))|what about (?:a|an|some|more|\w+ing)|what if|why not|why can't (?:we|you|there|i just)|would it be (?:mad|possible|too much)|shouldn't there|is there a world|is it possible|can't (?:you|we)|hear me out|thinking aloud|had a thought|an idea(?: for)?|why (?:don'?t|doesn't|not) (?:you|they|u|y'all|we|@)|have you (?:guys |ever )?(?:considered|thought)|ever (?:considered|thought)|maybe (?:\w+ )?(?:add|make|try|put|have|if|start|offer|a|an)|perhaps (?:a|an|you|add|make)|could (?:you|we) (?:guys |please |maybe |not )*(?:${deed})|can (?:you|we) (?:guys |please |maybe |just )*(?:${deed})(?! me| this| my| you| i)|(?:any|no) (?:chance|plans?) (?:of|for|to|you)|would you (?:\w+ )?(?:consider|think about)|imagine|i'd buy`,
  ),
  request: anywhere(
    String.raw`suggest(?:ion|ions|ing)|feature (?:request|idea)|features|ideas?|proposal|improvements?|wish ?list|two cents|2 cents|petition|my vote (?:is|goes) (?:for|to)|needs? to (?:happen|come)`,
  ),
  'bring-back': anywhere(
    String.raw`bring(?:ing)? (?:\w+ ){0,5}back|come back|return of|reinstate|i miss|miss (?:the|your|those|that)|back on the menu|like (?:the old|before)|go back to`,
  ),
  ability: anywhere(
    String.raw`(?:option|ability|setting|button|toggle|mode|filter|possibility) (?:to|for|that|where|of)|(?:let(?:s|ting)?|allow(?:s|ing)?) (?:me|us|people|customers|users|drivers|parents|subscribers|others|coaches|guests|my)|support for|be able to|so (?:that )?(?:i|we|you|people) can|per (?:account|person|day|week|user|room|shift|site)|automatic\w*|custom\w*|reminders?|export|dark mode|offline|sync\w*|shortcuts?|integrations?`,
  ),
  'more-of': anywhere(
    String.raw`more (?:of|options?|choice|sizes?|colou?rs?|places?|space|seats?|frequent|often|than \d|\w+s\b)|bigger|smaller|longer|shorter|wider|lighter|cheaper|easier|faster|softer|fewer|an? (?:\w+ ){0,2}(?:that|which|with|for|version|option|edition)|something (?:for|like|that|with)|anything (?:with|but)|better \w+`,
  ),
  instead: anywhere(
    String.raw`instead of|rather than|replace|swap|get rid of|remove|drop the|without (?:the|having)|in place of|less \w+|no more`,
  ),
  'asks-how': opening(
    String.raw`(?:and |so )?how (?:do|can|to|does|would|could|much|many|big|far|often|old|late|early|tall|wide|heavy|deep|soon|is|are|about my) ?|(?:what|where|who|which \w+) (?:do|can|should|could|would) (?:i|we|you|one)|(?:can|could|may|should|do|will|would|am|must) (?:i|we)|(?:could|can|would|will) (?:you|someone|anyone|somebody) (?:please |kindly |guys )?(?:tell|confirm|explain|check|advise|let me know|share|clarify|say|add me|send)`,
    String.raw`(?:i|we) (?:just )?(?:want|need|would like|'d like) to (?:know|ask|check|understand)|how do i|how can i|how to|how do you|how does|out of curiosity|kindly (?:advise|confirm|tell)`,
  ),
  'asks-fact': opening(
    String.raw`(?!are you (?:kidding|serious|joking|having))(?:do|does|did|is|are|was|were|will|would|has|have|can) (?:you|it|this|that|these|those|they|there|the|your|u|he|she|any|anyone|y'all|@|kids|dogs|children)|how long (?:does|is|will|do)|what(?:'s| is| are| was| happens| time| size| colou?r| day| date| kind| type| about| exactly| brand| does)|when(?:'s| is| are| will| does| do| can| did| was)|where(?:'s| is| are| did| does| was)|which (?:\w+ )?(?:is|are|one|do|does|of|version|size|colou?r|model|stop|day|line|plan)|who(?:'s| is| are| makes| do| does)|any (?:news|update|plans?|word|info\w*|discount|idea)|is there|are there|whom`,
  ),
  'asks-around': anywhere(
    String.raw`how (?:do|can|should|would|could) (?:i|we|you|one)|(?:can|may|should|could) i (?!be|not|have)|what (?:do|should|can) i|any(?:one|body) (?:know|got|has|have|tried|here|recommend|able)|someone (?:know|tell|explain)|wondering (?:if|whether|what|how|when|where)|i wonder (?:if|whether)|curious (?:if|whether|about)|looking for|trying to (?:find|work out|understand|decide)|want(?:ed)? to (?:know|ask|check|see if)|need to know|question(?: about| for|:)|quick (?:one|question)|just checking|let me know|please (?:tell|confirm|advise)|can you (?:please )?(?:tell|confirm|advise)|not sure (?:if|whether|how|which)|do you know|is there (?:a|an|any|some)|\beta\b|any suggestions|advice`,
  ),
  love: anywhere(
    String.raw`(?:i |we |just |absolutely |really |do )?loves?|loved|loving|adores?|adored|obsessed|favou?rites?|huge fan|big fan|addicted|swear by|in love|hooked`,
  ),
  good: anywhere(
    String.raw`awesome|amazing\w*|great(?! question| point| minds)|excellent|fantastic|wonderful\w*|brilliant\w*|best|perfect(?:ly|ion)?|delicious|tasty|beautiful\w*|gorgeous|outstanding|incredible|lovel(?:y|iest)|legends?|superb|smooth\w*|comfy|comfortable|cosy|helpful|friendly|nicest|professional|patient|polite|quick(?:ly)?|spotless|so good|good to know|nice|magic|flawless\w*|superior|exceptional|inspiring|inspired|pleasant|impress(?:ed|ive)|thoughtful|generous|solid|sturdy|top[- ]?notch|first class|10\/10|5 stars?|five stars?|six stars|a\+|works? (?:a treat|well|great|perfectly|like a dream|beautifully|fine)|wow|whoa|sweet|cool|heck of an?`,
  ),
  thanks: anywhere(
    String.raw`thank(?:s| you|ful| u)|thx|ty|tysm|cheers|grateful|gratitude|appreciate[ds]?|much obliged|many thanks`,
  ),
  'well-done': anywhere(
    String.raw`well done|(?:good|great|nice|amazing|fantastic|excellent|brilliant|top|lovely|awesome|superior|superb) (?:job|work|stuff|service|customer service|customer experience|experience|team|people|staff|crew|recovery)|kudos|props|bravo|shout ?-?out|pat (?:\w+ )?on the back|keep (?:it up|going|up)|credit (?:to|where)|hats off|made my (?:day|week|morning|night)|highlight|went above|above and beyond|saved (?:my|the|our|me|us)|took (?:\w+ )?care|looked after|turned (?:\w+ ){1,5}(?:around|into)|top marks|heroe?s?|compliment\w*|couldn't (?:be happier|fault)|can't fault|pleasure|please (?:thank|pass)|you can thank|deserves?`,
  ),
  loyal: anywhere(
    String.raw`recommend(?:ed)?(?! adding)|will (?:definitely )?(?:be back|come back|buy again|order again|return|use again)|customer for life|loyal (?:customer|fan)|haven't (?:looked back|uninstalled)|never (?:let me down|disappoint\w*|fails?|failed)|worth (?:every|the (?:wait|money))|(?:second|third|fourth) pair|enough said|can't ask for more|what more do you want|won't be the last|i'll be back|chef's kiss|take back everything|passed my|no complaints|better th[ae]n (?:\w+ )?(?:competition|the rest|any|@|others|other)|wouldn't (?:swap|change|go)|the only (?:app|place|one|airline|shop) i|still going strong|years (?:now )?and|so much (?:better|easier|nicer|faster)`,
  ),
  happy: anywhere(
    String.raw`happy(?! to)|glad|excited|delighted|pleased|thrilled|relieved|yay|woo+ ?hoo+|yum\w*|enjoy(?:ed|ing)?|fun|finally|smil\w*|proud|lucky|can't wait|pumped|fingers crossed|woot`,
  ),
  laughs: anywhere(String.raw`lo+l|lmao|rofl|(?:a?ha){2,}h?|he(?:he)+|jk|just kidding|lfg|banter`),
  agrees: anywhere(
    String.raw`^same|same here|exactly|\+1|agreed?|so true|me too|what (?:he|she|they) said|seconded|second this|yep|yeah|yes|nope|indeed|absolutely|good (?:point|question)|great question|well said|interesting|as (?:we )?discussed|this is (?:so )?me`,
  ),
  greets: anywhere(
    String.raw`congrat\w*|good (?:luck|morning|night)|happy (?:birthday|anniversary|new year|friday|monday|holidays)|all the best|see you|welcome (?:to|back|aboard)|wins?|won|award`,
  ),
  'passes-on': anywhere(
    String.raw`rt|via|check (?:this|it) out|check out|reminder|listening to|watching|talking about|session|keynote|panel|booth|speaking at|join us|sign ?up|signup|says|said by|according to|news|article|heading to|just bought|announces?|launch(?:es|ing)?|hires|thread|trailer|giveaway|promo|free \w+ (?:from|on|at)`,
  ),
  indifferent: anywhere(
    String.raw`don't (?:mind|care)|no opinion|whatever|who cares|not bothered|either|neither|both|can't decide|no preference|nothing|none|n\/a|depends|dunno|idk`,
  ),
  settled: anywhere(
    String.raw`sorted|resolved|solved|just sent|sent (?:you )?(?:a )?dm|dm(?:'d| sent)|in dm|followed|got it|found it|working (?:again|now)|fine now|(?:ok|okay|a-ok|good) now|back (?:up|on|as of)|never ?mind|will do|^done|by the way|btw|ignore`,
  ),
};
