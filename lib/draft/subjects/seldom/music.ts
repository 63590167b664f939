import type { Subject } from '../subject';

/** Bands, lessons, halls, and steps danced to them. */
export const music: readonly Subject[] = [
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
      idea: ['Which pop song would sound great played by a brass band?'],
      problem: ['Which brass instrument looks hardest to play?'],
      choice: ['From a brass band: a stirring march, a hymn or a film tune?'],
      experience: ['Where did you last stop to listen to a brass band?'],
    },
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
      idea: ['Which instrument in an orchestra would you like to play for one night?'],
      problem: ['Which instrument in the orchestra must be hardest to carry to work?'],
      choice: ['At an orchestra concert: eyes closed, or watching the players?'],
      experience: ['Which piece of classical music gives you goosebumps every time?'],
    },
    atWork: {
      work: ['What keeps an orchestra going between concerts: funding, practice or friendship?'],
      people: [
        'What do you remember about the first orchestra you ever heard live?',
        'What did playing in an orchestra or band teach you about working with others?',
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
      idea: ['Which song would you ask a covers band to play first?'],
      problem: ['Which song do you find hardest to sit still through when a band plays it?'],
      choice: ['With a live band: right at the front, or at the bar tapping a foot?'],
      experience: ['What was the first band you ever saw live?'],
    },
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
      idea: ['Which song would you sing if it were your turn at a folk night?'],
      problem: ['Which folk tune is hardest to keep up with?'],
      choice: ['At a folk session: sing the chorus out loud, or tap along quietly?'],
      experience: ['Which old song did your parents or grandparents always sing?'],
    },
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
      idea: ['Which song would you most like to be able to sing well?'],
      problem: ['~Which song has a high note you can never quite reach?'],
      choice: ['Where do you like to sing: in the shower, or in the car?'],
      experience: ['Which song from your school days can you still sing all the way through?'],
    },
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
      idea: ['Which song would you want to learn first on the guitar?'],
      problem: ['Which guitar chord is hardest for your fingers to reach?'],
      choice: ['How would you play the guitar: gently round a campfire, or loud with the door shut?'],
      experience: ['Who was the first person you ever heard play the guitar?'],
    },
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
      idea: ['~Which song makes you drum on the steering wheel?'],
      problem: ['Which is hardest on the drums: the hands, the feet or both at once?'],
      choice: ['On the drums: fast and loud, or a slow and steady beat?'],
      experience: ['What did you drum on as a child: pots, tables or cushions?'],
    },
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
      idea: ['Which old instrument would you have mended and learn to play?'],
      problem: ['Which instrument has been sitting in its case at home for years?'],
      choice: ['An old instrument: polished to a shine, or playing well with all its marks?'],
      experience: ['Which instrument did you play at school, and can you still get a tune out of it?'],
    },
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
      idea: ['Which Irish dance would you most like to learn: a jig, a reel or a hornpipe?'],
      problem: ['What looks hardest in Irish dance: the speed, the kicks or the straight arms?'],
      choice: ['Irish dance: in soft shoes, or in shoes that thunder on the floor?'],
      experience: ['Where did you see Irish dancing for the first time?'],
    },
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
      idea: ['Which film song gets your whole family on its feet?'],
      problem: ["What's hardest in Indian dance: the footwork, the hands or the expressions?"],
      choice: ['Which would you rather learn to dance: bhangra, garba or Bollywood?'],
      experience: ['Where did you see Indian dance for the first time?'],
    },
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
      idea: ['Which fairy tale would you like to see danced as a ballet?'],
      problem: ["~What's hardest before a ballet show: the bun, the tights or the nerves?"],
      choice: ['In a ballet show: a swan at the front, or a tree with a good view?'],
      experience: ['What did you wear when you danced round the living room as a child?'],
    },
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
      idea: ['Which song would get you to ask a stranger to dance?'],
      problem: ['Which dance step took you longest to learn?'],
      choice: ['Dancing in pairs: rather lead, or rather follow?'],
      experience: ['Where did your parents or grandparents go dancing?'],
    },
  },
];
