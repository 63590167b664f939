import type { Subject } from '../../subject';

/** Cafés, bars and rooms for an hour of fun, and what is drunk there. */
export const themedCafes: readonly Subject[] = [
  {
    name: 'cat café',
    says: ['cat caf(e|é)', 'cat lounge', '(kitten|cat) (yoga|cuddle)', 'resident cat', 'caf(e|é) with cats'],
    clues:
      'kittens, purring, adoption, whiskers, latte, paws, lap, rescue cats, resident cat, cuddle, adopt, lounge, feline, coffee, cake, rescue, nap, booking slot, meow, toy, cat yoga, moggy, scratch post, cappuccino, treat, moggie, gentle, tabby, ginger, hour session, ragdoll, litter',
    asks: {
      idea: ['+What would you name a new kitten in a cat café?'],
      experience: [
        '+What do you love most about spending time with cats?',
        'Which kind of cat always wins you over?',
        '~How do you tell a cat on your lap that it is time to go home?',
      ],
      choice: ['+Which cat would you like for company: a playful kitten, a sleepy one or a chatty one?'],
    },
    cued: [
      'Which name suits a *rescue* cat that sleeps on the cake counter?',
      'What would you drink with a cat on your lap: a *latte*, a tea or a hot chocolate?',
      'How would you win over a shy *kitten*: a string, a treat or patience?',
      'What is the kindest way to wake a cat from a *nap*?',
    ],
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
      idea: [
        '+Which dog breed would make the best café regular?',
        '+Which dog that you know would love a café visit most?',
      ],
      experience: ["+What's the funniest thing you've seen a dog do in a café?"],
      choice: [
        '+What do dogs do best in a café: snooze, beg or make friends?',
        '+What do you order at a dog-friendly café: coffee, cake or lunch?',
        '+Where do you like to sit with a dog in a café: by the window, in a corner or outside?',
      ],
    },
    cued: [
      'What would a *pup cup* have in it if you could choose?',
      'Which *walk* would you end at a café with your dog?',
      '*Sausage* or biscuit: which would your dog pick off the café counter?',
      'What should a *garden* for dogs and people have: shade, water or a fence?',
    ],
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
      idea: ['+Which treat would you like blended into a milkshake?'],
      choice: [
        '+A milkshake: chocolate, strawberry or vanilla?',
        '+A milkshake: thick with ice cream, or light and frothy?',
      ],
      experience: ['Where did you drink the best milkshake of your life?'],
    },
    cued: [
      'Which biscuit would you crumble into a *shake*?',
      'What goes on the *whipped cream* of a milkshake: sprinkles, sauce or a cherry?',
      'How do you eat a *sundae*: top down, all mixed up or sauce first?',
      'Which old-fashioned flavour should come back: *malt*, lime or butterscotch?',
    ],
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
      idea: ['+Which flavour of bubble tea would you order first?'],
      choice: [
        '+Bubble tea: milky with chewy pearls, or fruity with pearls that pop?',
        '+Which topping would you add to bubble tea: pearls, jelly or pudding?',
      ],
      problem: ['~How do you catch the last pearls at the bottom of a bubble tea?'],
    },
    cued: [
      'How much *ice* do you like in a cold tea: none, a little or a lot?',
      'Which *milk tea* would you go for: classic black, jasmine or oolong?',
      'What would you put in a *fruit tea*: mango, lychee or passion fruit?',
      'A *brown sugar* tea with milk: before lunch, after school or late at night?',
    ],
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
      choice: [
        '+Mead: sweet and still, or dry and sparkling?',
        '+Which flavour of mead would you try first: honey, berry or spice?',
      ],
      idea: ['What would you serve with a glass of mead?'],
      experience: ['Where did you have your first taste of mead?'],
    },
    cued: [
      '*Honey*: on toast, in tea or by the spoon?',
      '*Spiced* mead or plain: which would you pour on a winter evening?',
      '*Viking* feast: a horn of mead, a rack of ribs or a song?',
      '*Elderflower* or berry: which would you stir into mead?',
    ],
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
      choice: [
        '+Sake: warm from the jug, or cold from the glass?',
        'Sake with dinner: sashimi, tempura or ramen?',
      ],
      idea: ['Which little dish would you like beside a cup of sake?'],
      problem: ['What do you find trickiest: choosing a sake, or knowing what to eat with it?'],
    },
    cued: [
      'What would you order first at an *izakaya*?',
      'How do you like *soju*: neat, with beer or with fruit?',
      'Which fruit would you choose for a sweet sake: *yuzu*, plum or peach?',
      'Which food do you order most often at a *Japanese* restaurant?',
    ],
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
      choice: [
        '+A glass of port: ruby, tawny or white?',
        'A small glass: dry sherry before the meal, or port with the cheese?',
      ],
      idea: ['What would you put on the plate next to a glass of port?'],
      experience: ['Which cheese goes best with a glass of port?'],
    },
    cued: [
      'When do you open a bottle of *tawny* port: Christmas, birthday or a quiet Sunday?',
      'Which *tapas* would you eat with a glass of fino?',
      'What do you eat with *stilton*: port, pears or biscuits?',
      'Where would you keep a *decanter*: on the sideboard, in a cupboard or on the table?',
    ],
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
      choice: [
        '+A late dessert: warm cookie dough, or crisp churros with chocolate?',
        '+What goes best with a warm waffle: ice cream, fruit or chocolate sauce?',
        '+Which would you order first at a dessert café: waffles, crêpes or a sundae?',
      ],
      idea: ['Which dessert sauce could you happily eat by the spoonful?'],
    },
    cued: [
      'What goes on your *waffle*: fruit, chocolate sauce or a scoop of ice cream?',
      'Which *milkshake* would you order with a slice of cake: vanilla, strawberry or chocolate?',
      'How do you like a *brownie*: gooey in the middle, or crisp at the edges?',
      'What would you fill a *crepe* with: lemon and sugar, chocolate or banana?',
    ],
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
      idea: ['+Which game could you play all evening?', '+Who would you challenge to a game at the café?'],
      choice: ['+What kind of player are you: bold, crafty or just in it for fun?'],
      experience: [
        'Which game always brings out the laughs?',
        '~Who in your family reads the rules of a board game to the very end?',
      ],
    },
    cued: [
      'Which *card game* did your family play on holidays?',
      'Which retro *console* would you play first?',
      'What would your *D&D* character be: a wizard, a thief or a fighter?',
      'How many *players* make the best game night?',
      'What do you like beside you during a long board game: *coffee*, cake or a toastie?',
      'What would your team be called at a *pub quiz*?',
    ],
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
      choice: ['+Axe throwing: calm and careful, or with all your might?'],
      idea: [
        '+What would you name your axe throwing team?',
        'Who among your friends would hit the bullseye with the first axe?',
      ],
      problem: ['What looks hardest about axe throwing: the aim, or the spin?'],
    },
    cued: [
      'What would you yell after a *bullseye*: nothing, timber or a song?',
      'Who of your friends would be loudest at an axe throwing *birthday*?',
      'What would you wear for an axe throwing night: *flannel*, boots or a silly hat?',
      'Which team would you like to beat at a *team building* axe night: sales, finance or the bosses?',
    ],
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
      choice: [
        'In a game of laser tag: storm ahead, or wait round the corner?',
        'What do you enjoy most about laser tag: the chase, the teamwork or the lights?',
        'Which laser tag game would you choose: teams, a mission or everyone for themselves?',
      ],
      idea: ['Where would you love to play a giant game of laser tag?'],
    },
    cued: [
      'At a laser tag *birthday party*: cake before the game, or after it?',
      'Where would you land first in a *foam pit*: on your back, or feet first?',
      'Which world would you step into with a *virtual reality* headset: space, sea or jungle?',
      'In an *escape room*: do you hunt for clues, or crack the codes?',
      'A *zombie* round the corner in laser tag: run, hide or fire?',
      'What would you plan for a rainy *half term* day: laser tag, bowling or the cinema?',
      'Who from work would you want on your side at a *team building* laser tag day?',
      'Which *arcade* game did you put all your coins into?',
    ],
  },
];
