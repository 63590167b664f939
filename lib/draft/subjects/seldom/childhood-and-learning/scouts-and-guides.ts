import type { Subject } from '../../subject';

/** Scouts, guides and all that young people do of an evening, for their parents and leaders. */
export const scoutsAndGuides: readonly Subject[] = [
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
      idea: ['+How do you like your marshmallow at the campfire: golden, or burnt black?'],
      choice: ['+What do you like best about Scout camp: the fire, the games or the tents?'],
      experience: ['Which campfire song do you still know all the words to?'],
      problem: ["What's the muddiest thing to come home from a scout camp?"],
    },
    cued: [
      'Which *badge* would you have earned at camp?',
      'What do you always put in a *sleeping bag* to keep warm?',
      'Which *wide game* would you play again tonight?',
      'Which *canoe* seat do you like better: front or back?',
    ],
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
      idea: ['+Which badge would you earn today if grown-ups could wear badges?'],
      experience: ['Which badge were you proudest of as a child?'],
      choice: [
        'A badge to earn with a child: cooking, camping, or stargazing?',
        'Where would you earn a scout badge: on the water, in the woods or in the kitchen?',
      ],
    },
    cued: [
      'What did you promise or sing at an *investiture* as a child?',
      'Which *knot* did you learn first, and can you still tie it?',
      'What would you put into a *hike* rucksack for a hungry patrol?',
      'Which song did your *Brownies* or Cubs group sing round the fire?',
    ],
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
      experience: ['Who gets the first card you write?', 'Which card do you keep from year to year?'],
      choice: ['Which skill should every young Scout or Guide learn?'],
      idea: ['What would you say to the Scouts who deliver your cards?'],
    },
    cued: [
      'Who gets the first *Christmas card* you write each year?',
      'Which picture do you like on *stamps*: a robin, a king or snow?',
      'What colour would you choose for a *neckerchief* of your own?',
      'Where do you hang Christmas cards in *December*: on a string, on the shelf or on the door?',
    ],
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
      experience: ['Which leader, coach or club from your childhood would you thank today?'],
      choice: [
        'With a troop of children: the knots, the campfire, or the stories?',
        'Which activity would you lead for young people: camping, crafts or sport?',
      ],
      problem: ['~Which whistle, look or word makes a whole room of children go quiet?'],
    },
    cued: [
      'Which *Cubs* or Brownies badge would you like to earn today?',
      'What do you sing at a *campfire*: an echo song, a silly one or an old favourite?',
      'Which skill could you share with *Scouts* for an hour: knots, cooking or a language?',
      'Which game did *Beavers* or Rainbows teach you, or your children?',
    ],
    atWork: {
      asks: [
        '+What makes a good youth leader: patience, humour or being easy to talk to?',
        'How can an employer support youth leaders best: time, training or recognition?',
        'Which skill does youth work teach best: patience, planning or leadership?',
        "What helps most to find youth leaders: a taster evening, training or a friend's ask?",
      ],
      cued: [
        'Which *volunteer* skill from youth work do you use most in your job?',
        'How could an employer help a *volunteer* leader: an early finish, a camp day or a room?',
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
      choice: ['On an expedition: carry the tent, cook the pasta, or read the map?'],
      experience: ['Which meal tasted wonderful only because you had walked all day?'],
      problem: ["What's hardest on an expedition: the rucksack, the rain or the map?"],
    },
    cued: [
      'What would you cook in a *Trangia*: pasta, soup or pudding?',
      '*Blisters*: which sock or plaster saves your feet?',
      '*Compass* or phone: which do you trust on a hill?',
      'Which *gold* moment from a trip would you tell your grandchildren about?',
    ],
    atWork: {
      asks: [
        'What does an expedition build most: confidence, friendship or resilience?',
        'Which skill from an award expedition is most useful at work: planning, teamwork or grit?',
        'What do young people learn on an expedition that no classroom teaches?',
        'How can a business best support an award expedition: kit, leaders or funding?',
      ],
      cued: [
        'What did a young *participant* teach you on an expedition?',
        'Which item do you check first on a *kit list*?',
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
      choice: [
        'On an adventure playground: the rope swing, the tower, or the mud?',
        'What would you add to an adventure playground: a rope bridge, a den or a mud kitchen?',
      ],
      idea: ['What would you build first on an adventure playground?'],
      experience: ['Where was your secret den as a child?'],
    },
    cued: [
      'Where would you hang a *rope swing* near you?',
      'What would you cook in a *mud kitchen*?',
      'What did you build *dens* from as a child: sheets, branches or boxes?',
      'How would you go down a *zip wire*: arms out, eyes shut or screaming?',
    ],
    atWork: {
      asks: [
        'What do you remember about the best playground of your childhood?',
        'What do children need most in play: space, time or a bit of risk?',
        'What would you put into a new adventure playground first: a den area, a slide or a zip wire?',
        'What makes a great playground: height, water or room to build?',
      ],
      cued: [
        'What does a good *playworker* do when children say they are bored?',
        'What do children build first when you give them *timber* and nails?',
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
      experience: ['What did you love most about club night when you were young?'],
      choice: [
        'On club night at a youth brigade: the band, or the games?',
        'What would you like young people to gain from a brigade: friends, confidence or skills?',
      ],
      idea: ['Which treat from the tuck shop did you like best on club night?'],
    },
    cued: [
      'Which *badge* did you like earning best: cooking, sport or camping?',
      'What do you remember about summer *camp*: the tent, the food or the songs?',
      'Which instrument in the *band* would you choose: drum, bugle or pipes?',
      'Who was your favourite *captain* or leader when you were young?',
    ],
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
      idea: [
        '+Which instrument would you choose in a youth orchestra?',
        'Which instrument do you listen out for first in an orchestra?',
        'Which film score would you love to hear from a youth orchestra?',
      ],
      choice: ['In a youth orchestra: at the violins, with the brass, or on the big drum?'],
    },
    cued: [
      'What would you play as an encore at a youth orchestra *concert*: film music, a march or pop?',
      'What helps with nerves before *auditions*: scales, breathing or chocolate?',
      'Which sound do you like best in a *brass band*: the trumpets, trombones or tuba?',
      'Which would you rather learn from scratch: *violin*, cello or double bass?',
    ],
    atWork: {
      asks: [
        '+Which instrument did you play, or wish you had played, at school?',
        'What helps young musicians most: lessons, instruments or the chance to perform?',
        'What does playing in an orchestra teach best: listening, discipline or teamwork?',
        'What did playing music as a child give you for your job?',
      ],
      cued: [
        'What do young musicians remember longest from a *course*: the concert, the friends or the food?',
        'Which seat in the *strings* is the most underrated?',
      ],
    },
  },
];
