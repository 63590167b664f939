import type { Besides } from '../../subject';

/** What is known of the subjects of `common/pub.ts` besides their rows. */
export const pub: Besides = {
  'pub quiz': {
    clues:
      'picture round, general knowledge, jackpot, quizmaster, team names, per team, trivia, max 6, cash prize, music round, round, teams of, questions, prizes, 8pm, per person, bar tab, tuesday, quiz night, host, brains, tie break, wednesday, thursday, answer, bonus, prize pot, tables, pints, bingo, beer token',
    cued: [
      'Which subject would you like in the *picture round*: faces, film scenes or places?',
      "Which decade's songs do you know best in a *music round* at a quiz?",
      'What do you eat at a *quiz night*: chips, pizza or just crisps?',
      'What would you do with the *jackpot* from a quiz: a round for all, a meal out or save it?',
      'Which *Christmas* quiz round would you do best in: films, carols or food?',
      'Who in your *team* writes the answers down at the pub quiz?',
      'What makes a good *quizmaster*: a clear voice, good jokes or fair answers?',
      'How would you settle a *tie break* in a pub quiz: a guess, a song or a coin?',
    ],
  },
  'beer garden': {
    clues:
      'dogs welcome, heaters, patio, sunshine, pint, outdoor, terrace, rooftop, bbq, pub, parasol, picnic bench, alfresco, pimms, marquee, sunny, ice cold, cider, live music, riverside, blankets, spritz, umbrella, burgers, outside bar, suntrap, festoon, covered',
    cued: [
      'What do you order first in a beer garden in bright *sunshine*?',
      'Where does a *dog* like best to sit in a beer garden: under the table, on a lap or by the water bowl?',
      'Which sort of *live music* goes best in a beer garden: folk, jazz or a good cover band?',
      'What should come off the *bbq* first in a beer garden: burgers, sausages or corn on the cob?',
      'What would you like to see on a *rooftop* over a drink: a sunset, the skyline or the sea?',
      'Which drink belongs in a *jug* on a hot day: squash, sangria or fruit punch?',
      'What would you play on a *picnic bench* while you wait for food: cards, dominoes or I spy?',
    ],
  },
  'live sport': {
    clues:
      'screens, kick off, sky sports, tnt sports, projector, big screen, ufc, ppv, nfl, match, rugby, football, showing, six nations, premier league, pints, world cup, boxing, pub, game, final, darts, champions league, bar, wings, f1, table, ashes, playoffs, gaa, state of origin',
    cued: [
      'What do you like best in a *rugby* match: a try, a tackle or the singing?',
      'Which *boxing* match from any time would you like to have seen live?',
      'Which song would you walk on to at the *darts*?',
      'Which *Six Nations* match do you look forward to most?',
      'Which *World Cup* do you remember best, and where did you watch it?',
      'Where do you like to sit for a *final*: under the screen, at the bar or outside?',
      'What do you like best about an *NFL* night: the plays, the snacks or the half-time show?',
    ],
  },
  'real ale': {
    clues:
      'pumps, cask, barrels, ales, on tap, golden ale, bitter, hand pump, brewery, beer festival, pint, guest, abv, mild, cellar, hops, golden, porter, pump clip, best bitter, malt, stillage, landlord, micropub, brewer, cask marque, ruby, real cider, tap, blonde',
    cued: [
      "What's the best time for a *golden ale*: in the garden, after a walk or with fish and chips?",
      'What would you eat with a pint of good *bitter*: a pie, crisps or cheese?',
      'What goes well with a dark *porter* on a cold night: a log fire, a stew or a cheeseboard?',
      'How do you choose at a *beer festival*: by the name, by the strength or by asking around?',
      'Which would you ask to see first at a *brewery*: the hops, the barrels or the tasting bar?',
      'What makes a good *micropub*: the beer, the chat or the size?',
      'How do you like your *stout*: smooth, bitter or sweet?',
      'How hoppy do you like an *IPA*: gentle, bold or as strong as it comes?',
    ],
  },
  IPA: {
    clues:
      'hops, hazy, citra, cans, abv, pale, simcoe, west coast, ddh, new england, juicy, mosaic, session, brewery, dry hopped, dipa, neipa, tropical, citrus, nelson sauvin, pint, bitter, beer, tap, brewed, double, galaxy, mango, pine, resinous',
    cued: [
      'What do you like to eat with a *hazy* IPA: a burger, a curry or fish and chips?',
      'How do you like a *west coast* IPA: piney, grapefruity or good and bitter?',
      'Where does a *session* IPA taste best: in a beer garden, by the barbecue or on the sofa?',
      'What do you taste first in a *Citra* IPA: lime, grapefruit or mango?',
      'Which hop would you put with *Mosaic* in an IPA: Citra, Simcoe or Nelson Sauvin?',
      'What do you notice first on IPA *cans*: the colour, the name or the hops?',
      'When is the moment for a *double* IPA: after dinner, by the fire or with cheese?',
      'Which glass would you pour a *New England* IPA into: a tulip, a pint or a tumbler?',
    ],
  },
  cider: {
    clues:
      'apples, orchard, dabinett, keeved, pressed, kingston black, perry, scrumpy, press, dry, medium, cask, pear, sparkling, still, cidery, fruit, harvest, barrel, draught, bottle, wassail, mulled, varieties, festival, tannin, bittersweet, rhubarb, windfall',
    cued: [
      'Which *apple* do you like best straight from the tree: sharp, sweet or in between?',
      'What would you do with an afternoon in an *orchard*: pick, picnic or doze under a tree?',
      'When would you pour a glass of *perry*: before dinner, with the cheese or on the lawn?',
      'Where does *scrumpy* taste best: at a farm, at a festival or by the fire?',
      'What do you like to eat with a *dry* cider: cheese, sausages or fish and chips?',
      'Which spice belongs in *mulled* cider: cinnamon, cloves or ginger?',
      '*Sparkling* cider: in a flute, in a tumbler or straight from the bottle?',
      'Which *harvest* job would you choose on a cider farm: picking, pressing or tasting?',
    ],
  },
  'alcohol-free drinks': {
    clues:
      '0 0%, kombucha, mocktails, low abv, hangover, non alc, zero, sober, beer, 0.5%, dry january, spirit, botanical, non alcoholic, designated driver, low alcohol, sober curious, aperitif, ginger, cordial, soft drink, abv, functional, cocktail, lager, tonic, sobriety, sparkling tea, alternative, no and low',
    cued: [
      'Which *kombucha* would you try first: ginger, berry or lemon?',
      'What would you put in a *mocktail*: mint, lime or passion fruit?',
      'When does an alcohol-free *beer* taste best: after sport, at lunch or with a film?',
      'What do you pour in *Dry January* when friends come round?',
      'How do you like *ginger* beer: mild, warming or really hot?',
      'What does the *designated driver* deserve: a fancy glass, the best seat or a free pudding?',
      'Which *cordial* tastes most of summer: elderflower, lemon or blackcurrant?',
      'What would you mix with an alcohol-free *spirit*: tonic, ginger ale or soda?',
    ],
    atWork: {
      asks: [
        '+What makes you try a new alcohol-free drink?',
        '+What wins new fans for an alcohol-free drink: the taste, the look or the story?',
        '+Where would you like to find more alcohol-free drinks: bars, restaurants or work events?',
        'Which drink deserves a good alcohol-free version?',
      ],
      cued: [
        'Which alcohol-free drink belongs at every *office party*?',
        'Where on the *menu* should alcohol-free drinks go: first, last or among the others?',
        'What do guests like instead of *wine* with dinner: kombucha, iced tea or a spritz?',
        'Behind the bar: alcohol-free beer on *draught*, or in bottles?',
      ],
    },
  },
  'wine tasting': {
    clues:
      'wines, vintages, grapes, pours, pairings, tastings, six wines, wineries, wset, vineyard, glass, cellar door, sommelier, bottles, winery, flight, pairing, red, sparkling, cheese, tutored, white, harvest, notes, blind, shiraz, tour, riesling, estate, cellar, winemaker, varietals',
    cued: [
      'Which *cheese* would you put next to a glass of good red wine?',
      'When do you like a glass of *sparkling* wine: before a meal, with it or on a birthday?',
      'Where would you like to drink a cold *rosé*: in the garden, by the sea or on a balcony?',
      'What goes best with a glass of *white* wine: fish, nuts or a bit of sunshine?',
      'What would you like to do on a visit to a *vineyard*: walk the rows, see the cellar or taste?',
      'What would you like to help with at a wine *harvest*: picking, pressing or the long lunch?',
      'Which *chocolate* would you try with wine: dark, milk or salted?',
      "Which *red* would you choose for a winter's evening: light and fruity, or dark and full?",
    ],
  },
  wine: {
    clues:
      'bottle, grape, vintage, burgundy, by the glass, corkage, tannin, case of, magnum, bordeaux, red, glass, rosé, vineyard, sauvignon, pinot noir, malbec, cellar, chardonnay, merlot, sommelier, rioja, pour, shiraz, cork, importer, riesling, cabernet, white, oaked, case of six, list',
    cued: [
      'What do you like to eat with a *red* wine on a cold night?',
      'When does *rosé* come out for you: the first sunny day, or all year round?',
      'What do you raise a glass of *champagne* to: birthdays, good news or a quiet evening?',
      'Which do you pour first at a party: a *sparkling* wine, a white or a cocktail?',
      'What is your favourite thing at a wine *tasting*: the talk, the cheese or the surprise?',
      'Which *cheese* would you open a bottle of wine for?',
      'What would you do first at a *vineyard*: walk the rows, see the cellar or taste?',
      'Which wine goes on the *Christmas* table: red, white or both?',
    ],
    atWork: {
      asks: [
        'What makes you pick up a bottle of wine: the label, the grape or a recommendation?',
        'Which wine deserves to be better known?',
        'Which wine region would you love to visit?',
        'Which wine would you open to celebrate good news at work?',
      ],
      cued: [
        'Which wine do guests ask for *by the glass* more than any other?',
        'What do you like to find in a *tasting* for staff: food, maps or blind bottles?',
        'Which *vintage* are you looking forward to pouring most?',
        'Which *grape* do you enjoy introducing to guests most?',
      ],
    },
  },
  gin: {
    clues:
      'juniper, tonic, distillery, botanical, distilled, 70cl, craft gin, gins, london dry, garnish, copper still, distil, spirit, citrus, sloe, pink, bottle, g&t, rhubarb, tasting, navy strength, batch, cucumber, elderflower, serve, foraged, abv, ice, lime, still',
    cued: [
      'Which *garnish* do you like best in a gin: orange, rosemary or pepper?',
      'When do you like a *pink* gin best: at a picnic, at a party or before dinner?',
      'What do you do with a *sloe* gin in winter: sip it, mix it or give it away?',
      'Which *tonic* do you prefer with a gin: plain, light or elderflower?',
      'What would you most like to see at a *distillery*: the copper still, the plants or the tasting table?',
      'Who would you take along to a gin *tasting*?',
      'Which *cocktail* with gin would you order on a special night: a martini, a fizz or a negroni?',
      'What would you eat with a glass of *rhubarb* gin: cake, cheese or nothing at all?',
    ],
  },
  whisky: {
    clues:
      'malt, islay, speyside, drams, years old, highland, peaty, single cask, oloroso, distillery, cask, bourbon, single malt, scotch, peat, barrel, sherry, tasting, bottling, aged, spirit, rye, abv, cask strength, blend, smoky, maturation, glencairn, oak, neat, irish',
    cued: [
      'What would you mix with *bourbon*: cola, ginger or nothing at all?',
      '*Peat* in a whisky: just a wisp of smoke, or the whole bonfire?',
      'What would you eat with a *sherry* cask whisky: fruit cake, nuts or cheese?',
      'Who would you take along to a whisky *tasting*?',
      'What would you most like to see in a *distillery*: the stills, the casks or the shop?',
      'When would you pour a *single malt*: after dinner, by the fire or on a birthday?',
      'Which cocktail would you like made with *rye*: an old fashioned, a sour or a highball?',
      'Which whisky would you choose as a *gift* for somebody you hardly know?',
    ],
    atWork: {
      asks: [
        '+What matters most in a whisky: the water, the wood or the years?',
        'How do you like your whisky: neat, with a drop of water or over ice?',
        'Which flavours do you look for in a whisky?',
        'Which whisky would you open to mark a big achievement?',
      ],
      cued: [
        'Which *cask* would you choose for a new spirit: bourbon, sherry or wine?',
        'What draws people to a new *bottling* first: the age, the label or the story?',
        'Which whisky should every *bar* have on its back shelf?',
        'What does a *blend* need most: balance, body or a good story?',
      ],
    },
  },
  cocktails: {
    clues:
      '2 4 1, bartender, pitcher, pornstar, daiquiris, mojitos, mixologist, muddled, shaker, negroni, margarita, happy hour, espresso martini, rum, tequila, garnish, spritz, vodka, two for one, lime, martini, mocktail, shake, sour, old fashioned, menu, syrup, bitters, bar, masterclass, serve',
    cued: [
      'What goes round the rim of a *margarita*: salt, sugar or nothing?',
      'When is the best moment for an *espresso martini*: before dinner, instead of pudding or late?',
      'Which *mojito* would you go for: classic mint, strawberry or passion fruit?',
      'Where would you like to sit with a *spritz*: on a square, by the water or in the garden?',
      'Which *mocktail* flavour would you order: berry, citrus or something with ginger?',
      'What would you mix with good *gin*: tonic, lemonade or fresh fruit?',
      'Which *rum* drink tastes most of holidays: daiquiri, mojito or piña colada?',
      'Who would you meet for *happy hour*: old friends, workmates or a date?',
    ],
  },
  brewery: {
    clues:
      'taproom, brewed, brew day, fermenters, lagers, stouts, collab, growler, brewers, tank fresh, hops, malt, tap, cans, pint, ipa, beer, keg, cask, tour, pale ale, brewhouse, batch, mash, fermentation, barrel aged, mash tun, barley, bottle shop',
    cued: [
      'When does a cold *lager* taste best: after work, after sport or after mowing the lawn?',
      'What goes best with a glass of *stout*: a pie, oysters or chocolate cake?',
      'Who should a brewery do a *collab* with: a baker, a coffee roaster or a chocolatier?',
      'Which *cask* ale do you like best: a mild, a bitter or a golden one?',
      'What would you like most on a brewery *tour*: the smell of hops, the big tanks or the tasting?',
      'What should every *taproom* have: board games, live music or a good pie?',
      'Which snack goes best with a *pale ale*: crisps, nuts or pork scratchings?',
      "Where would you take a full *growler* of beer: a picnic, a barbecue or a friend's house?",
    ],
    atWork: {
      asks: [
        '+What should a brewery tell people about how its beer is made?',
        '+What makes a local brewery worth supporting: the beer, the people or the values?',
        'What makes a brewery a good neighbour?',
        'Where can a brewery save most: energy, water or packaging?',
      ],
      cued: [
        'What is playing in the brewery on a *brew day*: rock, the radio or just the pumps?',
        'Which *malt* would you never want to brew without?',
        'Which beer would you put on *keg* for a work party: a lager, a pale or a stout?',
        "How do you choose the name for a new *batch* of beer: a vote, a joke or the brewer's word?",
      ],
    },
  },
  beer: {
    clues:
      'draught, on tap, ipa, 4 pack, schooner, stubbies, six pack, growlers, brews, 440ml, pint, lager, ale, hops, tap, keg, brewery, cans, stout, cask, abv, bottle shop, craft, wheat, cold one, festival, pilsner, brewer, pale, sour, malt, fridge, cheers, 330ml',
    cued: [
      '*IPA*: hazy and juicy, or clear and bitter?',
      'When does a *stout* taste best: by a fire, with a pie or after a long walk?',
      'What do you like to eat with a cold *lager*: curry, pizza or a burger?',
      'Which slice belongs in a *wheat* beer: orange, lemon or none?',
      'How do you choose from the beers on *tap*: the old favourite, a new one or by the name?',
      'What do you notice first in a beer with plenty of *hops*: citrus, pine or flowers?',
      'What would you want to see first on a *brewery* tour: the kettles, the barrels or the bar?',
      '*Cask* ale: a full pint, or halves so that you can try more?',
    ],
  },
  bar: {
    clues:
      'cocktails, late licence, dance floor, guestlist, guest list, bottle service, bartenders, afrobeats, open til late, house music, dj, drinks, happy hour, wine, late night, live music, rum, shots, pour, gin, spirits, rooftop, karaoke, bottomless, bar staff, 2am, tap, club, pool table, lounge, booth, night out, stools, nibbles, weekend',
    cued: [
      'How do you like a *cocktail*: sweet, sour or bitter?',
      'What goes in your *gin* and tonic: lime, cucumber or pink grapefruit?',
      'How do you like *rum*: with ginger beer, in a mojito or on its own?',
      'Which song would you sing at *karaoke*?',
      'What makes a *rooftop* bar worth the climb: the view, the breeze or the sunset?',
      'Which song must a *DJ* play to get you on the dance floor?',
      'Who would you call first for a *happy hour* after work?',
      'For *live music* in a bar: one guitar, a jazz trio or a full band?',
    ],
    atWork: {
      asks: [
        '+What brings people back to a bar: the welcome, the drinks or the atmosphere?',
        '+What makes a bar feel welcoming as you walk in?',
        'What tells you that you have walked into a good bar?',
        'What can a job behind the bar teach you about people?',
      ],
      cued: [
        'What makes a great *bartender*: speed, memory or conversation?',
        'Which *cocktail* tells you most about how good a bar is?',
        'After-work *drinks* with the team: a bar, a bowling alley or a pub quiz?',
        'What do *bar staff* do first after a long shift: eat, sit down or put music on?',
      ],
    },
  },
  pub: {
    clues:
      "open fire, carvery, real ales, sunday roasts, food served, jukebox, bar snacks, meat raffle, pints of, kitchen's, pint, beer, landlord, bar, quiz, ale, roast, darts, cask, cosy, fire, live music, inn, publican, open mic, garden, log fire, draught, beer garden, snug, tap, tenant, hearty, karaoke, village",
    cued: [
      'Which meat or main would you choose for a *roast* at the pub: beef, pork or a nut roast?',
      "What's your best round in a pub *quiz*: music, sport or history?",
      'How do you like your pint of *ale*: pale, amber or dark?',
      "What do you like to drink by a pub's *open fire*: a red wine, a dark beer or a hot chocolate?",
      'Which song gets a whole pub singing on a *live music* night?',
      "What do you like best in a pub's *beer garden*: the sun, the shade or a table by the water?",
      'What do you order with a *dog* at your feet in a pub: a quick half, lunch or a long coffee?',
      'Which pub game do you like best: *darts*, pool or dominoes?',
    ],
    atWork: {
      asks: [
        '+What does a good pub bring to its community?',
        '+What makes a pub feel like your local: the food, the faces or the fire?',
        'What makes a pub worth a detour?',
        'What makes a good landlord: a sense of humour, a good memory or a warm welcome?',
      ],
      cued: [
        'What did you learn about people from working behind a *bar*?',
        'What does a new *landlord* do in the first month that wins over the regulars?',
        'Which dish can a pub *kitchen* never take off the menu?',
        'How does a pub fill a wet Tuesday: a *quiz*, a curry night or a folk session?',
      ],
    },
  },
};
