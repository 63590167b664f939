import type { Subject } from '../../subject';

/** Things and doings that only one shop or club for miles around has. */
export const curiosities: readonly Subject[] = [
  {
    name: 'brass rubbing',
    says: ['brass rubbing', '(brass|gravestone|church) rubbings', '(monumental|memorial) brass'],
    clues:
      'crypt, wax, knight, effigy, charcoal, church, medieval, rubbings, wax crayon, paper, heelball, monumental, tomb, gravestone, history, memorial, latin, nave, cathedral, rub, gold wax, detail, inscription, half-term, lady, masking tape, replica, vicar, visitor, chancel, texture, coat of arms',
    asks: {
      choice: [
        'A brass rubbing for your wall: a knight, a lady or a little dog at their feet?',
        'What do you like best about brass rubbing: the history, the pattern or the calm?',
        'Which brass would you rub first: a knight, a lady or a coat of arms?',
      ],
      problem: ['~What did you press through paper with a pencil at school: coins, leaves or the desk?'],
    },
    cued: [
      'Which *church* near you would you walk round with paper and crayon?',
      'Which *medieval* job would you have liked to try: stonemason, baker or minstrel?',
      'Which colour of *wax* would you use for a rubbing: gold, silver or black?',
      'Which *knight* from a story or a film did you like best as a child?',
    ],
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
      choice: [
        '+On a carousel: the horse, the swan or the fire engine?',
        'Which animal would you add to a carousel: a giraffe, a dragon or an ostrich?',
      ],
      idea: ['What would you name your own horse on a carousel?'],
      experience: ['Which animal did you always run for on the merry-go-round?'],
    },
    cued: [
      'Which *organ* tune would you like to hear on a carousel?',
      'How would you paint a *wooden* horse: dapple grey, black or bright with gold?',
      'Where does a *fairground* look best: by the sea, in a park or in the town square?',
      'Which ride at a *funfair* still makes you smile?',
    ],
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
      experience: ['Which fantasy football pick are you still proud of?'],
      problem: ['Which position do you find the trickiest to fill in your fantasy team?'],
    },
    cued: [
      'How do you choose your *captain*: by form, by fixture or by feeling?',
      'When would you play your *wildcard*: early, at Christmas or near the end?',
      'What should the loser of a *mini league* have to do?',
      'Who would be your first pick in a *draft* with friends?',
    ],
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
        '+Which film would you show if you had a cinema to yourself for one night?',
      ],
      experience: ['What was the first film you saw in a cinema?'],
      choice: ['At the cinema: front row, back row or exactly in the middle?'],
    },
    cued: [
      'Which sound do you like best in a cinema: the *reels*, the hush or the first chord?',
      'How do you like your *popcorn* at the pictures: sweet, salty or both?',
      'Which *archive* film about your town would you like to see on a big screen?',
    ],
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
      idea: ['+Which face of your pet would you most like in a frame: sleepy, silly or noble?'],
      choice: ['A photo of a dog: flying through a meadow, or gazing nobly at the camera?'],
      experience: ['Which photo of an animal always makes you laugh?'],
      problem: ['~What happens the moment you point a camera at a dog or a cat?'],
    },
    cued: [
      'What background suits a *cat* portrait best: a window, a sofa or plain black?',
      'Which prop would you give a *dog* in a studio photo: a hat, a ball or flowers?',
      'Where would you take a *horse* for its portrait: a beach, a field or a forest?',
      'What would you put in a pet *calendar* for December: snow, a scarf or a stocking?',
    ],
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
        '+On a bride: a long sweeping veil, or a short one?',
        'Bridal shoes: satin, lace or sparkle?',
        'Which veil would you choose: fingertip, chapel or cathedral length?',
      ],
      idea: ['Which colour of bridal shoe would you love to see peeping out under a dress?'],
    },
    cued: [
      'Which *something blue* would you give a bride?',
      "Which looks prettier in a bride's hair: a *tiara* or fresh flowers?",
      'Which bridal shoe would you dance in longest: *block heel*, flat or sparkling trainer?',
      'What would you have *embroidered* along the edge of a veil: names, flowers or a date?',
    ],
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
        '+Metal against your skin: yellow gold, rose gold or silver?',
        '+What would you have made by a goldsmith: a ring, a necklace or earrings?',
      ],
      idea: ['Which piece of gold or silver do you like to wear every day?'],
      problem: ['~What would you melt down if all your old bits of gold could become one thing?'],
    },
    cued: [
      'Which stone would you choose for an *engagement* ring: diamond, sapphire or emerald?',
      'What would you have made from an *heirloom* that nobody wears?',
      'What would you have engraved inside a *wedding band*?',
      'Which *pendant* shape would you wear every day: a heart, a disc or an initial?',
    ],
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
        '+What matters most in earplugs: comfort, quiet or a good fit?',
        '+Where do you use earplugs most: in bed, on planes or at concerts?',
        'Earplugs: mostly for sleeping, or mostly for noisy places?',
      ],
      problem: ['~Who in your house insists that they do not snore?'],
    },
    cued: [
      'Which *concert* would you go to tomorrow, however loud?',
      'What do you do about *snoring* in the next bed: a nudge, a plug or another room?',
      'Where do you go when you need an hour of *quiet*?',
      'How do you keep water out of your ears when *swimming*: plugs, a cap or a shake?',
    ],
    atWork: {
      asks: [
        '+What matters most in hearing protection at work: comfort, fit or clear speech?',
        'Which noise at work do people stop noticing far too soon?',
        'What keeps people from wearing hearing protection: comfort, or habit?',
        'Which kind of hearing protection suits your work: foam plugs, moulded plugs or ear defenders?',
      ],
      cued: [
        'Which *noise* at your work surprised you most when it was measured?',
        'What gets a crew to wear *hearing protection* all day: fit, comfort or colour?',
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
      choice: ['+The shopping list: on the phone, on the fridge or in your head?'],
      idea: ["+What's on your shopping list every single week?"],
      problem: ['What do you forget most often to put on the shopping list?'],
      experience: ['What did somebody once bring home because they misread the shopping list?'],
    },
    cued: [
      'Who adds most to a *shared* list in your house?',
      'When do you do the *weekly shop*: early morning, after work or late at night?',
      'Which *aisle* do you always end up in without having planned it?',
      'How do you make a *meal plan*: for the week, for two days or from what is in the fridge?',
    ],
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
        'Old machines for music: gramophone, jukebox or bakelite radio?',
      ],
      experience: ['Which music machine stood in the house where you grew up?'],
    },
    cued: [
      'Which *record* would you play first on a 78?',
      'Which *1920s* tune or dance would you like to learn?',
      'A *wind-up* toy, clock or gramophone: which would you keep going?',
      'Which *vintage* look suits a living room best: brass horn, wooden box or bakelite?',
    ],
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
      idea: ['Which tune would you most like to crank out on a street organ?'],
      choice: [
        'What do you love most about a music box: the tune, the tiny figures or the clockwork?',
        'In a music box: a ballerina, a bird or all the cogs on show?',
      ],
      experience: ['Where did you first hear a music box or a street organ play?'],
    },
    cued: [
      'Which old *fairground* ride sounds best with an organ beside it?',
      'What would you like a mechanical *automata* scene to show: a circus, a kitchen or a train?',
      'Which tune would you load into a *player piano* for a party?',
      'Where would you show off an *antique* music box: on the mantel, by the bed or in the hall?',
    ],
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
      idea: ['+Which place would you put in your own snow globe?'],
      choice: [
        '+What would you like to see inside a snow globe: a cottage, a tree or a snowman?',
        '+In a snow globe: a famous city, or a little village under the snow?',
      ],
      experience: ['Where did the snow globe you remember best come from?'],
    },
    cued: [
      'Which *souvenir* do you bring home from a trip: magnet, mug or snow globe?',
      'What would you write on a *postcard* today, and who to?',
      'Which *christmas* scene should be inside a snow globe?',
      'Which *landmark* would look best with snow falling round it?',
    ],
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
      ],
      idea: ['When do you light candles: for guests, for the bath or just because?'],
      problem: ["What's the best trick you know for getting wax off a candlestick?"],
    },
    cued: [
      'What would you put in a *brass* candlestick: white, red or beeswax yellow?',
      'Where would you stand a *wrought iron* candlestick: hall, hearth or table?',
      'What shape of *crystal* candlestick do you like: tall and thin, or low and round?',
      'Which colour of *dinner candle* sets the mood for you?',
    ],
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
      idea: ['What do you like to try first after a game update: new map, weapon or outfit?'],
      choice: [
        'In a new game: follow the story, or wander off and pick mushrooms?',
        'Which part of a game update do you look forward to most: story, events or outfits?',
        'What would you add in the next game update: a new map, a new hero or a new mode?',
      ],
    },
    cued: [
      'Which old *map* in a game would you love to see come back?',
      'Who do you call first when a new game has *multiplayer*?',
      'Which *boss* in a game took you the most evenings?',
      'Which *season* theme would you like in a game: pirates, snow or space?',
    ],
    atWork: {
      asks: [
        'What matters most in a game update: new content, stability or listening to players?',
        'What matters more to players: new content, or fewer bugs?',
        'What do you do first after a game update: read the notes, or just play?',
        "Which bug in a game was so funny you hoped they'd keep it?",
      ],
      cued: [
        'What do players read first in your *patch notes*?',
        'Which small fix in an *update* got your team the warmest thanks?',
      ],
    },
  },
];
