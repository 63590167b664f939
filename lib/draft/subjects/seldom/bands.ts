import type { Subject } from '../subject';

/** Bands, choirs and circles of players that march, sit round a table or sing at a bar. */
export const bands: readonly Subject[] = [
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
      idea: ['Which tune would you ask a pipe band to play?'],
      problem: ["What's hardest about the bagpipes: the breath, the fingers or the tuning?"],
      choice: ['In a pipe band: pipes, drums or out in front with the mace?'],
      experience: ['Where did you last hear the bagpipes?'],
    },
  },
  {
    name: 'marching band',
    says: ['marching (band|season)', 'drum (corps|line|major)', 'colou?r guard', 'band (camp|booster)'],
    clues:
      'brass, halftime, formation, parade, baton, trombone, uniforms, field show, drumline, color guard, trumpet, cymbal, majorette, football game, tuba, drum major, flag, percussion, booster, sousaphone, camp, drum corps, high school, regionals, rehearsal, drill, step off, band director, stadium',
    asks: {
      idea: ['Which pop song would you love to hear from a marching band?'],
      problem: ["What's hardest in a marching band: keeping in step, or keeping the tune?"],
      choice: ['In a marching band: the trombone, the big drum or the flags?'],
      experience: ['Which parade in your town had the loudest band?'],
    },
  },
  {
    name: 'steel band',
    says: ['steel ?(band|pan|drum)', 'steelpan(s|nist)?', 'pan ?yard', 'soca', 'calypso'],
    clues:
      'caribbean, carnival, trinidad, rhythm, mallets, tenor pan, sunshine, steelpan, calypso, soca, pannist, drum, tenor, tropical, workshop, panorama, beat, school, island, pan, reggae, jump up, community, limbo, beach party, wedding, tuner, double seconds, arranger',
    asks: {
      idea: ['Which song would sound happiest on a steel band?'],
      problem: ['What would be hardest in a steel band: the notes, or the rhythm?'],
      choice: ['When a steel band starts up: sway on the spot, or dance in the street?'],
      experience: ['Which place does the sound of a steel band take you to?'],
    },
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
      idea: ['Which song would you learn first on the ukulele?'],
      problem: ['~Which would trouble you most on a ukulele: the chords, the tuning or the singing?'],
      choice: ['With a ukulele group: strum and sing, or just strum?'],
      experience: ['Which instrument did everybody have to learn at your school?'],
    },
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
      idea: ['Which drum would you grab first in a samba band: the huge one, or the shaker?'],
      problem: ["What's harder in a samba band: keeping the beat, or keeping still?"],
      choice: ['When the samba band comes down the street: drumming, dancing or waving?'],
      experience: ['Where did you last see a samba band or a drum circle?'],
    },
  },
  {
    name: 'handbells',
    says: ['hand ?bell(s| ring(ing|er)s?)?', 'hand ?chimes'],
    clues:
      'white gloves, ringers, bronze, octave, carols, sheet music, chime, bell, choir, director, church, clapper, glove, concert, christmas, handchime, table, music, rehearsal, peal, jingle bells, tune ringing, belleplates, quartet, advent, brass, set, polishing, retirement home, treble',
    asks: {
      idea: ['Which carol or tune sounds sweetest on handbells?'],
      problem: ['~Which would be harder with handbells: reading the notes, or keeping a straight face?'],
      choice: ['In a handbell team: the tiny high bell, or the big deep one?'],
      experience: ['Where did you last hear handbells?'],
    },
  },
  {
    name: 'barbershop singing',
    says: ['barbershop (chorus|singing|quartet|harmony|singer)', 'a ?cap+ella', 'glee club', 'close harmony'],
    clues:
      "harmony, tenor, baritone, striped waistcoat, chorus, four part, ringing chord, quartet, a cappella, bass, lead, ring chords, convention, stripy, rehearsal, director, ladies' chorus, tag, learn to sing, contest, waistcoat, voice, concert, guest night, men, singing valentine, glee, medley",
    asks: {
      idea: ['Which song would you have a barbershop quartet sing at your front door?'],
      problem: ['Which would be hardest in a barbershop quartet: the top note, or the lowest?'],
      choice: ['In a barbershop quartet: the tune at the top, or the bass at the bottom?'],
      experience: ['Where did you last hear people sing in close harmony?'],
    },
  },
  {
    name: 'gospel choir',
    says: ['gospel (choir|singing|brunch|music|concert|singer|workshop)', 'soul choir', 'mass choir'],
    clues:
      'clapping, robes, hallelujah, spirituals, soloist, harmonies, swaying, soul, harmony, clap, praise, voice, soprano, oh happy day, uplifting, worship, rehearsal, choir director, wedding, motown, joyful, concert, alto, spirit, workshop, church, amazing grace, brunch, backing vocal, audition',
    asks: {
      idea: ['Which pop song would you love to hear sung by a gospel choir?'],
      problem: ['~Which is hardest in a gospel choir: to sing, clap or sway in time?'],
      choice: ['At a gospel concert: up and clapping, or eyes closed and listening?'],
      experience: ['Which song lifts your mood every time you hear it sung?'],
    },
  },
  {
    name: 'sea shanties',
    says: ['sea shant(y|ies)', 'shanty (singers|crew|festival|group|night)', 'maritime music'],
    clues:
      'sailors, harbour, heave, fishermen, singalong, tankards, chorus, crew, shanty, singing, wellerman, seafaring, maritime, pub, folk, capstan, rum, quay, drunken sailor, harmony, work song, lifeboat fundraiser, haul, tall ship, boat, anchor, whaling, session, accordion, pirate, bearded',
    asks: {
      idea: ['~Which household job would go quicker with a sea shanty?'],
      problem: ['Which sea shanty has the hardest words to remember?'],
      choice: ['Singing a shanty: lead the verse, or roar along in the chorus?'],
      experience: ['Which song about the sea do you know by heart?'],
    },
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
      idea: ['Which instrument would you play in a jazz band?'],
      problem: ["What's hardest to hear in a jazz band: the bass, the piano or the brushes?"],
      choice: ['At a jazz club: a table by the stage, or a stool at the bar?'],
      experience: ['Which tune would you ask a jazz band to play for you?'],
    },
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
      idea: ['Which would you pick up first at a bluegrass jam: banjo, fiddle or washboard?'],
      problem: ['Which bluegrass instrument is hardest to play at full speed?'],
      choice: ['A bluegrass jam: on the porch with the players, or out on the grass with a picnic?'],
      experience: ['Who in your family could play an instrument by ear?'],
    },
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
      idea: ['Which would you learn first: the sitar, the tabla or the flute?'],
      problem: ["What's hardest about learning Indian music: the rhythm, or the scales?"],
      choice: ['Indian classical music: a raga at dawn, or a ghazal late at night?'],
      experience: ['Where did you first hear the sitar or the tabla played live?'],
    },
  },
  {
    name: 'karaoke',
    says: ['karaoke', 'sing ?along (night|bar|cinema|screening)', 'sing your heart out'],
    clues:
      'microphone, duet, stage, lyrics, power ballad, booth, singers, encore, mic, song, pub, bohemian rhapsody, host, private room, prize, singalong, abba, friday night, cocktail, dj, belt out, sing along, song list, hen party, screen, competition, bar, tune, dancing queen',
    asks: {
      idea: ['Which song would you save for the end of a karaoke night?'],
      problem: ['Which karaoke song is harder to sing than it sounds?'],
      choice: ['At karaoke: a solo, or a duet?'],
      experience: ['What was the first song you ever sang at karaoke?'],
    },
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
      idea: ['~Which part would you play in a mummers play: the hero, the dragon or the quack doctor?'],
      problem: ['What would be hardest in a folk play: the lines, or the straight face?'],
      choice: ['At a folk play in the street: cheer the hero, or boo the villain?'],
      experience: ['Which old custom from your part of the world would you show to a visitor?'],
    },
  },
];
