import type { Subject } from '../../subject';

/** The small parts of a wedding or a party that somebody makes a living of. */
export const weddingExtras: readonly Subject[] = [
  {
    name: 'confetti',
    says: [
      '(wedding|petal|dried|flower|biodegradable|paper|throwing) confetti',
      'confetti( cannon| cone| field| bar| shot| balloon)?',
      'petal (toss|cones)',
    ],
    clues:
      'petals, delphinium, cones, throw, church steps, rose petals, biodegradable, cannon, dried, wedding, newlyweds, aisle, flower field, guests, colours, natural, bride, moment, tissue, shower, venue, photographer, lavender, church, box, eco-friendly, handful, pick, litre',
    asks: {
      choice: [
        '+Confetti: every colour at once, or all white petals?',
        'Where would you use confetti first: a wedding, a birthday or a graduation?',
      ],
      idea: ['What would you throw over a happy couple: petals, rice or bubbles?'],
      problem: ["What's hardest about a confetti photo: the throw, the wind or keeping your eyes open?"],
    },
    cued: [
      'Which *petals* would you pick for confetti: rose, delphinium or lavender?',
      'Where does confetti look best: on *church* steps, in a garden or on a beach?',
      'Who throws the *biodegradable* confetti best: children, aunties or the best man?',
      'How would you hand confetti to *guests*: in cones, in a basket or in little bags?',
    ],
  },
  {
    name: 'bridesmaids',
    says: [
      'bridesmaid',
      'bridesmaid (dress|dresses|robe|proposal|gift)',
      'maid of honou?r',
      '(flower girl|page boy|ring bearer)',
      'groomsm(a|e)n',
      'best man',
    ],
    clues:
      'gowns, satin, bridal party, sage green, fittings, infinity dress, bouquets, dress, maid of honour, proposal box, robes, bride, flower girl, wedding, chiffon, sizes, floor-length, matching, hair and makeup, sample, ordering, pyjamas, mismatched, colours, besties, jewellery, getting ready, usher, hen',
    asks: {
      choice: [
        '+Bridesmaids: all in the same dress, or the same colour in different dresses?',
        'Which colour of bridesmaid dress do you like best: sage, blush or navy?',
      ],
      idea: ['Which colour of bridesmaid dress suits nearly everyone?'],
      problem: ["What's a bridesmaid's trickiest job: the dress, the speech or the tears?"],
    },
    cued: [
      'Which colour goes best with *sage green* for bridesmaids: cream, gold or blush?',
      'Which gift would you put in a *proposal box* for a bridesmaid?',
      'What makes a good *maid of honour*: calm, jokes or a packed bag?',
      'What should a *flower girl* carry down the aisle: petals, a basket or a teddy?',
    ],
  },
  {
    name: 'wedding guest outfit',
    says: [
      'mother of the (bride|groom)',
      'wedding guest (dress|outfit|hat)',
      '(occasion|special occasion) ?wear',
      '(races|ascot|ladies day) (outfit|dress|hat)',
      'fascinator',
      'race ?day (outfit|dress|hat)',
    ],
    clues:
      'hats, matching, coat, fitting, jacket, ascot, two piece, fascinator, dress, occasion wear, races, heels, clutch bag, boutique, midi, floral, summer wedding, ladies day, jumpsuit, sizes, hatinator, milliner, accessories, dress code, elegant, wrap, tailored',
    asks: {
      idea: ['+Which colour would you wear to a summer wedding?'],
      choice: [
        '+Which would you wear to a wedding: a dress, a suit or a jumpsuit?',
        'A guest at a wedding: big hat, small hat or flower in the hair?',
      ],
      problem: ['~At which point of a wedding do your shoes come off?'],
    },
    cued: [
      'What would you wear to a wedding: a *fascinator*, a big hat or a flower?',
      'Which would you dance in at a wedding: a *jumpsuit* or a dress?',
      '*Heels* for a wedding: on all day, or flat shoes for the dance floor?',
      'Which *floral* print would you wear to a summer wedding: tiny blooms, or huge ones?',
    ],
  },
  {
    name: 'wedding speeches',
    says: [
      "(wedding|best man'?s?|groom'?s?|father of the bride|maid of honou?r) (speech|speeches|toast)",
      'speech (writer|writing) for (a |your )?wedding',
      'toast ?master',
      'after dinner (speaker|speech)',
    ],
    clues:
      'toast, glasses, nerves, laughs, anecdotes, jokes, emcee, best man, groom, speechwriter, microphone, maid of honour, bride, delivery, writer, raise your glass, public speaking, stories, audience, cue cards, humour, minutes, embarrassing, practice, tears, guests, top table, ai, timing',
    asks: {
      choice: [
        '+What makes a good wedding speech: short, funny or from the heart?',
        '+A wedding speech: make them laugh, make them cry or raise a glass quickly?',
      ],
      idea: ['+How long should a wedding speech be: two minutes, five or ten?'],
      problem: ['~Who in your family should never be handed the microphone?'],
    },
    cued: [
      'Which story should every *best man* leave out?',
      'What makes a good *toast*: one wish, one joke or one short line?',
      'What should the *bride* talk about if she takes the microphone?',
      'How do you calm your *nerves* before you stand up to speak?',
    ],
  },
  {
    name: 'wedding film',
    says: [
      'wedding (film|video|videographer|videography|highlights)',
      '(wedding|event) content creator',
      'elopement (film|video|photographer)',
      'super ?8 wedding',
    ],
    clues:
      'vows, cinematic, couple, first dance, footage, videographer, highlights, drone, bride, elopement, trailer, camera, capture, ceremony, groom, speeches, edit, filming, content creator, first look, memories, teaser, reels, super 8, emotional, storytelling, documentary, same-day edit, aisle',
    asks: {
      choice: [
        '+A wedding film: the vows, the speeches or the dance floor at midnight?',
        '+A wedding film: a few minutes of highlights, or the whole day from morning to night?',
      ],
      idea: ['Which minute of a wedding would you want to watch again every year?'],
      problem: ['Which part of a wedding is over so fast that you always miss it?'],
    },
    cued: [
      'Which song would you choose for the *first dance* in a wedding film?',
      'Who always gives the best *speeches* at weddings in your family?',
      'Where should a *drone* fly on a wedding day: over the garden, the church or the sea?',
      'How long should a wedding *highlights* film be: one minute, five or twenty?',
    ],
  },
  {
    name: 'dance floor hire',
    says: [
      '(dance floor|light up letters|led dance|chair cover|sequin wall|flower wall|balloon arch|backdrop|throne|candy cart|sweet cart) (hire|rental)',
      '(light up|giant) (letters|love letters)',
      'flower wall',
      '(chocolate|prosecco|drinks) fountain',
      '(donut|doughnut|prosecco|champagne) wall',
      'chair cover',
    ],
    clues:
      'sashes, starlit, led, backdrop, draping, centrepieces, sequin, light-up letters, chair covers, balloon arch, sequin wall, flower wall, photobooth, candy cart, wedding, venue styling, uplighting, throne, dj, black and white, throw, prom, birthday, marquee, selfie, set-up, throne chair, table linen, decor',
    asks: {
      choice: [
        'At a party: a dance floor that lights up, or one in black and white?',
        'Which decade should fill the dance floor: the seventies, eighties or nineties?',
      ],
      experience: ['Who in your family is always first on the dance floor?'],
      problem: ['~Which song drags you on to the dance floor, tired feet or not?'],
    },
    cued: [
      'Which colour would you choose for a *balloon arch* at a birthday?',
      'What would you do first in front of a *sequin wall*: pose, twirl or take the family photo?',
      'Which song should open a *wedding* dance floor: a slow one, or a fast one?',
      'What would you fill a *candy cart* with: fudge, jellies or sherbet?',
    ],
  },
  {
    name: 'ice sculptures',
    says: [
      'ice (sculpture|sculptor|carving|luge|carver|bar|swan)',
      '(carved|sculpted) (in|from|out of) ice',
      'snow (sculpture|carving)',
    ],
    clues:
      'chisel, chainsaw, vodka, melting, frozen, blocks, crystal clear, swan, carving, luge, sculptor, ice bar, display, christmas, trail, live carving, corporate, carver, winter festival, sculpted, seafood display, logo, snow, centrepiece, freezer, cold, penguin, kilo',
    asks: {
      idea: ['+What would you have carved out of a block of ice for a party?'],
      experience: ["What's the grandest thing you have seen made of ice or snow?"],
      problem: ['What do you think is the hardest thing to carve out of ice?'],
      choice: ['An ice sculpture for a party: a swan, or a castle?'],
    },
    cued: [
      'Which creature made of *snow* would you build in the garden?',
      'What would you serve at an *ice bar*: cocktails, hot chocolate or oysters?',
      'Where would you put a *Christmas* ice sculpture: by the door, on the table or in a garden?',
      'What would you carve with a *chisel* if you were brave enough: a bird, a bowl or a face?',
    ],
  },
  {
    name: 'party bags',
    says: [
      'party (bag|favou?r|filler|box|supplies|tableware|decorations)',
      'goody bag',
      'pass the parcel',
      'pi(n|ñ)ata',
      'musical (chairs|statues|bumps)',
      'party game',
      'paper plates and cups',
    ],
    clues:
      'balloons, paper plates, banners, bubbles, favours, birthday, fillers, goody bag, pinata, children, sweets, stickers, tableware, kids, toys, theme, pre-filled, cupcake, personalised, unicorn, dinosaur, decorations, pass the parcel, bouncy balls, plastic-free, cone, paper bag, napkins, superhero, seeds',
    asks: {
      choice: [
        '+Party bags: sweets, small toys or a slice of cake?',
        'In a party bag: something to eat, or something to play with?',
      ],
      idea: ['What would you put in a party bag for grown-ups?'],
      problem: ['~Which thing from a party bag makes the most noise on the way home?'],
    },
    cued: [
      'How many *balloons* make a proper birthday party?',
      'What would you fill a party *pinata* with besides sweets?',
      'Which party *theme* would you choose for a child: dinosaurs, space or the sea?',
      'What goes between the layers of *pass the parcel*?',
    ],
  },
  {
    name: 'princess parties',
    says: [
      '(princess|superhero|mermaid|unicorn|pamper|fairy|pirate|dinosaur) (party|parties|visit|entertainer|mascot|experience)',
      '(party|character) (princess|mascot|host|entertainer)',
      'mascot (hire|costume|visit)',
      'tipi (party|sleep ?over)',
      'sleep ?over (party|tent|tipi)',
    ],
    clues:
      'tiara, wand, face paint, characters, birthday girl, glitter, capes, storytelling, unicorn, mermaid, superhero, entertainer, fairy, costume, pamper, elsa, games, pirate, singing, children, balloon, mascot, little ones, castle, spiderman, dress up, magical, gown, kids, sparkles, makeover',
    asks: {
      idea: ['What would you grab first from the dressing-up box: the cape, the crown or the wand?'],
      experience: ['Which princess or hero did you want to be when you were small?'],
      choice: ['At a princess party: crowns and gowns, or singing and dancing?'],
      problem: ['~Who at a party enjoys the dressing-up box more: the children or the dads?'],
    },
    cued: [
      'Which *mermaid* or fairy story did you love when you were small?',
      'What would be on your *superhero* cape: a star, a letter or a lightning bolt?',
      'Which colour of *face paint* would you choose: butterfly, tiger or sparkle?',
      'Which party *games* are best with small princes and princesses: statues, parcels or chairs?',
    ],
  },
  {
    name: 'vow renewal',
    says: [
      'vow renewal',
      'renew(al|ing|ed)? (of )?(your |their )?(wedding )?vow',
      '(golden|silver|diamond|ruby|pearl) (wedding )?anniversary',
      '(years|decades) (married|of marriage)',
      'wedding anniversary',
    ],
    clues:
      'vows, couple, husband, wife, anniversary, i do, celebrate, golden, celebrant, years of marriage, ceremony, wedding, silver, diamond, ruby, handfasting, married, pearl, registrar, romantic, marriage, symbolic, still in love, milestone, recommit, rings, beach, fifty years, blessing, intimate',
    asks: {
      choice: [
        '+A vow renewal: a big party with everybody, or just the two of you on a beach?',
        '+Where would you like to renew your vows: at home, by the sea or where it all began?',
      ],
      experience: ['Which advice about love from an older couple do you remember?'],
      idea: ['How would you celebrate fifty years with somebody you love?'],
    },
    cued: [
      'Which song would you dance to at a *silver* anniversary: your first one, or a new one?',
      'Where would you renew your vows for a *golden* anniversary: church, garden or sea?',
      'What would you give a couple for their *ruby* anniversary: roses, wine or dinner?',
      'What would you tie hands with in a *handfasting*: ribbon, rope or a scarf?',
    ],
  },
  {
    name: 'retirement party',
    says: [
      'retirement (party|do|celebration|gift|present|lunch|cake)',
      '(leaving|farewell) (do|party|present|gift|card)',
      '(retires|retiring|retired) after',
      '(happy|enjoy (your|her|his)) retirement',
    ],
    clues:
      'years of service, farewell, send off, gardening, retire, colleagues, cake, speech, leaving do, pension, buffet, function room, career, golf, memories, balloons, well deserved, card, presentation, celebration, engraved, lunch, catering, banner, gift, principal, boss, happy retirement, hobbies, venue',
    asks: {
      idea: [
        'What would you do on the very first Monday of your retirement?',
        'Which song would you play at a retirement party?',
      ],
      choice: ['The first summer of retirement: garden, grandchildren or suitcase?'],
      experience: ["What's the kindest thing you have heard said at a retirement party?"],
    },
    cued: [
      'Which *cake* belongs on the table at a retirement party?',
      'What would you write in a retirement *card* to a favourite workmate?',
      'Which song would you play at a *farewell* party to get everybody up?',
      'What would you like to take up in retirement: *golf*, painting or a language?',
    ],
    atWork: {
      asks: [
        'What should a retirement speech be above all: warm, short or funny?',
        'What makes a retirement party a good one: the stories, the guests or the cake?',
        'What did a colleague who has retired teach you that you still do?',
        'What should be handed over long before somebody retires?',
      ],
      cued: [
        'What makes a good *speech* at a retirement do: jokes, stories or thanks?',
        'What did your favourite *leaving do* at work have that others did not?',
      ],
    },
  },
  {
    name: 'wedding fair',
    says: [
      '(wedding|bridal) (fair|fayre|show|expo|open day|showcase|open evening)',
      'bride to be',
      '(wedding|bridal) exhibition',
      'newly engaged',
    ],
    clues:
      'fizz on arrival, catwalk, goody bag, exhibitors, florists, bride-to-be, suppliers, venue, bridal, fizz, engaged, photographer, planner, showcase, gowns, couples, stylist, registrar, invitations, grooms, cake maker, dj, big day, ceremony room, wedding planning, newly engaged, inspiration, show-round, canapés',
    asks: {
      idea: [
        '+Which idea at a wedding you went to would you copy at once?',
        '+How far ahead should a couple start planning a wedding?',
      ],
      problem: ['+~What takes longest to agree on when two people plan a wedding?'],
      choice: [
        "+What's the first thing a couple should choose: the place, the date or the cake?",
        '+What makes a wedding venue feel right: the view, the room or the welcome?',
        '+Which part of a wedding do guests remember most: the food, the music or the setting?',
      ],
    },
    cued: [
      'Which would you stop for on a bridal *catwalk*: lace, satin or tulle?',
      'Which flower would you ask a wedding *florist* for first?',
      'What would you ask a wedding *photographer* first when you meet at a fair?',
      'Which flavour would you ask a wedding *cake maker* to let you taste first?',
      'A wedding *venue*: an old barn, a garden or a grand hall?',
      'Which song would you ask a wedding *DJ* to play first?',
      'Wedding *invitations*: printed on thick card, or sent to the phone?',
      'For the *groom*: a dark suit, tweed or something with colour?',
    ],
    atWork: {
      asks: [
        'Which small detail from a wedding do you still remember years later?',
        'What do couples stop at first at a wedding fair: the cakes, dresses or flowers?',
        'What do couples underestimate most when they plan a wedding: time, cost or guests?',
        'What draws couples to a wedding fair stand: samples, a display or a warm welcome?',
      ],
      cued: [
        'What do *couples* ask you first at a wedding fair?',
        'What draws people to an *exhibitor* at a wedding fair: samples, flowers or a good chat?',
        'Which other *supplier* do you like to stand next to at a wedding fair?',
        'Showing a *ceremony room* at a fair: fully dressed, or empty so couples can imagine it?',
      ],
    },
  },
  {
    name: 'small weddings',
    says: [
      '(small|micro|tiny|intimate|twilight|midweek|elopement) wedding',
      'elope(d|ment|ments)?',
      '(just the two|two of you) (wedding|ceremony)',
      '(registry|register) office wedding',
      'barefoot wedding',
    ],
    clues:
      'witnesses, intimate, vows, beach, couple, elopement, micro, ceremony, guests, registrar, celebrant, venue, midweek, elope, barn, package, bride, groom, twilight, registry office, covid, up to 30, inn, cabin, exclusive use, garden, bouquet, laid-back',
    asks: {
      idea: ['+Where would you marry if only ten people could come?'],
      choice: [
        '+Where would you hold a small wedding: on a beach, in a garden or at a registry office?',
        'A small wedding: out in a garden, or round one long table?',
      ],
      experience: ['What made the smallest wedding you have been to so special?'],
    },
    cued: [
      'Who would you choose as your two *witnesses*?',
      'Where would you *elope* to: a beach, a mountain or a tiny chapel?',
      'How would you write your *vows*: together, alone or the night before?',
      'A *registry office* wedding: what would you wear?',
    ],
  },
];
