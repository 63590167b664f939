import type { Subject } from '../../subject';

/** What is pressed, brewed, distilled and poured. */
export const brewingAndDistilling: readonly Subject[] = [
  {
    name: 'rum',
    says: ['rum', 'spiced rum', 'rum (distillery|club|tasting|bar)'],
    clues:
      'molasses, cask, cane, overproof, barrel, dark and stormy, daiquiri, spiced, caribbean, sugar cane, mojito, jamaica, barbados, navy strength, distillery, tiki, ginger beer, agricole, tropical, pina colada, sugarcane, dark rum, punch, white, aged, mai tai, abv, coconut, pineapple, grog, goan feni',
    asks: {
      choice: [
        '+How do you take your rum: neat, over ice or with ginger beer?',
        '+Which rum cocktail would you order first: mojito, daiquiri or piña colada?',
      ],
      idea: ['What do you like to mix with rum besides cola?'],
      experience: ['What was the first rum cocktail you ever ordered?'],
    },
    cued: [
      'Which fruit goes in your *daiquiri*: lime, strawberry or mango?',
      'How do you like your *mojito*: lots of mint, lots of lime or lots of ice?',
      'What would you pour *spiced* rum over: ice, cola or a sponge pudding?',
      'Where would you visit a rum *distillery*: Jamaica, Barbados or closer to home?',
    ],
  },
  {
    name: 'tequila and mezcal',
    says: ['tequila', 'mezcal', 'agave'],
    clues:
      'lime, salt rim, reposado, blanco, shots, jalisco, smoky, oaxaca, agave, anejo, margarita, paloma, mexico, worm, sip, taco, cinco de mayo, espadin, jimador, pina, distiller, mariachi, bottle, cantina, triple sec, picante, tasting flight, roasted, sotol, raicilla',
    asks: {
      choice: [
        '+Which cocktail would you make with tequila: margarita, paloma or sunrise?',
        '~Tequila: sipped slowly, or with salt, lime and courage?',
      ],
      idea: ['+Tequila or mezcal: which would you choose tonight?', 'Which snack goes best with tequila?'],
    },
    cued: [
      'A *margarita*: with a salt rim, a chilli rim or no rim at all?',
      'Which *taco* goes best with a cold paloma?',
      'Which dip would you put on the table for a *Mexican* evening: guacamole, salsa or queso?',
      'How do you take a *mezcal*: with orange, with chocolate or just as it is?',
    ],
  },
  {
    name: 'vineyard',
    says: ['vineyard', 'winer(y|ies)', 'cellar door', 'grape harvest', 'wine ?mak(er|ing)'],
    clues:
      'vintage, grapes, vines, pinot, chardonnay, harvest, sparkling, terroir, winemaker, pinot noir, cellar door, tasting, pruning, barrel, rose, bottling, picking, bud burst, frost, tractor, cuvée, sauvignon, shiraz, riesling, row, veraison, acre, winery, trellis, estate, picnic',
    asks: {
      choice: [
        'At a vineyard: a stroll among the vines, or a seat with a view and a glass?',
        'What goes best with a glass at a vineyard: cheese, bread or a picnic?',
      ],
      idea: ['How would you spend a day at a vineyard: picking, treading or tasting?'],
      experience: ['Where did you drink a glass of wine with the best view?'],
    },
    cued: [
      'What would you eat with a glass of *sparkling* wine: oysters, crisps or strawberries?',
      'Which food goes best with a *pinot noir*: duck, mushrooms or cheese?',
      'Where is the best place to drink a chilled *rosé*: garden, beach or balcony?',
      'How do you like your *chardonnay*: crisp and fresh, or rich and buttery?',
      'Who would you bring along to help with the grape *harvest*?',
      'At a wine *tasting*: start with the whites, or go straight to the reds?',
      'What would you plan with a *riesling*: a spicy supper, a picnic or a quiet evening?',
      'When would you like to walk through the *vines*: in spring, high summer or autumn colours?',
    ],
    atWork: {
      asks: [
        'Which vineyard event would your team enjoy most: a tasting, a harvest day or a dinner?',
        'What matters most at a vineyard tasting: the wine, the story or the view?',
        'What makes a vineyard tour memorable: the guide, the cellar or the walk among vines?',
        'Which job at a vineyard would you like to try: pruning, picking or blending?',
      ],
      cued: [
        "What's the best music for a long day of *pruning*: a podcast, the radio or birdsong?",
        'A cool night in spring: which *frost* protection do you trust most?',
        'What do guests at the *cellar door* ask you about first?',
        'Which job at *bottling* do you like least: labels, corks or boxes?',
      ],
    },
  },
  {
    name: 'home brewing',
    says: ['home ?brew', 'home ?brew(ing|er)', 'brew(ing)? kit', 'demijohn', 'wine making kit'],
    clues:
      'hops, yeast, airlock, fermenter, malt, bottling, gravity, brew day, demijohn, kit, wort, mash, hydrometer, cider, ipa, ale, keg, siphon, steriliser, boil, all grain, carbonation, extract, batch, gallon, stout, priming sugar, country wine, turbo cider, competition',
    asks: {
      choice: [
        '+Home brew: a ready-made kit, or your own recipe?',
        'Which part of brew day do you enjoy most: the mash, the boil or the first taste?',
      ],
      idea: ['Which drink would you like to brew at home: beer, cider or wine?'],
      problem: ['Which step of home brewing takes the most patience?'],
    },
    cued: [
      'How strong do you like the *hops* in a beer: gentle, fruity or bitter?',
      'Which apples would you press for a *cider*?',
      'What would you call an *IPA* that you had brewed yourself?',
      'What would you put in a *demijohn*: elderflower, blackberry or ginger?',
    ],
  },
  {
    name: 'bottle shop',
    says: ['bottle ?shop', 'bottle ?o', 'off licence', 'growler fill', 'beer shop'],
    clues:
      'cans, growler, natural wine, fridge, sours, stouts, imports, saison, craft beer, ipa, tap, off licence, pale ale, brewery, tasting, shelf, cider, six pack, sommelier, bottle o, lager, vino, orange wine, spirit, tap takeover, mixed case, drop, corkage, skin contact, low alcohol, pet nat',
    asks: {
      choice: ['+How do you pick a new bottle: by the label, the style or a tip from the shop?'],
      experience: [
        '+Which bottle did you buy just for the label and end up liking?',
        'What do you like to eat with a cold beer?',
      ],
      idea: ["Which drink would you take to a friend's dinner?"],
    },
    cued: [
      'Which *IPA* do you like: hoppy, hazy or light?',
      'Which *natural wine* would you try first: cloudy white, orange or light red?',
      'What do you take to a barbecue: *cider*, lager or something sparkling?',
      'Which *stout* or dark beer would you buy for a winter evening?',
    ],
  },
  {
    name: 'beer festival',
    says: ['beer (festival|fest)', 'oktoberfest', '(cider|real ale) festival'],
    clues:
      'casks, halves, tokens, marquee, thirds, oompah, tasting glass, stein, real ale, cider, pint, keg, brewery, lederhosen, live music, tent, bratwurst, camra, ipa, stout, half pint, perry, barrel, bar volunteer, oktoberfest, street food, tipple, brewer, programme, hangover, craft',
    asks: {
      choice: [
        '+At a beer festival: an old favourite first, or something new?',
        '+Beer festival: pale ale, stout or cider?',
      ],
      idea: ['What do you like to eat between beers at a festival?'],
      experience: ['Which brewery did you first come across at a festival?'],
    },
    cued: [
      'Which do you try first at a beer festival: a *stout*, a pale ale or something sour?',
      'What would you listen to with a *stein* in your hand: brass, rock or folk?',
      'How do you pick a *cider* at a festival: by the name, by the apple or by asking?',
      'How do you like to taste at a beer festival: in *thirds*, halves or pints?',
    ],
  },
  {
    name: 'apple pressing',
    says: ['apple (press|pressing|day)', 'community orchard', 'wassail', 'wassailing', 'cider apple'],
    clues:
      'orchard, windfall, pulp, juice, crates, bottled, press, russet, cider, scratter, pomace, bramley, crusher, pasteurise, harvest, community, heritage variety, press day, picking, cox, gallon, autumn, vinegar, october, cloudy, barrel, mill, wassail, pear, bucket, scrump, glut',
    asks: {
      choice: [
        '+A basket of fresh apples: juice, cider or a pie?',
        '+Fresh apple juice: cloudy, clear or warm with spices?',
      ],
      idea: ['+What would you make with far too many apples?'],
      problem: ['What happens to the windfall apples in your garden or street?'],
    },
    cued: [
      'What would you like most from a good apple year: *cider* or juice?',
      '*Bramley* apples: in a pie, in a crumble or as a sauce?',
      'Which apple do you like to bite into: *russet*, cox or something sharp?',
      'Which *orchard* would you walk through again in autumn?',
    ],
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
      idea: [
        '+Which drink would you order first from a mobile bar?',
        '~Which old vehicle would make the best mobile bar?',
      ],
      choice: [
        'From a mobile bar: a classic cocktail, or something with no alcohol?',
        'Which cocktail belongs on a wedding bar: a spritz, a mojito or an espresso martini?',
      ],
    },
    cued: [
      '*Gin*: with cucumber, with lemon or with berries?',
      'What would you order first from a *horsebox* bar?',
      '*Prosecco*: plain, with peach or with elderflower?',
      'Which *mocktail* is good enough to order twice?',
    ],
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
      idea: [
        '+Which tea would you give as a present?',
        'Which tea would you serve to somebody who only drinks coffee?',
      ],
      choice: [
        '+Which cup or pot makes your tea taste best?',
        '+What do you notice first in a good tea: the scent, the colour or the taste?',
        '+Tea at home: loose leaves in a pot, or a bag in a mug?',
      ],
      experience: ["+What's your favourite moment of the day for tea?"],
    },
    cued: [
      'What do you put in *chai*: cardamom, ginger or extra sugar?',
      'When do you drink *green* tea: morning, afternoon or never after six?',
      'What would you make with *matcha*: a latte, a cake or plain tea?',
      'How do you take *Earl Grey*: with milk, with lemon or just as it is?',
    ],
    atWork: {
      asks: [
        'What matters most in a good tea: the leaf, the aroma or the blend?',
        'Which tea gets you through a working day: black, green or herbal?',
        'Which tea would you like to taste first at a tea tasting: oolong, white or Assam?',
        'Which tea would you serve to visitors: a breakfast blend, Darjeeling or green?',
      ],
      cued: [
        'Which *blend* do your customers come back for again and again?',
        'What would you teach a newcomer first about *loose leaf* tea?',
      ],
    },
  },
  {
    name: 'coffee machines',
    says: ['(office|commercial|bean to cup|espresso) (coffee )?machine', 'coffee machine', 'descaling'],
    clues:
      'grinder, steam wand, group head, pods, beans, engineer, lease, milk frother, espresso, bean to cup, barista, office, descale, portafilter, commercial, boiler, service, latte, water filter, crema, vending, repair, instant, workplace, capsule, touchscreen, backflush, limescale, break room, rental',
    asks: {
      idea: ['+What would you make first with a new coffee machine?'],
      choice: [
        '+How do you like a coffee from the machine: strong and short, long and mild or frothy?',
        '+What matters most in a coffee machine: taste, speed or easy cleaning?',
      ],
      experience: ['When do you head for the coffee machine?'],
    },
    cued: [
      'Which biscuit goes with an office *espresso*?',
      'Which button gets pressed most on the *bean to cup* machine where you work?',
      'How much *milk* do you like in your coffee at work: none, a splash or half a cup?',
      'Who in your office is the first at the *latte* button?',
    ],
    atWork: {
      asks: [
        '+What would you look for first in an office coffee machine: taste, speed or service?',
        'What matters most for office coffee: the beans, the water or a clean machine?',
        'Which coffee machine would suit your team: bean to cup, filter or pods?',
        'Which would you offer at work first: fresh beans, good tea or oat milk?',
      ],
      cued: [
        'Who should look after the *milk frother* in a shared kitchen: a rota, a volunteer or a boss?',
        'Which *vending* choice would your night shift thank you for?',
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
      choice: ['+Which style of beer would you brew next: pale ale, stout or lager?'],
      idea: ['Which hop or malt would you most like to brew with?'],
      experience: ['What kind of beer did you brew first?'],
      problem: ['Which job in the brewhouse always takes longer than planned?'],
    },
    cued: [
      '*Hops*: floral, citrus or piney?',
      'Which *brewery* visit would you like to repeat?',
      '*Cask* or keg: which do you prefer from the bar?',
      '*Barley* field, hop garden or cellar: where would you like to be at harvest time?',
    ],
    atWork: {
      asks: [
        'What inspires a new brew most: the season, a fresh hop or an old recipe?',
        'What matters most in brewing supplies: freshness, choice or quick delivery?',
        'What would you try first with a home brewing kit: a pale ale, a stout or a cider?',
        "What's hardest to keep steady in a brewery: the yeast, the water or the heat?",
      ],
      cued: [
        'What decides your choice of *yeast*: taste, speed or habit?',
        'Which *fermenter* size suits your next step?',
      ],
    },
  },
];
