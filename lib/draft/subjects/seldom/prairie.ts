import type { Subject } from '../subject';

/** What a small American town turns out for: suppers, ball games, boards and drives. */
export const prairie: readonly Subject[] = [
  {
    name: 'township board',
    says: [
      'township (board|meeting|trustee|supervisor|hall|clerk|office)',
      'board of (supervisors|selectmen|trustees meeting)',
      'zoning (board|hearing)',
      'county commissioners',
    ],
    clues:
      'ordinance, millage, zoning, agenda packet, trustees, variance, road levy, agenda, minutes, public comment, clerk, supervisor, resident, road, quorum, hearing, selectman, treasurer, resolution, levy, fire hall, burn permit, snow plowing, assessor, gravel, planning commission, annual meeting, motion, budget, tax',
    asks: {
      idea: ['Which corner of the township would you show a visitor first?'],
      problem: ['Which road or path in the township could do with some attention first?'],
      choice: ['At a township meeting: a seat at the front, or near the coffee at the back?'],
      experience: ['What was the first township meeting or vote you took part in?'],
    },
    atWork: {
      work: [
        'What would you put first on the agenda of a township meeting?',
        'What gets residents along to a township meeting: roads, taxes or a new building?',
      ],
      people: [
        'Who in your township has served the longest, and what keeps them going?',
        'What has a resident said at a public meeting that changed a decision?',
      ],
    },
  },
  {
    name: 'homeowners association',
    says: [
      'hoa',
      "home ?owners?'? association",
      'hoa (board|dues|meeting|rules|management)',
      'architectural review committee',
    ],
    clues:
      'dues, clubhouse, mailboxes, subdivision, annual meeting, common area, bylaws, proxy form, board, covenant, resident, assessment, landscaping, pool, violation, property manager, reserve fund, architectural review, proxy, condo, fence, quorum, lawn, treasurer, neighbourhood, parking, gate code, newsletter, volunteer',
    asks: {
      idea: ['What would you add to the common area of your neighbourhood first?'],
      problem: ['~Which garden ornament on your street starts the most conversations?'],
      choice: ['A new thing for the neighbourhood: a block party, a garden plot or a walking club?'],
      experience: ['Which neighbour said hello first when you moved in?'],
    },
    atWork: {
      work: [
        'What brings an association the most calls: parking, pets or noise?',
        "What's harder to find for an association: a quorum, a treasurer or a good plumber?",
      ],
      people: [
        'Which neighbour makes your community work, and how?',
        'What does a good homeowners association do that residents hardly notice?',
      ],
    },
  },
  {
    name: 'little league',
    says: [
      'little league',
      '(t|tee) ?ball',
      'coach pitch',
      'youth baseball',
      'baseball sign ?up',
      '(8u|10u|12u|14u) (baseball|softball|all star)',
    ],
    clues:
      'dugout, snack stand, concession stand, ball field, umpires, all stars, opening day, cleats, innings, bat, pitcher, inning, coach, diamond, home run, catcher, glove, tryout, snack bar, cap, roster, bleacher, concession, tee, outfield, base, uniform, softball, registration, field prep, playoff, slugger',
    asks: {
      idea: ['Which snack belongs in every little league dugout?'],
      problem: ["What's hardest to learn in little league: hitting, catching or waiting?"],
      choice: ['At a little league game: a folding chair by the fence, or up in the bleachers?'],
      experience: ['Which position did you play, or watch your child play, in little league?'],
    },
  },
  {
    name: 'homecoming',
    says: [
      'homecoming (game|week|parade|court|queen|king|dance|weekend)',
      'spirit week',
      'pep rally',
      'friday night (football|lights)',
    ],
    clues:
      'mascot, bleachers, student section, varsity, kickoff, marching band, float, corsage, parade, alumni, football, court, queen, spirit, mum, tailgate, dress, bonfire, halftime, campus, class of, cheerleader, crown, senior, touchdown, school colors, theme, pep, suit, quarterback, reunion',
    asks: {
      idea: ['What would you build for a float in the homecoming parade?'],
      problem: ['~Which school cheer or fight song do you still know by heart?'],
      choice: ['At homecoming: the parade, the football game or the dance?'],
      experience: ['What do you remember first about your school on a big game night?'],
    },
  },
  {
    name: 'booster club',
    says: [
      'booster club',
      '(band|athletic|sports|football|softball|wrestling) boosters',
      'concession stand (volunteer|shift|help)',
      'spirit ?wear',
    ],
    clues:
      'boosters, concessions, varsity, walking taco, nachos, fundraiser, scoreboard, hoodies, athlete, raffle, band parent, uniform, mascot, spirit wear, meeting, volunteer, scholarship, sports banquet, school, gym, coach, membership, touchdown, tailgate, treasurer, student, gate, golf outing, touchline, wildcats, hoodie',
    asks: {
      idea: ['Which topping do you like best on nachos from the concession stand?'],
      problem: ['~What always sells out first at the concession stand?'],
      choice: ['At the big game: nachos, a hot dog or popcorn from the concession stand?'],
      experience: ['Which school hoodie or jersey have you kept the longest?'],
    },
  },
  {
    name: 'chili cook-off',
    says: ['chill?i ?(cook ?off|contest|supper|dinner|bowl)', 'chill?i supper', 'chill?i and cinnamon rolls'],
    clues:
      "crockpot, slow cooker, judges, ladle, cornbread, tasting tickets, beans, apron, spicy, contestant, recipe, tasting, ground beef, bragging rights, firehouse, bowl, trophy, heat, people's choice, topping, brisket, texas style, fundraiser, jalapeno, pepper, cumin, entry fee, sour cream, supper, cinnamon roll, entrant, winner",
    asks: {
      idea: ['Which secret ingredient would you slip into a pot of chilli?'],
      problem: ['Which ingredient in chilli starts the most arguments at your table?'],
      choice: ['A bowl of chilli: with beans, or without?'],
      experience: ['Who makes the chilli you always go back to for a second bowl?'],
    },
  },
  {
    name: 'pancake breakfast',
    says: [
      '(pancake|community|fire ?hall|grange|lions) breakfast',
      'all you can eat (pancakes|breakfast)',
      'breakfast with santa',
      'pancake feed',
    ],
    clues:
      'griddle, syrup, sausage links, free will offering, fire hall, flapjacks, orange juice, scrambled eggs, sausage, batter, maple, firefighter, stack, bacon, butter, coffee, lions, legion, donation, flip, blueberry, church hall, buttermilk, fundraiser, santa, spatula, kiwanis, volunteer, plate, gluten-free',
    asks: {
      idea: ['What do you pile on top of a stack of pancakes?'],
      problem: ["What's the trickiest part of making pancakes: the batter, the flip or the wait?"],
      choice: ['At a pancake breakfast: behind the griddle, or first in line with a plate?'],
      experience: ['Who flips the pancakes in your family?'],
    },
  },
  {
    name: 'fish fry',
    says: [
      'fish (fry|fries)',
      'friday fish',
      '(lenten|perch|walleye|cod|catfish) (fry|dinner|supper)',
      'smelt fry',
    ],
    clues:
      'coleslaw, tartar sauce, hush puppies, perch, rye bread, drive thru pickup, parish hall, walleye, cod, batter, lent, friday, hush puppy, catfish, drive-thru, fryer, fries, knights, haddock, legion, macaroni, clam chowder, pierogi, carryout, golden, dinner, lenten, supper, platter, breaded',
    asks: {
      idea: ['What has to be on the plate beside the fish at a fish fry?'],
      problem: ['~Which side dish at a fish fry always disappears first?'],
      choice: ['At a fish fry: fries, potato pancakes or mac and cheese?'],
      experience: ['Who do you always run into at a fish fry?'],
    },
  },
  {
    name: '4-H and FFA',
    says: [
      '4 ?h (club|youth|member|project|kid|show|camp|fair)',
      'ffa (chapter|member|week|banquet|jacket|officer|alumni)',
      '(livestock|ag) judging',
      'showmanship class',
    ],
    clues:
      'steer, blue ribbon, market hog, extension office, record book, show ring, heifer, ag teacher, livestock, county fair, chapter, blue jacket, swine, lamb, exhibitor, showmanship, barn, officer, project, judging, hog, rabbit, ribbon, grand champion, agriculture, extension, goat, premium auction, pledge, record, youth, banquet, poultry',
    asks: {
      idea: ['Which animal would you have wanted to raise and show as a child?'],
      problem: ['Which animal do you think is the hardest to show in the ring?'],
      choice: ['At the fair: straight to the show ring, or a stroll through the barns first?'],
      experience: ['What did you learn to make or raise before you were twelve?'],
    },
    atWork: {
      work: [
        'What do young people get most from raising an animal: patience, pride or loss?',
        'What does a youth farm club need more: mentors, land or money?',
      ],
      people: [
        'What did you learn from raising an animal or a crop that helps you at work?',
        'Which ag teacher or club leader do you still think about?',
      ],
    },
  },
  {
    name: 'community yard sale',
    says: [
      '(community|town ?wide|city ?wide|neighbou?rhood|church|multi ?family) (yard|garage|rummage|tag) sale',
      'rummage sale',
      '(yard|garage) sale',
    ],
    clues:
      'rummage, bag sale, folding tables, knick knacks, early birds, sale map, haggle, tag sale, bargain, table, clutter, treasure, driveway, garage, map, antique, junk, toy, furniture, clothes, neighbourhood, vendor, rain or shine, tag, baked goods, thrift, household, address, saturday, flea, clear-out, cash, spot',
    asks: {
      idea: ['What do you look for first at a yard sale?'],
      problem: ['What do you find hardest to part with at a yard sale?'],
      choice: ['On a yard sale morning: out at sunrise, or late for the last bargains?'],
      experience: ['Which yard sale find still has a place in your home?'],
    },
  },
  {
    name: 'trunk or treat',
    says: [
      'trunk (or|and) treat',
      'decorat(ed|e|ing) (your|a) trunk',
      'truck or treat',
      '(downtown|safe) trick or treat(ing)?',
    ],
    clues:
      'candy, costumes, trunks, parking lot, treats, spooky, cobwebs, halloween, pumpkin, car park, decorate, trick, sweets, boot, goody bag, haunted, kiddo, ghost, hayride, prize, witch, monster, church, boo, fright, glow stick, bounce house, little monsters, allergy-friendly, hot dog',
    asks: {
      idea: ['Which theme would you pick for a car trunk full of treats?'],
      problem: ['~Which sweets go missing before the first trick-or-treater comes by?'],
      choice: ['At a trunk or treat: a funny car, a spooky car or a cute one?'],
      experience: ['Which costume do you remember best from your own trick-or-treating?'],
    },
  },
];
