import type { Besides } from '../../subject';

/** What is known of the subjects of `common/bakery.ts` besides their rows. */
export const bakery: Besides = {
  sourdough: {
    clues:
      'starter, rye, levain, open crumb, banneton, proved, wild yeast, stoneground, crumb, ferment, proof, hydration, crust, spelt, boule, batard, scoring, slow ferment, wholegrain, seeded, loaf, focaccia, dough, dutch oven, ear, discard, bulk ferment, miller, lame, sliced',
    cued: [
      "What's a good name for a sourdough *starter* that lives in the fridge?",
      "What's best on a slice of *rye* sourdough: smoked fish, strong cheese or just butter?",
      'Which seed tastes best on a *seeded* sourdough: sesame, sunflower, poppy or pumpkin?',
      'What would you press into the top of a *focaccia*: rosemary, olives or tomatoes?',
      'What would you rather make with a *wholegrain* sourdough: toast, sandwiches or something to dip in soup?',
      'Where did you first taste bread made with *spelt*: at home, in a bakery or on holiday?',
      'The *crumb* of a sourdough: big airy holes, or close enough to hold the butter?',
      'Which pattern would you choose for *scoring* the top of a sourdough: leaves, a spiral or one clean cut?',
    ],
  },
  'wedding cake': {
    clues:
      'tiers, sugar flowers, tasting box, buttercream, fondant, cutting cake, couples, bride, groom, cake topper, semi naked, ganache, cutting, servings, stacked, piped, venue delivery, ruffle, cake maker, sponge, pressed flowers, white chocolate, lemon curd, portions, consultation, reception, cake stand, royal icing, wafer paper, newlywed',
    cued: [
      'What would you put on the top *tier* of a wedding cake: flowers, fruit or a little figure?',
      'How do you like the *buttercream* on a wedding cake: smooth, piped or ruffled?',
      'The *fondant* on a slice of wedding cake: eaten first, or saved for last?',
      'Which bloom would you choose for the *sugar flowers* on a wedding cake?',
      'Which wedding cake *topper* do you like best: a tiny couple, initials or something funny?',
      'Who would you take along to a wedding cake *tasting*?',
      'What goes best with *lemon* in a wedding cake: raspberry, blueberry or elderflower?',
      'What would you add to a *semi naked* wedding cake: berries, figs or fresh flowers?',
    ],
  },
  'birthday cake': {
    clues:
      'buttercream, sponge, topper, sprinkles, fondant, eggless, candles, unicorn, number cake, drip, turning, icing, smash, personalised, dinosaur, tier, notice, vanilla, collection, serves, first birthday, happy birthday, sugar paste, flavour, cupcake, surprise, milestone, blow out, cake box',
    cued: [
      'Who should cut the cake at a *first birthday*: parents, grandparents or the baby with both hands?',
      'Which birthday most deserves a *number* cake: eighteen, forty or sixty?',
      '*Buttercream* on a birthday cake: piped in swirls, or smoothed flat?',
      'Which *dinosaur* would you put on a birthday cake?',
      'What colour should the mane be on a *unicorn* birthday cake?',
      'How do you like *candles* on a birthday cake: one for every year, or just a single one?',
      '*Drip* cakes: dark chocolate, caramel or something bright pink?',
      'What do you do with the *fondant* figures from a birthday cake: eat them or keep them?',
    ],
  },
  croissants: {
    clues:
      'laminated, flaky, almond, cruffin, kouign amann, pain suisse, butter layers, pistachio, butter, viennoiserie, layers, lamination, twice baked, pastry chef, french, puff, breakfast, baked, fold, dough, crispy, cardamom, ham and cheese, golden, proving, cronut, frangipane, baker, pastry case, early morning',
    cued: [
      'What would you drink with an *almond* croissant: coffee, tea or hot chocolate?',
      'Where do you like *pistachio* best: in a croissant, in ice cream or straight from the shell?',
      'How do you eat a pain au *chocolat*: from the end, or straight to the chocolate?',
      'What would you add to a *ham* and cheese croissant: mustard, tomato or nothing at all?',
      'Croissant *layers*: pull them apart one by one, or bite straight through?',
      'A croissant for *breakfast*: on the way to work, or slowly at the table?',
      'On a warm croissant: a bit more *butter*, or leave it just as it is?',
      'With your coffee: a *cardamom* bun, a cinnamon bun or a plain croissant?',
    ],
  },
  doughnuts: {
    clues:
      'jam filled, custard filled, sprinkles, box of six, dozen, biscoff, fritters, glazed, custard, fried, brioche, sugared, filling, dough, cinnamon sugar, boston cream, hot, maple, cream, fryer, icing, mini, crème brûlée, bomboloni, sold out, vanilla, raspberry, oozing, munchkin',
    cued: [
      'How do you like the *custard* in a doughnut: plain vanilla, chocolate or a little lemon?',
      'Which *jam* belongs in a doughnut: raspberry, strawberry or something sharper?',
      'What goes best with a *glazed* doughnut: black coffee, milky coffee or a cold glass of milk?',
      'Where did you eat the best *hot* doughnut you can remember: at the seaside, a fair or a market?',
      'Which fruit would you put with fresh *cream* in a doughnut: strawberry, rhubarb or cherry?',
      'What would you dip a warm *cinnamon* doughnut in: chocolate, caramel or your coffee?',
      'How many *mini* doughnuts make one proper helping?',
      'Which colour of *icing* would you pick first from a tray of doughnuts?',
    ],
  },
  brownies: {
    clues:
      'biscoff, gooey, fudgy, slices, postal box, nutella, salted caramel, letterbox bakes, slab, chocolate, tray, letterbox, chunk, cocoa, bake, squidgy, square, postal, gluten free, pecan, box of nine, caramel, walnut, swirl, traybake, sea salt, raspberry, indulgent, rich, sweet tooth, oven, crackly',
    cued: [
      'Which *gluten free* bake would you most like to have ready for friends: brownies, cookies or cake?',
      'Where else does *salted caramel* belong, apart from a good brownie?',
      'Who would you love to surprise with brownies through the *letterbox*?',
      'How do you like a *fudgy* brownie: straight from the fridge, at room temperature or warm?',
      'What would you pour over a warm *gooey* brownie: cream, custard or chocolate sauce?',
      'Which nut makes a better brownie: *pecan*, hazelnut or almond?',
      'Which chocolate goes better with *raspberry* in a brownie: milk or dark?',
      'Where do you like *white chocolate*: in a brownie, in a cookie or straight from the bar?',
    ],
  },
  cookies: {
    clues:
      'cookies, gooey, biscoff, baked daily, biscuits, dozen, chewy, chip, dough, baked, batch, crumbly, shortbread, dunk, chunky, milk, jar, oat, tin, sea salt, brown butter, stuffed, raisin, snickerdoodle, ginger, crunchy, soft, peanut butter, oven, sprinkles',
    cued: [
      'What would you like best as a filling in a *stuffed* cookie: caramel, jam or hazelnut spread?',
      'In a *chocolate chip* cookie: dark, milk or white chocolate?',
      'What goes best with a piece of *shortbread*: tea, coffee or hot chocolate?',
      'What do you like *biscoff* in most: a cookie, a cheesecake or a milkshake?',
      'In an *oat* cookie: raisins, chocolate or just plain?',
      'What do you like to drink with a *gooey* cookie still warm from the oven?',
      'How do you like *brown butter* in a cookie: with pecans, with chocolate or on its own?',
      'Which shape would you ask for first on a plate of *iced* biscuits: star, heart or animal?',
    ],
  },
  scones: {
    clues:
      'clotted cream, jam, sultana, cream first, buttermilk, jam first, fruit, cheese, tearoom, teapot, butter, strawberry, warm, baked, plain, devon, cornish, china cup, batch, fluffy, oven, cherry, afternoon, flour, griddle, whipped cream, rhubarb, crumbly, bone china',
    cued: [
      'What would you spread on a warm *cheese* scone: butter, chutney or nothing at all?',
      'Which goes on your scone first: the *clotted cream* or the jam?',
      "Which flavour of *jam* do you reach for when there's a scone on your plate?",
      'Who would you most like to share a *cream tea* with?',
      'What goes best on a *fruit* scone: salted butter, honey or marmalade?',
      'What do you drink with the scones at *afternoon tea*: tea, coffee or something with bubbles?',
      'Who *baked* the first scones you remember eating?',
      "A fresh *batch* of scones: one straight from the oven, or wait until they've cooled?",
    ],
  },
  pies: {
    clues:
      'shortcrust, puff pastry, gravy, mushy peas, suet, crimped, steak and ale, pastry, mash, steak, ale, crust, puff, filling, chicken and leek, pork, pasty, hot, raised, hand crimped, lid, kidney, oven ready, peppered, jelly, mince, pastie, potato, footy, golden',
    cued: [
      'What belongs next to a *steak* pie: mash, chips or a heap of greens?',
      'What goes best in a *chicken* pie: leek, ham or mushroom?',
      'Where do you like your *gravy* with a pie: poured over, round the edge or in a jug?',
      'What would you eat with a slice of cold *pork pie*: pickle, mustard or piccalilli?',
      'How do you eat a *pasty*: from one end, from the middle or with a knife and fork?',
      'Which *fruit* makes the best pie: apple, cherry, rhubarb or blackberry?',
      'Which vegetables make the best filling for a *vegetarian* pie?',
      'Which pastry suits a savoury pie better: crumbly *shortcrust* or flaky puff?',
    ],
  },
  bread: {
    clues:
      'rye, seeded, crust, spelt, oven, dough, olive, wholemeal, baked, sliced, bloomer, tin loaf, rolls, baps, sourdough, barm, flour, loaf, granary, baker, focaccia, tin, baguette, ciabatta, yeast, butter, toast, wheat, knead, crusty',
    cued: [
      'How do you like the crust on a *sourdough* loaf: dark and crackly, or pale and soft?',
      'What goes best on *rye* bread: smoked fish, cheese or pickles?',
      'What would you press into the top of a *focaccia*: rosemary, tomatoes or onions?',
      'A good *seeded* loaf: best for toast, for sandwiches or with soup?',
      'How much of a *baguette* is left by the time you get it home?',
      'What is your favourite filling for a soft bread *roll*?',
      'Which is your everyday bread: *wholemeal*, white or half and half?',
      'How thick do you cut a slice of *bloomer*: thin, medium or a proper doorstep?',
    ],
  },
  cake: {
    clues:
      'sponge, buttercream, frosting, victoria sponge, carrot cake, eggless, layers, half kg, slice, victoria, carrot, icing, coffee and walnut, lemon, baked, cheesecake, drizzle, baker, counter, gluten free, raspberry, cuppa, homemade, vanilla, red velvet, jam, cream, chocolate fudge, ginger, fork, bundt',
    cued: [
      '*Victoria sponge*: jam and cream, or only jam?',
      '*Carrot* cake: with walnuts, with raisins or with neither?',
      'How do you like the top of a *lemon* drizzle: crunchy with sugar, or sticky with syrup?',
      'What matters most in a coffee and *walnut* cake: the coffee, the nuts or the icing?',
      '*Cheesecake*: baked and plain, or chilled with fruit on top?',
      'What goes best with a slice of *chocolate* cake: cream, ice cream or a cold glass of milk?',
      'Which cake would you most like to find in a *gluten free* version?',
      'What goes best with *raspberry* in a cake: lemon, almond or white chocolate?',
    ],
  },
  bakery: {
    clues:
      'baps, buns, cobs, pastry, iced buns, bakes, loaves, barm cakes, rolls and pies, baker, loaf, sourdough, croissant, dough, oven, flour, counter, tart, cake, sausage roll, danish, baguette, early start, crust, batch, roll, sold out, eclair, focaccia, pre order, crumb, bakehouse',
    cued: [
      'What goes best with a *sourdough* from the bakery: soup, cheese or just butter?',
      'How do you eat a *croissant* from the bakery: pulled apart, dipped or with jam?',
      'A *sausage roll* from the bakery: hot in the street, or cold on a picnic?',
      'Which *cake* do you order from the bakery for a birthday?',
      'Who gets the end *crust* of a fresh bakery loaf in your home?',
      'How much of a *baguette* reaches home with you from the bakery: all, most or half?',
      'A *bun* from the bakery: iced, with currants or filled with cream?',
      'Which bakery *pastry* is hardest to eat without leaving crumbs?',
      'Which smell from a bakery *oven* would make you cross the street?',
      'Which filling belongs in a *tart* from the bakery: apple, lemon or cherry?',
    ],
    atWork: {
      asks: [
        'Which would you bring from the bakery for a team breakfast: croissants, rolls or buns?',
        'Which bake shows the real skill of a baker?',
        'What draws you into a bakery you have never tried?',
        'What would you like to learn from a professional baker?',
      ],
      cued: [
        "What helps you most with a baker's *early start*: coffee, music or the walk to work?",
        'When did a *dough* last surprise you in the bakery?',
        'What was the first thing you were allowed to shape as an *apprentice* in a bakery?',
        'What goes into the *oven* first each morning in your bakery?',
        'Which *flour* would your bakery miss first: strong white, wholemeal or rye?',
        'What do people ask most often at a bakery *counter* on a Saturday morning?',
      ],
    },
  },
};
