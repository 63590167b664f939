import type { Subject } from '../../subject';

/** Dances with a room, a band, a crowd or a costume of their own. */
export const dancing: readonly Subject[] = [
  {
    name: 'morris dancing',
    says: [
      'morris (danc(e|er|ing)|side|men|team|tour)',
      'border morris',
      'sword danc(e|er|ing)',
      'molly danc(e|er|ing)',
    ],
    clues:
      'bells, hankies, sticks, squire, accordion, pub tour, ribbons, melodeon, hanky, side, cotswold, border, fool, jig, pub, may day, tatter, clog, rapper, folk, dancer, fiddle, hobby horse, ale, long sword, practice night, handkerchief, bagman, kit, molly, boxing day, tour, north west',
    asks: {
      experience: [
        '+What makes you stop and watch morris dancers?',
        "+Which part of a morris dancer's outfit do you like best?",
      ],
      idea: [
        '+Who do you know who would make a great morris dancer?',
        '+What name would you give your own morris dancing side?',
      ],
      choice: [
        '+Which part would you take in morris dancing: dancer, musician or hobby horse?',
        '+What do you enjoy most about morris dancing: the music, the costumes or the leaps?',
        '~What would you wear if you joined a morris side: bells, ribbons or a painted face?',
      ],
    },
    cued: [
      'Which sound do you notice first at a dance: the *bells*, the accordion or the sticks?',
      'Where would you go on *May Day* to see the dancing at dawn?',
      'Which tune would you ask the *melodeon* player for?',
      'What would you wear as the *fool* of a side: a cap, stripes or a silly beard?',
      'Which *pub* garden would make the best stop for a dance?',
      'What do you sip while watching *Cotswold* dancing: ale, lemonade or tea?',
      'How do you like *clog* dancing: on a stage, in the street or by a canal?',
      'Which would you rather play for the dancers: the *fiddle*, the drum or the whistle?',
    ],
  },
  {
    name: 'ceilidh',
    says: ['ceilidh', 'c[eé]il[ií]', 'barn dance', 'twmpath', 'strip the willow', 'bush dance'],
    clues:
      'caller, reel, fiddle, partners, jig, dosido, live band, village hall, dance, strip the willow, gay gordons, band, barn dance, dashing white sergeant, folk, accordion, céilí, kilt, twmpath, set, irish, scottish, do si do, bagpipe, wedding, polka, set dancing, bodhran, tune, melodeon, circle, hooley',
    asks: {
      choice: [
        'At a ceilidh: dance every dance, or clap along by the bar?',
        'What do you enjoy most at a ceilidh: the dancing, the music or the laughter?',
      ],
      problem: ['Which ceilidh dance always gets you in a muddle?'],
      idea: ['Who would you drag onto the floor first at a ceilidh?'],
    },
    cued: [
      'What would you wear to dance a *reel*: a kilt, boots or your comfiest shoes?',
      'Which sound gets your foot tapping first: the *fiddle*, the accordion or the pipes?',
      'What should a good *caller* have most of: patience, a loud voice or a sense of humour?',
      'How many times can you do *Strip the Willow* before you need a drink?',
    ],
  },
  {
    name: 'square dancing',
    says: ['square danc(e|er|ing)', 'contra danc(e|er|ing)', 'clogging', 'hoe ?down', 'do si do'],
    clues:
      "caller, fiddle, partners, promenade, petticoat, string band, boots, contra, do si do, hoedown, allemande, barn, clogging, cowboy boot, old time, plus, star left, mainstream, bluegrass, dance, swing, tap, beginner, appalachian, circle, grange hall, twirl, gingham, hay, beginners' lesson",
    asks: {
      idea: ['What would you wear to a square dance: boots, a swirly skirt or a hat?'],
      experience: ['Where did you first try square dancing: at school, at a party or at a club?'],
      choice: ['At a square dance: follow the caller, or follow whoever looks sure?'],
      problem: ['~Who in your family would turn the wrong way at a square dance?'],
    },
    cued: [
      'Which *fiddle* tune could get anybody up to dance?',
      'Which makes your feet move first: a *bluegrass* tune or a big band?',
      'Which *promenade* partner would you choose for a whole evening?',
      'What would you call out if you were *caller* for one dance?',
    ],
  },
  {
    name: 'line dancing',
    says: [
      'line danc(e|er|ing)',
      'electric slide',
      'country and western (dance|night)',
      'boot ?scoot(ing|ers?)?',
    ],
    clues:
      'stetson, grapevine, country music, walls, cowboy boots, beginners, country, boots, cowboy, step, honky tonk, choreography, class, electric slide, absolute beginner, heel, instructor, shuffle, saloon, western, improver, dance floor, yeehaw, stomp, two step, routine, bootscoot, nashville, social, denim, bush dance',
    asks: {
      idea: ['+Which song would get you up for a line dance?'],
      choice: [
        '+Line dancing: old country songs, or new hits?',
        'Line dancing: front row in a hat, or back row where nobody looks?',
      ],
      problem: ['Which line dance took you longest to get the hang of?'],
    },
    cued: [
      'Which *cowboy boots* would you wear: plain brown, red or with stars?',
      'What was the first *country* song you learned to dance to?',
      '*Absolute beginner* at a class: stand at the front, the back or right in the middle?',
      'Which dance did you learn by name first: the *electric slide* or the grapevine?',
    ],
  },
  {
    name: 'swing dancing',
    says: [
      'swing danc(e|er|ing)',
      'lindy ?hop',
      'jive (class|night|dancing|lesson)',
      'jitterbug',
      'balboa',
      'rock ?n ?roll danc(e|ing)',
    ],
    clues:
      'big band, vintage, social dance, charleston, partner, swing out, followers, lindy hop, jive, jitterbug, lead, follow, 1940s, jazz, beginner, balboa, shag, taster, dj, boogie woogie, west coast, dance floor, rockabilly, aerial, triple step, speakeasy, retro, rock and roll, weekender, rotation',
    asks: {
      choice: [
        '+Which would you learn first: lindy hop, charleston or jive?',
        'A swing dance night: dressed in vintage, or in whatever lets you spin?',
      ],
      idea: ['Which old song makes you want to jive round the kitchen?'],
      problem: ['Which swing move looks hardest: the spin, the lift or the footwork?'],
    },
    cued: [
      'Which shoes would you wear for *Lindy Hop*: flats, trainers or heels?',
      'What would you rather be in a *swing* dance: leader, follower or both?',
      'Which *big band* tune gets your feet going?',
      'Who taught you, or would you ask, to dance a *Charleston*?',
    ],
  },
  {
    name: 'salsa night',
    says: [
      'salsa (night|class|social|party|lesson|congress|dancing|dancer)',
      'bachata',
      'kizomba',
      'merengue',
      'latin (dance|night)',
    ],
    clues:
      'partner, beginners, social, dj, cuban, hips, shines, dance floor, bachata, kizomba, latin, merengue, on2, dancer, cha cha, spin, lead, follow, instructor, congress, mojito, footwork, rueda, sensual, reggaeton, zouk, timba, masterclass, improver, linear, no partner',
    asks: {
      choice: [
        '+What do you enjoy most about a salsa night: the music, the moves or the people?',
        '+Salsa, bachata or kizomba: which would you dance first?',
        '+A salsa night: a lesson first, or straight onto the floor?',
      ],
      problem: ["What's hardest to get right in salsa: the feet, the hips or the turns?"],
    },
    cued: [
      'Which shoes do you put on for *bachata*: heels, trainers or bare feet?',
      'What do you drink between dances on a *Latin* night: water, a mojito or juice?',
      'How do you pick a *partner* on the floor: a smile, a nod or whoever is nearest?',
      'Where did *beginners* like you learn the basic step: in a class, at a wedding or in the kitchen?',
    ],
  },
  {
    name: 'ballroom dancing',
    says: [
      'ball ?room (danc(e|er|ing)|class|lesson|night|and latin)',
      'argentine tango',
      'tango',
      'fox ?trot',
      'waltz',
      'quickstep',
      'milonga',
    ],
    clues:
      'latin, sequins, partner, cha cha, rumba, medal test, tea dance, glitter, waltz, foxtrot, quickstep, tango, strictly, dancer, sequence, milonga, beginner, glitterball, argentine, medal, sprung floor, frame, lesson, jive, competition, gown, paso doble, first dance, viennese, blackpool, showdance, embrace',
    asks: {
      idea: [
        '+Which ballroom dance would you learn first: a waltz, a tango or a quickstep?',
        '+Ballroom or Latin: which would you rather dance?',
      ],
      choice: [
        '+What do you enjoy most in ballroom dancing: the music, the steps or the outfits?',
        '+In a ballroom: glide through a waltz, or stamp through a tango?',
      ],
    },
    cued: [
      '*Waltz*, tango or jive: which do you like to watch most?',
      '*Sequins* or plain: which would you wear on the floor?',
      '*Strictly* night: on the sofa, with friends or dancing along?',
      'Which *tea dance* song would get you up from your chair?',
    ],
  },
  {
    name: 'garba night',
    says: ['garba', 'dandiya', 'raas', 'garba ?(night|workshop|class)', 'chaniya choli'],
    clues:
      'navratri, dhol, nine nights, sticks, circle, kurta, passes, gujarati, dandiya, chaniya choli, raas, kediyu, aarti, lehenga, dance, dj, live singer, workshop, ghungroo, pass, mirror work, ghagra, goddess, sanedo, prize, food stall, taali, season, ground, best dressed, traditional',
    asks: {
      idea: ['+Which song must be played on every garba night?'],
      choice: [
        '+What makes a great garba night: the music, the outfits or the friends?',
        'On a garba night: dancing in the fast inner circle, or by the snack stalls?',
      ],
      experience: ['Who taught you your first garba steps?'],
    },
    cued: [
      'Which colours would you wear for the nine nights of *Navratri*?',
      'Which do you like best: *dandiya* sticks, clapping or free steps?',
      'What goes with a *chaniya choli*: silver, mirrors or bright bangles?',
      'What do you eat first after a long night of *dance* and drums?',
    ],
  },
  {
    name: 'bhangra',
    says: [
      'bhangra',
      'gidd?ha',
      'dhol (player|drummer|class)',
      'dhol',
      'bollywood danc(e|er|ing)',
      'bollywood (class|night)',
    ],
    clues:
      'punjabi, beats, turban, wedding, sangeet, drummers, shoulders, filmi, dhol, giddha, dancer, vaisakhi, folk, bollywood, class, baraat, energy, workout, chimta, jago, tumbi, boliyan, fitness, phulkari, desi, troupe, competition, squad, mehndi, lohri, gidda, performance, live band',
    asks: {
      idea: ['+Which bhangra song gets you onto the floor at a wedding?'],
      choice: [
        '+What makes a bhangra night: the dhol, the dancers or the food?',
        'When the dhol starts: first on the floor, or filming it all?',
      ],
      experience: ['At whose wedding did you dance the longest to the dhol?'],
    },
    cued: [
      'What do you like to eat at a *Punjabi* wedding: paneer, lamb or sweets?',
      'Who would you pull on to the floor at a *sangeet*?',
      'Where did you hear your first *dhol*?',
      'What would you learn first: the *folk* steps, the shoulders or the jumps?',
    ],
  },
  {
    name: 'tap dancing',
    says: ['tap (danc(e|er|ing)|class|shoe|lesson)', 'adult tap', 'clog danc(e|er|ing)', 'jazz and tap'],
    clues:
      'shuffle, rhythm, wooden floor, musical, top hat, beginners, ball change, shoe, time step, broadway, class, clog, jazz, studio, adult, musical theatre, floor, dancer, heel, flap, routine, buffalo, show, exam, choreography, pullback, patent, improver, isdt, metal, sound, percussion',
    asks: {
      idea: ['+Which song would you tap dance to?'],
      choice: [
        'For tap dancing: top hat and tails, or jeans and shiny shoes?',
        'Which music suits tap dancing best: jazz, swing or pop?',
        'What would you enjoy most about tap dancing: the rhythm, the shoes or the music?',
      ],
    },
    cued: [
      'Where would you practise tap: on a *wooden floor*, in the kitchen or at the bus stop?',
      'Which *musical* has the best tap number?',
      'What colour of tap *shoes* would you choose: black, white or bright red?',
      'What would you like first as a tap *beginner*: a simple step, a good song or a friend beside you?',
    ],
  },
  {
    name: 'breakdancing',
    says: [
      'break ?danc(e|er|ing)',
      'street ?dance( crew| class)?',
      'hip ?hop (dance|class|crew)',
      'dance (battle|crew)',
    ],
    clues:
      'cypher, windmill, freeze, crew, battle, moves, beats, popping, bboy, bgirl, hip hop, street dance, headspin, toprock, footwork, locking, dj, breaking, class, studio, power move, krump, choreography, urban, teen, six step, graffiti, olympic, flare, judge, freestyle',
    asks: {
      idea: [
        'Which dance move would you learn first: the moonwalk, the robot or a head spin?',
        'What would your breakdance name be?',
      ],
      problem: ['Which breakdance move looks hardest to you?'],
      experience: ['Which dance did you practise in your bedroom as a teenager?'],
    },
    cued: [
      'Which *hip hop* track makes you nod along at once?',
      'Which street dance looks more fun to you: *popping* or locking?',
      'What would you call your dance *crew*?',
      'What would your name be as a *bboy* or bgirl?',
    ],
  },
  {
    name: 'silent disco',
    says: [
      'silent (disco|rave|party)',
      '(eighties|nineties|school|roller|family|over 30s|daytime) disco',
      'day ?time disco',
    ],
    clues:
      'headphones, channels, dj, dance floor, glow sticks, playlist, singing along, rave, eighties, sing along, 90s, daytime, school disco, roller, green, blue, power ballad, cheese, over 30, party, anthem, headset, wireless, throwback, bar, wristband, walking tour, glitter, chart hit, pop, club classics',
    asks: {
      idea: ['+Which song would get you dancing at a silent disco?'],
      choice: [
        'At a silent disco: headphones on, or off to hear everybody sing?',
        'Which channel would you choose at a silent disco: disco, rock or nineties?',
      ],
      problem: ['~Which song do you sing far too loudly with headphones on?'],
    },
    cued: [
      '*Eighties* or nineties: which channel would you stay on all night?',
      'Which *power ballad* would make you take the headphones off to sing?',
      'Where would you like to dance at a *daytime* disco: museum, park or roof?',
      'Which *school disco* song do you still know every move to?',
    ],
  },
  {
    name: 'maypole',
    says: ['may ?pole', 'may ?day (fair|festival|celebration|morning|procession)', 'may queen', 'beltane'],
    clues:
      'ribbons, garlands, village green, crowning, plait, spring, blossom, may day, dance, queen, beltane, morris, procession, schoolchildren, folk, hawthorn, flower, fair, bonfire, dawn, bank holiday, tradition, fete, attendant, blessing, weave, accordion',
    asks: {
      choice: ['On May Day: up early to dance at dawn, or later to the fair?'],
      idea: ['Which flowers would you pick for a May garland?'],
      problem: ["What's the hardest part of dancing round a maypole without a tangle?"],
      experience: ['Where did you first see people dancing round a maypole?'],
    },
    cued: [
      'Which colours of *ribbon* would you plait round a maypole?',
      'What do you eat on a *village green* in spring: cake, ice cream or a sausage roll?',
      'Who would you crown *May Queen* or May King in your street?',
      'Which *morris* sound do you like best: the bells, the sticks or the fiddle?',
    ],
  },
];
