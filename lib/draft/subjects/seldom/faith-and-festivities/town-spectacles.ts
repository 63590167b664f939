import type { Subject } from '../../subject';

/** What a whole town turns out to see. */
export const townSpectacles: readonly Subject[] = [
  {
    name: 'light trail',
    says: [
      'light (trail|festival|show|switch ?on|installation|walk)',
      '(illuminated|enchanted|winter) (trail|garden|woodland|forest)',
      'festival of light(s)?',
      '(lantern|luminaria) (parade|festival|trail|procession|walk)',
      '(holiday|drive through|christmas) lights? (trail|tour|drive|show)',
    ],
    clues:
      'lanterns, illuminations, glow, tunnel, projections, illuminated, after dark, sparkle, fairy lights, dazzling, festive, enchanted, winter, woodland, walk, dusk, timeslot, installation, hot chocolate, marshmallow, led, gardens, christmas, laser, lake, tree, wrap up, fire pit, neon, santa, artist',
    asks: {
      choice: [
        '+What tastes best on a light trail: hot chocolate, chips or toasted marshmallows?',
        '+On a light trail: tunnels of light, lit-up trees or giant lanterns?',
        '+On a light trail: hot chocolate at the start, or as a reward at the end?',
      ],
      idea: ['Which dull corner of your town would you love to see lit up?'],
    },
    cued: [
      'Which colour of *lantern* would you carry on a winter walk?',
      'Which *Christmas* lights near you do you go to see each year?',
      'What do you eat or drink after a *woodland* trail of lights?',
      'Which song would you choose for the *tunnel* of lights?',
    ],
    atWork: {
      asks: [
        '+What makes a light trail magical: the colours, the music or the dark between the lights?',
        'Where would you most like to walk a light trail: a garden, a wood or an old town?',
        'Who would you take along for an evening walk on a light trail?',
        'Which part of a light trail would you most like to design: a tunnel, a lake or a giant tree?',
      ],
      cued: [
        'Which *installation* do visitors take the most pictures of?',
        'What do *gardens* teams check first before the lights go on?',
      ],
    },
  },
  {
    name: 'open-air cinema',
    says: [
      '(open ?air|outdoor|drive ?in|rooftop|moonlight|pop ?up|floating) (cinema|movie|movies|film|screening|theater|theatre)',
      '(movie|film|movies)s? (in the park|under the stars|on the lawn|on the beach|on the green)',
    ],
    clues:
      'screening, blankets, popcorn, deckchairs, big screen, sunset, picnic, movie night, film night, headphones, film, movie, rooftop, drive-in, moonlight, classic, park, bean bag, grease, doors, starlight, outdoor, lawn, dark, mamma mia, rain or shine, bar, pizza, feature, projector, certificate',
    asks: {
      idea: ['+Which film would you love to see under the stars?'],
      choice: [
        '+At an open-air film: deckchair, or blanket on the grass?',
        'An open-air film: a musical, a comedy or an old classic?',
      ],
      experience: ['Which film can you quote from start to finish?'],
    },
    cued: [
      'How do you like a *drive-in* film: windows up, roof down or on the bonnet?',
      'What goes into your *picnic* for a film outdoors: cheese, crisps or cake?',
      'Which *classic* film should every open-air season show?',
      'Which song from *Grease* or another musical do you sing along to first?',
    ],
  },
  {
    name: 'carnival',
    says: [
      'carnival (parade|queen|club|procession|float|week|costume|committee|day|band)',
      '(mardi gras|caribbean carnival|masquerade)',
      'mas (band|camp)',
      '(street|city|town) parade',
      'steel ?(band|pan)',
    ],
    clues:
      'floats, parade, feathers, costumes, procession, samba, drummers, sequins, majorettes, steelpan, queen, mas, steel pan, route, king cake, mardi gras, drum, soca, band, beads, road closure, fancy dress, street, stalls, music, caribbean, crown, sound system, marching, dancing, collecting bucket',
    asks: {
      idea: ['+What would you dress up as for a carnival parade?'],
      choice: [
        '+What would you wear to a carnival: feathers, sequins or a mask?',
        '+Which would you like to see first at a carnival: floats, dancers or drummers?',
      ],
      experience: ['Which song makes you dance in the street?'],
    },
    cued: [
      'What would you put on a *float* if you had a lorry, paint and a month?',
      'What colour *feathers* would you wear to carnival?',
      'Which would you join in with: the *steelpan*, the samba drums or the brass?',
      'What do you catch first at *Mardi Gras*: beads, sweets or the rhythm?',
    ],
  },
  {
    name: 'Holi and Navratri',
    says: [
      'holi (party|festival|celebration|event|colours|colors|with|bash)',
      'happy holi',
      'navratri',
      'garba',
      'dandiya',
      '(durga|ganesh|ganpati) (puja|chaturthi|pandal|utsav)',
      'pandal',
      '(onam|pongal|baisakhi|vaisakhi|lohri)( (celebration|festival|sadhya|mela|wishes|feast))?',
    ],
    clues:
      'gulal, colours, pandals, rangoli, dhol, bappa, sweets, festive, goddess, sticks, garba, dandiya, pichkari, thandai, dance, gujiya, chaniya choli, spring, durga, rain dance, organic colour, dj, raas, white clothes, bonfire, nine nights, aarti, fasting, bollywood, community, durga puja, holika',
    asks: {
      experience: ['Which festival sweet do you finish before the guests arrive?'],
      choice: ['A garba night: in the middle of the circle, or filming from the side?'],
      idea: ['Which colour do you reach for first at Holi?'],
      problem: ['~Where do you still find colour days after Holi?'],
    },
    cued: [
      'Which can you dance longer: *dandiya* or garba?',
      'How many *gujiya* do you eat before Holi even begins?',
      'Which colours would you lay out in a *rangoli* on a festival morning?',
      'Which song gets the *dhol* players and everybody else going?',
    ],
  },
  {
    name: 'state fair',
    says: [
      '(state|county) fair ?(food|week|ticket|entry|exhibit|opening)?',
      '(royal|easter) show (society|ribbon|bag|day|ground)',
      'show ?bag',
      '(rodeo|bull riding|barrel racing|bronc) ?(night|event|weekend|ticket|arena|series)?',
      'demolition derby',
      '(4 ?h|ffa) (club|show|exhibit|project|member)',
    ],
    clues:
      'midway, funnel cake, livestock, ribbons, ferris wheel, cowboys, corn dog, fairgrounds, rodeo, blue ribbon, rides, show bag, judging, exhibit, grandstand, pavilion, woodchop, agriculture, butter cow, pig race, giant pumpkin, county, 4-h, steer, grand champion, concert, demolition, carnival, fried, baking, arena, deep-fried',
    asks: {
      experience: [
        '+Which food do you try first at the state fair?',
        'What do you always go home with after a day at the fair?',
      ],
      idea: ['What would you enter at a fair to win a blue ribbon?'],
      problem: ['~Which fairground food leaves the most sugar on your face?'],
    },
    cued: [
      '*Funnel cake* or corn dog: which do you go for first?',
      '*Ferris wheel*: at noon, at sunset or at night?',
      '*Rodeo*: bull riding, barrels or the clown?',
      'What would you carve out of butter for a *butter cow* display?',
    ],
    atWork: {
      asks: [
        '+What do you head for first at a fair: the animals, the rides or the food?',
        'Which taste takes you straight back to the state fair?',
        'What brings families back to a state fair: the animals, the rides or the shows?',
        'Which part of a state fair should nobody miss: the barns, the music or the food?',
      ],
      cued: [
        'What makes a *livestock* class exciting for people who have never seen one?',
        'Which *grandstand* act would you book for the last night?',
      ],
    },
  },
  {
    name: 'historical reenactment',
    says: [
      're ?enact(ment|ments|ors|or|ing)?( (group|society|event|weekend|of|display|camp))?',
      'living history (day|event|group|museum|weekend|camp|display)',
      '(medieval|renaissance|viking|victorian|tudor|pirate|regency) (fair|faire|fayre|festival|market|weekend|day|banquet|ball)',
      'jousting',
      'battle of .{3,20} re ?enactment',
    ],
    clues:
      'knights, armour, chainmail, tournament, costume, muskets, swords, banquet, encampment, jesters, battle, roman, viking, medieval, civil war, soldier, camp, saxon, living history, castle, drill, tudor, regiment, kit, cannon, society, cavalry, legion, shield, 1940s, longship, archer, muster',
    asks: {
      choice: [
        '+Which period would you like to reenact: Roman, Viking or medieval?',
        'At a medieval fair: the jousting, or the feast?',
      ],
      idea: ['Which century would you visit for a weekend?'],
      problem: ['~What would you miss first in the Middle Ages: the shower, or the coffee?'],
    },
    cued: [
      'What would you eat first at a medieval *banquet*?',
      'Which would you try on: *armour*, a Tudor gown or a Roman tunic?',
      'What would you ask a *Viking* if one sat down beside you?',
      'Which *castle* would you like to see full of people in costume?',
    ],
  },
];
