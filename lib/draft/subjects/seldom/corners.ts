import type { Subject } from '../subject';

/** Cafés, bars and rooms for an hour of fun, and what is drunk there. */
export const corners: readonly Subject[] = [
  {
    name: 'cat café',
    says: ['cat caf(e|é)', 'cat lounge', '(kitten|cat) (yoga|cuddle)', 'resident cat', 'caf(e|é) with cats'],
    clues:
      'kittens, purring, adoption, whiskers, latte, paws, lap, rescue cats, resident cat, cuddle, adopt, lounge, feline, coffee, cake, rescue, nap, booking slot, meow, toy, cat yoga, moggy, scratch post, cappuccino, treat, moggie, gentle, tabby, ginger, hour session, ragdoll, litter',
    asks: {
      idea: ['What would you read or do with a sleeping cat on your lap?'],
      problem: ['~How do you tell a cat on your lap that it is time to go home?'],
      choice: ['In a cat café: the cheeky kitten, or the dignified old cat?'],
      experience: ['Which cat you have met was the friendliest to strangers?'],
    },
  },
  {
    name: 'dog-friendly café',
    says: [
      '(dog|pooch|pup) (friendly )?caf(e|é)',
      'puppuccino',
      'pup ?cup',
      'dog friendly (pub|bar|restaurant|brunch|terrace)',
      'yappy hour',
      '(pug|dachshund|doggy) (cafe|café|brunch|pop up)',
      'bark bar',
    ],
    clues:
      'wagging, biscuits, water bowl, paws, four legged, leads, treat jar, furry, puppy latte, pup cup, pooch, walk, sausage, muddy paw, coffee, pub, garden, puppy, brunch, beach, terrace, doggy menu, cockapoo, tail, cake, wag, patio, bacon, labrador, doggo, dog park',
    asks: {
      idea: ['What would your favourite dog order if it could read the café menu?'],
      problem: ["What's hardest for your dog in a café: the cakes, or the other dogs?"],
      choice: ['A dog in a café: under the table, or on the bench beside you?'],
      experience: ['Where have you and a dog had the warmest welcome?'],
    },
  },
  {
    name: 'milkshake bar',
    says: [
      '(milk|thick|freak|protein) ?shake',
      'milk ?shake (bar|shop|van)',
      'shake (bar|shack)',
      'root beer float',
      'ice cream (soda|float)',
      'diner shake',
      'soda fountain',
    ],
    clues:
      'whipped cream, malt, straw, strawberry, vanilla, toppings, sprinkles, blended, shake, ice cream, thick, biscuit, freakshake, topping, chocolate, dessert, sundae, cookie, caramel, root beer float, scoop, peanut butter, banana, drive through, diner, protein, marshmallow, candy, sauce, spider',
    asks: {
      idea: ['Which treat would you like blended into a milkshake?'],
      problem: ['~What do you do when the milkshake is too thick for the straw?'],
      choice: ['A milkshake: chocolate, strawberry or vanilla?'],
      experience: ['Where did you drink the best milkshake of your life?'],
    },
  },
  {
    name: 'bubble tea',
    says: [
      'bubble tea',
      'boba',
      'tapioca (pearl|ball)',
      'milk tea',
      'popping pearl',
      'matcha (latte|bar|caf(e|é))',
      'fruit tea bar',
    ],
    clues:
      'pearls, oolong, taro, lychee, wide straw, brown sugar, cheese foam, toppings, ice level, boba, tapioca, milk tea, popping, matcha, straw, taiwan, jelly, fruit tea, mango, slush, cup, sweetness level, passion fruit, chewy, topping, thai tea, shake, jasmine, cold foam, lid, strawberry',
    asks: {
      idea: ['Which flavour of bubble tea would you order first?'],
      problem: ['~How do you catch the last pearls at the bottom of a bubble tea?'],
      choice: ['Bubble tea: milky with chewy pearls, or fruity with pearls that pop?'],
      experience: ['Who introduced you to bubble tea, and which flavour was it?'],
    },
  },
  {
    name: 'mead',
    says: [
      'mead',
      'meadery',
      'honey wine',
      '(fruit|elderflower|damson|country|elderberry) wine',
      'cyser',
      'drinking horn',
    ],
    clues:
      'honey, fermented, viking, hops, bottle, tasting, barrel, spiced, sparkling, meadery, horn, hive, metheglin, melomel, bee, elderflower, wine, damson, brew, blackberry, medieval, cyser, dry, mulled, yeast, demijohn, abv, braggot, sack, ancient, solstice, batch',
    asks: {
      idea: ['What would you serve with a glass of mead?'],
      problem: ['Which dish is hardest to match with a glass of mead?'],
      choice: ['Mead: sweet and still, or dry and sparkling?'],
      experience: ['Where did you have your first taste of mead?'],
    },
  },
  {
    name: 'sake and soju',
    says: [
      'sake (bar|brewery|tasting|pairing|night|master)',
      'soju',
      'izakaya',
      'umeshu',
      '(junmai|nigori|japanese sake)',
      'shochu',
      'makgeolli',
    ],
    clues:
      'rice, polished, brewed, yuzu, warm, koji, small plates, tokyo, plum, junmai, izakaya, japanese, daiginjo, tasting, umeshu, korean, brewery, ginjo, sushi, pairing, cup, somaek, makgeolli, highball, nigori, bar, kanpai, yakitori, plum wine, cocktail, bottle, sommelier, hot sake',
    asks: {
      idea: ['Which little dish would you like beside a cup of sake?'],
      problem: ['What do you find trickiest: choosing a sake, or knowing what to eat with it?'],
      choice: ['Sake: warm from the jug, or cold from the glass?'],
      experience: ['Which drink from far away were you most surprised to like?'],
    },
  },
  {
    name: 'port and sherry',
    says: [
      '(tawny|ruby|vintage|white) port',
      'port (wine|tasting|lodge)',
      'sherry (tasting|cask|bar|wine)',
      'vermouth',
      'madeira wine',
      'digestif',
    ],
    clues:
      'decanter, stilton, nuts, cask, solera, fortified, olives, aperitif, christmas cake, tawny, fino, oloroso, vintage, douro, jerez, cheese, ruby, manzanilla, vermouth, tapas, almond, lbv, px, amontillado, christmas, glass, lodge, porto, spritz, sipping, copita, madeira, bodega',
    asks: {
      idea: ['What would you put on the plate next to a glass of port?'],
      problem: ["What's hardest to match with a glass of port: cheese, cake or chocolate?"],
      choice: ['A small glass: dry sherry before the meal, or port with the cheese?'],
      experience: ['Who in your family was known for a little glass of sherry?'],
    },
  },
  {
    name: 'dessert café',
    says: [
      'dessert (caf(e|é)|bar|lounge|parlou?r|shop|van|box)',
      '(cookie dough|waffle|churro|crepe) (bar|stall|van|shop)',
      'churro',
      'cookie (dough|pie)',
      'gulab jamun',
      'kunafa',
      '(sundae|knickerbocker glory)',
    ],
    clues:
      'waffles, sundae, nutella, chocolate sauce, late night, ice cream, pistachio, sprinkles, cookie dough, churro, gelato, crepe, cheesecake, brownie, sauce, sweet tooth, milkshake, chocolate, drizzle, speculoos, kunafa, topping, strawberry, sharing platter, parlour, pudding, whipped cream, syrup, fondue, scoop, indulge, caramel',
    asks: {
      idea: ['Which dessert sauce could you happily eat by the spoonful?'],
      problem: ['Which dessert is the hardest to share?'],
      choice: ['A late dessert: warm cookie dough, or crisp churros with chocolate?'],
      experience: ["What's the best dessert you have gone out for late in the evening?"],
    },
  },
  {
    name: 'board game café',
    says: [
      'board ?game caf(e|é)',
      'game caf(e|é)',
      'lan (caf(e|é)|party)',
      '(internet|gaming|cyber) caf(e|é)',
      'barcade',
      'arcade (bar|machine|game|hall|night)',
      'pinball',
    ],
    clues:
      'dice, console, joystick, tokens, retro, high score, flipper, coin, players, meeple, tabletop, roll, card game, d&d, coffee, library, table fee, game master, strategy, shelf, pub quiz, toastie, rulebook, gaming, tournament, miniature, lan, arcade, session, co op, role play, dungeon, campaign, quiz, esports, snack, expansion',
    asks: {
      idea: ['Which game would you take from the shelf first in a board game café?'],
      problem: ['~Who in your family reads the rules of a board game to the very end?'],
      choice: ['An evening of games: dice and cards at the table, or pinball with flashing lights?'],
      experience: ['Which board game has kept your table up the latest?'],
    },
  },
  {
    name: 'axe throwing',
    says: [
      'axe ?throw(ing)?',
      'throw(ing)? (an )?axe',
      'hatchet (house|throwing)',
      '(rage|smash) room',
      'batting cage',
      'shuffleboard (bar|club)',
      'electric shuffle',
    ],
    clues:
      'bullseye, hatchet, target, lanes, blade, throws, stag, coach, lumberjack, hen, rage room, overarm, party, wood, smash, stick, group, team building, league, competitive, birthday, score, flannel, cocktail, safety briefing, closed toe, kill shot, viking, range',
    asks: {
      idea: ['Who among your friends would hit the bullseye with the first axe?'],
      problem: ['What looks hardest about axe throwing: the aim, or the spin?'],
      choice: ['Axe throwing: calm and careful, or with all your might?'],
      experience: ['Which target game have you enjoyed most: darts, archery or axe throwing?'],
    },
  },
  {
    name: 'laser tag',
    says: [
      'laser (tag|quest|game)',
      'vr (arcade|cafe|experience|games|gaming|party|escape)',
      'virtual reality (arcade|centre|center|party|game|experience)',
      'nerf (party|war|battle)',
      'trampoline (park|arena|centre)',
      'ninja (course|warrior|gym)',
      'inflatable park',
    ],
    clues:
      'arena, headset, vests, socks, jump, foam pit, blaster, missions, bounce, vr, virtual reality, quest, birthday party, phaser, squad, arcade, zombie, zap, neon, escape room, gamer, player, shoot, half term, team building, simulator, uv light, paintball, combat, pizza, score, fog, capture the flag, corporate',
    asks: {
      idea: ['Where would you love to play a giant game of laser tag?'],
      problem: ["What's hardest in laser tag: hiding, aiming or keeping quiet?"],
      choice: ['In a game of laser tag: storm ahead, or wait round the corner?'],
      experience: ['Who was on your team in your first game of laser tag?'],
    },
  },
];
