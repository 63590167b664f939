import type { Subject } from '../subject';

/** Things and doings that only one shop or club for miles around has. */
export const lanterns: readonly Subject[] = [
  {
    name: 'brass rubbing',
    says: ['brass rubbing', '(brass|gravestone|church) rubbings', '(monumental|memorial) brass'],
    clues:
      'crypt, wax, knight, effigy, charcoal, church, medieval, rubbings, wax crayon, paper, heelball, monumental, tomb, gravestone, history, memorial, latin, nave, cathedral, rub, gold wax, detail, inscription, half-term, lady, masking tape, replica, vicar, visitor, chancel, texture, coat of arms',
    asks: {
      choice: [
        'Which colour of wax would you choose for a brass rubbing: black, gold or silver?',
        'A brass rubbing for your wall: a knight, a lady or a little dog at their feet?',
        'What would you like to make a rubbing of: a brass, a coin or a leaf?',
      ],
      problem: ['~What did you press through paper with a pencil at school: coins, leaves or the desk?'],
    },
  },
  {
    name: 'carousel',
    says: [
      'carousel (horse|ride|restoration|museum)',
      'merry ?go ?round',
      'gallopers',
      '(vintage|restored|victorian|the) carousel',
    ],
    clues:
      'horses, organ, paintwork, fairground, painted, canopy, turns, gilded, gallopers, ride, restored, merry-go-round, victorian, funfair, park, seafront, museum, steam, wooden, ride tokens, carved, lights, pier, children, nostalgic, music, vintage, brass pole, candy floss, attraction, carnival, all ages',
    asks: {
      choice: ['+On a carousel: the horse, the swan or the fire engine?'],
      idea: [
        'What would you name your own horse on a carousel?',
        'Which colour of horse would you ride on a carousel?',
        'Who would you take for a ride on a carousel?',
      ],
    },
  },
  {
    name: 'fantasy football',
    says: [
      'fantasy (football|league|premier league|team|cricket|draft)',
      'fpl',
      '(score|match) predictor',
      'prediction (league|game)',
      'dream11',
      'last man standing (competition|league|football)',
    ],
    clues:
      'captain, wooden spoon, transfers, gameweek, mini league, league, fpl, points, predictor, wildcard, bench boost, deadline, draft, players, haaland, clean sheet, goals, pick, premier league, squad, assist, prize pot, leaderboard, waiver, dream11, score prediction, injury, table, hauls',
    asks: {
      idea: [
        '+Who would you make captain of your fantasy football team?',
        'Which player would you pick first for a dream team of all times?',
      ],
      choice: ['When do you pick your fantasy team: early in the week, or just before kick-off?'],
      experience: ['Which fantasy football pick are you still proud of?'],
    },
  },
  {
    name: 'projectionist',
    says: [
      'projectionist',
      '(film|cinema|35mm|16mm|70mm) (projection|projector|print)',
      '(35mm|70mm) (screening|film)',
      'projection (box|booth)',
      'independent cinema',
      'picture ?house',
    ],
    clues:
      'reels, celluloid, screens, usherette, popcorn, auditorium, foyer, curtains, 35mm, film, cinema, print, booth, projector, 70mm, lamp, digital, 16mm, analogue, splice, movie, light beam, changeover, archive, technician, picture house, sprocket, xenon, nitrate, dust, trained',
    asks: {
      idea: [
        '+Which classic film would you most like to see on a big screen again?',
        'Which film would you show if you had a cinema to yourself for one night?',
      ],
      choice: ['At the cinema: front row, back row or exactly in the middle?'],
      experience: ['What was the first film you saw in a cinema?'],
    },
  },
  {
    name: 'pet photography',
    says: [
      '(pet|dog|cat|puppy|horse|equine) (photography|photographer|photo ?shoot|portrait session|calendar)',
      '(photograph(ed|s|ing)?|photo of) (your )?(dog|pet|horse)',
      'dog calendar',
    ],
    clues:
      'studio, treats, prints, tail, ears, backdrop, portraits, canvas, dog, shoot, photographer, cat, camera, calendar, woodland, paws, equine, fur babies, session, wall art, lead removed, squeaky toy, headshot, album, puppy, black background, field, framed, voucher, furry',
    asks: {
      idea: ['Which face of your pet would you most like in a frame: sleepy, silly or noble?'],
      choice: [
        'Which pose would suit your pet best: sitting, running or fast asleep?',
        'A photo of a dog: flying through a meadow, or gazing nobly at the camera?',
      ],
      problem: ['~What happens the moment you point a camera at a dog or a cat?'],
    },
  },
  {
    name: 'veils and bridal shoes',
    says: [
      "(bridal|wedding|lace|cathedral|bride'?s) (veil|shoes|hairpiece|cape|tiara|headpiece|accessories)",
      'veil',
      'tiara',
      'flower crown',
      'hair (vine|comb)',
    ],
    clues:
      'bride, tulle, lace, pearls, combs, satin, heels, dyed, embroidered, tiara, ivory, headpiece, cathedral length, block heel, accessories, hairpiece, boutique, aisle, flower crown, crystals, cape, something blue, wedding, gown, beaded, court, birdcage, hair vine, fingertip',
    asks: {
      choice: [
        '+Bridal shoes: high heels, low heels or flats?',
        'On a bride: a long sweeping veil, or a short one?',
        'A veil: plain tulle, lace edge or tiny pearls?',
      ],
      idea: ['Which colour of bridal shoe would you love to see peeping out under a dress?'],
    },
  },
  {
    name: 'goldsmith',
    says: [
      'gold ?smith',
      '(gold|silver) (chain|bangle|filigree|casting)',
      '(fairmined|recycled|fair ?trade|welsh|old) gold',
      '(handmade|bespoke) (jeweller|jewelry|jewellery)',
      'filigree',
      'hallmark(ed|ing)',
    ],
    clues:
      'solder, links, torch, carat, hammer, melted, bangles, jeweller, bespoke, diamond, handmade, commission, hallmark, engagement, remodel, sapphire, heirloom, wedding band, workshop, bench, gemstone, pendant, precious metal, chain, filigree, casting, setting, platinum, recycled gold, apprentice, 18ct, melted down',
    asks: {
      choice: [
        '+What would you have made by a goldsmith: a ring, a necklace or earrings?',
        '+Metal against your skin: yellow gold, rose gold or silver?',
        'Which stone would you choose for a ring: a diamond, a sapphire or an emerald?',
      ],
      problem: ['~What would you melt down if all your old bits of gold could become one thing?'],
    },
  },
  {
    name: 'earplugs',
    says: [
      'ear ?plug',
      'ear ?(defender|protector|protection)',
      'noise (cancel(l)?ing|reducing) ear ?plug',
      'hearing protection',
      'sleep (ear ?buds|mask|headband)',
      'eye ?mask',
    ],
    clues:
      'decibels, snoring, concerts, silicone, quiet, sleep, loud, hearing protection, ear defenders, noise, moulded, musicians, foam, tinnitus, custom, impression, festival, swimming, motorcycle, audiologist, db, shooting, noise-cancelling, filter, sensory, factory, reusable, concentration, ears',
    asks: {
      choice: [
        '+Where do you use earplugs most: in bed, on planes or at concerts?',
        '+What matters most in earplugs: comfort, quiet or a good fit?',
        'Earplugs: mostly for sleeping, or mostly for noisy places?',
      ],
      problem: ['~Who in your house insists that they do not snore?'],
    },
    atWork: {
      asks: [
        '+What matters most in hearing protection at work: comfort, fit or clear speech?',
        'What keeps people from wearing hearing protection: comfort, or habit?',
        'Which noise at work do people stop noticing far too soon?',
        'Where should everybody at work wear hearing protection?',
      ],
    },
  },
  {
    name: 'shopping list app',
    says: [
      '(shared|family) (shopping|grocery|to ?do) list',
      '(shopping list|grocery|meal planning|meal planner|chore|family|plant care|watering|recipe) app',
      '(family|household|chore) (planner|organi[sz]er|chart)',
      'meal plan(ner|ning)',
    ],
    clues:
      'aisle, sync, household, groceries, fridge, grocery, meal plan, shared, recipes, chores, to-do, reminder, download, android, ios, family calendar, supermarket, organised, tick off, budget, pantry, weekly shop, planner, barcode scanner, voice, plants, google play, widget, notifications',
    asks: {
      choice: [
        '+The shopping list: on the phone, on the fridge or in your head?',
        'What goes on your shopping list first: bread, milk or coffee?',
      ],
      idea: ["+What's on your shopping list every single week?"],
      problem: ['What do you forget most often to put on the shopping list?'],
    },
  },
  {
    name: 'gramophones',
    says: [
      'gramophone',
      '(78|shellac) (rpm )?record',
      'phonograph',
      'wind ?up (gramophone|record player)',
      'juke ?box',
      '(valve|vintage|bakelite) radio',
    ],
    clues:
      'horn, needle, crackle, shellac, spring, bakelite, dance bands, mahogany, 78rpm, record player, phonograph, wind-up, antique, crank, spring motor, vintage, records, soundbox, 1920s, cylinder, restored, turntable, museum, tea dance, collector, jazz, disc, listening, big band',
    asks: {
      idea: ['+Which song would you love to hear crackling from an old gramophone?'],
      choice: [
        '+What would you play first on a gramophone: jazz, opera or a dance band?',
        'What do you like most about an old gramophone: the horn, the sound or the wood?',
        'Old machines for music: gramophone, jukebox or bakelite radio?',
      ],
    },
  },
  {
    name: 'music boxes and street organs',
    says: [
      '(music|musical) box',
      '(street|barrel|fair|dance|mechanical) organ',
      'hurdy gurdy',
      'player piano',
      'pianola',
      'organ grinder',
      'automat(a|on)',
    ],
    clues:
      'barrel, crank, clockwork, ballerina, handle, museum, punched, tune, hurdy-gurdy, cylinder, mechanical, player piano, fairground, automata, steel comb, antique, pipes, melody, restored, dance organ, wind-up, rally, swiss, grinder, collector, steam fair, pianola, polyphon, musical',
    asks: {
      idea: [
        'Which tune would you choose for a music box of your own?',
        'Which tune would you most like to crank out on a street organ?',
        'Who would you give a music box to?',
      ],
      choice: ['Which do you like to hear most: a music box, a street organ or a barrel piano?'],
    },
  },
  {
    name: 'snow globes',
    says: [
      'snow ?globe',
      'snow ?dome',
      '(fridge|souvenir) magnet',
      'souvenir',
      'paper ?weight',
      'key ?ring',
      'thimble',
      'postcard',
    ],
    clues:
      'glitter, shake, collectors, miniature, keepsake, flakes, shelf, souvenir, magnet, handmade, personalised, postcard, keyring, figurine, glass, gift shop, christmas, dome, landmark, tourist, seaside, resin, snowflakes, musical, fridge magnet, mug, snowman, waterglobe, tea towel, scene',
    asks: {
      choice: [
        '+What would you like to see inside a snow globe: a cottage, a tree or a snowman?',
        'In a snow globe: a famous city, or a little village under the snow?',
      ],
      idea: [
        '+Which place would you put in your own snow globe?',
        'Who would you give a snow globe to this winter?',
      ],
    },
  },
  {
    name: 'candlesticks',
    says: [
      'candle ?(stick|holder|stand|snuffer|wax)',
      'candelabra',
      'tea ?light (holder|lantern)',
      '(storm|paper|garden) lantern',
      'chandelier',
      'brass ?ware',
      '(pewter|brass|copper) (polish|ware|shop|candlestick)',
    ],
    clues:
      'taper, brass, dinner table, glow, forged, wick, crystal, polished, mantelpiece, holder, candelabra, beeswax, pillar, tealight, lantern, flame, snuffer, silver, dinner candle, wrought iron, pair, glass, table setting, turned wood, handmade, antique, pewter, wax, ceramic, hurricane, interiors, cosy, marble',
    asks: {
      choice: [
        '+On the dinner table: one pair of tall candlesticks, or a row of small ones?',
        '+Candlesticks: brass, glass or silver?',
        'Where would you put a pair of candlesticks: on the table, by the window or over the fire?',
      ],
      idea: ['When do you light candles: for guests, for the bath or just because?'],
    },
  },
  {
    name: 'game update',
    says: [
      'patch (notes|day|\\d[\\d.]*)',
      '(game|season|content|balance) (patch|update)',
      '(new|next|free) (dlc|expansion|season pass|game mode)',
      '(closed|open) (alpha|playtest)',
      'play ?test(er|ing|s)?',
      '(out|now|available|launch(es|ed)?) (now )?on (steam|switch|playstation|xbox)',
      'wishlist (it |us |now )?on steam',
    ],
    clues:
      'bugs, levels, maps, boss, crashes, co op, weapons, hotfix, difficulty, patch notes, dlc, bug fixes, season, players, gameplay, expansion, nerf, buff, console, steam, balance, version, server, multiplayer, playtest, devs, roadmap, quest, early access, characters, beta, loot, wishlist',
    asks: {
      choice: [
        '+What do you want most from a game update: new levels, new gear or smoother play?',
        'In a new game: follow the story, or wander off and pick mushrooms?',
      ],
      idea: ['What do you like to try first after a game update: new map, weapon or outfit?'],
      experience: ['Which game are you playing most at the moment?'],
    },
    atWork: {
      asks: [
        'What matters more to players: new content, or fewer bugs?',
        'What do you do first after a game update: read the notes, or just play?',
        "Which bug in a game was so funny you hoped they'd keep it?",
        'Game updates: small and often, or big and rare?',
      ],
    },
  },
];
