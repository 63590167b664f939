import type { Subject } from '../subject';

/** What people hunt for, swap and bring home. */
export const collecting: readonly Subject[] = [
  {
    name: 'stamp collecting',
    says: [
      'stamp (collecting|collector|collection|fair|dealer|club|shop)',
      'philatel(y|ist|ic)',
      'first day cover',
    ],
    clues:
      'mint, album, perforation, postmark, penny black, postcards, ceylon, hinge, philatelist, first day cover, commemorative, philately, dealer, postal history, catalogue, used, definitive, sheet, issue, watermark, tweezer, miniature sheet, gum, cancel, airmail, overprint, face value, kiloware, rare, exhibition',
    asks: {
      idea: ['What would you put on a stamp to show your town?'],
      problem: ['Which stamp have you been looking for longest?'],
      choice: ['Stamps for your album: mint, or used with a good clear postmark?'],
      experience: ['How did your stamp collection start?'],
    },
  },
  {
    name: 'coins',
    says: [
      'coin (collecting|collector|dealer|shop|fair|auction)',
      'numismati(c|st)',
      'bank ?note (collector|fair)',
    ],
    clues:
      'sovereign, hammered, florin, bullion, coins, graded, half crown, proof set, numismatic, silver, gold, mint, banknote, proof, penny, 50p, dealer, roman, circulated, medal, commemorative, ounce, uncirculated, catalogue, hoard, detectorist, obverse, denomination, rare, crown, token, coin fair, slabbed, victorian',
    asks: {
      idea: ['Which person or animal would you put on a new coin?'],
      problem: ['Which coin are you still looking for?'],
      choice: ['An old coin: shiny as new, or worn by a thousand pockets?'],
      experience: ['Where did you come across the oldest coin you own?'],
    },
  },
  {
    name: 'comics',
    says: ['comics', 'comic (shop|store|book|con|fair)', 'graphic novel', 'manga', 'back issue'],
    clues:
      'variant cover, issue, superhero, pull list, artist signing, zine, bagged, graphic novel, manga, back issue, signing, cosplay, artist, writer, panel, first print, anime, webcomic, new release, wednesday, omnibus, collector, graded, villain, longbox, con, ink, small press, character, series, trade paperback',
    asks: {
      idea: ['Which book would you like to see turned into a comic?'],
      problem: ['Which comic is still missing from your collection?'],
      choice: ['Comics: single issues as they come out, or the whole story in one book?'],
      experience: ['Which comic did you read over and over as a child?'],
    },
  },
  {
    name: 'trading cards',
    says: [
      'trading card',
      'card (show|shop|breaks)',
      'booster (pack|box)',
      'tcg',
      'pokemon card',
      'graded card',
    ],
    clues:
      'foil, rare, deck, sleeves, binder, prerelease, singles, rookie, booster, pack, tcg, sealed, holo, pull, graded, gem mint, card show, set, pre release, booster box, collector, live break, trade night, tournament, slab, elite trainer, rip, mint, graded slab, toploader',
    asks: {
      idea: ['Which trading card would you frame and hang on the wall?'],
      problem: ['Which trading card has been hardest for you to find?'],
      choice: ['Trading cards: kept in sleeves, or played until the corners bend?'],
      experience: ["~What's the best swap you made with trading cards at school?"],
    },
  },
  {
    name: 'record fair',
    says: ['record fair', 'crate digg(ers|ing)', 'record dealer'],
    clues:
      'dealers, vinyl, records, crates, earlybird, tote, rarities, pressings, lp, 7 inch, turntable, punk, soul, jazz, sleeve, collector, dig, rare, reissue, 45, second hand, album, cd, stall, northern soul, prog, reggae, needle, pressing, 12 inch, indie, disc, bargain bin, bootleg, original pressing',
    asks: {
      idea: ['Which record would you play to somebody who has never held one?'],
      problem: ['Which record are you still hunting for?'],
      choice: ['At a record fair: a list and a budget, or whatever catches your eye?'],
      experience: ['What did you bring home from your last record fair?'],
    },
  },
  {
    name: 'second-hand books',
    says: [
      'second ?hand book(shop)?',
      'used book(store|shop)?',
      'antiquarian',
      'rare book',
      'book (fair|swap|exchange|town)',
    ],
    clues:
      'first edition, paperback, shelves, dust jacket, penguin, signed, spines, secondhand, antiquarian, hardback, shelf, reader, rare, bookshop, bookseller, author, vintage cover, fiction, donated, foxing, bookworm, volume, poetry, stack, inscription, leather bound, out of print, signed copy, browsing, pre loved, novel',
    asks: {
      idea: ['Which book do you always look for in a second-hand bookshop?'],
      problem: ['Where do your books go when the shelves are full?'],
      choice: ['In a second-hand bookshop: straight to one shelf, or wandering until closing time?'],
      experience: ["What's the oddest thing you have found inside a second-hand book?"],
    },
  },
  {
    name: 'film developing',
    says: [
      'film (developing|processing|lab|scanning)',
      'photo lab',
      '(slide|negative|cine|photo) (scanning|transfer)',
      'develop(ed)? (your|a) film',
    ],
    clues:
      'negatives, prints, rolls, 35mm, scans, darkroom, slides, contact sheet, c41, analogue, photo lab, cine, camera, black and white, medium format, disposable, 120, developer, digitise, film stock, grain, super 8, push, e6, vhs, fixer, exposure, shoebox, point and shoot',
    asks: {
      idea: ['Which old family photos would you like to have scanned?'],
      problem: ['Which is hardest to photograph on film: night, movement or faces?'],
      choice: ['Shooting on film: colour, or black and white?'],
      experience: ['What was the first camera you ever took photos with?'],
    },
  },
  {
    name: 'auction',
    says: ['auctioneer', '(auction|sale) (room|day|preview)', 'hammer price', 'live bidding', 'auction lot'],
    clues:
      'lots, bid, estimate, viewing, consign, reserve, buyers premium, catalogue, hammer, auctioneer, saleroom, valuation, antique, paddle, gavel, jewellery, furniture, provenance, silver, online bidding, collectable, vendor, commission, militaria, fine art, sold, preview day, toy, watch',
    asks: {
      idea: ['What would you most like to see come up at an auction?'],
      problem: ["What's hardest at an auction: choosing a limit, or keeping to it?"],
      choice: ['On auction day: a firm limit for each lot, or see where the bidding goes?'],
      experience: ["What's the best find you have brought home from an auction?"],
    },
    atWork: {
      work: [
        'What draws you to an auction: the hunt, the history or the bidding?',
        'Which is harder to value for an auction: something rare, or something loved?',
      ],
      people: [
        'What was the most surprising hammer price you saw?',
        'What did you feel the first time you put your hand up at an auction?',
      ],
    },
  },
  {
    name: 'reclamation yard',
    says: [
      'reclamation yard',
      'architectural (salvage|antique)',
      'reclaimed (timber|brick|floor|door|tile|fireplace)',
    ],
    clues:
      'salvaged, pews, cast iron, beams, slates, roll top, demolition, oak, reclaimed, brick, timber, fireplace, oak beam, radiator, chimney pot, flagstone, door, tile, floorboard, architectural, stained glass, belfast sink, victorian, railway sleeper, quarry tile, bath, parquet, patina, antique, stone trough, trade counter, church pew, georgian, encaustic',
    asks: {
      idea: ['What would you rescue from an old house before it is pulled down?'],
      problem: ['Which part of an old house is hardest to find a match for?'],
      choice: ['An old door: stripped and polished, or with all its paint left on?'],
      experience: ["What's the oldest thing in your house that came from another building?"],
    },
    atWork: {
      work: [
        'What gives a home character fastest: old doors, old floors or an old fireplace?',
        "What's hardest to reuse from an old building: the bricks, the beams or the glass?",
      ],
      people: [
        "What's the best second life you've ever seen given to an old door or beam?",
        'What has old timber or brick taught you about how people used to build?',
      ],
    },
  },
  {
    name: 'jigsaw puzzles',
    says: [
      'jigsaw puzzle',
      'jigsaws',
      'puzzle (swap|library|exchange|competition)',
      '\\d+ piece (jigsaw|puzzle)',
    ],
    clues:
      'pieces, edge, box lid, wooden, puzzle, missing piece, puzzlers, 1000 piece, box, sky piece, swap, charity shop, table, sort, rainy, puzzle mat, whimsy, corner, illustration, complete, cardboard, speed puzzling, gradient, library, 500, laser cut, hobby, roll up, puzzle board, relax, finished',
    asks: {
      idea: ['Which picture would you like to piece together on a rainy day?'],
      problem: ['Which part of a jigsaw is hardest: the sky, the sea or the trees?'],
      choice: ['A jigsaw: edges first, or the bits with faces and flowers?'],
      experience: ['Which jigsaw took you the longest to finish?'],
    },
  },
  {
    name: 'model kits',
    says: ['model (shop|kit|maker|making|show)', 'die ?cast', 'scale model', 'war ?gam(es|ing)', 'airfix'],
    clues:
      'spitfire, decals, paints, sprue, miniatures, tanks, brushes, airbrush, scale, 1:72, polystyrene cement, plastic, glue, diorama, locomotive, wargame, hobby, diecast, aircraft, builder, weathering, enamel, club show, ho gauge, ship, assembly, resin, primer, layout, varnish, modeller',
    asks: {
      idea: ['Which model would you build if you had a whole month to do it?'],
      problem: ['~Where do you look first when a tiny model part flies off the table?'],
      choice: ['A model kit: follow the instructions, or make it your own way?'],
      experience: ['What was the first model kit you ever built?'],
    },
  },
  {
    name: 'vintage toys',
    says: [
      '(vintage|antique|collectable|tin|retro) toy',
      'teddy bear (fair|maker|hospital|shop)',
      'toy (fair|museum|collector)',
      "doll'?s? ?house",
    ],
    clues:
      "boxed, dolls, clockwork, mohair, dinky, bears, tinplate, figures, teddy bear, diecast, collector, toy car, dolls' house, retro, toy fair, 1960s, nostalgia, action figure, rare, playset, wind up, train set, mint in box, 1980s, museum, childhood, antique, rocking horse, lead soldier, restoration, puppet",
    asks: {
      idea: ['Which toy would you like to find again, still in its box?'],
      problem: ['~Which toy did you keep although it had lost an arm, an eye or a wheel?'],
      choice: ['An old toy: kept in its box, or played with on the floor?'],
      experience: ['Which toy did you want for years and never get?'],
    },
  },
  {
    name: 'hardware shop',
    says: ['hardware (shop|store)', 'ironmonger', 'ironmongery'],
    clues:
      'screws, paraffin, hinges, key cutting, paint, nails, buckets, loose nails, ironmonger, tool, bolt, diy, hammer, washer, lightbulb, rope, hook, ladder, drill bit, garden, lock, sandpaper, brush, homeware, padlock, fixings, brush pole, glue, counter, firelighter, mousetrap',
    asks: {
      idea: ['Which odd little thing should a hardware shop always have?'],
      problem: ['Which little screw, hook or bulb is hardest to find the right size for?'],
      choice: ['~At the hardware shop: describe the part with your hands, or bring the old one?'],
      experience: ['~What did you last buy in a hardware shop when you only went in for screws?'],
    },
    atWork: {
      work: [
        'What does every workshop run out of first: screws, tape or blades?',
        'What do customers in a hardware shop find hardest to describe?',
      ],
      people: [
        'Who taught you to fix things, and what did you fix first?',
        'Which hardware shop do you still remember from your childhood?',
      ],
    },
  },
];
