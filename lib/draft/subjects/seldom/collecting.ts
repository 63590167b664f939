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
    clues: ['mint', 'album', 'perforation', 'postmark', 'penny black', 'postcards', 'ceylon', 'hinge'],
    asks: {
      idea: ['What would you put on a stamp of the place where you live?'],
      problem: ['Which stamp have you been looking for longest?'],
      choice: ['For your album: mint, or properly used with a good postmark?'],
      experience: ['Which find at a stamp fair made your day?'],
    },
  },
  {
    name: 'coins',
    says: [
      'coin (collecting|collector|dealer|shop|fair|auction)',
      'numismati(c|st)',
      'bank ?note (collector|fair)',
    ],
    clues: ['sovereign', 'hammered', 'florin', 'bullion', 'coins', 'graded', 'half crown', 'proof set'],
    asks: {
      idea: ['Which face or animal would you put on a coin?'],
      problem: ['Which foreign coins are still in a drawer at your house?'],
      choice: ['An old coin: shiny as new, or worn by a thousand pockets?'],
      experience: ['What is the oldest coin you have held in your hand?'],
    },
  },
  {
    name: 'comics',
    says: ['comics', 'comic (shop|store|book|con|fair)', 'graphic novel', 'manga', 'back issue'],
    clues: ['variant cover', 'issue', 'superhero', 'pull list', 'artist signing', 'zine', 'bagged'],
    asks: {
      idea: ['Which story would you like to see drawn as a comic?'],
      problem: ['Which issue is missing from your shelf?'],
      choice: ['Comics: every week in thin issues, or one thick book at the end?'],
      experience: ['Which comic did you read until the cover came off?'],
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
    clues: ['foil', 'rare', 'deck', 'sleeves', 'binder', 'prerelease', 'singles', 'rookie'],
    asks: {
      idea: ['Which card would you frame instead of playing it?'],
      problem: ['Which card have you opened far too many packs for?'],
      choice: ['Cards: kept in sleeves for ever, or played until the corners go?'],
      experience: ['~Which swap from your school days do you still regret or boast about?'],
    },
  },
  {
    name: 'record fair',
    says: ['record fair', 'crate digg(ers|ing)', 'record dealer'],
    clues: ['dealers', 'vinyl', 'records', 'crates', 'earlybird', 'tote', 'rarities', 'pressings'],
    asks: {
      idea: ['Which record would you play to somebody who has never held one?'],
      problem: ['Which record have you been hunting for longest without finding it?'],
      choice: ['At a record fair: a list and a budget, or whatever catches your eye?'],
      experience: ['Which record did you pull out of a crate by accident and still play?'],
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
    clues: ['first edition', 'paperback', 'shelves', 'dust jacket', 'penguin', 'signed', 'spines'],
    asks: {
      idea: ['Which book would you buy again and again to give away?'],
      problem: ['Where do your books go when the shelves are full?'],
      choice: ['In a second-hand bookshop: straight to one shelf, or wandering until closing time?'],
      experience: ['What did you find between the pages of an old book?'],
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
    clues: ['negatives', 'prints', 'rolls', '35mm', 'scans', 'darkroom', 'slides', 'contact sheet'],
    asks: {
      idea: ['Which old pictures of yours should be scanned before they fade?'],
      problem: ['How long has there been a film in a drawer at your house?'],
      choice: ['Photographs: thirty-six shots and a wait, or a thousand on the phone?'],
      experience: ['Which surprise came back to you with a developed film?'],
    },
  },
  {
    name: 'auction',
    says: ['auctioneer', '(auction|sale) (room|day|preview)', 'hammer price', 'live bidding', 'auction lot'],
    clues: ['lots', 'bid', 'estimate', 'viewing', 'consign', 'reserve', 'buyers premium', 'catalogue'],
    asks: {
      idea: ['~What would you put into an auction if nobody at home could stop you?'],
      problem: ['What makes it hardest for you to stop bidding at an auction?'],
      choice: ['On auction day: a firm limit for each lot, or see where the bidding goes?'],
      experience: ['What did you bring home from an auction that surprised you most?'],
    },
  },
  {
    name: 'reclamation yard',
    says: [
      'reclamation yard',
      'architectural (salvage|antique)',
      'reclaimed (timber|brick|floor|door|tile|fireplace)',
    ],
    clues: ['salvaged', 'pews', 'cast iron', 'beams', 'slates', 'roll top', 'demolition', 'oak'],
    asks: {
      idea: ['What would you rescue from an old house before it is pulled down?'],
      problem: ['Which old thing did you bring home without knowing where it would go?'],
      choice: ['An old door: stripped and polished, or with all its paint left on?'],
      experience: ['Which bit of your home had a life somewhere else before?'],
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
    clues: ['pieces', 'edge', 'box lid', 'wooden', 'puzzle', 'missing piece', 'puzzlers'],
    asks: {
      idea: ['Which picture would you like to piece together on a rainy day?'],
      problem: ['~Where does the last piece of a jigsaw always turn up in your house?'],
      choice: ['A jigsaw: edges first, or the bits with faces and flowers?'],
      experience: ['Which jigsaw took over your table for longest?'],
    },
  },
  {
    name: 'model kits',
    says: ['model (shop|kit|maker|making|show)', 'die ?cast', 'scale model', 'war ?gam(es|ing)', 'airfix'],
    clues: ['spitfire', 'decals', 'paints', 'sprue', 'miniatures', 'tanks', 'brushes', 'airbrush'],
    asks: {
      idea: ['What would you build if your table stayed free for a month?'],
      problem: ['~Where do you look first for the tiny part that flew off the table?'],
      choice: ['Building a model: by the instructions, or better than the box?'],
      experience: ['Which model stood on a shelf or hung from a ceiling in your childhood?'],
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
    clues: ['boxed', 'dolls', 'clockwork', 'mohair', 'dinky', 'bears', 'tinplate', 'figures'],
    asks: {
      idea: ['Which toy would you like to find again, still in its box?'],
      problem: ['Which toy of yours lost an arm, an eye or a wheel and was kept all the same?'],
      choice: ['An old toy: behind glass in its box, or down on the floor?'],
      experience: ['Which toy did you want for years and never get?'],
    },
  },
  {
    name: 'hardware shop',
    says: ['hardware (shop|store)', 'ironmonger', 'ironmongery'],
    clues: ['screws', 'paraffin', 'hinges', 'key cutting', 'paint', 'nails', 'buckets', 'loose nails'],
    asks: {
      idea: ['Which odd little thing should a hardware shop always have?'],
      problem: ['Which screw, washer or bulb do you never have when you need it?'],
      choice: ['~At the hardware shop: describe it with your hands, or bring the old one along?'],
      experience: ['~What did you last come out with when you only went in for a screw?'],
    },
  },
];
