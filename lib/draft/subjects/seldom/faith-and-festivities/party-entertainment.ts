import type { Subject } from '../../subject';

/** What comes to a party by van and goes home again the same night. */
export const partyEntertainment: readonly Subject[] = [
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
      idea: ['+Which song gets you onto the dance floor every time?'],
      choice: [
        '+What would you book a DJ for: a birthday, a wedding or a work party?',
        'At a party: first on the dance floor, or waiting for your song?',
      ],
      problem: ['~Which song empties the dance floor at every party?'],
    },
    cued: [
      'What is the best song to end a *wedding* disco with?',
      'Which song would you send to the DJ as a *request* before the party?',
      'What would you sing along to loudest at a *silent disco*?',
    ],
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
      experience: ['Which photo booth picture do you still have on the fridge or in a drawer?'],
      idea: ['+~Which prop do you grab first in a photo booth: the hat, the glasses or the moustache?'],
    },
    cued: [
      'Which *backdrop* would you choose: beach, jungle or glitter?',
      'Who in your family hogs the booth at a *wedding*?',
      '*Prom* photo: with friends, with family or with a funny sign?',
      'How many people would you squeeze in for a photo booth *selfie*?',
    ],
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
      choice: ["+At a children's party: a magician, puppets or balloon animals?"],
      experience: ['Which party game did you like most as a child?'],
      problem: ['What do children at a party never want to stop: the games, the tricks or the music?'],
      idea: ['~Who would you have booked for your own seventh birthday party?'],
    },
    cued: [
      'Which *balloon* animal would you ask for: dog, sword or giraffe?',
      'What was the best trick you saw from a *magician* as a child?',
      '*Face paint*: tiger, butterfly or superhero?',
      'Which *disco* song gets a hall of six-year-olds jumping?',
    ],
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
      idea: [
        'Who would be first on a bouncy castle at your party?',
        'Who in your family would be last off a bouncy castle?',
      ],
      choice: [
        'Where would you put a bouncy castle: in the garden, in a hall or in a field?',
        'What do children love about an inflatable: the bounce, the slide or the tunnels?',
      ],
      experience: ['~When did you last have a go on a bouncy castle?'],
    },
    cued: [
      'Which *soft play* corner do the children you know run to first: ball pool, slide or tunnel?',
      'Which song should play at a *disco dome* party?',
      'Who would you take on at *sumo suits* in the garden: a brother, a boss or a best friend?',
      'Which inflatable *slide* would you choose: tall and fast, or wide enough for two?',
    ],
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
      experience: ['What did you want to be turned into when you had your face painted as a child?'],
      idea: ['~What would you have painted on your face if nobody you know could see it?'],
    },
    cued: [
      'Which *unicorn* colours would you have on your cheeks: pink, blue or rainbow?',
      'A *butterfly* on the face: around the eyes, or right across the nose?',
      'What would you be for *Halloween* face paint: a skull, a cat or a pumpkin?',
      'Which *superhero* would you have your face painted as?',
    ],
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
      idea: ['+Which present for a new baby turns out to be the most useful?'],
      choice: [
        '+Which theme would you choose for a baby shower: teddies, stars or jungle animals?',
        'Boy or girl: tell everybody with a party, or keep it a surprise?',
        'Which game do you enjoy most at a baby shower: guess the date, baby photos or a quiz?',
      ],
    },
    cued: [
      'Which *cake* would you order for a baby shower: lemon, chocolate or red velvet?',
      'Which *game* gets everybody laughing at a baby shower?',
      'What would you write in a card for a *mum-to-be*?',
      'How would you decorate for a *gender reveal*: balloons, smoke or a cake?',
    ],
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
      'grazing (table|box|platter|board|boxes)',
      'graze (table|box|board)',
    ],
    clues:
      'brie, figs, crackers, platter, grapes, toothpicks, nibbles, salami, cheese, charcuterie, olives, fruit, per head, cured meat, wedding, catering, board, cheese tower, dips, box, crudités, guests, canapé, styling, antipasti, corporate, honeycomb, set-up, prosciutto, chutney, delivery, cured meats, baby shower, honey, bread, nuts',
    asks: {
      idea: [
        '+What has to be on a grazing table for you?',
        'What would you put in the middle of a grazing table?',
      ],
      choice: [
        '+What goes first onto your plate at a grazing table: cheese, meat or fruit?',
        'What do you go to first on a grazing table: cheese, meat or fruit?',
        '~At a grazing table: cheese, fruit or straight to the chocolate?',
        '~At a grazing table: one small plate, or back for more all evening?',
      ],
      problem: ['What do you always put too much of on your plate at a grazing table?'],
      experience: ['+What do you always go back for at a grazing table?'],
    },
    cued: [
      'Where would you put a grazing table at a *wedding*: by the door, in the garden or near the band?',
      'Which *cheese* would you ask to have on a grazing table twice over?',
      'Which *fruit* looks best on a grazing table: figs, grapes or pomegranate?',
      'Which *dip* empties first: hummus, tzatziki or salsa?',
      'What belongs on a table for a *baby shower*: fruit, cake or cheese?',
      'Which *bread* would you tear into first: focaccia, baguette or seeded rolls?',
      'What do you put *honey* on: cheese, nuts or figs?',
      'Which *olives* do you pick: green, black or stuffed?',
    ],
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
        '+With a magic trick: dying to know how, or happy to be fooled?',
        '+Magic: card tricks, mind reading or making things vanish?',
      ],
      problem: ['Which magic trick have you seen many times and still cannot work out?'],
      idea: ['~What would you like a magician to make disappear from your house?'],
    },
    cued: [
      'Which *card trick* do you know, or which one would you like to learn?',
      'Where would you like *close-up* magic most: at a wedding, at a party or over dinner?',
      'Which question would you ask a *mind reader* to answer?',
      'Who in your family would a magician pick first as an *assistant* on stage?',
    ],
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
      ],
      idea: ['Which song would you choose for the waltz at a quinceañera?'],
      experience: ['Which moment at a quinceañera always brings a tear to your eye?'],
      problem: ["What's hardest to agree on for a quinceañera: the dress, the guests or the music?"],
    },
    cued: [
      'What would you like the *mariachi* to play as the birthday girl walks in?',
      'Which song would make the best *surprise dance* at a quinceañera?',
      'What suits a quinceañera best: a sparkling *tiara*, fresh flowers or both?',
      'How would you arrive at a *sweet sixteen* or a quince: limo, horse or classic car?',
    ],
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
        '+At a firework display: one huge finale, or slow golden rain?',
        'Which firework do you love most: rockets, fountains or sparklers?',
      ],
      experience: ['Where did you see the best fireworks of your life?'],
      idea: ['What would you write across the night sky in fireworks?'],
    },
    cued: [
      'What do you eat on *bonfire* night: a jacket potato, a toffee apple or sausages?',
      'Which word do you write in the air with a *sparkler*?',
      'What would you like to see a *drone* show draw in the sky?',
      'Which *music* goes best with fireworks: rock, classical or film tunes?',
    ],
  },
];
