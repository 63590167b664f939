import type { Subject } from '../subject';

/** Scouts, guides and all that young people do of an evening, for their parents and leaders. */
export const woggles: readonly Subject[] = [
  {
    name: 'scout camp',
    says: [
      '(scout|cub|guide|brownie|beaver|troop|cadet) camp',
      '(camp ?fire|marshmallow) (night|evening|songs|blanket|singing|circle|cooking)',
      '(wide|pioneering|backwoods|patrol) (game|games|project|cooking|camp)',
      'jamboree( (selection|contingent|on the (air|trail)))?',
      '(world scout|national) jamboree',
      'sleep ?over at the (museum|zoo|hut|hq|aquarium)',
    ],
    clues:
      'tents, campfire, marshmallows, wellies, kit list, tarp, knots, wide games, beavers, cubs, brownies, hike, archery, woggle, leader, troop, axe, canoe, sleeping bag, badge, jamboree, neckerchief, orienteering, backwoods, patrol, pioneering, songs, muddy, guide, dining shelter, toast',
    asks: {
      idea: ['How do you like your marshmallow at the campfire: golden, or burnt black?'],
      problem: ["What's the muddiest thing to come home from a scout camp?"],
      choice: ['At camp: first round the fire, last into the tent, or up early with the porridge?'],
      experience: ['Which campfire song do you still know all the words to?'],
    },
  },
  {
    name: 'scout badges',
    says: [
      "(scout|cub|guide|brownie|beaver|activity|merit|chief scout'?s?|queen's guide|king's scout) (badge|award)( (work|night|presentation|ceremony))?",
      'merit badge',
      'eagle scout( (project|court|ceremony))?',
      'court of honou?r',
      'promise (ceremony|evening)',
      'swimming up( ceremony)?',
      'badge (work|blanket|swap|night)',
      '(made|making) (their|her|his) promise',
    ],
    clues:
      'neckerchief, promise, knots, sash, woggle, cubs, beavers, brownies, gold award, leader, troop, sewn, earned, invested, guide, activity, merit, uniform, investiture, silver award, hike, first aid, rainbow, section, patrol, eagle, achievement, challenge, congratulations, pack',
    asks: {
      idea: ['Which badge would you earn today if grown-ups could wear badges?'],
      problem: ['Which scout badge sounds the hardest to earn?'],
      choice: ['A badge to earn with a child: cooking, camping, or stargazing?'],
      experience: ['Which badge were you proudest of as a child?'],
    },
  },
  {
    name: 'scout post',
    says: [
      '(scout|christmas card) (post|card delivery|postal service|mail)',
      'christmas (post|card delivery)',
      '(scout|guide|cub|troop|brownie) (fundraiser|jumble|car wash|bag pack|popcorn|cookie|cookies|tree sale|plant sale|quiz|fair|stall|bottle drive|fish fry|spaghetti)',
      '(christmas tree|tree) (collection|chipping|recycling) (by|with|for) (the )?(scouts|hospice|charity)',
      '(bob a job|scout community week|good turn)( (week|day))?',
      'popcorn (sale|kickoff)',
    ],
    clues:
      'stamps, posting boxes, scouts, neckerchief, christmas card, delivery, sorting, collection box, postcode, december, posting, volunteer, fundraising, last posting date, pence, cubs, district, letterbox, envelope, leader, drop off, guide, postal service, door, postbox, local area, group fund, deliver, beavers, street, card',
    asks: {
      idea: ['What would you write on a card delivered by the scouts?'],
      problem: ["What's hardest about getting all your holiday cards out on time?"],
      choice: ['Christmas cards: all written in one evening, or a few at a time?'],
      experience: ['Which Christmas card has meant the most to you?'],
    },
  },
  {
    name: 'youth leaders wanted',
    says: [
      '(scout|cub|beaver|guide|guiding|brownie|rainbow|youth|explorer|section|squirrel|troop) (leader|leaders|section leader|scout leader|scoutmaster)( (needed|wanted|vacancy|training|role|retires))?',
      '(den leader|cubmaster|scoutmaster|akela|brown owl|tawny owl|snowy owl)',
      '(youth|play|detached youth) ?work(er|ers)( (needed|wanted|vacancy|week|training))?',
      '(waiting list|spaces|places) (for|in|at) (the )?(cubs|scouts|beavers|brownies|rainbows|guides|squirrels)',
    ],
    clues:
      'waiting list, campfire, full training, den, pack night, scout, cubs, beavers, volunteer, brownies, guiding, uniform, hour, training given, rainbows, troop, dbs, explorers, young people, no experience, section, meeting night, helper, squirrels, adult volunteer, fun, assistant, adventure, occasional helper, commissioner, skill, sign up',
    asks: {
      idea: ['Which game would you play with thirty children and one rope?'],
      problem: ['~Which whistle, look or word makes a whole room of children go quiet?'],
      choice: ['With a troop of children: the knots, the campfire, or the stories?'],
      experience: ['Which leader, coach or club from your childhood would you thank today?'],
    },
    atWork: {
      work: [
        'Which is harder for a youth group: finding leaders, or finding a hall?',
        'What keeps busy people from leading a youth group: time, nerves or not being asked?',
      ],
      people: [
        'What makes a good youth leader: patience, humour or being easy to talk to?',
        'Which youth leader saw something in you that you had not seen yourself?',
      ],
    },
  },
  {
    name: 'award expedition',
    says: [
      '(bronze|silver|gold|practice|qualifying) expeditions?',
      'd of e( (expedition|award|group))?',
      "(gaisce|president'?s) award",
      "duke of edinburgh'?s?( (award|international award))?",
      'dofe',
      'gaisce',
      '(expedition|map reading|navigation|hillwalking|campcraft) (skills|training|course|practice)( for)?',
      '((bronze|silver|gold) )?dofe (expedition|award|group|practice|assessment|participant)',
      '(outward bound|ten tors)',
    ],
    clues:
      'rucksack, trangia, blisters, compass, tent, waterproofs, grid reference, gold, bronze, silver, map, dofe, hike, participant, navigation, gaisce, assessor, checkpoint, practice, qualifying, route card, supervisor, kit list, volunteering section, teenager, moor, boot, physical, camp',
    asks: {
      idea: ['Which luxury would you pack in your rucksack for an expedition?'],
      problem: ["What's hardest on an expedition: the rucksack, the rain or the map?"],
      choice: ['On an expedition: carry the tent, cook the pasta, or read the map?'],
      experience: ['Which meal tasted wonderful only because you had walked all day?'],
    },
    atWork: {
      work: [
        'What tests young people more on an expedition: the distance, or each other?',
        'What do young people learn on an expedition that no classroom teaches?',
      ],
      people: [
        'What did a wet night in a tent once teach you?',
        'Which expedition or long hike made you braver?',
      ],
    },
  },
  {
    name: 'adventure playground',
    says: [
      'adventure play ?(ground|area|park|park)?',
      'play ?(scheme|bus|ranger|rangers|day|worker|workers|streets)( (volunteer|summer|holiday|session|returns))?',
      '(holiday|summer) (play ?scheme|activities and food)',
      'haf (programme|scheme|club|places|places)',
      '(national play|play) ?day',
      '(junk|den) (play|building|modelling)',
      'wooden (fort|castle|pirate ship) (opened|playground|play)',
    ],
    clues:
      'dens, zip wire, play workers, fire pit, playworker, swing, climbing, tower, children, slide, play ranger, holiday, half term, rope, junk, mud kitchen, playscheme, after school, kid, timber, risk, sand, wooden, outdoor, climbing frame, picnic, build, loose parts, tyre',
    asks: {
      idea: ['What would you build first on an adventure playground?'],
      problem: ['What took the most courage on a playground when you were small?'],
      choice: ['On an adventure playground: the rope swing, the tower, or the mud?'],
      experience: ['Where was your secret den as a child?'],
    },
    atWork: {
      work: [
        'What do children need most in play: space, time or a bit of risk?',
        'What is hardest to get right in a playground: safety, fun or upkeep?',
      ],
      people: [
        'What has watching children play taught you about grown-ups?',
        'What do you remember about the best playground of your childhood?',
      ],
    },
  },
  {
    name: "boys' brigade",
    says: [
      "(boys'?|girls'?|church lads|church lads and church girls'?|jewish lads'?) (and girls'? )?brigade",
      '(boys|girls) (and|&) girls club',
      '(woodcraft folk|royal rangers|awana|forest school camps)',
      'anchor boys',
    ],
    clues:
      "drill, bugles, tuck shop, church hall, company captain, company, anchor, officer, captain, badge, enrolment, display, parade, uniform, junior, girls' association, game, band, inspection, section, founder's day, camp, young people, volunteer, squad, primary 1, sure and stedfast, ping pong, girls' brigade, march",
    asks: {
      idea: ['Which treat from the tuck shop did you like best on club night?'],
      problem: ['Which was hardest for you as a child: marching in step or standing still?'],
      choice: ['On club night at a youth brigade: the band, or the games?'],
      experience: ['What did you love most about club night when you were young?'],
    },
  },
  {
    name: 'youth orchestra',
    says: [
      "(youth|junior|county|schools|children'?s|student) (orchestra|band|choir|theatre|theater|jazz band|brass band|string|strings|ensemble|big band|string orchestra|wind band|dance company|circus|opera)( (concert|auditions|audition|tour|course|rehearsal))?",
      '(music|arts|drama) (service|hub|centre|center) (for young|concert|lessons|saturday)?',
      '(saturday|weekend) (music|drama|art|theatre|dance) (school|centre|club)',
      '(first|beginner|learn an) (instrument|violin|recorder)( (day|lessons|loan|hire))?',
      'instrument (loan|amnesty|petting zoo|hire scheme)',
    ],
    clues:
      'auditions, rehearsals, violins, trumpets, young musicians, conductor, concert, strings, brass, grade, brass band, cello, woodwind, percussion, jazz band, ensemble, flute, choir, junior, player, symphony, course, instrument, county, tour, musical, sectional, school hall',
    asks: {
      idea: ['Which instrument do you listen out for first in an orchestra?'],
      problem: ['Which instrument is the hardest to practise quietly at home?'],
      choice: ['In a youth orchestra: at the violins, with the brass, or on the big drum?'],
      experience: ['Which instrument did you first make a noise on?'],
    },
    atWork: {
      work: [
        'Which is harder for a young musician: practising alone, or playing together?',
        'What does a youth orchestra need most: a hall, instruments or a conductor?',
      ],
      people: [
        'What did playing music as a child give you for your job?',
        'Which music teacher can you still hear in your head?',
      ],
    },
  },
];
