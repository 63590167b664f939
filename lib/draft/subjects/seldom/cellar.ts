import type { Subject } from '../subject';

/** What is pressed, brewed, distilled and poured. */
export const cellar: readonly Subject[] = [
  {
    name: 'rum',
    says: ['rum', 'spiced rum', 'rum (distillery|club|tasting|bar)'],
    clues:
      'molasses, cask, cane, overproof, barrel, dark and stormy, daiquiri, spiced, caribbean, sugar cane, mojito, jamaica, barbados, navy strength, distillery, tiki, ginger beer, agricole, tropical, pina colada, sugarcane, dark rum, punch, white, aged, mai tai, abv, coconut, pineapple, grog, goan feni',
    asks: {
      idea: ['What do you like to mix with rum besides cola?'],
      problem: ['Which rum cocktail is trickiest to mix well at home?'],
      choice: ['How do you take your rum: neat, over ice or with ginger beer?'],
      experience: ['What was the first rum cocktail you ever ordered?'],
    },
  },
  {
    name: 'tequila and mezcal',
    says: ['tequila', 'mezcal', 'agave'],
    clues:
      'lime, salt rim, reposado, blanco, shots, jalisco, smoky, oaxaca, agave, anejo, margarita, paloma, mexico, worm, sip, taco, cinco de mayo, espadin, jimador, pina, distiller, mariachi, bottle, cantina, triple sec, picante, tasting flight, roasted, sotol, raicilla',
    asks: {
      idea: ['Which snack goes best with tequila?'],
      problem: ['Which tequila cocktail is hardest to get right at home?'],
      choice: ['~Tequila: sipped slowly, or with salt, lime and courage?'],
      experience: ['What was your first ever tequila: a shot, a margarita or a slow sip?'],
    },
  },
  {
    name: 'distillery tour',
    says: [
      'distiller',
      '(craft|gin|vodka|whisky|whiskey|rum) distillery',
      'distillery (tour|shop|door)',
      '(pot|copper) still',
    ],
    clues:
      'botanicals, still, cask, copper, batch, mash, barrel, spirit, angels share, gin, whisky, juniper, tasting, distiller, whiskey, stillhouse, vodka, ferment, wash, warehouse, dram, abv, single malt, mash tun, gin school, bottling, rye, column still, grain, peat',
    asks: {
      idea: ['Which drink would you most like to see being distilled?'],
      problem: ['How do you thank the friend who drives on a distillery trip?'],
      choice: ['At a distillery: the full tour, or straight to the tasting?'],
      experience: ['Which bottle from a distillery are you saving for a special evening?'],
    },
    atWork: {
      work: [
        'What takes more patience in a distillery: the still, or the cask?',
        'What do visitors to a distillery always ask first?',
      ],
      people: [
        'What surprised you on your first visit to a distillery?',
        'Who taught you to taste a spirit properly, and what did they say?',
      ],
    },
  },
  {
    name: 'vineyard',
    says: ['vineyard', 'winer(y|ies)', 'cellar door', 'grape harvest', 'wine ?mak(er|ing)'],
    clues:
      'vintage, grapes, vines, pinot, chardonnay, harvest, sparkling, terroir, winemaker, pinot noir, cellar door, tasting, pruning, barrel, rose, bottling, picking, bud burst, frost, tractor, cuvée, sauvignon, shiraz, riesling, row, veraison, acre, winery, trellis, estate, picnic',
    asks: {
      idea: ['How would you spend a day at a vineyard: picking, treading or tasting?'],
      problem: ["What's hardest to put into words about a good wine?"],
      choice: ['At a vineyard: a stroll among the vines, or a seat with a view and a glass?'],
      experience: ['Where did you drink a glass of wine with the best view?'],
    },
    atWork: {
      work: [
        'What worries a winemaker most: frost, hail or rain at harvest?',
        'Which job in a vineyard takes longer than visitors imagine?',
      ],
      people: ['Who taught you most about wine, and over which bottle?'],
    },
  },
  {
    name: 'home brewing',
    says: ['home ?brew', 'home ?brew(ing|er)', 'brew(ing)? kit', 'demijohn', 'wine making kit'],
    clues:
      'hops, yeast, airlock, fermenter, malt, bottling, gravity, brew day, demijohn, kit, wort, mash, hydrometer, cider, ipa, ale, keg, siphon, steriliser, boil, all grain, carbonation, extract, batch, gallon, stout, priming sugar, country wine, turbo cider, competition',
    asks: {
      idea: ['Which drink would you like to brew at home: beer, cider or wine?'],
      problem: ['Which step of home brewing takes the most patience?'],
      choice: ['Home brew: a ready-made kit, or your own recipe?'],
      experience: ['Who tasted your first home brew, and what did they say?'],
    },
  },
  {
    name: 'bottle shop',
    says: ['bottle ?shop', 'bottle ?o', 'off licence', 'growler fill', 'beer shop'],
    clues:
      'cans, growler, natural wine, fridge, sours, stouts, imports, saison, craft beer, ipa, tap, off licence, pale ale, brewery, tasting, shelf, cider, six pack, sommelier, bottle o, lager, vino, orange wine, spirit, tap takeover, mixed case, drop, corkage, skin contact, low alcohol, pet nat',
    asks: {
      idea: ['Which style of beer or wine would you like to know more about?'],
      problem: ["What's hardest to choose at a bottle shop: for yourself or for a gift?"],
      choice: ['For Friday night: a cold craft beer, or a good bottle of wine?'],
      experience: ['Which bottle did you buy just for the label and end up liking?'],
    },
  },
  {
    name: 'beer festival',
    says: ['beer (festival|fest)', 'oktoberfest', '(cider|real ale) festival'],
    clues:
      'casks, halves, tokens, marquee, thirds, oompah, tasting glass, stein, real ale, cider, pint, keg, brewery, lederhosen, live music, tent, bratwurst, camra, ipa, stout, half pint, perry, barrel, bar volunteer, oktoberfest, street food, tipple, brewer, programme, hangover, craft',
    asks: {
      idea: ['What do you like to eat between beers at a festival?'],
      problem: ["What's hardest to remember after a beer festival: the names, or the breweries?"],
      choice: ['At a beer festival: an old favourite first, or something new?'],
      experience: ['Which brewery did you first come across at a festival?'],
    },
  },
  {
    name: 'apple pressing',
    says: ['apple (press|pressing|day)', 'community orchard', 'wassail', 'wassailing', 'cider apple'],
    clues:
      'orchard, windfall, pulp, juice, crates, bottled, press, russet, cider, scratter, pomace, bramley, crusher, pasteurise, harvest, community, heritage variety, press day, picking, cox, gallon, autumn, vinegar, october, cloudy, barrel, mill, wassail, pear, bucket, scrump, glut',
    asks: {
      idea: ['What would you make with far too many apples?'],
      problem: ['What happens to the windfall apples in your garden or street?'],
      choice: ['A basket of fresh apples: juice, cider or a pie?'],
      experience: ['Where did you pick apples as a child?'],
    },
  },
  {
    name: 'mobile bar',
    says: [
      'mobile (bar|pub)',
      'horsebox bar',
      '(prosecco|gin|cocktail) van',
      'pop up bar',
      'cocktail bar hire',
    ],
    clues:
      'prosecco, horsebox, mixologist, draught, glassware, weddings, garnish, cocktail, gin, wedding, bartender, keg, spritz, converted, trailer, tap, drinks package, dry hire, corporate, garden party, guest, licence, barista, mocktail, fairy light, pop up, vintage, festoon, welcome drink, tuk tuk, champagne, ice',
    asks: {
      idea: ['~Which old vehicle would make the best mobile bar?'],
      problem: ['Which drink always runs out first at a party?'],
      choice: ['From a mobile bar: a classic cocktail, or something with no alcohol?'],
      experience: ['What was in your glass at the best party you remember?'],
    },
  },
  {
    name: 'tea merchant',
    says: [
      'tea (merchant|estate|garden|plantation|taster|blender)',
      'first flush',
      'oolong',
      '(darjeeling|assam|nilgiri) tea',
    ],
    clues:
      'leaves, infusion, caddy, blend, steep, pluck, pot, muscatel, nilgiri, loose leaf, oolong, darjeeling, assam, first flush, green, teapot, matcha, brew, chai, earl grey, estate, white, tin, pu erh, herbal, taster, plantation, sencha, camellia, cuppa, gram, ceylon, ceremony, monsoon flush',
    asks: {
      idea: ['Which tea would you serve to somebody who only drinks coffee?'],
      problem: ['Which tea is the trickiest to brew just right?'],
      choice: ['Tea at home: loose leaves in a pot, or a bag in a mug?'],
      experience: ['Who makes the best cup of tea in your family, and what is the secret?'],
    },
    atWork: {
      work: [
        'What spoils more good tea: the water, the time or the storage?',
        'What matters more in a good tea: the garden, or the season?',
      ],
      people: [
        "Who makes the best cup of tea where you work, and what's the secret?",
        'Which cup of tea do you remember from far away from home?',
      ],
    },
  },
  {
    name: 'coffee machines',
    says: ['(office|commercial|bean to cup|espresso) (coffee )?machine', 'coffee machine', 'descaling'],
    clues:
      'grinder, steam wand, group head, pods, beans, engineer, lease, milk frother, espresso, bean to cup, barista, office, descale, portafilter, commercial, boiler, service, latte, water filter, crema, vending, repair, instant, workplace, capsule, touchscreen, backflush, limescale, break room, rental',
    asks: {
      idea: ['What do you like to nibble with your first coffee at work?'],
      problem: ['Which coffee is hardest to get just right from a machine?'],
      choice: ['From the office coffee machine: an espresso, something milky or a quick black coffee?'],
      experience: ["What's the best cup of coffee you have ever had at work?"],
    },
    atWork: {
      work: [
        'Which job at the office coffee machine does everyone leave to somebody else?',
        'What matters most for office coffee: the beans, the water or a clean machine?',
      ],
      people: [
        "What's the best conversation you ever had at a coffee machine?",
        'What was the coffee like in the first place you ever worked?',
      ],
    },
  },
  {
    name: 'brewing supplies',
    says: [
      'brew(ing|house) (equipment|supplies|vessel)',
      'hop (grower|merchant|farm)',
      'maltster',
      'keg (cleaning|washer|rental)',
      'canning line',
    ],
    clues:
      'hops, malt, fermenter, brewers, yeast, casks, brewhouse, litres, maltster, keg, barley, mash tun, brewery, pellet, glycol, hectolitre, stainless, cleaning, harvest, bine, canning line, conditioning tank, adjunct, cold side, variety, crush, dry hop, heat exchanger, kiln, oast, bright tank',
    asks: {
      idea: ['Which hop or malt would you most like to brew with?'],
      problem: ['Which job in the brewhouse always takes longer than planned?'],
      choice: ['For your brewery: a bigger tank, or a faster canning line?'],
      experience: ['What kind of beer did you brew first?'],
    },
    atWork: {
      work: [
        "What's hardest to keep steady in a brewery: the yeast, the water or the heat?",
        'What would you try first with a home brewing kit: a pale ale, a stout or a cider?',
      ],
      people: [
        'Which beer first made you curious about how it was brewed?',
        'Who taught you to brew, and what did they never let you skip?',
      ],
    },
  },
];
