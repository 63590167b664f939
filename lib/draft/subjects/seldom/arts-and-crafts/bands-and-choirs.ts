import type { Subject } from '../../subject';

/** Bands, choirs and circles of players that march, sit round a table or sing at a bar. */
export const bandsAndChoirs: readonly Subject[] = [
  {
    name: 'pipe band',
    says: [
      'pipe (band|major)',
      'bag ?pipe(s|r)?',
      'piping (competition|band)',
      'uilleann pipes',
      'pipes and drums',
    ],
    clues:
      'kilt, chanter, drummers, tartan, reeds, drones, tattoo, marches, bagpipes, piper, drum major, pipe major, snare, parade, tenor, competition, practice, highland, grade 4, reed, scotland the brave, ceilidh, learner, world championships, burns, band hall, sporran, uilleann, medley',
    asks: {
      idea: [
        '+Which pop song would sound great on the bagpipes?',
        '+Which tune would you ask a pipe band to play?',
      ],
      experience: [
        '+Which moment with a pipe band gives you goosebumps?',
        '+What do you remember about the first pipe band you ever saw?',
      ],
      choice: [
        '+Where does a pipe band sound best: in a street, on a field or in a hall?',
        '+What looks hardest in a pipe band: the fingering, the breathing or the marching?',
      ],
    },
    cued: [
      'What goes best with a *kilt*: boots, brogues or long woolly socks?',
      'Which *tartan* would you choose for a band: red, green or blue?',
      'What would you play on the *snare*: marches, jigs or a big solo?',
      'Where would you most like to see a *parade*: by the sea, on a high street or at a castle?',
      'Which dance would you join first at a *ceilidh*?',
      'What would you learn first on the *chanter*: a march, a slow air or a carol?',
      'What would you listen for at a *competition*: the start, the drummers or the last note?',
      'Who in your family would make the best *drum major*?',
    ],
  },
  {
    name: 'marching band',
    says: ['marching (band|season)', 'drum (corps|line|major)', 'colou?r guard', 'band (camp|booster)'],
    clues:
      'brass, halftime, formation, parade, baton, trombone, uniforms, field show, drumline, color guard, trumpet, cymbal, majorette, football game, tuba, drum major, flag, percussion, booster, sousaphone, camp, drum corps, high school, regionals, rehearsal, drill, step off, band director, stadium',
    asks: {
      idea: [
        '+Which instrument would you play in a marching band?',
        '+Which pop song would you love to hear from a marching band?',
      ],
      choice: ['+In a marching band: the trombone, the big drum or the flags?'],
      problem: ["What's hardest in a marching band: keeping in step, or keeping the tune?"],
    },
    cued: [
      'Which cheer would you shout when the *halftime* show begins?',
      '*Drumline* or brass: what do you hear first when a parade comes round the corner?',
      'Which *trombone* or trumpet tune do you whistle after a show?',
      'What would you eat at *band camp* after a day in the sun?',
    ],
  },
  {
    name: 'steel band',
    says: ['steel ?(band|pan|drum)', 'steelpan(s|nist)?', 'pan ?yard', 'soca', 'calypso'],
    clues:
      'caribbean, carnival, trinidad, rhythm, mallets, tenor pan, sunshine, steelpan, calypso, soca, pannist, drum, tenor, tropical, workshop, panorama, beat, school, island, pan, reggae, jump up, community, limbo, beach party, wedding, tuner, double seconds, arranger',
    asks: {
      idea: ['+Which song would sound happiest on a steel band?'],
      choice: [
        '+Where would you like to hear a steel band: on a beach, at a carnival or in a park?',
        'When a steel band starts up: sway on the spot, or dance in the street?',
      ],
      experience: ['Which place does the sound of a steel band take you to?'],
    },
    cued: [
      'What would you drink at a *carnival* with a steel band: ginger beer, coconut water or rum punch?',
      'Which *Caribbean* island would you like to hear a steel band on?',
      'Which would you learn first on a *pan*: a carol, a calypso or a pop song?',
      'Where should a steel band play at your *school* fair: the gate, the field or the hall?',
    ],
  },
  {
    name: 'ukulele group',
    says: [
      'ukuleles?( group| club| band| orchestra| class| jam)?',
      'uke (group|club|jam|night)',
      'strum ?along',
    ],
    clues:
      'strum, chords, song sheets, beginners, singalong, plucking, four strings, uke, jam, pub, songbook, soprano, strings, concert, c major, george formby, tenor, tuner, fun, player, community centre, playalong, practice, gig, hawaiian, kazoo, baritone, all abilities',
    asks: {
      idea: ['+Which song would you learn first on the ukulele?'],
      choice: [
        'What do you enjoy most in a ukulele group: the strumming, the singing or the company?',
        'With a ukulele group: strum and sing, or just strum?',
        'Which colour of ukulele would you like: natural wood, blue or bright pink?',
      ],
    },
    cued: [
      'Which *chord* do your fingers like best: C, F or G?',
      'Where would you take a *ukulele* along: beach, campfire or train?',
      'Which song works best for a *singalong* with people of every age?',
      'What would you play on the *open mic* night in the pub: a classic, a joke or one with three chords?',
    ],
  },
  {
    name: 'samba band',
    says: [
      'samba (band|drumming|group|school|class)',
      'samba',
      '(drum|drumming) circle',
      'djembe',
      'taiko',
      'batucada',
    ],
    clues:
      'surdo, rhythm, percussion, feathers, carnival, shakers, whistle, beats, drumming, agogo, djembe, parade, batucada, brazilian, drum, workshop, drum circle, tamborim, dance, loud, african, rehearsal, groove, repinique, noise, beginner, ganza, procession, snare',
    asks: {
      choice: ['When the samba band comes down the street: drumming, dancing or waving?'],
      idea: ['Which drum would you grab first in a samba band: the huge one, or the shaker?'],
      experience: ['Where did you last see a samba band or a drum circle?'],
      problem: ["What's harder in a samba band: keeping the beat, or keeping still?"],
    },
    cued: [
      '*Whistle*, shaker or surdo: which would you lead a parade with?',
      'Which *carnival* would you most like to dance at?',
      'What would you add to a *parade* outfit: feathers, sequins or paint?',
      '*Drumming*: with sticks, with hands or on the kitchen table?',
    ],
  },
  {
    name: 'handbells',
    says: ['hand ?bell(s| ring(ing|er)s?)?', 'hand ?chimes'],
    clues:
      'white gloves, ringers, bronze, octave, carols, sheet music, chime, bell, choir, director, church, clapper, glove, concert, christmas, handchime, table, music, rehearsal, peal, jingle bells, tune ringing, belleplates, quartet, advent, brass, set, polishing, retirement home, treble',
    asks: {
      idea: ['+Which carol or tune sounds sweetest on handbells?'],
      choice: ['In a handbell team: the tiny high bell, or the big deep one?'],
      experience: ['Where did you last hear handbells?'],
      problem: ['~Which would be harder with handbells: reading the notes, or keeping a straight face?'],
    },
    cued: [
      'Which *Christmas* song would you like to hear with no singing, just bells?',
      'Where should a handbell *concert* be held: by a tree, in a church or at the station?',
      'Which group would you like to hear the *bells* play with: choir, brass or strings?',
      'Who would you take along to a first *rehearsal* with bells?',
    ],
  },
  {
    name: 'barbershop singing',
    says: ['barbershop (chorus|singing|quartet|harmony|singer)', 'a ?cap+ella', 'glee club', 'close harmony'],
    clues:
      "harmony, tenor, baritone, striped waistcoat, chorus, four part, ringing chord, quartet, a cappella, bass, lead, ring chords, convention, stripy, rehearsal, director, ladies' chorus, tag, learn to sing, contest, waistcoat, voice, concert, guest night, men, singing valentine, glee, medley",
    asks: {
      idea: ['Which song would you have a barbershop quartet sing at your front door?'],
      choice: [
        'In a barbershop quartet: the tune at the top, or the bass at the bottom?',
        'What do you love most about barbershop singing: the harmony, the humour or the style?',
      ],
      experience: ['Where did you last hear people sing in close harmony?'],
    },
    cued: [
      'Which part would you sing: *tenor*, lead, baritone or bass?',
      'What colours should the *waistcoat* of a barbershop quartet be?',
      'Which well-known song sounds best sung *a cappella*?',
      'Who would you bring along to a *guest night* with singing?',
    ],
  },
  {
    name: 'gospel choir',
    says: ['gospel (choir|singing|brunch|music|concert|singer|workshop)', 'soul choir', 'mass choir'],
    clues:
      'clapping, robes, hallelujah, spirituals, soloist, harmonies, swaying, soul, harmony, clap, praise, voice, soprano, oh happy day, uplifting, worship, rehearsal, choir director, wedding, motown, joyful, concert, alto, spirit, workshop, church, amazing grace, brunch, backing vocal, audition',
    asks: {
      idea: ['+Which pop song would you love to hear sung by a gospel choir?'],
      choice: [
        '+What moves you most about a gospel choir: the voices, the rhythm or the joy?',
        'At a gospel concert: up and clapping, or eyes closed and listening?',
      ],
      problem: ['~Which is hardest in a gospel choir: to sing, clap or sway in time?'],
    },
    cued: [
      'Which *Motown* song would you like a choir to sing at a party?',
      'What would you wear to sing in a choir: *robes*, black or bright colours?',
      'Which part would you sing: *soprano*, alto, tenor or bass?',
      'What would you have sung at a *wedding*: Oh Happy Day, a love song or a hymn?',
    ],
  },
  {
    name: 'sea shanties',
    says: ['sea shant(y|ies)', 'shanty (singers|crew|festival|group|night)', 'maritime music'],
    clues:
      'sailors, harbour, heave, fishermen, singalong, tankards, chorus, crew, shanty, singing, wellerman, seafaring, maritime, pub, folk, capstan, rum, quay, drunken sailor, harmony, work song, lifeboat fundraiser, haul, tall ship, boat, anchor, whaling, session, accordion, pirate, bearded',
    asks: {
      experience: [
        '+Which sea shanty do you like to sing most?',
        'Which song about the sea do you know by heart?',
      ],
      choice: ['Singing a shanty: lead the verse, or roar along in the chorus?'],
      idea: ['~Which household job would go quicker with a sea shanty?'],
    },
    cued: [
      'What would you name your own *crew* of shanty singers?',
      'Which *harbour* would be the finest place to sing a shanty?',
      'Who in your family would sing the *harmony* in a shanty choir?',
      'Which *tall ship* or old boat would you like to sail on?',
    ],
  },
  {
    name: 'jazz club',
    says: [
      'jazz (club|night|jam|band|society|brunch|singer|trio|quartet)',
      'big band',
      'trad jazz',
      'be ?bop',
      'blues (night|jam|club)',
    ],
    clues:
      'saxophone, double bass, improvise, swing, standards, trumpet, piano, trio, quartet, improvisation, sax, gig, big band, bebop, vocalist, drummer, jam night, blues, trad, horn, live music, candlelit, festival, supper, dixieland, crooner, combo, residency, clarinet',
    asks: {
      choice: [
        '+Jazz: piano, saxophone or trumpet?',
        'At a jazz club: a table by the stage, or a stool at the bar?',
      ],
      experience: ['Which tune would you ask a jazz band to play for you?'],
      idea: ['Which instrument would you play in a jazz band?'],
    },
    cued: [
      'Which *saxophone* solo could you listen to all night?',
      '*Big band* or trio: which would you book for your birthday?',
      'Which *vocalist* would you have loved to hear in a small club?',
      'Which *piano* piece sounds best late at night?',
    ],
  },
  {
    name: 'bluegrass jam',
    says: [
      'bluegrass',
      'banjo',
      'old time (jam|music|session)',
      'mandolin',
      'hootenanny',
      'country music (night|club)',
    ],
    clues:
      'fiddle, porch, picking, double bass, harmony, strings, pickers, tune, banjo, mandolin, dobro, flatpicking, appalachian, guitar, old time, washboard, string band, jam session, acoustic, festival, slow jam, clawhammer, upright bass, circle, campground, hoedown, foggy mountain breakdown, americana, beginner',
    asks: {
      idea: ['+Which would you pick up first at a bluegrass jam: banjo, fiddle or washboard?'],
      choice: [
        '+Bluegrass: a fast tune to tap along to, or a slow song with harmonies?',
        'A bluegrass jam: on the porch with the players, or out on the grass with a picnic?',
      ],
      experience: ['Who in your family could play an instrument by ear?'],
    },
    cued: [
      'Which tune would you like to learn first on a *banjo*?',
      'What do you like best about a *fiddle*: the slow airs or the fast reels?',
      'Which snack belongs on the table at a *jam session*?',
      'Who do you like to sing *harmony* with: family, friends or the radio?',
    ],
  },
  {
    name: 'sitar and tabla',
    says: [
      'sitar',
      'tabla',
      'harmonium',
      'carnatic',
      'hindustani (music|classical|vocal)',
      'indian classical',
      'veena',
      'ghazal',
    ],
    clues:
      'raga, taal, guru, vocalist, mridangam, riyaz, recital, flute, sabha, classical, harmonium, carnatic, music lesson, concert, indian music, hindustani, disciple, bansuri, strings, veena, vocal, violin, kirtan, bhajan, tanpura, fusion, ustad, sarod, santoor, gharana',
    asks: {
      idea: [
        'Which would you learn first: the sitar, the tabla or the flute?',
        'Which Indian classical artist would you love to hear live?',
      ],
      choice: [
        'Indian classical music: a raga at dawn, or a ghazal late at night?',
        'Which Indian instrument do you find most beautiful: sitar, sarod or bansuri?',
      ],
    },
    cued: [
      'Which *raga* would you like to hear at sunset?',
      'How would you clap along to a *taal*: on the beat, around it or just listening?',
      'Who would you take along to a *Carnatic* concert: a parent, a friend or a child?',
      'Which would you rather hear with a *violin*: drums, flute or a single voice?',
    ],
  },
  {
    name: 'karaoke',
    says: ['karaoke', 'sing ?along (night|bar|cinema|screening)', 'sing your heart out'],
    clues:
      'microphone, duet, stage, lyrics, power ballad, booth, singers, encore, mic, song, pub, bohemian rhapsody, host, private room, prize, singalong, abba, friday night, cocktail, dj, belt out, sing along, song list, hen party, screen, competition, bar, tune, dancing queen',
    asks: {
      idea: [
        '+Which karaoke song would you sing first?',
        '+Which song would you save for the end of a karaoke night?',
      ],
      choice: ['+At karaoke: a solo, or a duet?'],
      experience: ['What was the first song you ever sang at karaoke?'],
    },
    cued: [
      '*ABBA* or Queen: which goes on first?',
      'Which *power ballad* do you know every word of?',
      'What would you sing in a *booth* with only your friends listening?',
      'Who would you pick for a *duet*?',
    ],
  },
  {
    name: 'mummers and folk plays',
    says: [
      'mumm(er|ers|ing)( play)?',
      'mummers parade',
      'pace egg',
      'straw boys',
      'hobby horse',
      'jack in the green',
      'guisers?',
    ],
    clues:
      'disguise, ribbons, dragon, folk play, verse, pub, costumes, doctor, st george, morris, boxing day, turkish knight, pace egg, ragged, tradition, rhyme, hobby horse, strawboys, folklore, wren boys, father christmas, wassail, sword dance, easter, village, plough monday, guising, straw, parade, blackthorn, beelzebub',
    asks: {
      choice: [
        '+At a folk play in the street: cheer the hero, or boo the villain?',
        'Which folk character do you like best: St George, the dragon or Father Christmas?',
      ],
      experience: ['Which old custom from your part of the world would you show to a visitor?'],
      idea: ['+~Which part would you play in a mummers play: the hero, the dragon or the quack doctor?'],
    },
    cued: [
      'What would you wear as a *mummers* costume: rags, ribbons or straw?',
      'Which *morris* prop would you choose: bells, sticks or handkerchiefs?',
      'How do you spend *Boxing Day* morning: a walk, a play in the street or the sofa?',
      'What would you sing or pour at a *wassail* in an orchard?',
    ],
  },
];
