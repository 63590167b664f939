import type { Subject } from '../subject';

/** Dances with a room, a band, a crowd or a costume of their own. */
export const dancers: readonly Subject[] = [
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
      idea: ['~What would you wear if you joined a morris side: bells, ribbons or a painted face?'],
      problem: ['What looks hardest in morris dancing: the steps, the sticks or keeping time?'],
      choice: ['Morris dancing: waving handkerchiefs, or clashing sticks?'],
      experience: ['Where did you last see morris dancers: on a green, in a street or outside a pub?'],
    },
  },
  {
    name: 'ceilidh',
    says: ['ceilidh', 'c[eé]il[ií]', 'barn dance', 'twmpath', 'strip the willow', 'bush dance'],
    clues:
      'caller, reel, fiddle, partners, jig, dosido, live band, village hall, dance, strip the willow, gay gordons, band, barn dance, dashing white sergeant, folk, accordion, céilí, kilt, twmpath, set, irish, scottish, do si do, bagpipe, wedding, polka, set dancing, bodhran, tune, melodeon, circle, hooley',
    asks: {
      idea: ['Who would you drag onto the floor first at a ceilidh?'],
      problem: ['Which ceilidh dance always gets you in a muddle?'],
      choice: ['At a ceilidh: dance every dance, or clap along by the bar?'],
      experience: ['Where did you dance at your first ceilidh or barn dance?'],
    },
  },
  {
    name: 'square dancing',
    says: ['square danc(e|er|ing)', 'contra danc(e|er|ing)', 'clogging', 'hoe ?down', 'do si do'],
    clues:
      "caller, fiddle, partners, promenade, petticoat, string band, boots, contra, do si do, hoedown, allemande, barn, clogging, cowboy boot, old time, plus, star left, mainstream, bluegrass, dance, swing, tap, beginner, appalachian, circle, grange hall, twirl, gingham, hay, beginners' lesson",
    asks: {
      idea: ['What would you wear to a square dance: boots, a swirly skirt or a hat?'],
      problem: ['~Who in your family would turn the wrong way at a square dance?'],
      choice: ['At a square dance: follow the caller, or follow whoever looks sure?'],
      experience: ['Where did you first try square dancing: at school, at a party or at a club?'],
    },
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
      idea: ['Which song would get you up for a line dance?'],
      problem: ['Which line dance took you longest to get the hang of?'],
      choice: ['Line dancing: front row in a hat, or back row where nobody looks?'],
      experience: ['Who got you to try line dancing for the first time?'],
    },
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
      idea: ['Which old song makes you want to jive round the kitchen?'],
      problem: ['Which swing move looks hardest: the spin, the lift or the footwork?'],
      choice: ['A swing dance night: dressed in vintage, or in whatever lets you spin?'],
      experience: ['Which couple you know could always clear the floor with a jive?'],
    },
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
      idea: ['Who would you love to take along to a salsa night?'],
      problem: ["What's hardest to get right in salsa: the feet, the hips or the turns?"],
      choice: ['A salsa night: a lesson first, or straight onto the floor?'],
      experience: ['Which song gets your hips moving before you notice?'],
    },
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
      idea: ['Which ballroom dance would you learn first: a waltz, a tango or a quickstep?'],
      problem: ["What's hardest in ballroom dancing: the steps, the posture or the partner's toes?"],
      choice: ['In a ballroom: glide through a waltz, or stamp through a tango?'],
      experience: ['Where did you dance your first slow dance?'],
    },
  },
  {
    name: 'garba night',
    says: ['garba', 'dandiya', 'raas', 'garba ?(night|workshop|class)', 'chaniya choli'],
    clues:
      'navratri, dhol, nine nights, sticks, circle, kurta, passes, gujarati, dandiya, chaniya choli, raas, kediyu, aarti, lehenga, dance, dj, live singer, workshop, ghungroo, pass, mirror work, ghagra, goddess, sanedo, prize, food stall, taali, season, ground, best dressed, traditional',
    asks: {
      idea: ['Which song must be played on every garba night?'],
      problem: ["What's hardest on a garba night: the steps, the sticks or the spinning?"],
      choice: ['On a garba night: dancing in the fast inner circle, or by the snack stalls?'],
      experience: ['Who taught you your first garba steps?'],
    },
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
      idea: ['Which bhangra song gets you onto the floor at a wedding?'],
      problem: ['Who in your family is hardest to get off the floor once the dhol starts?'],
      choice: ['When the dhol starts: first on the floor, or filming it all?'],
      experience: ['At whose wedding did you dance the longest to the dhol?'],
    },
  },
  {
    name: 'tap dancing',
    says: ['tap (danc(e|er|ing)|class|shoe|lesson)', 'adult tap', 'clog danc(e|er|ing)', 'jazz and tap'],
    clues:
      'shuffle, rhythm, wooden floor, musical, top hat, beginners, ball change, shoe, time step, broadway, class, clog, jazz, studio, adult, musical theatre, floor, dancer, heel, flap, routine, buffalo, show, exam, choreography, pullback, patent, improver, isdt, metal, sound, percussion',
    asks: {
      idea: ['Which song would you tap dance to?'],
      problem: ['What looks hardest in tap dancing: the speed, the rhythm or the smile?'],
      choice: ['For tap dancing: top hat and tails, or jeans and shiny shoes?'],
      experience: ['Which old film made you want to tap dance?'],
    },
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
      idea: ['Which dance move would you learn first: the moonwalk, the robot or a head spin?'],
      problem: ['Which breakdance move looks hardest to you?'],
      choice: ['A street dance battle: in the ring, or loudest in the crowd?'],
      experience: ['Which dance did you practise in your bedroom as a teenager?'],
    },
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
      idea: ['Which song would get you dancing at a silent disco?'],
      problem: ['~Which song do you sing far too loudly with headphones on?'],
      choice: ['At a silent disco: headphones on, or off to hear everybody sing?'],
      experience: ['Which song got the whole room singing at the last silent disco you went to?'],
    },
  },
  {
    name: 'maypole',
    says: ['may ?pole', 'may ?day (fair|festival|celebration|morning|procession)', 'may queen', 'beltane'],
    clues:
      'ribbons, garlands, village green, crowning, plait, spring, blossom, may day, dance, queen, beltane, morris, procession, schoolchildren, folk, hawthorn, flower, fair, bonfire, dawn, bank holiday, tradition, fete, attendant, blessing, weave, accordion',
    asks: {
      idea: ['Which flowers would you pick for a May garland?'],
      problem: ["What's the hardest part of dancing round a maypole without a tangle?"],
      choice: ['On May Day: up early to dance at dawn, or later to the fair?'],
      experience: ['Where did you first see people dancing round a maypole?'],
    },
  },
];
