import type { Subject } from '../subject';

/** What comes to a party by van and goes home again the same night. */
export const parties: readonly Subject[] = [
  {
    name: 'DJ hire',
    says: [
      '(wedding|party|mobile|club|school disco) dj',
      'mobile disco',
      'dj (hire|set|service|booking|night|workshop)',
      'silent disco',
      'karaoke',
      'disco hire',
    ],
    clues:
      'dance floor, playlist, decks, bangers, sound system, floor filler, setlist, wedding, disco, song, first dance, mobile, silent disco, lights, speaker, request, party, mc, booth, mixer, music, vinyl, sparklers, uplighter, evening do, school disco, set, sangeet, headphones, bass, smoke machine, last song',
    asks: {
      idea: [
        '+Which song gets you onto the dance floor every time?',
        'Which song should be the last of the night at a party?',
      ],
      choice: ['+What would you book a DJ for: a birthday, a wedding or a work party?'],
      problem: ['~Which song empties the dance floor at every party?'],
    },
  },
  {
    name: 'photo booth',
    says: [
      'photo ?booth',
      'magic mirror (hire|booth)',
      '(360|selfie|video|audio) (booth|guest ?book|pod)',
      'selfie mirror',
    ],
    clues:
      'props, backdrop, guest book, strips, booth, photobooth, prints, wedding, selfie, mirror, moustache, instant, 360, party, hire, unlimited, hat, audio, template, sequin, boa, prom, attendant, snap, flower wall, gif, corporate, magic, reception, glasses, lens',
    asks: {
      choice: [
        'Which backdrop would you choose for a photo booth: flowers, neon or gold?',
        'Photo booth: black and white, or full colour?',
      ],
      idea: [
        'Who would you squeeze into a photo booth with?',
        '+~Which prop do you grab first in a photo booth: the hat, the glasses or the moustache?',
      ],
    },
  },
  {
    name: "children's entertainer",
    says: [
      "(children'?s|kids'?|party|birthday) (entertainer|magician|clown)",
      'princess (party|visit)',
      'bubble (show|party)',
      'punch (and|&) judy',
      'mascot (visit|hire)',
      'magic show',
      'pamper party',
      'animal (party|encounter)',
    ],
    clues:
      'magician, party games, puppets, pass the parcel, birthday, dress up, princess, balloon, magic, clown, party, bubble, disco, games, superhero, party bag, mascot, dancing, giggles, face paint, village hall, kids, character, rabbit, musical statues, half term, parachute, nursery, slime, costume, school fete',
    asks: {
      choice: [
        '+What do children love most at a party: balloons, magic or face painting?',
        "At a children's party: a magician, puppets or balloon animals?",
      ],
      idea: [
        "Which party game should every children's party have?",
        '~Who would you have booked for your own seventh birthday party?',
      ],
    },
  },
  {
    name: 'bouncy castles',
    says: [
      'bouncy castle',
      'inflatable (hire|slide|castle|assault)',
      'soft play hire',
      'bounce house',
      'jump(ing)? castle',
      '(rodeo|mechanical) bull',
      'foam party',
      'garden game hire',
    ],
    clues:
      'inflatables, blower, disco dome, castle, bouncing, sumo suits, slide, soft play, garden, party, hire, assault course, fete, access, rain, rodeo bull, kids, weekend booking, toddler, ball pool, generator, delivery, collection, obstacle, pipa tested, jump, theme, grass, water slide, adult, peg',
    asks: {
      choice: [
        '+Which inflatable would you choose: a castle, a slide or an assault course?',
        '+Which theme would you choose for a bouncy castle: pirates, jungle or unicorns?',
        'At a party with a bouncy castle: on with the children, or watching from a chair?',
      ],
      experience: ['~When did you last have a go on a bouncy castle?'],
    },
  },
  {
    name: 'face painting',
    says: [
      'face ?paint(ing|er)?',
      'glitter (tattoo|bar|station)',
      'festival glitter',
      'body paint(ing|er)?',
      'balloon and face',
    ],
    clues:
      'tiger, butterfly, glitter, sponge, unicorn, spiderman, brush, princess, spider, festival, tattoo, design, gem, fete, water-based, party, kids, queue, halloween, painter, superhero, rainbow, body, uv, cheek, skeleton, birthday, hypoallergenic, stencil, belly',
    asks: {
      choice: [
        '+What would you choose at the face painting table: a tiger, a butterfly or a pirate?',
        'At the face painting table: a whole tiger, or just a bit of glitter?',
      ],
      idea: [
        'Which animal would you turn into with face paint?',
        '~What would you have painted on your face if nobody you know could see it?',
      ],
    },
  },
  {
    name: 'baby showers',
    says: [
      'baby (shower|sprinkle)',

      '(first|1st) birthday (party|photo|shoot)',
      'cake smash',
      'christening (gown|cake|gift)',
      'naming party',
      'godh bharai',
    ],
    clues:
      'mum to be, nappy cake, newborn, godparents, keepsake, pastel, balloon, bump, gender reveal, pink, blue, cake smash, christening, gift, teddy, first birthday, games, backdrop, sprinkle, favours, decor, babygrow, arch, dessert table, naming, due date, stork, oh baby, afternoon tea, sash, muslin',
    asks: {
      choice: [
        '+Which theme would you choose for a baby shower: teddies, stars or jungle animals?',
        'Which game do you enjoy most at a baby shower: guess the date, baby photos or a quiz?',
        'A baby shower: a big party, a quiet lunch or an afternoon tea?',
      ],
      idea: ['Which present for a new baby turns out to be the most useful?'],
    },
  },
  {
    name: 'grazing tables',
    says: [
      'graz(ing|e) (table|board|box|platter|cup)',
      'charcuterie (board|box|cup)',
      'cheese (wedding cake|tower)',
      'sweet (cart|table)',
      '(dessert|doughnut|donut|candy) (table|wall|cart)',
      'chocolate fountain',
    ],
    clues:
      'brie, figs, crackers, platter, grapes, toothpicks, nibbles, salami, cheese, charcuterie, olives, fruit, per head, cured meat, wedding, catering, board, cheese tower, dips, box, crudités, guests, canapé, styling, antipasti, corporate, honeycomb, set-up, prosciutto, chutney, delivery',
    asks: {
      idea: ['+What has to be on a grazing table for you?'],
      choice: [
        '+What do you go to first on a grazing table: cheese, meat or fruit?',
        '~At a grazing table: cheese, fruit or straight to the chocolate?',
      ],
      experience: ['Which cheese has to be on a grazing table?'],
    },
  },
  {
    name: 'magician',
    says: [
      '(close ?up|table|stage|wedding|corporate) magic(ian)?',
      'magician',
      'mind ?reader',
      'mentalist',
      'caricatur(e|ist)',
      'magic circle',
      'conjuror',
    ],
    clues:
      'tricks, sleight, illusion, vanish, rabbit, wand, abracadabra, card trick, close-up, mind reader, sleight of hand, hat, mentalist, coin, audience, wedding, stage, spell, assistant, mingling, cabaret, guests, deck, corporate, table, levitate, drinks reception, amazed, disappear, hypnotist, balloon',
    asks: {
      choice: [
        '+Magic: card tricks, mind reading or making things vanish?',
        'With a magic trick: dying to know how, or happy to be fooled?',
        'Where would you most like to see a magician: at a party, at a wedding or on a stage?',
      ],
      idea: ['~What would you like a magician to make disappear from your house?'],
    },
  },
  {
    name: 'quinceañera',
    says: [
      'quincea(ñ|n)era',
      'quince(s| photoshoot| dress| court)',
      'sweet (16|sixteen)',
      '(bar|bat) mitzvah',
      'debs',
      'prom (dress|night|suit|hair|makeup|season)',
      'debutante',
    ],
    clues:
      'tiara, gown, waltz, photoshoot, corsage, limo, court, sweet sixteen, quince, crown, vals, ballroom, birthday girl, dress, mariachi, chambelan, bar mitzvah, damas, padrinos, fifteen, surprise dance, venue, ballgown, torah, tulle, choreography, hall, mass, mitzvah, dj',
    asks: {
      choice: [
        '+Your favourite colour for a quinceañera dress: a soft pastel, or something bold and bright?',
        'Which cake would you choose for a quinceañera: tres leches, chocolate or vanilla?',
        'What would you give a girl at her quinceañera: jewellery, flowers or a letter?',
      ],
      idea: ['Which song would you choose for the waltz at a quinceañera?'],
    },
  },
  {
    name: 'firework displays',
    says: [
      '(wedding|professional|silent|low noise) firework',
      'pyrotechnic',
      'drone (light )?show',
      'laser (light )?show',
      'firework (company|display team)',
      'sparkler send ?off',
    ],
    clues:
      'finale, night sky, rockets, fuse, choreographed, pyro, bonfire, pyrotechnic, drone, bang, sparkler, sky, guy fawkes, fourth of july, low noise, laser, diwali, gates, dusk, music, new year, firing, safety distance, wedding, toffee apple, crackle, crowd, wristband, silent, catherine wheel, pets',
    asks: {
      choice: [
        'At a firework display: one huge finale, or slow golden rain?',
        'Which firework do you love most: rockets, fountains or sparklers?',
        'Where do you like to watch fireworks: close up, from a hill or from the window?',
      ],
      experience: ['Where did you see the best fireworks of your life?'],
    },
  },
];
