import type { Subject } from '../subject';

/** Music played, taught, mended and sold where no concert hall is. */
export const bandstands: readonly Subject[] = [
  {
    name: 'busking',
    says: ['busk(er|ing|ed)', 'street (musician|music|performer)'],
    clues:
      'pavement, guitar case, passers by, amp, coins, open air, town centre, street, performers, guitar, pitch, singer, permit, tips, violin, musicians, buskers, songs, square, acoustic, tap donation, festival, juggler, covers, market, subway, saxophone, mic, stop and listen, unplugged, high street',
    asks: {
      idea: [
        'Which song always makes you stop in front of a busker?',
        'Which song would you ask a busker to play?',
      ],
      experience: ['Which instrument do you love hearing when you walk through town?'],
      choice: ['Which music do you like to hear from a busker: folk, pop or jazz?'],
    },
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
      choice: [
        'At a battle of the bands: right at the front, or by the bar at the back?',
        'In a band: singer, guitarist or drummer?',
      ],
      experience: ['Which band did you see live before most people knew their name?'],
      problem: ['+~What would your band be called if you had to start one tonight?'],
    },
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
        '+Which instrument would you pick at a rock school: guitar, bass or drums?',
        'In a rock band: lead guitar at the front, or drums at the back?',
      ],
      idea: [
        "Which band's song would you most like to learn at rock school?",
        'Which guitar riff do you love to hear turned up loud?',
      ],
    },
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
      idea: [
        'Which song would you like to hear played on an accordion?',
        'Which tune do you hear in your head when somebody says accordion?',
      ],
      choice: ['Accordion music: a slow waltz, or a fast dance tune?'],
      problem: ['What looks hardest on an accordion: the keys, the buttons or the bellows?'],
    },
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
      choice: [
        'Where would you most like to hear a harp: at a wedding, in a church or in a garden?',
        'A harp at a wedding: as guests arrive, or for the walk down the aisle?',
        'Harp music: an old folk tune, a classical piece or a pop song?',
      ],
    },
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
      idea: [
        'Which early instrument would you most like to hear played live?',
        'Which modern pop song would sound lovely on a harpsichord?',
      ],
      choice: [
        'Early music: in a candlelit church, or in a lively tavern?',
        'Early music: voices alone, strings or a harpsichord?',
      ],
    },
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
        'What makes a great rap: the words, the flow or the beat?',
      ],
      idea: [
        'Which artist would you most like to learn from at a rap workshop?',
        'What would you write a rap about: your street, your job or your lunch?',
      ],
    },
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
        '+Which style would you like to learn to mix: house, hip hop or drum and bass?',
        '+What would you learn first as a DJ: mixing, scratching or reading the crowd?',
        "Where would you love to play your first DJ set: a club, a beach or a friend's party?",
      ],
    },
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
      choice: [
        'Which music suits an evening in the park best: classical, film music or show tunes?',
        'What makes an evening of music in the park: the finale, the picnic or the company?',
        'A concert in the park: a folding chair, a blanket or standing at the front?',
      ],
      idea: ['Which tune gets you up and waving at a concert in the park?'],
    },
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
      choice: [
        '+A concert by candlelight: classical, film music or pop songs on strings?',
        'Where would you like to hear music by candlelight: a church, a castle or a garden?',
        'Which instrument sounds loveliest by candlelight: piano, cello or violin?',
      ],
    },
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
      choice: [
        'A lunchtime recital: piano, strings or organ?',
        'When would you like live music most: at lunchtime, after work or on a Sunday?',
      ],
      idea: [
        'Which composer would you like to hear at a lunchtime recital?',
        'Which instrument would you choose for an hour of music at lunchtime?',
      ],
    },
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
      idea: [
        '+Which guitar pedal would you never leave off your board?',
        'Which guitar or synth sound do you recognise in one second?',
      ],
      choice: [
        'Which guitar pedal would you switch on first: fuzz, delay or reverb?',
        'A new guitar pedal: read the manual, or turn every knob to the right?',
      ],
    },
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
      choice: [
        'What matters most in a violin: the sound, the look or the feel?',
        'Which sound do you like best: violin, viola, cello or double bass?',
        'Violin music: classical, folk or jazz?',
      ],
      idea: ['Which part of a violin do you find most beautiful: scroll, varnish or curves?'],
    },
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
      idea: [
        '+Which song would you choose for a day of singing together?',
        'Which song does everybody sing better together?',
      ],
      choice: ['Singing with a crowd: the tune, or the harmony?'],
      problem: ['~Which line of a song have you been singing wrong for years?'],
    },
  },
];
