import type { Subject } from '../../subject';

/** Music played, taught, mended and sold where no concert hall is. */
export const musicMaking: readonly Subject[] = [
  {
    name: 'busking',
    says: ['busk(er|ing|ed)', 'street (musician|music|performer)'],
    clues:
      'pavement, guitar case, passers by, amp, coins, open air, town centre, street, performers, guitar, pitch, singer, permit, tips, violin, musicians, buskers, songs, square, acoustic, tap donation, festival, juggler, covers, market, subway, saxophone, mic, stop and listen, unplugged, high street',
    asks: {
      idea: ['Which song always makes you stop in front of a busker?'],
      experience: ['Which instrument do you love hearing when you walk through town?'],
      choice: [
        'Music from a busker: songs everybody knows, or something you have never heard?',
        "A busker's set: old favourites, new songs or requests?",
      ],
    },
    cued: [
      'Which song sounds best on a *guitar* in the middle of town?',
      'Which spot in your town would make the perfect *pitch* for a busker?',
      'Where have you heard a *singer* in the street who made the whole crowd go quiet?',
      'Which busker would you watch longest: a *juggler*, a magician or a one-man band?',
    ],
  },
  {
    name: 'battle of the bands',
    says: [
      'battle of the bands',
      '(band|songwriting|young musician|music) (contest|competition)',
      'unsigned (act|band|artist)',
    ],
    clues:
      'heats, judges, final, headline slot, studio time, setlist, line up, unsigned, stage, acts, winner, students, audience vote, slot, under 18, rock, entries, young, crowd, set, original songs, music, covers, school, headline, singer, contest, songwriters, guitar, performers',
    asks: {
      choice: ['In a band: singer, guitarist or drummer?'],
      experience: ['Which band did you see live before most people knew their name?'],
      idea: ['At a battle of the bands, what counts: the song, the voice or the show?'],
      problem: ['+~What would your band be called if you had to start one tonight?'],
    },
    cued: [
      'Which song would you open with in the *heats* of a band contest?',
      'Who would you want on the panel as a *judge* at a battle of the bands?',
      'How should the *final* of a band contest end: fireworks, confetti or all on stage?',
      'What did every *school* band play when you were young?',
    ],
  },
  {
    name: 'rock school',
    says: [
      'rock (school|academy|camp)',
      '(school|academy) of rock',
      'band (camp|coaching|lessons)',
      '(bass|electric) guitar (lessons|course)',
      'junior band',
    ],
    clues:
      'amps, riffs, drummers, bassist, gig, rehearsal room, young musicians, guitar, drum, bass, band, lessons, holiday camp, keyboard, singing, teens, grades, jam, week long, students, stage, teachers, ages 8, musicians, songs, electric, rehearsal, showcase, rockschool, summer, term, tuition',
    asks: {
      choice: [
        'In a rock band: lead guitar at the front, or drums at the back?',
        'Which role would you take in a rock band: singer, guitarist or drummer?',
      ],
      idea: ['Which guitar riff do you love to hear turned up loud?'],
      experience: ['Which rock song did you first try to sing or play along to?'],
    },
    cued: [
      'Which *drummer* would you most like to watch from right beside the kit?',
      'Which *bass* line do you recognise after just two notes?',
      'Which song makes the best last number at a *gig*?',
      'What would you call your *band* if you started one this week?',
    ],
  },
  {
    name: 'accordion',
    says: [
      'accordion(ist)?',
      'concertina',
      'melodeon',
      'squeeze ?box',
      'piano accordion',
      'button accordion',
    ],
    clues:
      'bellows, reeds, box player, polka, trad, tune, squeezebox, concertina, melodeon, ceilidh, folk, reed, session, button, waltz, orchestra, player, band, repair, keys, sea shanty, tango, fleadh, french, piano, festival, bal musette, barn dance, cajun',
    asks: {
      choice: [
        'Accordion music: a slow waltz, or a fast dance tune?',
        'What do you love most about the accordion: the sound, the look or the tunes?',
        'Which music suits an accordion best: folk, tango or a French waltz?',
      ],
      idea: ['Which tune do you hear in your head when somebody says accordion?'],
    },
    cued: [
      'Where would you best like to hear a *concertina*: in a pub, on a boat or by a fire?',
      'Which dance do you know a few steps of when a *ceilidh* band starts up?',
      'Which other instrument do you like best beside a *melodeon*: fiddle, flute or drum?',
      'A *session* in the pub: right by the players, or at the bar with an ear open?',
    ],
  },
  {
    name: 'harp',
    says: [
      'harp(ist)',
      '(celtic|concert|lever|pedal|folk) harp',
      'harp (music|lessons|festival|maker|strings|hire)',
      'clarsach',
      'the harp',
    ],
    clues:
      'plucked, strings, soundboard, recital, tuning, lyre, harpist, lever, pedal, celtic, ceremony, concert, welsh, orchestra, lessons, wedding music, flute, folk, trio, ensemble, clarsach, eisteddfod, duo, background, hire, angelic, reception, classical, solo, gut',
    asks: {
      idea: ['+Which song would you most like to hear on a harp?'],
      choice: ['A harp at a wedding: as guests arrive, or for the walk down the aisle?'],
      problem: ['What looks hardest about the harp: the strings, the pedals or carrying it?'],
      experience: ['Where did you first hear a harp played live?'],
    },
    cued: [
      'Which moment of a *wedding* suits a harp best: the entrance, the signing or the meal?',
      'What would you like to hear at a harp *concert*: folk tunes, classics or film music?',
      'Which instrument sounds best beside a *Celtic* harp: fiddle, flute or voice?',
      'What tune would you want to play after your first harp *lesson*?',
    ],
  },
  {
    name: 'early music',
    says: [
      'early music',
      'harpsichord',
      '(baroque|renaissance|medieval) (music|ensemble|orchestra|band|recorder)',
      '(viol|lute|crumhorn|hurdy gurdy)( player| consort| maker| festival)?',
      'madrigal',
    ],
    clues:
      'period instruments, consort, gut strings, purcell, bach, vivaldi, counterpoint, baroque, harpsichord, viol, recorder, lute, renaissance, ensemble, medieval, sackbut, concert, handel, choir, gamba, organ, polyphony, church, theorbo, festival, madrigal, motet, countertenor, workshop, singers',
    asks: {
      choice: [
        'Early music: in a candlelit church, or in a lively tavern?',
        'What do you enjoy most about early music: the voices, the old instruments or the setting?',
      ],
      idea: ['Which modern pop song would sound lovely on a harpsichord?'],
      experience: ['Where did you first hear a lute, a harpsichord or a recorder played live?'],
    },
    cued: [
      'Which piece by *Bach* would you happily hear again tonight?',
      'Which season by *Vivaldi* do you like best: spring, summer, autumn or winter?',
      'Where would you most like to hear a *baroque* concert: in a palace, a chapel or a garden?',
      'What goes through your mind when you listen to a *choir* in an old church?',
    ],
  },
  {
    name: 'rap workshop',
    says: [
      'rap (workshop|battle|class|cypher|lyrics)',
      'beat ?box(er|ing)?',
      'hip ?hop (workshop|night|project)',
      'spoken word (workshop|night|slam)',
      'grime (night|mc)',
      'mc battle',
    ],
    clues:
      'rhymes, bars, mic, beats, freestyle, verses, youth project, hip hop, lyrics, youth, beatbox, cypher, young people, mc, rapper, spoken word, flow, studio, poet, schools, teens, producer, drill, grime, battle, youth centre, breakdance, recording, express',
    asks: {
      choice: [
        '+In a rap workshop: write the words, make the beat or take the mic?',
        'What would you like to learn first in a rap workshop: rhyme, rhythm or stage confidence?',
      ],
      problem: ["What's hardest in rap: the rhymes, the rhythm or the breathing?"],
      idea: ['What would you write a rap about: your street, your job or your lunch?'],
    },
    cued: [
      'Which *hip hop* track would you play to somebody who has never heard any?',
      'Who would you pass the mic to first in a *freestyle* round?',
      'Which rap *lyrics* do you still know by heart?',
      'What would you learn first: to *beatbox*, to rhyme or to make the beat?',
    ],
  },
  {
    name: 'DJ course',
    says: [
      '(learn|how) to dj',
      'dj (course|lessons|workshop|school|academy|controller|decks|equipment)',
      'music production (course|class|workshop)',
      'mixing decks',
      'beat ?matching',
      'ableton',
    ],
    clues:
      'decks, mixer, crossfader, tracks, vinyl, samples, turntables, bpm, mixing, music production, controller, beat matching, club, beats, set, beginners, house, techno, scratch, studio, workshop, producer, academy, eq, radio, festival slot, learn, drum and bass, lessons',
    asks: {
      idea: ['+Which song would you play first in your own DJ set?'],
      choice: [
        '+What would you learn first as a DJ: mixing, scratching or reading the crowd?',
        '+Which style would you like to learn to mix: house, hip hop or drum and bass?',
      ],
      experience: ['Which song filled the dance floor at the best party you went to?'],
    },
    cued: [
      'Which record would you want to hear on *vinyl* in a DJ set?',
      'Which kind of *house* track gets you moving: deep and slow, or big piano chords?',
      'Who among your friends would turn up first to a DJ *workshop*?',
      'Which two songs would you love to hear in one *mix*?',
    ],
  },
  {
    name: 'proms in the park',
    says: [
      '(prom|picnic prom|concert|opera|music|jazz) in the (park|garden|castle)',
      'last night of the proms',
      'bandstand (concert|music|season)',
      'picnic (concert|proms)',
      'music on the (green|lawn)',
    ],
    clues:
      'flags, picnic, bandstand, deckchairs, fireworks finale, brass, conductor, orchestra, fireworks, brass band, bring a chair, blanket, singer, rule britannia, outdoor, concert, gates, tenor, lawn, soprano, castle, land of hope, symphony, union jack, opera, tribute, military band, july, september, hampers, grounds',
    asks: {
      experience: ["What's always in your basket for an evening of music outdoors?"],
      choice: [
        'A concert in the park: a folding chair, a blanket or standing at the front?',
        'What would you pack for proms in the park: a picnic, a flag or a warm blanket?',
      ],
      idea: ['Which tune gets you up and waving at a concert in the park?'],
    },
    cued: [
      'What do you enjoy most about *fireworks* at the end of an outdoor concert?',
      'Which dish makes the best *picnic* for a concert in the park?',
      'Which tune should a *brass band* always play in the park?',
      'What do you love to watch in an *orchestra*: the conductor, the strings or the drums?',
    ],
  },
  {
    name: 'candlelight concert',
    says: [
      'candle ?(light|lit) (concert|music|evening|recital|carols)',
      '(by|under) candle ?light',
      'concert by candle ?light',
      'vivaldi by candlelight',
    ],
    clues:
      'string quartet, four seasons, church, hundreds of candles, glow, coldplay, candles, quartet, strings, vivaldi, cathedral, carols, evening, tribute, music, piano, cello, orchestra, mozart, baroque, by candlelight, requiem, violin, musicians, film scores, choir, classical, nave, pop hits, seated, programme',
    asks: {
      idea: ['+Whose songs would you love to hear by candlelight?'],
      choice: ['+A concert by candlelight: classical, film music or pop songs on strings?'],
      experience: ['Which piece of music gives you goosebumps within the first few notes?'],
      problem: ['Which song would you find it hardest not to sing along to at a concert by candlelight?'],
    },
    cued: [
      "Which season of Vivaldi's *Four Seasons* is yours: spring, summer, autumn or winter?",
      'Which *Coldplay* song would sound loveliest on strings by candlelight?',
      'Which *carol* sounds best in a church lit only by candles?',
      'Which pop song would you give to a *string quartet* to play?',
    ],
  },
  {
    name: 'lunchtime recital',
    says: [
      '(lunch ?time|lunch hour|coffee|tea ?time) (recital|concert)',
      '(piano|violin|cello|song) recital',
      'music at (lunch|noon|lunchtime)',
      'recital series',
      'string quartet',
    ],
    clues:
      'pianist, cellist, violinist, retiring collection, sonata, schubert, free admission, organ, church, free entry, violin, cello, 1pm, soprano, mozart, music, concert, flute, chapel, debussy, cathedral, programme, harp, bach, chopin, series, sandwiches, oboe, performer, wednesday, accompanist, string quartet',
    asks: {
      idea: ['Which instrument would you choose for an hour of music at lunchtime?'],
      choice: [
        'A lunchtime recital: solo piano, a string quartet or a singer?',
        'At a recital: eyes open to watch the hands, or closed to listen?',
        'What do you enjoy most about a lunchtime recital: the music, the setting or the pause in the day?',
      ],
    },
    cued: [
      'Which composer would you ask a *pianist* to play for an hour?',
      'What sounds best on a *cello*: something slow and deep, or a lively dance?',
      'Which big piece do you love to hear on an *organ*?',
      'Where do you most like to hear a *violin*: in a church, a hall or the street?',
    ],
  },
  {
    name: 'guitar pedals',
    says: [
      '(guitar|effects|fuzz|delay|reverb|distortion|loop) pedal',
      'pedal ?board',
      'synth(esi[sz]er)?',
      'drum machine',
      'modular (synth|rack)',
      '(valve|tube|guitar) amp',
    ],
    clues:
      'fuzz, reverb, knobs, patch, analogue, boutique, tone, oscillator, pedalboard, delay, distortion, synth, amp, overdrive, looper, tubes, circuit, drum machine, modular, chorus, tremolo, effects, true bypass, build, power supply, bass, octave, builder, stompbox, eurorack',
    asks: {
      experience: [
        '+Which song made you want a guitar pedal?',
        '+What was the first guitar pedal you ever bought?',
        '+Which riff do you play first through a new pedal?',
      ],
      idea: ["+Which guitarist's sound would you love to have in a pedal?"],
      choice: [
        '+Fuzz, overdrive or distortion: which pedal would you keep?',
        '+What wins you over in a new guitar pedal: the sound, the look or the controls?',
      ],
    },
    cued: [
      'Which song made you love the sound of *fuzz* on a guitar?',
      'A *delay* pedal: a short slap, or echoes that go on for ages?',
      'What always gets the first place on a *pedalboard*: the tuner, the drive or the wah?',
      'Which *synth* line from a song can you hum straight away?',
    ],
  },
  {
    name: 'violin maker',
    says: [
      '(violin|viola|cello|double bass|bow) (maker|making|repair(er)?|workshop|shop|hire)',
      'luthier',
      'bow (rehair|rehairing|maker)',
      'fine violins',
    ],
    clues:
      'spruce, maple, varnish, fingerboard, soundpost, bridge, strings, horsehair, cremona, luthier, bow, cello, viola, workshop, rehair, instrument, repair, bass, fiddle, bench, scroll, restoration, double bass, hire, f holes, peg, orchestra, setup, antique, purfling',
    asks: {
      choice: ['Which sound do you like best: violin, viola, cello or double bass?'],
      idea: ['Which part of a violin do you find most beautiful: scroll, varnish or curves?'],
      problem: ["What's hardest about learning the violin: the bow, the tuning or the first notes?"],
      experience: ['Which tune always makes you think of a fiddle?'],
    },
    cued: [
      'Which would you rather watch in a workshop: carving the *scroll* or laying on the varnish?',
      'Which *cello* piece or song would you play to somebody who has never heard one?',
      'Which colour of *varnish* do you like on a violin: golden, red or dark brown?',
      '*Fiddle* music: a lively reel or a slow air?',
    ],
  },
  {
    name: 'singing day',
    says: [
      '(come and sing|singing|choral|come sing) (day|workshop|weekend)',
      'scratch (choir|messiah)',
      'community sing(along)?',
      'sing ?along (night|evening|screening|film)',
      'big sing',
      'messiah (singalong|from scratch)',
    ],
    clues:
      'scores, altos, sopranos, basses, tenors, warm up, no auditions, harmonies, choir, come and sing, rehearse, voices, workshop, requiem, conductor, scratch, messiah, informal performance, singers, all voices, church, choral, sheet music, harmony, gospel, carols, bring lunch, score hire, faure, accompanist, leader, refreshments',
    asks: {
      experience: [
        '+How do you feel after a good long sing?',
        'Which song can you never resist joining in with?',
        '~Which line of a song have you been singing wrong for years?',
      ],
      choice: [
        'Which voice part do you sing: soprano, alto, tenor or bass?',
        'What do you like to sing with a crowd: pop, classics or folk songs?',
      ],
    },
    cued: [
      'Who would you bring along to a *choir* for the day?',
      "Which part of Handel's *Messiah* would you most like to sing?",
      'What would you like to learn at a singing *workshop*: breathing, harmony or high notes?',
      'Which tune would make a good *warm up* before a day of singing?',
    ],
  },
];
