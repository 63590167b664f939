import type { Besides } from '../../subject';

/** What is known of the subjects of `grocer.ts` besides their rows. */
export const grocer: Besides = {
  sausages: {
    clues:
      'pork and leek, cumberland, toulouse, lincolnshire, boerewurst, boerewors, 97% pork, merguez, onion gravy, pork, butcher, bangers, mash, meat, chorizo, bratwurst, barbecue, beef, hot dog, leek, chipolata, breakfast, gluten free, snags, skins, handmade, bun, award winning, 80% meat, sizzle, venison, apple',
    cued: [
      'What goes best with *mash* and sausages: onion gravy, peas or mustard?',
      'How would you eat a good *Cumberland* sausage: in a coil with mash, in a roll or in a pie?',
      'What would you cook with *chorizo*: a stew, eggs or a tray of potatoes?',
      'What do you put on a *hot dog* first: mustard, ketchup or onions?',
      'Which herb tastes best in a *pork* sausage: sage, thyme or parsley?',
      'What should always be next to the sausages on a *barbecue*: onions, corn or halloumi?',
      'How do you like a *breakfast* sausage: in a sandwich, on a plate or cold from the fridge later?',
      'What goes best with *venison* sausages: red cabbage, mash or a dark gravy?',
    ],
  },
  butcher: {
    clues:
      'sirloin, ribeye, mince, brisket, chops, freezer pack, marinated, chicken fillets, rib roast, side of beef, beef, lamb, cuts, steak, sausages, counter, pork, rib, joint, dry aged, chicken, meat, burgers, grass fed, bacon, block, ham, carcass, turkey, native breed, farm, gammon, meat raffle, kg',
    cued: [
      'Which *sausages* do you like best: plain pork, with herbs or with some spice?',
      'What is on your *BBQ* first: burgers, chops or chicken?',
      'What do you cook when there is *mince* in the fridge: pasta sauce, pie or chilli?',
      'What goes with *lamb* at your table: mint, rosemary or garlic?',
      'Which *steak* would you ask the butcher for on a birthday: sirloin, ribeye or fillet?',
      'How would you cook a *brisket*: in the oven, on the smoker or in a slow stew?',
      'What is on the table at *Christmas* in your house: turkey, beef or something else?',
      'What do you put on a plain *burger* from the butcher: cheese, pickles or onions?',
    ],
  },
  cheese: {
    clues:
      'rind, camembert, gouda, unpasteurised, raw milk, paneer, curds, parmesan, cheddar, brie, goat, blue, milk, dairy, cheesemonger, crackers, aged, board, wheel, stilton, chutney, fondue, creamery, raclette, wine, halloumi, farmhouse, mature, tasting, slice, mozzarella, sheep',
    cued: [
      'How do you eat a *camembert*: baked with bread, or cool from the board?',
      'How strong do you like your *cheddar*: mild, mature or as sharp as it comes?',
      'What goes best with a *blue* cheese: pear, walnuts or honey?',
      'What do you like *goat* cheese with: beetroot, honey or a salad?',
      'What do you like to dip in a *fondue* besides bread?',
      'What goes on the plate with *raclette*: potatoes, gherkins or ham?',
      'How do you like *brie*: firm, or soft enough to run?',
      'What would you like to eat *halloumi* with: watermelon, a burger bun or a salad?',
    ],
  },
  honey: {
    clues:
      'raw, hives, bees, jars, wildflower, heather, local honey, beekeepers, manuka, honey, honeycomb, apiary, pollen, comb, swarm, beeswax, mead, nectar, queen, 340g, colony, smoker, harvest, set, extract, clover, floral, acacia, frames',
    cued: [
      'What do you use an empty honey *jar* for: jam, screws or flowers?',
      'Which plant near your home do the honey *bees* visit most?',
      'Which *wildflower* would you sow first for a good local honey?',
      'Which would you pick for your toast: dark *heather* honey, or a light spring honey?',
      'What should the *beeswax* left over from honey become: candles, wraps or polish?',
      'Where were you when you first saw a *swarm* of honey bees?',
      'What name would you give to the *queen* of a hive of honey bees?',
      'Who would you give the first jar of a honey *harvest* to?',
      'How would you eat a piece of *honeycomb*: on toast, with cheese or off the spoon?',
      'Where would you put a *hive* if you could harvest honey: in an orchard, on a roof or by a meadow?',
    ],
  },
  'jam and chutney': {
    clues:
      'jars, gooseberry, damson, seville, pectin, strawberry, small batch, achar, pickled, curd, relish, marmalade, preserves, fruit, batch, raspberry, plum, homemade, piccalilli, toast, sugar, rhubarb, pan, label, onion, cheese, apple, tomato, blackcurrant, spoon, jelly',
    cued: [
      'Where does *strawberry* jam taste best: on toast, on a scone or in a sponge?',
      'What would you eat with a good *chutney*: cheese, curry or cold meat?',
      'Who is the *marmalade* lover in your family?',
      '*Rhubarb* jam: with ginger, with orange or just by itself?',
      'How do you like *raspberry* jam: with the pips, or smooth?',
      'What would you spread lemon *curd* on: toast, pancakes or a sponge?',
      'What do you like best *pickled*: onions, beetroot or red cabbage?',
      'Which jar would you give as a present at *Christmas*: jam, chutney or marmalade?',
    ],
  },
  deli: {
    clues:
      'salami, prosciutto, focaccia, cheeses, sandwich counter, pastrami, salads, quiches, pesto, feta, vinegar, olive oil, charcuterie, olives, antipasti, counter, chutney, hamper, sandwich, bread, balsamic, produce, crackers, cured, pickles, pasta, platter, anchovies, grazing, sourdough, wine, artichoke, shelf, italian',
    cued: [
      'Which *cheese* would you put in the middle of the board?',
      "What's the best *sandwich* filling a deli counter can offer?",
      'Which *olives* do you go for first: green, black or stuffed?',
      "What's the one thing every good *hamper* should have in it?",
      'What goes best on a board of *charcuterie*: figs, gherkins or good bread?',
      'What would you eat with a good *chutney*: cheese, cold meat or a curry?',
      'What would you stir *pesto* into besides pasta?',
      'Which *salad* would you choose from a deli counter: potato, grain or leafy?',
    ],
  },
  chocolate: {
    clues:
      'dark, couverture, 70% cocoa, cocoa, tempered, ganache, selection box, fudge, hot chocolate, truffle, praline, bar, milk, bean to bar, cacao, chocolatier, hot, 70%, box, salted caramel, bonbon, easter, white, hazelnut, slab, single origin, handmade, vegan, caramel, shell, filling, tasting',
    cued: [
      'What goes best with *dark* chocolate: orange, sea salt or cherries?',
      'How do you eat *milk* chocolate: let it melt, or bite straight in?',
      'Which fruit goes best with *white* chocolate: raspberry, passion fruit or strawberry?',
      'What goes on top of your *hot chocolate*: cream, marshmallows or nothing at all?',
      'What should a chocolate *truffle* be rolled in: cocoa, nuts or coconut?',
      'Which *fudge* do you choose first: vanilla, rum and raisin or chocolate?',
      'Where does *salted caramel* taste best: in a chocolate, an ice cream or a brownie?',
      'How long does a chocolate *Easter* egg last in your house: a day, a week or a month?',
    ],
    atWork: {
      asks: [
        'Which chocolate would you choose for a client gift: truffles, a bar or a mixed box?',
        'Chocolate at the office: in a bowl for everyone, or hidden in a drawer?',
        'Which chocolate takes you straight back to your childhood?',
        'Which chocolate is always the last one left in the box?',
      ],
      cued: [
        'Where does a *box* of chocolates for the whole team get opened: kitchen, meeting or front desk?',
        'What was hardest to learn when you first *tempered* chocolate: heat, timing or patience?',
        'Which part of *bean to bar* chocolate do customers like hearing about most?',
        'When does *Easter* begin in a chocolate workshop: in autumn, in January or in Lent?',
      ],
    },
  },
  sweets: {
    clues:
      'gobstoppers, sherbet, jelly babies, retro sweets, haribo, fizzy, cola bottles, jellies, barfi, laddoo, fudge, pick and mix, jar, candy, liquorice, retro, toffee, gummy, jelly, bonbon, boiled, lollipop, mithai, marshmallow, rock, sugar, ladoo, sour, nougat, freeze dried, sweetshop, pouch, humbug, kids, lollies',
    cued: [
      'How do you eat *sherbet*: with a lolly, a liquorice stick or a finger?',
      'What goes in first at the *pick and mix*: fizzy ones, jellies or chocolate?',
      'Which flavour of *fudge* do you like best: vanilla, sea salt or rum and raisin?',
      '*Fizzy* sweets: one at a time, or a handful for the full tingle?',
      'Who in your family is the biggest fan of *liquorice*?',
      'How do you eat a *toffee*: suck it slowly, or chew it straight away?',
      'Which *mithai* do you reach for first: laddoo, barfi or jalebi?',
    ],
  },
  'veg box': {
    clues:
      'carrots, organic, squash, cabbage, csa share, csa, broccoli, punnets, mangoes, parsnips, kale, potatoes, leek, seasonal, farm, delivered, greens, doorstep, beetroot, salad, grower, vegetables, fruit, harvest, onions, market garden, crate, chard, collection point, soil, share, picked, courgettes',
    cued: [
      'How do you cook a *squash*: in a soup, roasted or in a curry?',
      'How do you like *kale*: crisp from the oven, in a soup or in a smoothie?',
      'How do you eat *beetroot*: roasted, pickled or grated raw?',
      'Which *cabbage* do you cook most: red, savoy or pointed?',
      'What do *leeks* go with best: potatoes, cheese or chicken?',
      '*Carrots* from the veg box: raw, in a stew or in a cake?',
      'What turns a bowl of *salad* into a proper meal: eggs, cheese or warm bread?',
      'What would you look at first on a visit to a vegetable *farm*?',
    ],
  },
  'farm shop': {
    clues:
      'free range, raw milk, pick your own, butchery, reared, our own beef, strawberries, new potatoes, free range eggs, asparagus, eggs, veg, honesty box, produce, seasonal, meat, milk, potatoes, tearoom, cheese, cafe, vending machine, grown, jam, field, bakes, lamb, shelves, apple juice, barn, hampers, local suppliers',
    cued: [
      "What do you make first with the new season's *asparagus*: soup, a tart or just butter on top?",
      'How do you eat the first *strawberries* of summer: with cream, with sugar or straight from the punnet?',
      'What do you put on *new potatoes*: butter, mint or a spoonful of mayonnaise?',
      'How do you like a really fresh *egg*: boiled, fried or poached?',
      'Which *cheese* would you ask to taste first at a farm shop counter?',
      'Which fruit would you choose for a *pick your own* morning: raspberries, cherries or apples?',
      'What would you have in a farm *cafe*: a cooked breakfast, soup or a slice of cake?',
      'Which *pumpkin* do you choose: the biggest, the roundest or the oddest one?',
    ],
    atWork: {
      asks: [
        '+What draws you into a farm shop: the vegetables, the cheese or the cakes?',
        'Which local food should every farm shop have on its shelves?',
        'What makes a good farm shop: local produce, a warm welcome or a decent café?',
        'What do you always leave a farm shop with, whatever you went in for?',
      ],
      cued: [
        'Which *cut* of meat do customers ask how to cook most often at a farm shop counter?',
        'What sells best from a farm *vending machine*: milk, eggs or potatoes?',
        'Which day of the *Christmas* run-up is the longest in a farm shop?',
        'Which *local* product did customers first ask you about, before it was on the shelf?',
      ],
    },
  },
  'plant-based food': {
    clues:
      'vegan, dairy free, pea protein, soya, oat, jackfruit, meatless, soy, no animal products, tofu, protein, meat free, tempeh, range, pea, chickpea, burger, egg free, seitan, beans, nuggets, supermarket, plants, recipe, veggie, milk alternative, mince, vegetarian, lentil, cashew, oat milk, flavour',
    cued: [
      'What makes the best *vegan* dish for a table where everybody eats everything?',
      'How do you get *tofu* to taste good: fried crisp, marinated or in a soup?',
      'What would you put on a plant-based *burger*: avocado, slaw or plenty of pickles?',
      'Where do you like *oat* milk best: in coffee, on cereal or in baking?',
      'Which bean or *chickpea* dish do you never get tired of?',
      'What would your first breakfast of *Veganuary* be: porridge, toast or pancakes?',
      'Which *dairy free* treat would you pick: ice cream, chocolate or cheesecake?',
      'What would you try *jackfruit* in first: a taco, a curry or a sandwich?',
    ],
    atWork: {
      asks: [
        "+Which everyday dish works just as well when it's plant-based?",
        'Which cuisine does plant-based food best: Indian, Italian or Middle Eastern?',
        'Plant-based lunch at work: a grain bowl, a curry or a loaded wrap?',
        'Which plant-based dish won you over when you least expected it?',
      ],
      cued: [
        'Where should plant-based food stand in the *supermarket*: its own shelf, or next to the meat?',
        'Which *protein* would you build a new plant-based product on: pea, soya or bean?',
        'What do diners order first when a *vegan* menu is new in a restaurant?',
        'What should a plant-based *recipe* get right first: taste, texture or price?',
      ],
    },
  },
  'food waste': {
    clues:
      'surplus, short dated, composted, rescued, landfill, unsold, yellow sticker, leftovers, bin, zero waste, use by date, fridge, peelings, save, wonky veg, kitchen, stale bread, redistribute, caddy, edible, composter, freezer, tonnes, scraps, supermarket, best before, portion, meals, magic bag, anaerobic digestion',
    cued: [
      'What do you make from *stale bread*: toast, crumbs or a pudding?',
      'What would you cook from a bag of *wonky veg*: soup, a curry or a tray of roast?',
      'Which food do you look for first with a *yellow sticker* on it?',
      'Which goes into your *compost* most often: coffee grounds, peelings or tea bags?',
      'Which food always has a place in your *freezer*?',
      'What do you do with *surplus* apples or courgettes from a kind neighbour?',
      'How do you keep a *fridge* in order so that nothing gets forgotten?',
      'How do you use up the last of the *bananas*: bread, smoothie or pancakes?',
    ],
    atWork: {
      asks: [
        'What cuts food waste fastest in a kitchen: better ordering, smaller menus or weighing the bin?',
        "What's the cleverest use of leftover food you've ever seen at work?",
        'Where does most food waste come from in a kitchen at work?',
        'Which step would you take first on food waste: measuring, planning or donating?',
      ],
      cued: [
        'Which dish on a menu turns *surplus* food into something guests order gladly?',
        'What makes a *kitchen* team care about waste: the scales, the costs or the chef?',
        'What helps a *food bank* or charity most with a donation: a call ahead, crates or transport?',
        'What works best in a *canteen*: smaller plates, second helpings or better forecasts?',
      ],
    },
  },
  recipe: {
    clues:
      'preheat, simmer, garnish, method, serves 4, bake for, chopped, slow cooker, whisk, minced, ingredients, oven, stir, tbsp, cook, minutes, garlic, onion, dish, tray, pan, flavour, bake, homemade, teaspoon, one pot, butter, season, easy, spices, meal, grated',
    cued: [
      'Which *chicken* dish do you make when friends come round?',
      'What would you put in a *slow cooker* on a cold morning?',
      'What do you stir into a *soup* at the very end: cream, herbs or lemon?',
      'Which *pasta* shape do you always have in the cupboard?',
      'What goes best next to a *curry*: rice, naan or both?',
      'Which *chocolate* treat would you make for a birthday: brownies, a cake or a mousse?',
      'How much *garlic* goes in when a recipe says one clove: one, two or four?',
      'What do you make most often from *leftovers*?',
    ],
  },
  supermarket: {
    clues:
      'loyalty prices, multibuy, per kg, bogof, basmati, rollback, off licence, home delivery, grocers, lotto, aisle, grocery, shelves, trolley, store manager, fresh produce, checkout, offers, stores, basket, shoppers, bread, milk, in store, range, own brand, deli counter, weekly shop, branch, frozen, fruit, retailer, special buy, self scan, till, stockist',
    cued: [
      'Which *aisle* do you always walk down, even with a short list?',
      "What's the first thing you pick up in *fresh produce*?",
      'Which *bread* do you pick up first: sliced white, a crusty loaf or rolls?',
      "What's best to leave to *home delivery*: the heavy things, the tins or the whole lot?",
      'At the *checkout*: a chat with somebody at the till, or scan it yourself?',
      'Which *meal deal* would you put together: sandwich, wrap or salad, and what with it?',
      'When do the first *Christmas* treats go into your trolley: October, November or December?',
      "What do you always stock up on when it's on *offer*?",
    ],
    atWork: {
      asks: [
        'How do you shop at the supermarket: with a list, from memory or by what looks good?',
        'Which supermarket aisle do you always end up in, whatever is on the list?',
        'When do you fit in your supermarket shop: before work, after work or at the weekend?',
        'What do you always forget at the supermarket unless you write it down?',
      ],
      cued: [
        'What makes a *fresh produce* display work: colour, height or being by the door?',
        'Which corner of the *store* would you show a new starter first?',
        'Which skill helps a *store manager* most: planning, people or a good memory?',
        'Where does a *new product* sell best: at eye level, at the aisle end or by the till?',
      ],
    },
  },
};
