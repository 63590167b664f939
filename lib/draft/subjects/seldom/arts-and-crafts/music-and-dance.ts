import type { Subject } from '../../subject';

/** Bands, lessons, halls, and steps danced to them. */
export const musicAndDance: readonly Subject[] = [
  {
    name: 'brass band',
    says: [
      '(brass|silver|marching|concert|wind|steel|pipe|military) band',
      'euphonium',
      'flugelhorn',
      'pipes and drums',
      'bagpipe',
      'cornet player',
      'band ?stand',
    ],
    clues:
      'cornet, trombone, tuba, carols, percussion, bandroom, euphoniums, bandstand, conductor, march, rehearsal, contest, horn, player, hymn, flugelhorn, uniform, concert, pipe, drum major, championship section, miners, park, fanfare, sheet music, bandmaster, wind, learner, whit friday',
    asks: {
      idea: [
        '+Which brass instrument would you love to play?',
        '+Which tune would you ask a brass band to play?',
      ],
      experience: ['+What do you love most about the sound of a brass band?'],
      choice: ['From a brass band: a stirring march, a hymn or a film tune?'],
    },
    cued: [
      'Which *carol* sounds best played by a brass band in the cold?',
      'Which would you learn if somebody lent you one: the *cornet*, the trombone or the tuba?',
      'Which *march* gets your feet tapping at once?',
      'Where is the nearest *bandstand* to you, and what would you like to hear there?',
    ],
  },
  {
    name: 'orchestra',
    says: [
      '(community|youth|symphony|chamber|amateur|philharmonic|string) orchestra',

      'chamber music',
      'philharmonic',
      'proms concert',
      'conductor',
    ],
    clues:
      'violins, cellos, symphony, concerto, soloist, woodwind, conductor, rehearsal, strings, oboe, viola, programme, overture, bassoon, beethoven, concert, chamber, players, mozart, double bass, philharmonic, audition, baton, brahms, grade, proms, interval, church, leader, harp',
    asks: {
      choice: [
        '+An orchestra concert: film music, a symphony or a famous soloist?',
        'At an orchestra concert: eyes closed, or watching the players?',
      ],
      idea: ['+Which instrument in an orchestra would you like to play for one night?'],
      experience: ['Which piece of classical music gives you goosebumps every time?'],
    },
    cued: [
      'Which *Mozart* tune can you hum from start to finish?',
      'What would you do with a *baton* in your hand for one piece: slow it down, or speed it up?',
      'How close to the *strings* would you like to sit: front row, middle or balcony?',
      'Which instrument would you like to hear as a *soloist* more often: harp, tuba or drums?',
    ],
    atWork: {
      asks: [
        'Which section of the orchestra would you sit in: strings, brass or percussion?',
        'What did playing in an orchestra or band teach you about working with others?',
        'Which concert would you take clients to: film music, a symphony or a gala?',
        'What makes a great conductor: energy, clarity or listening?',
      ],
      cued: [
        'What do players like best in a *conductor*: clear hands, humour or an early finish?',
        'What brings people to their first *symphony* concert: a friend, a film tune or a school trip?',
      ],
    },
  },
  {
    name: 'covers band',
    says: [
      '(covers?|function|party|wedding|tribute|ceilidh|soul|swing) band',
      'band for hire',
      'acoustic (duo|trio|set)',
      'wedding singer',
      '(jazz|swing) (trio|quartet|band)',
      'live band',
    ],
    clues:
      'setlist, vocals, drummer, bassist, gig, first dance, dance floor, encore, singer, set list, guitarist, function, wedding, sax, crowd, pa, live music, acoustic, request, rock, motown, party, tribute, singalong, pub, 80s, ceilidh, indie, line-up',
    asks: {
      idea: ['+Which song would you ask a covers band to play first?'],
      experience: ['+Which song always fills the dance floor when a band plays it?'],
      choice: [
        '+A covers band at a party: rock, pop or soul?',
        'With a live band: right at the front, or at the bar tapping a foot?',
      ],
    },
    cued: [
      'Which *Motown* song fills the floor every time?',
      'Which song would you pick for a *first dance* with a live band?',
      'Which *encore* would you shout for at the end of the night?',
      'Who would you be in a band for one night: *drummer*, singer or bassist?',
    ],
  },
  {
    name: 'folk session',
    says: [
      'folk (club|session|night|festival|music)',
      '(trad|irish|scottish|tune) (session|music)',
      'trad music',
      'comhaltas',
      'fleadh( cheoil)?',
      'ceilidh',
      'sea shant(y|ies)',
      'bluegrass',
    ],
    clues:
      'fiddle, banjo, reels, whistle, tunes, concertina, floor spot, trad, jig, accordion, bodhran, ballad, singer, shanty, pub, melodeon, guitar, squeezebox, snug, music, uilleann pipes, chorus, musician, singaround, comhaltas, ceilidh, air, acoustic, pint',
    asks: {
      choice: [
        '+At a folk session: sing the chorus out loud, or tap along quietly?',
        '+Which instrument do you like best at a folk session: fiddle, whistle or accordion?',
      ],
      idea: ['Which song would you sing if it were your turn at a folk night?'],
      experience: ['Which old song did your parents or grandparents always sing?'],
    },
    cued: [
      '*Fiddle* or whistle: which would you learn first?',
      'Which *shanty* would you start in a quiet pub?',
      'Which *ballad* could you listen to with your eyes shut?',
      'What do you like in your glass at a *trad* session: stout, tea or water?',
    ],
  },
  {
    name: 'singing lessons',
    says: [
      '(singing|vocal|voice) (lesson|teacher|coach|tuition|coaching|workshop)',
      'learn to sing',
      'vocal coach',
      'rock choir',
      'singing for (health|fun|lung)',
    ],
    clues:
      'breathing, high notes, warm ups, repertoire, vocals, recital, voice, pitch, choir, vocal coach, range, warm-up, belt, confidence, song, beginner, scales, exam, grade, note, harmony, teacher, musical theatre, mic, falsetto, shower, studio, audition, tone deaf, technique, diaphragm, stage',
    asks: {
      idea: [
        '+Which song would you most like to be able to sing well?',
        'Who would you love to sing a duet with?',
      ],
      choice: ['Where do you like to sing: in the shower, or in the car?'],
      problem: ['~Which song has a high note you can never quite reach?'],
    },
    cued: [
      'Which *warm-up* do you do before singing: humming, scales or tongue twisters?',
      'Which part would you sing in a *choir*: soprano, alto, tenor or bass?',
      'Which song from *musical theatre* would you learn first?',
      'Where do you practise *breathing* for singing: on a walk, in the car or lying down?',
    ],
  },
  {
    name: 'guitar lessons',
    says: [
      '(guitar|bass|ukulele|banjo) (lesson|teacher|tuition|group|club|class|shop|tech)',
      'learn (the )?(guitar|ukulele|bass)',
      'guitar (repair|setup|maker)',
      'guitar tech',
    ],
    clues:
      'chords, riff, fret, strum, plectrum, acoustic, six string, string, electric, beginner, bass, ukulele, pick, capo, tuning, amp, teacher, fingerstyle, songs, barre, solo, grade, scale, tab, music school, practice, calluses, blues, jam, open mic',
    asks: {
      idea: [
        '+Which song would you want to learn first on the guitar?',
        '+Acoustic or electric: which guitar would you pick up first?',
      ],
      choice: ['How would you play the guitar: gently round a campfire, or loud with the door shut?'],
      problem: ['Which guitar chord is hardest for your fingers to reach?'],
    },
    cued: [
      'For a first guitar lesson: *acoustic* or electric?',
      'Which guitar *riff* do you recognise from the first two notes?',
      'Which would you pack for a holiday: a *ukulele* or a guitar?',
      'Where do your lost guitar *picks* turn up: sofa, pocket or washing machine?',
      '*Tuning* a guitar: by ear, with an app or with a clip-on tuner?',
      'What would you tell a *beginner* in the first week of guitar lessons?',
      'When do you fit in guitar *practice*: before work, after dinner or at weekends?',
      'Who would you want in the front row at your first *open mic* with a guitar?',
      'Which would you rather learn on the guitar: *blues*, folk or flamenco?',
      'Which guitar *solo* do you play along to in the kitchen with no guitar?',
    ],
  },
  {
    name: 'drum lessons',
    says: [
      'drum(s|ming)? (lesson|teacher|tuition|school|circle|workshop|kit lesson)',
      'drummer wanted',
      'learn (the )?drums',
      'djembe',
      'samba (band|drumming)',
      'tabla',
    ],
    clues:
      'cymbal, snare, drumsticks, grooves, percussion, paradiddle, sticks, beat, kit, drummer, rudiments, rhythm, hi-hat, fill, bass pedal, teacher, grade, practice pad, tempo, rockschool, djembe, beginner, studio, jam, ear defenders, loud, metronome, stool, timing, music',
    asks: {
      idea: [
        '+Which song would you learn first on the drums?',
        '+~Which song makes you drum on the steering wheel?',
      ],
      problem: ['Which is hardest on the drums: the hands, the feet or both at once?'],
      choice: ['On the drums: fast and loud, or a slow and steady beat?'],
    },
    cued: [
      'Which *drummer* would you like to take a lesson from?',
      'Which part of a *groove* do you feel first: the bass drum, the snare or the hi-hat?',
      'What would you play first on a *djembe*: a slow beat, a fast one or a march?',
      'Which *kit* would you have at home: electric with headphones, or loud in the shed?',
    ],
  },
  {
    name: 'instrument repair',
    says: [
      '(instrument|brass|woodwind|violin|saxophone|flute) (repair|repairer|workshop|hire|rental)',
      'bow rehair',
      '(violin|harp|flute|accordion) maker',
      'instrument (bank|donation|amnesty)',
    ],
    clues:
      'reeds, mouthpiece, violins, clarinet, lacquer, bridges and bows, pad, valve, bow rehair, saxophone, flute, brass, woodwind, luthier, dent, technician, reed, strings, cork, overhaul, key, trumpet, service, cello, bench, hire, bridge, soundpost, peg, school music, sticking, cracked',
    asks: {
      idea: [
        '+Which tune would you play first on a newly mended instrument?',
        'Who would you like to pass an old instrument on to?',
      ],
      experience: [
        'Which instrument has been sitting in its case at home for years?',
        'Which instrument did you play at school, and can you still get a tune out of it?',
      ],
    },
    cued: [
      'Which tune would you play first on a repaired *saxophone*?',
      'Where would you like to hear a *trumpet*: in a club, at a parade or across a valley?',
      'A *flute* at its best: with an orchestra, a folk band or all alone?',
      'Which *clarinet* sound do you like more: low and smooth, or high and cheeky?',
    ],
  },
  {
    name: 'Irish dance',
    says: [
      'irish danc(e|ing|er)',
      'feis(eanna)?',
      '(highland|scottish country|morris|clog|step|maypole) danc(e|ing|er)',
      'morris (men|side)',
      'set dancing',
      'oireachtas',
    ],
    clues:
      'reel, jig, hornpipe, hard shoe, wig, bells, hankies, strathspey, feis, ceili, soft shoe, step, oireachtas, ghillies, tcrg, grade, medal, slip jig, competition, world championships, céilí, treble, kilt, morris, clog, fiddle, team dance, riverdance, beginners, set dance, st patrick, poodle socks',
    asks: {
      choice: [
        '+Irish dance: in soft shoes, or in shoes that thunder on the floor?',
        'What impresses you most in Irish dance: the footwork, the timing or the costumes?',
      ],
      idea: ['Which Irish dance would you most like to learn: a jig, a reel or a hornpipe?'],
      problem: ['What looks hardest in Irish dance: the speed, the kicks or the straight arms?'],
    },
    cued: [
      'Which tune makes your feet start a *reel*?',
      'What colour would you choose for a dress at a *feis*?',
      'Who would you pull onto the floor at a *ceili*?',
      'Which *step* did you try in the kitchen after a dance show?',
    ],
  },
  {
    name: 'Indian dance',
    says: [
      'bharatanatyam',
      'kathak',
      'bollywood (dance|dancing|class|fitness)',
      'bhangra',
      'kuchipudi',

      'arangetram',
      'garba',
      'dandiya',
      'indian (classical )?dance',
    ],
    clues:
      'mudra, anklet, guru, taal, ghungroo, carnatic, navratri, bharatanatyam, kathak, bhangra, bollywood, arangetram, saree, classical, folk, rhythm, choreography, recital, costume, garba, odissi, steps, dancer, diwali, abhinaya, sangeet, kuchipudi, film song, studio, jathi',
    asks: {
      choice: [
        "+What's hardest in Indian dance: the footwork, the hands or the expressions?",
        '+What do you notice first in Indian dance: the feet, the hands or the eyes?',
      ],
      experience: [
        "What's the best age to start Indian dance?",
        'What does an Indian dance class teach besides the steps?',
      ],
    },
    cued: [
      'Which *bhangra* song would you put on at a wedding to fill the floor?',
      'Which *Bollywood* film has the best dance in it?',
      '*Garba*: in the inner circle, or safely on the outside?',
      'Which part of a *Bharatanatyam* costume do you notice first: jewellery, flowers or pleats?',
      'Who will you cheer for at an *arangetram*: the dancer, the singer or the proud parents?',
      'What do you love most about *Kathak*: the spins, the footwork or the stories?',
      'Which colour would you wear for a night of *Navratri* dancing?',
      '*Beginners* in a dance class: in the front row, or at the back near the door?',
    ],
  },
  {
    name: 'ballet school',
    says: [
      'ballet (school|class|lesson|exam|shoes|academy)',
      '(baby|adult|silver|toddler) ballet',
      'royal academy of dance',
      'tutu',
      'pointe (shoes|work)',
      'dance ?wear',
      'majorette',
    ],
    clues:
      'ballerina, plié, barre, leotard, recital, slippers, tights, rad exam, tutu, pointe, pirouette, dancer, nutcracker, rad, pumps, pink tights, exam, swan lake, toddler, graceful, port de bras, bun, teacher, studio, tiptoe, adult beginners, tap, posture, primary, sugar plum, costume, curtsy',
    asks: {
      choice: [
        '+What do you enjoy most about ballet: the music, the costumes or the leaps?',
        '+Which ballet would you most like to see: The Nutcracker, Swan Lake or Sleeping Beauty?',
      ],
      idea: ['Which fairy tale would you like to see danced as a ballet?'],
      problem: ["~What's hardest before a ballet show: the bun, the tights or the nerves?"],
    },
    cued: [
      'What would you wear for a first *leotard*: pink, black or blue?',
      'Which character would you like to be in *The Nutcracker*?',
      'Who would you bring to see *Swan Lake* for the first time?',
      'What do you bring a dancer after a *recital*: flowers, chocolates or a big hug?',
      'What keeps a *bun* neat: pins, gel or a good net?',
      'Which colour would you choose for a *tutu*: white, pink or stormy blue?',
      'Which music makes a *toddler* dance at once: pop, nursery rhymes or a waltz?',
      'Where would you try a *pirouette* at home: kitchen, hall or garden?',
    ],
  },
  {
    name: 'tea dance',
    says: [
      'tea dance',
      '(ballroom|latin|sequence|line|swing|jive|lindy hop|tango|country) (class|night|dancing|social|lesson)',
      'modern jive',
      'ceroc',
      'square danc(e|ing)',
      'barn dance',
    ],
    clues:
      'foxtrot, waltz, quickstep, cha cha, beginners welcome, sprung floor, ballroom, partner, sequence, jive, scones, floor, latin, tango, rumba, live organist, social, sandwiches, strictly, line, lindy hop, swing, band, afternoon, pensioner, step, dancing shoes, salsa, twirl, hall, sprung',
    asks: {
      choice: [
        '+What goes best with a tea dance: scones, sandwiches or sponge cake?',
        '+Which dance do you enjoy most: the waltz, the foxtrot or the jive?',
        'Dancing in pairs: rather lead, or rather follow?',
      ],
      idea: ['Which song would get you to ask a stranger to dance?'],
    },
    cued: [
      'Which do you like better: a slow *waltz* or a lively quickstep?',
      'Who would you ask for the first *foxtrot* of the afternoon?',
      'Which song is simply made for a good *jive*?',
      'What would you wear for *ballroom* dancing: sequins, a tailcoat or comfy shoes?',
    ],
  },
];
