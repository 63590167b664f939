import type { Subject } from '../../subject';

/** What a small American town turns out for: suppers, ball games, boards and drives. */
export const americanSmallTowns: readonly Subject[] = [
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
      choice: [
        'What would you like to see more of in your township: trails, trees or events?',
        'What would you ask about first at a township meeting: roads, parks or plans?',
      ],
      problem: ['Which road or path in the township could do with some attention first?'],
    },
    cued: [
      'What would you spend first on in a *road* plan: smoother, wider or more lights?',
      'What would you like *zoning* to leave more room for: shops, homes or open fields?',
      'What makes a good *public comment* at a meeting: short, friendly or with a drawing?',
      'What would you park in a new *fire hall* besides the truck: a museum piece, a café or a bus?',
    ],
    atWork: {
      asks: [
        'What would you put first on the agenda of a township meeting?',
        'Which project would you support first in a township: a park, a trail or a community hall?',
        'What would you improve first in a township: roads, parks or broadband?',
        'What gets residents along to a township meeting: roads, taxes or a new building?',
      ],
      cued: [
        'What makes a board *agenda* easy to read: order, plain words or one page?',
        'Which question does the *clerk* hear most at the front counter?',
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
      choice: [
        'A new thing for the neighbourhood: a block party, a garden plot or a walking club?',
        'Which event would you like to see in your neighbourhood: a picnic, a yard sale or a movie night?',
      ],
      idea: ['What would you add to the common area of your neighbourhood first?'],
      problem: ['~Which garden ornament on your street starts the most conversations?'],
    },
    cued: [
      'What would make more neighbours come to the *annual meeting*: pizza, games or a short agenda?',
      'Which summer day would you spend at the neighbourhood *pool* from morning to night?',
      'Which flower would you plant along the *landscaping* at the entrance?',
      'What would you hold first in the neighbourhood *clubhouse*: a potluck, a movie or a quiz?',
    ],
    atWork: {
      asks: [
        'How do you prefer to hold the annual meeting: in person, online or both?',
        'Which improvement would residents enjoy most: landscaping, lighting or a playground?',
        'What does a good homeowners association do that residents hardly notice?',
        'Which neighbour makes your community work, and how?',
      ],
      cued: ['What makes a good *board* meeting: a short agenda, a clock or cookies?'],
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
      experience: ['Which position did you play, or watch your child play, in little league?'],
      choice: ['At a little league game: a folding chair by the fence, or up in the bleachers?'],
      problem: ["What's hardest to learn in little league: hitting, catching or waiting?"],
      idea: ['Which snack belongs in every little league dugout?'],
    },
    cued: [
      'What do you remember about *opening day* as a child: the parade, the cap or the hot dogs?',
      'Which *concession stand* snack tastes of summer?',
      'Which walk-up song would an *all stars* player need?',
      'What is the best thing a *coach* can say to a child after a strikeout?',
    ],
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
      choice: [
        '+What do you look forward to most at homecoming: the game, the parade or old friends?',
        '+At homecoming: the parade, the football game or the dance?',
      ],
      idea: ['What would you build for a float in the homecoming parade?'],
      problem: ['~Which school cheer or fight song do you still know by heart?'],
    },
    cued: [
      'Who would you meet first at a homecoming *tailgate*: classmates, teachers or cousins?',
      'What goes on the grill before *kickoff*: burgers, ribs or corn?',
      'Which tune should the *marching band* play as it turns into Main Street?',
      'Which animal makes the best school *mascot*: a bear, an eagle or a tiger?',
    ],
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
      choice: [
        '+At the big game: nachos, a hot dog or popcorn from the concession stand?',
        '+Which would you buy first from the booster club: a hoodie, a cap or a blanket?',
      ],
      idea: ['Which topping do you like best on nachos from the concession stand?'],
      problem: ['~What always sells out first at the concession stand?'],
    },
    cued: [
      'What would you serve as a *walking taco* topping: cheese, beans or hot sauce?',
      'What would you wear on *game day*: the colours, a hat or a painted face?',
      'Which prize should a *raffle* for the team have: tickets, a hoodie or a big basket?',
      'Who cheers loudest in the *gym*: the parents, the band or the little sisters?',
    ],
  },
  {
    name: 'chili cook-off',
    says: ['chill?i ?(cook ?off|contest|supper|dinner|bowl)', 'chill?i supper', 'chill?i and cinnamon rolls'],
    clues:
      "crockpot, slow cooker, judges, ladle, cornbread, tasting tickets, beans, apron, spicy, contestant, recipe, tasting, ground beef, bragging rights, firehouse, bowl, trophy, heat, people's choice, topping, brisket, texas style, fundraiser, jalapeno, pepper, cumin, entry fee, sour cream, supper, cinnamon roll, entrant, winner",
    asks: {
      choice: [
        '+A bowl of chilli: with beans, or without?',
        '+How hot do you like your chilli: mild, medium or fiery?',
        '+What goes on top of your bowl of chilli: cheese, sour cream or onions?',
      ],
      idea: ['Which secret ingredient would you slip into a pot of chilli?'],
    },
    cued: [
      '*Cornbread* or crackers: which goes with a bowl of chili?',
      '*Slow cooker* or a big pot on the stove: which makes the better chili?',
      '*Beans*: kidney, black or pinto?',
      'How hot would a *judge* have to find your chili before you were proud?',
    ],
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
      idea: ['+What do you pile on top of a stack of pancakes?'],
      choice: [
        '+Which topping would you choose first for pancakes: syrup, fruit or bacon?',
        'At a pancake breakfast: behind the griddle, or first in line with a plate?',
      ],
      experience: ['Who flips the pancakes in your family?'],
    },
    cued: [
      'What goes with *sausage* at a pancake breakfast: syrup, mustard or eggs?',
      'How many pancakes make a proper *stack*?',
      '*Maple* syrup: over everything, or just a puddle at the side?',
      'Which *blueberry* treat is best: pancakes, muffins or pie?',
    ],
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
      choice: [
        '+At a fish fry: fries, potato pancakes or mac and cheese?',
        '+Tartar sauce, lemon or hot sauce: what goes on your fried fish?',
        '+At a fish fry: cod, perch or catfish?',
      ],
      problem: ['~Which side dish at a fish fry always disappears first?'],
    },
    cued: [
      'Which do you order at a fish fry: *cod*, perch or walleye?',
      'How much *tartar sauce* is right: a dip, a puddle or extra on the side?',
      'What goes on *coleslaw* for a fish fry: creamy, vinegar or a bit of both?',
      'Where do you eat your *Lent* fish fry: parish hall, car or at home?',
    ],
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
      choice: [
        '+What did you love most about 4-H or FFA: the animals, the friends or the fair?',
        'At the fair: straight to the show ring, or a stroll through the barns first?',
      ],
      idea: ['Which animal would you have wanted to raise and show as a child?'],
      experience: ['What did you learn to make or raise before you were twelve?'],
    },
    cued: [
      'What would you call your first *heifer* in the barn?',
      'Which animal would you pick for a first *livestock* project: a pig, a goat or a rabbit?',
      'What do you do with a *blue ribbon* on the wall: frame it, hang it or wear it?',
      'What do you eat first at the *county fair*: a pie, a corn dog or a fresh lemonade?',
    ],
    atWork: {
      asks: [
        'Which ag teacher or club leader do you still think about?',
        'Which skill from 4-H or FFA helps most at work: speaking, planning or teamwork?',
        'What did you learn from raising an animal or a crop that helps you at work?',
        'What do young people learn best in 4-H or FFA: leadership, patience or hard work?',
      ],
      cued: [
        'What do young people learn quickest in a *showmanship* class: patience, pride or politeness?',
        'Which skill did the *chapter* teach you that your job still uses?',
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
      idea: ['+What do you look for first at a yard sale?'],
      choice: [
        'On a yard sale morning: out at sunrise, or late for the last bargains?',
        'What makes a yard sale fun: the finds, the haggling or the neighbours?',
      ],
      experience: ['Which yard sale find still has a place in your home?'],
    },
    cued: [
      'Which piece of *furniture* would you carry home from a yard sale on foot?',
      'Which old *toy* would you buy back if you saw it on a table?',
      'How do you *haggle*: with a smile, with a round figure or not at all?',
      'Which *antique* would you pick up first: a clock, a mirror or a teapot?',
      'What would you clear out of the *garage* first for a sale?',
      'Where do you head first with a *map* of the sales: the nearest, the biggest or the oddest?',
      "Which *clothes* do you rummage for at a sale: coats, denim or children's things?",
      'What makes a table at a *tag sale* worth stopping for: order, prices or a friendly face?',
    ],
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
      idea: ['+Which theme would you pick for a car trunk full of treats?'],
      choice: [
        '+Which candy would you hand out first at a trunk or treat?',
        'At a trunk or treat: a funny car, a spooky car or a cute one?',
      ],
      problem: ['~Which sweets go missing before the first trick-or-treater comes by?'],
    },
    cued: [
      'Which *costume* would you wear next to a decorated car trunk?',
      'Which *candy* would you fill the bowl with: chocolate, gummies or caramels?',
      'What makes a trunk *spooky* without scaring the little ones: bats, webs or green light?',
      'What face would you carve into a *pumpkin* for the parking lot?',
    ],
  },
];
