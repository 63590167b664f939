import type { Subject } from '../../subject';

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
      choice: [
        '+How do you sort stamps: by country, by theme or by date?',
        '+Where do you find good stamps: at fairs, in shops or on old letters?',
        '+What do you like best about stamp collecting: the designs, the history or the hunt?',
        '+Stamps for your album: mint, or used with a good clear postmark?',
      ],
      experience: ['+How did your stamp collection start?'],
      problem: ['+Which stamp have you been looking for longest?'],
    },
    cued: [
      'What would you keep in a first *album*: birds, trains or faraway places?',
      'Where would you like a *postmark* from: an island, a lighthouse or the North Pole?',
      'Who would you send *postcards* with lovely old stamps on: a friend, a child or an aunt?',
      'How would you fill a *first day cover*: with one stamp, a set or a special cancel?',
      'Which anniversary deserves a *commemorative* stamp?',
      'What would you look for first in a *dealer* box: covers, sets or odd singles?',
      'What do you look at first with a lens: the *watermark*, the perforation or the picture?',
      'Which *miniature sheet* theme would you frame: flowers, space or sport?',
    ],
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
      choice: [
        '+What do you like best about old coins: the stories, the pictures or the metal?',
        'An old coin: shiny as new, or worn by a thousand pockets?',
      ],
      problem: ['Which coin are you still looking for?'],
      idea: ['Which person or animal would you put on a new coin?'],
    },
    cued: [
      'Where would you keep a gold *sovereign*: in a box, in a bank or on a chain?',
      'Which *Roman* emperor would you most like to find on a coin in a field?',
      'What could you buy with a *penny* or small coin when you were a child?',
      'Which *50p* or special coin have you put aside?',
    ],
  },
  {
    name: 'comics',
    says: ['comics', 'comic (shop|store|book|con|fair)', 'graphic novel', 'manga', 'back issue'],
    clues:
      'variant cover, issue, superhero, pull list, artist signing, zine, bagged, graphic novel, manga, back issue, signing, cosplay, artist, writer, panel, first print, anime, webcomic, new release, wednesday, omnibus, collector, graded, villain, longbox, con, ink, small press, character, series, trade paperback',
    asks: {
      choice: [
        '+Comics, graphic novels or manga: which do you reach for?',
        '+What draws you to a comic first: the art, the story or the cover?',
        '+Comics: single issues as they come out, or the whole story in one book?',
      ],
      problem: ['Which comic is still missing from your collection?'],
    },
    cued: [
      'Which *manga* would you lend to somebody who has never read one?',
      'Which *superhero* would you want as a neighbour?',
      'A *variant cover*: frame it on the wall, or put it safely in a box?',
      'What would you ask a comic artist at a *signing*?',
      'Which *graphic novel* did you finish in a single evening?',
      'Who would you go as in *cosplay*: a hero, a villain or a sidekick?',
      'What would you make a *zine* about: music, food or your own street?',
      'Which *villain* in a comic do you find yourself cheering for?',
    ],
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
      idea: ['+Which trading card would you frame and hang on the wall?'],
      choice: [
        '+What do you enjoy most about trading cards: collecting, swapping or playing?',
        'Trading cards: kept in sleeves, or played until the corners bend?',
      ],
      experience: ["~What's the best swap you made with trading cards at school?"],
    },
    cued: [
      'How many cards are in your *binder*: a few, hundreds or more?',
      'Which would you rather open: a *booster* pack or a sealed box?',
      'What makes a *rookie* card worth keeping: player, year or luck?',
      'Who do you sit down with for *trade night*?',
    ],
  },
  {
    name: 'record fair',
    says: ['record fair', 'crate digg(ers|ing)', 'record dealer'],
    clues:
      'dealers, vinyl, records, crates, earlybird, tote, rarities, pressings, lp, 7 inch, turntable, punk, soul, jazz, sleeve, collector, dig, rare, reissue, 45, second hand, album, cd, stall, northern soul, prog, reggae, needle, pressing, 12 inch, indie, disc, bargain bin, bootleg, original pressing',
    asks: {
      choice: [
        '+At a record fair: albums, singles or box sets?',
        '+Which section do you go to first at a record fair: rock, soul or jazz?',
        '+What makes you pull a record out of the crate: the sleeve, the label or the artist?',
      ],
      idea: ['+Which album would you most like to own on vinyl?'],
      experience: [
        "+What's the best find you have made at a record fair?",
        '+Which record are you still hunting for?',
      ],
    },
    cued: [
      'What was the first *vinyl* you bought with your own money?',
      'Which *jazz* record would you put on for a rainy evening?',
      'Which *soul* record gets everyone dancing?',
      'Which *punk* band would you most like to have seen live?',
      'Which *7 inch* single has a B-side as good as the A-side?',
      'Who owned the first *turntable* you ever put a record on?',
      'Where do you start in the *crates* at a record fair: at A, at Z or in the middle?',
    ],
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
      idea: ['+Which book would you love to find in an old edition?'],
      experience: [
        '+Which author do you hunt for on the shelves of old books?',
        "+What's the oddest thing you have found inside a second-hand book?",
      ],
      choice: ['+What do you love about old books: the smell, the covers or the notes inside?'],
    },
    cued: [
      'Which author would you most like to find in a *first edition*?',
      'Which *paperback* would you take on a train for the second time?',
      'What do you like to find in a *signed* book: just the name, a date or a message?',
      'Which *poetry* would you like to come across on a dusty shelf?',
    ],
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
      choice: [
        '+Shooting on film: colour, or black and white?',
        'What would you photograph on your next roll of film: a holiday, a street or a family day?',
      ],
      experience: ['What was the first camera you ever took photos with?'],
      idea: ['Which old family photos would you like to have scanned?'],
    },
    cued: [
      'Which holiday would you put into the *slide* projector first?',
      'Which *35mm* film would you load for a summer holiday: colour, or black and white?',
      'What would you do with a *disposable* camera at a party?',
      'Which would you take on a slow walk: a *medium format* camera or a small one?',
    ],
  },
  {
    name: 'auction',
    says: ['auctioneer', '(auction|sale) (room|day|preview)', 'hammer price', 'live bidding', 'auction lot'],
    clues:
      'lots, bid, estimate, viewing, consign, reserve, buyers premium, catalogue, hammer, auctioneer, saleroom, valuation, antique, paddle, gavel, jewellery, furniture, provenance, silver, online bidding, collectable, vendor, commission, militaria, fine art, sold, preview day, toy, watch',
    asks: {
      experience: [
        "+What's the best find you have brought home from an auction?",
        '+What do you remember about the first auction you went to?',
      ],
      choice: [
        '+On auction day: a firm limit for each lot, or see where the bidding goes?',
        '+What do you enjoy most at an auction: the viewing, the bidding or the hammer?',
      ],
      idea: [
        '+What would you start collecting at an auction?',
        '+What would you raise your paddle for at an auction?',
      ],
    },
    cued: [
      'Which piece of *jewellery* would you raise your hand for: a ring, a brooch or a watch?',
      'Which old *furniture* would you make room for: a desk, a dresser or a tall clock?',
      'Old *silver* at home: used for tea, or kept behind glass?',
      'What would you take along to a *valuation* day: a picture, a vase or an old toy?',
      'How do you read an auction *catalogue*: from front to back, or by the pictures?',
      'Where would you sit to bid at an *online* auction: at a desk, on the sofa or in the garden?',
      'What do you do first at an auction *viewing*: open drawers, turn things over or read labels?',
      'Which *painting* would you bid for: a landscape, a portrait or a ship at sea?',
    ],
    atWork: {
      asks: [
        '+What draws you to an auction: the hunt, the history or the bidding?',
        'Which auction category interests you most: art, watches or furniture?',
        'What was the most surprising hammer price you saw?',
        'How do you prefer to view lots before an auction: in person, online or in the catalogue?',
      ],
      cued: [
        'Which piece had the best *provenance* you have come across?',
        'What makes an *auctioneer* a pleasure to listen to?',
        'What helps people most in deciding to *consign*: a visit, a photo or a good chat?',
        'Which thing in an *estate* is most often overlooked before the valuer comes?',
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
      choice: [
        '+What would you look for first in a reclamation yard: doors, tiles or a fireplace?',
        'An old door: stripped and polished, or with all its paint left on?',
      ],
      idea: ['+What would you rescue from an old house before it is pulled down?'],
      experience: ["What's the oldest thing in your house that came from another building?"],
    },
    cued: [
      'What would you put in front of an old *fireplace*: a chair, a dog or books?',
      'What would you plant in a *Belfast sink*?',
      'Which room needs old *floorboards* most: hall, kitchen or bedroom?',
      'What would you make from an old church *pew*?',
    ],
    atWork: {
      asks: [
        '+What gives a home character fastest: old doors, old floors or an old fireplace?',
        "What's the best second life you've ever seen given to an old door or beam?",
        'Which reclaimed material would you use first in a project: brick, timber or stone?',
        'Where does reclaimed timber look best: on a floor, a bar or a wall?',
      ],
      cued: [
        'Which *salvaged* item do designers ask for most?',
        'What is the most satisfying thing to sell on: *brick*, beam or door?',
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
      choice: [
        '+A jigsaw: edges first, or the bits with faces and flowers?',
        '+A jigsaw puzzle: a landscape, animals or a famous painting?',
      ],
      problem: ['Which part of a jigsaw is hardest: the sky, the sea or the trees?'],
      experience: ['Which jigsaw took you the longest to finish?'],
    },
    cued: [
      'How big do you like your puzzle: 500, *1000 piece* or even more?',
      'Which shape of piece would you love in a *wooden* jigsaw: a cat, a key or a star?',
      'What do you keep puzzles on: a *table*, a tray or a puzzle mat?',
      'Where do you find the last *missing piece*: on the floor, in the box or under the cat?',
    ],
  },
  {
    name: 'model kits',
    says: ['model (shop|kit|maker|making|show)', 'die ?cast', 'scale model', 'war ?gam(es|ing)', 'airfix'],
    clues:
      'spitfire, decals, paints, sprue, miniatures, tanks, brushes, airbrush, scale, 1:72, polystyrene cement, plastic, glue, diorama, locomotive, wargame, hobby, diecast, aircraft, builder, weathering, enamel, club show, ho gauge, ship, assembly, resin, primer, layout, varnish, modeller',
    asks: {
      choice: ['+What do you like to build most: planes, ships, cars or tanks?'],
      experience: ['What was the first model kit you ever built?'],
      idea: ['Which model would you build if you had a whole month to do it?'],
      problem: ['~Where do you look first when a tiny model part flies off the table?'],
    },
    cued: [
      'Which *aircraft* would you build first: a Spitfire, an airliner or a biplane?',
      'What would you put in a *diorama*: a village street, a harbour or a battlefield?',
      'How would you paint a model: with an *airbrush* or a fine brush?',
      'Which *locomotive* would you like to see as a model on your shelf?',
    ],
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
      choice: ['+An old toy: kept in its box, or played with on the floor?'],
      idea: ['+Which toy would you like to find again, still in its box?'],
      experience: ['Which toy did you want for years and never get?'],
      problem: ['~Which toy did you keep although it had lost an arm, an eye or a wheel?'],
    },
    cued: [
      '*Dinky* car or train set: which would you bring home from a fair?',
      "*Dolls' house*: which room would you furnish first?",
      '*Action figure* or teddy: which did you take to bed?',
      'Which *1980s* toy did you play with until it fell apart?',
    ],
  },
  {
    name: 'hardware shop',
    says: ['hardware (shop|store)', 'ironmonger', 'ironmongery'],
    clues:
      'screws, paraffin, hinges, key cutting, paint, nails, buckets, loose nails, ironmonger, tool, bolt, diy, hammer, washer, lightbulb, rope, hook, ladder, drill bit, garden, lock, sandpaper, brush, homeware, padlock, fixings, brush pole, glue, counter, firelighter, mousetrap',
    asks: {
      problem: [
        '+~What did you last buy in a hardware shop when you only went in for screws?',
        '+Which trusty tool has served you the longest?',
        '+What do you love about walking into a good hardware shop?',
      ],
      experience: ['+What was the first tool you ever owned?'],
    },
    cued: [
      'Which colour of *paint* did you last put on a wall?',
      'Which *tool* would you take with you to a desert island?',
      'Where do you keep the spare *keys* that nobody can name?',
      'What do you plant first when the *garden* shelves fill up in spring?',
    ],
    atWork: {
      asks: [
        'Which service makes a hardware shop special: key cutting, paint mixing or good advice?',
        'What do you buy most at a hardware shop: fixings, paint or tools?',
        'What should every hardware shop stock: single screws, spare keys or good advice?',
        'What does every workshop run out of first: screws, tape or blades?',
      ],
      cued: [
        'Which *tool* do tradespeople ask for most before eight in the morning?',
        "What do you tell a customer who can't name the *bolt*?",
      ],
    },
  },
];
