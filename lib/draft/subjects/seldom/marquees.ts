import type { Subject } from '../subject';

/** The small parts of a wedding or a party that somebody makes a living of. */
export const marquees: readonly Subject[] = [
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
      idea: [
        '+Which colour of confetti would you choose for a wedding?',
        'What would you throw over a happy couple: petals, rice or bubbles?',
      ],
      choice: [
        'Confetti: every colour at once, or all white petals?',
        'Confetti: from a cone, a basket or a cannon?',
      ],
    },
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
        'Bridesmaid dresses: long, short or somewhere in between?',
      ],
      idea: [
        "Which flowers would you choose for the bridesmaids' bouquets?",
        'Which colour of bridesmaid dress suits nearly everyone?',
      ],
    },
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
        'What do you choose first for a wedding: the dress, the shoes or the hat?',
        'A wedding in summer: bright colours, soft pastels or flowers?',
      ],
      problem: ['~At which point of a wedding do your shoes come off?'],
    },
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
        'A wedding speech: make them laugh, make them cry or raise a glass quickly?',
      ],
      idea: ['How long should a wedding speech be: two minutes, five or ten?'],
      problem: ['~Who in your family should never be handed the microphone?'],
    },
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
        '+A wedding film: a few minutes of highlights, or the whole day from morning to night?',
        '+A wedding film: the vows, the speeches or the dance floor at midnight?',
        'Which music would you choose for a wedding film: a slow song, a piano or a party tune?',
      ],
      idea: ['Which minute of a wedding would you want to watch again every year?'],
    },
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
        'Which event would you hire a dance floor for: a wedding, a birthday or a school ball?',
      ],
      experience: ['Who in your family is always first on the dance floor?'],
      problem: ['~Which song drags you on to the dance floor, tired feet or not?'],
    },
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
      idea: [
        '+What would you have carved out of a block of ice for a party?',
        'Which animal would you like to see carved in ice?',
      ],
      choice: [
        'An ice sculpture: lit with colour, or clear as glass?',
        'Where would an ice sculpture look best: at a wedding, a party or a market?',
      ],
    },
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
      idea: ['What would you put first in a party bag?'],
      problem: ['~Which thing from a party bag makes the most noise on the way home?'],
    },
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
      idea: [
        '+What would you grab first from the dressing-up box: the cape, the crown or the wand?',
        'Which princess would you invite to a party?',
      ],
      choice: ['A princess party: a tea party, a dance or a treasure hunt?'],
      problem: ['~Who at a party enjoys the dressing-up box more: the children or the dads?'],
    },
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
        '+Where would you like to renew your vows: at home, by the sea or where it all began?',
        '+A vow renewal: a big party with everybody, or just the two of you on a beach?',
      ],
      idea: [
        'Which song would you choose to dance to at a vow renewal?',
        'How would you celebrate fifty years with somebody you love?',
      ],
    },
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
        'Which present would you choose for a colleague who retires?',
      ],
      choice: [
        'What would you take up first in retirement: travel, gardening or a new hobby?',
        'What makes a good retirement party: the speeches, the cake or the stories?',
      ],
    },
    atWork: {
      asks: [
        'What did a colleague who has retired teach you that you still do?',
        'What makes a retirement party a good one: the stories, the guests or the cake?',
        'What should be handed over long before somebody retires?',
        'Which gift suits a retirement best: something to keep, a trip or a voucher?',
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
      choice: [
        '+What would you look for first at a wedding fair: the dress, the flowers or the venue?',
        'A wedding: in a barn, by the sea or in a grand house?',
      ],
      idea: ["What's the first thing a couple should choose: the place, the date or the cake?"],
      problem: ['~What takes longest to agree on when two people plan a wedding?'],
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
        'What makes a wedding fair worthwhile: a good stand, a warm chat or follow-up?',
        'What do couples underestimate most when they plan a wedding: time, cost or guests?',
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
        'A small wedding: out in a garden, or round one long table?',
        'For a small wedding: a long lunch, a picnic or dinner by candlelight?',
        'What matters most at a small wedding: the place, the food or the vows?',
      ],
    },
  },
];
