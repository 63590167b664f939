import type { Subject } from '../../subject';

/** What a town puts on for a day: races, parades, kites and streets closed to cars. */
export const townFestivals: readonly Subject[] = [
  {
    name: 'kite festival',
    says: [
      'kite (festival|day|flying|flyer|fight|making|workshop|maker)',
      'patang',
      'uttarayan',
      'manj(h)?a',
      'fly a kite',
    ],
    clues:
      'kites, string, gusts, tails, rooftop, breeze, spool, windy, patang, manjha, wind, sky, fly, beach, flyer, makar sankranti, uttarayan, tukkal, kai po che, delta, stunt, bamboo, charkhi, tissue paper, colourful, giant inflatable, seafront, field, til chikki, reel, basant, international flyers, sport kite',
    asks: {
      choice: [
        '+What would you most like to see at a kite festival: giant kites, stunt kites or night kites?',
        'At a kite festival: holding the string, or lying on the grass looking up?',
        'Which kite would you choose: a dragon, a bird or a box?',
      ],
      idea: ['What would you paint on your own kite?'],
    },
    cued: [
      'What do you shout when a *patang* goes down: kai po che or hard luck?',
      'Which snack belongs on the roof on *Uttarayan*?',
      'What do you do when there is no *wind* on a kite day?',
      'Which *beach* near you has the best breeze for a kite?',
    ],
  },
  {
    name: 'lantern parade',
    says: [
      'lantern (parade|festival|procession|walk|making|workshop)',
      'light (trail|festival)',
      'switch on (of the)? ?lights',
      'lights? switch ?on',
      'torchlight (parade|procession)',
    ],
    clues:
      'lanterns, willow, glow, tissue paper, illuminated, after dark, procession, lights, dusk, samba band, torch, candle, route, winter, withies, diwali, light trail, switch on, christmas lights, papier mâché, drummers, high street, led, road closure, paper lantern, brass band, mid-autumn, loy krathong, puppet, stewards, darkness',
    asks: {
      idea: [
        'Which colour would you choose for a lantern?',
        'Who in your family would carry the biggest lantern?',
        'Which music should play at a parade of lanterns and lights?',
      ],
      experience: ['What do you love most about an evening of lights?'],
    },
    cued: [
      'Who would you like to build a *willow* lantern with: children, friends or a neighbour?',
      'What music suits a parade *after dark*: a samba band, drums or a choir?',
      'Where do the *Christmas lights* go up first in your town?',
      'Which *Diwali* light do you like best: clay lamps, paper lanterns or strings of bulbs?',
    ],
  },
  {
    name: 'scarecrow festival',
    says: ['scare ?crow (festival|trail|competition|weekend|hunt|making)', 'scare ?crow'],
    clues:
      'straw, hay, old clothes, trail map, village, voting, stuffed, pumpkin, crow, dressed up, trail, gardens, autumn, winner, theme, competition, prize, harvest, character, spot, church hall, creations, field, turnip, entries, residents, maps, teas, parish',
    asks: {
      idea: ['+Which famous face would you turn into a scarecrow?'],
      choice: ['+A scarecrow in the front garden: funny, famous or a little bit spooky?'],
      experience: ["What's the funniest scarecrow you have walked past?"],
      problem: ["What's trickiest about making a scarecrow: the face, the hat or standing it up?"],
    },
    cued: [
      'Which old clothes would you put on a *scarecrow*: a wedding suit, pyjamas or a football kit?',
      'Which *theme* would you like for a village scarecrow trail: films, nursery rhymes or sports?',
      "How would you judge the *competition*: by laughs, by skill or by children's votes?",
      'What would you use for a *pumpkin* head: a hat, glasses or a carrot nose?',
    ],
  },
  {
    name: 'street party',
    says: [
      '(street|block) part(y|ies)',
      'big lunch',
      'play street',
      'street closure',
      'garage sale trail',
      'porch fest',
      'neighbou?rs day',
    ],
    clues:
      'bunting, trestle tables, neighbours, road closed, bring a dish, chalk, deck chairs, road closure, block party, barbecue, residents, tables, sandwiches, cul-de-sac, jubilee, potluck, face painting, cake, big lunch, council, chairs, sausage rolls, coronation, bouncy castle, gazebo, close, community, music, squash, grill, tug of war, lemonade',
    asks: {
      idea: ['+Which dish would you carry out to a street party?'],
      choice: [
        '+What does a good street party need most: music, cake or games?',
        'At a street party: behind the barbecue, on the bunting or first on the dance floor?',
      ],
      experience: ['What do you remember best about the first street party you went to?'],
    },
    cued: [
      '*Bunting* or balloons: which would you hang on your street?',
      'What would you play on the speaker at a *block party*?',
      '*Potluck* dish: salad, pie or something sweet?',
      'What would you write in *chalk* on the road for everybody to see?',
    ],
  },
  {
    name: 'duck race',
    says: [
      '(rubber |plastic |charity )?duck race',
      'ducks? (launched|released) (into|on) the river',
      'duck derby',
      'sponsor a duck',
    ],
    clues:
      'river, bridge, rubber ducks, weir, finish line, splash, raffle, sponsor a duck, plastic ducks, launch, yellow, quack, stream, canal, downstream, first past, winner, prize, duck number, easter, bank holiday, rotary, corporate duck, release, net, lions club, current, cheer, derby, decorated, charity',
    asks: {
      experience: ['What did you race down a stream as a child: ducks, sticks or paper boats?'],
      choice: [
        'At a duck race: run along the bank, or wait at the finish with an ice cream?',
        'How would you dress up a racing duck: as a pirate, a superhero or a queen?',
      ],
      idea: ['+~What would you call your duck in a duck race?'],
    },
    cued: [
      'What would you hope for as the *prize* in a duck race?',
      'How would you dress a *rubber duck* for race day: pirate, bride or spaceman?',
      'Which *bridge* near you would be the best place to drop the ducks?',
      'What would you do at *Easter* by the river: race ducks, roll eggs or have a picnic?',
    ],
  },
  {
    name: 'sandcastle contest',
    says: ['sand ?castle', 'sand (sculpture|sculpting|sculptor|art)'],
    clues:
      'bucket, spade, beach, tide, moat, shells, turrets, seaside, sand, sculpture, sculptor, flag, low tide, judge, sand art, digging, wet sand, shovel, dune, seaweed, mermaid, prizes, carve, teams, tower, bay, sun cream, shoreline, rnli, lifeguard',
    asks: {
      choice: ['Building in the sand: a grand castle, or the deepest hole on the beach?'],
      idea: ['What goes on top of a proper sandcastle: a flag, a shell or a feather?'],
      experience: ['On which beach did you build sandcastles as a child?'],
      problem: ["What's hardest about building a sandcastle: the towers, the moat or beating the tide?"],
    },
    cued: [
      'How deep is a proper *moat*: ankle, knee or down to the water?',
      'Which *shells* go on top of your sandcastle?',
      'Which *beach* has the best sand for building?',
      'What would you carve as a *sculpture*: mermaid, whale or dragon?',
    ],
  },
  {
    name: 'county fair',
    says: [
      '(state|county|country) fair',
      'fun ?fair',
      'midway rides',
      'show bags?',
      '4 ?h (club|show|fair)',
      'blue ribbon (winner|pie|bull)',
    ],
    clues:
      'corn dog, funnel cake, ferris wheel, livestock barn, waltzers, dodgems, toffee apple, candyfloss, rides, livestock, blue ribbon, rodeo, midway, fairground, carnival, 4-h, grandstand, exhibits, showbags, pig racing, demolition derby, cotton candy, candy floss, carousel, entries, cattle, barn, tractor pull, wristband, fried, woodchop, pie contest, queen',
    asks: {
      choice: [
        '+At the fair: the big wheel, the bumper cars or the prize animals?',
        '+At the fair: the rides, the animals or the food?',
      ],
      idea: ['+What do you eat first when you get to the fair?'],
      experience: ["What's the best thing you have brought home from a fair?"],
    },
    cued: [
      'How do you eat a *toffee apple*: a big bite, small nibbles or with a knife?',
      'Which *livestock* do you visit first at a fair: pigs, cattle or goats?',
      'Who would you share the top of the *Ferris wheel* with?',
    ],
  },
  {
    name: 'gala day',
    says: [
      "(miners'?|gala) (gala|day|queen)",
      'egg and spoon',
      '(sack|three legged|wheelbarrow|pancake) race',
      'gala (day|parade)',
    ],
    clues:
      'bunting, marquee, fancy dress, medals, finish line, sack, bands, competitors, sack race, egg and spoon, parade, brass band, gala queen, floats, tug of war, three legged, stalls, tombola, pipe band, park, village, wheelbarrow race, crowning, bouncy castle, pancake race, burger van, miners, procession, banner, fun run, committee, colliery, playing field, raffle, dog show, carnival, prizes',
    asks: {
      idea: ['Which race would you be sure to win: sack, three-legged or egg and spoon?'],
      choice: [
        'What do you look forward to most at a gala day: the parade, the races or the stalls?',
        'In a three-legged race: tied to your oldest friend, or to the tallest runner?',
      ],
      experience: ['Which race did you always enter on sports day?'],
    },
    cued: [
      'Which *float* would you ride on in a village parade?',
      'Which tune would you ask the *brass band* to march in with?',
      'Which *fancy dress* costume would you wear to a gala day?',
      'Which prize would you hope for at the *tombola*?',
    ],
  },
  {
    name: 're-enactment',
    says: [
      're ?enact(ment|or|ing|ors)',
      'living history',
      'joust(ing)?',
      '(medieval|viking|renaissance|1940s|roman|civil war) (fair|fayre|festival|weekend|faire|camp)',
      'ren ?faire',
    ],
    clues:
      'armour, muskets, battle, costume, encampment, knights, cannon, redcoats, medieval, viking, roman, living history, camp, joust, soldier, regiment, sword, shield, archery, civil war, kit, 1940s, display, longbow, skirmish, castle, chainmail, blacksmith, authentic, drill',
    asks: {
      choice: [
        '+Which period would you most like to see brought to life: Roman, Viking or medieval?',
        '+What would you look at first at a re-enactment: the battle, the camp or the market?',
        'At a re-enactment: knights, Vikings or the cook by the fire?',
      ],
      idea: ['Which year in history would you like to spend a weekend in?'],
    },
    cued: [
      'Which *Viking* name would you take for a weekend?',
      'What would you carry in a *medieval* camp: a lute, a spoon or a sword?',
      'What would you eat first at a *Roman* feast?',
      'Which *1940s* song would you dance to in uniform?',
    ],
  },
  {
    name: 'cosplay',
    says: [
      'cosplay(er|ing|ers)?',
      'comic ?con',
      'anime (con|convention|club|night)',
      'fan convention',
      'masquerade contest',
    ],
    clues:
      'costume, wig, armour, foam, photoshoot, props, fandom, panels, anime, comic con, character, convention, craftsmanship, eva foam, manga, masquerade, cosplayer, contest, guest, superhero, artist alley, contact lenses, pop culture, thermoplastic, outfit, sewing, meet up, judges, catwalk',
    asks: {
      idea: ['+Which character would you dress up as for a day?'],
      choice: [
        '+What do you enjoy most about cosplay: making it, wearing it or the photos?',
        '+A costume for a convention: made from scratch, bought or found in the wardrobe?',
      ],
      problem: ['Which part of a costume takes you longest: the wig, the boots or the wings?'],
    },
    cued: [
      'Which colour of *wig* would change your look most?',
      'What would you make from *foam* first: a sword, a helmet or a dragon tail?',
      'Which *superhero* has the best costume of all?',
      'Who would you like a photo with at a *comic con*: an actor, an artist or a villain?',
    ],
  },
  {
    name: 'LARP',
    says: ['larp(ing|er|s)?', 'live action role ?play(ing)?', 'foam sword', 'boffer'],
    clues:
      'quest, elves, orcs, in character, battle, cloak, kit, foam, foam sword, player, monster, armour, fantasy, elf, camp, character sheet, crew, shield, knight, costume, wizard, latex, goblin, plot, boffer, rules, faction, woods, tavern, npc, mage, tent, system',
    asks: {
      idea: ['+Which would you be for a weekend: a knight, a wizard or a rogue?'],
      choice: [
        'On a quest in the woods: lead the charge, or make the plan?',
        'Which world would you choose for a LARP: fantasy, pirates or science fiction?',
      ],
      problem: ["What's hardest about staying in character for a whole weekend?"],
    },
    cued: [
      'Which *costume* would you sew first: a cloak, a tunic or a pair of ears?',
      'Which would you carry into battle: a *foam sword* or a spell book?',
      'Which would you rather play in a battle: an *elf*, a human or an orc?',
      'Which food tastes best in a *camp* after a battle?',
    ],
  },
  {
    name: 'pro wrestling',
    says: [
      'pro ?wrestling',
      '(live|indie|professional|arm|sumo) wrestl(ing|er)',
      'wrestl(ing|er)s? (show|night|school|club|match|event)',
      'arm ?wrestl(e|ing)',
      'luchador',
      'dangal',
      'kushti',
    ],
    clues:
      'tag team, villain, heel, title belt, ropes, body slam, tights, champion, belt, match, title, rumble, ringside, roster, bout, main event, grappler, bell, wrestler, rematch, slam, bodyslam, card, crowd, ladder match, suplex, arm, sumo, luchador, pinfall, trainee, turnbuckle',
    asks: {
      idea: [
        '+What would your entrance music be if you were a wrestler?',
        '+~What would your wrestling name be?',
      ],
      choice: ['+At the wrestling: cheer the hero, or boo the villain?'],
      experience: ['Which wrestler did you cheer for as a child?'],
    },
    cued: [
      '*Tag team*: who would you want as a partner?',
      '*Title belt*: what would you like to be champion of?',
      '*Main event* or opening match: which do you enjoy more?',
      'Which entrance music would you walk to the *ring* to?',
    ],
  },
  {
    name: 'tractor pull',
    says: [
      'tractor pull(ing)?',
      'truck pull',
      'monster truck',
      'steam (fair|rally|up)',
      'traction engine',
      'vintage tractor (run|rally)',
    ],
    clues:
      'horsepower, smoke, mud, sledge, threshing, engines, diesel, parade ring, truck, sled, pulling, full pull, monster truck, arena, steam engine, class, farm, crush, rally, traction engine, tyre, roar, heavy, drivers, grandstand, track, modified, fairground, vintage tractor, exhaust, metres, county fair, car crushing',
    asks: {
      choice: [
        '+What do you love most about a tractor pull: the noise, the power or the crowd?',
        'Big machines: a monster truck, a steam engine or a vintage tractor?',
        'Which class do you like best at a tractor pull: vintage, modified or trucks?',
      ],
      idea: ['~What would you paint on the side of your monster truck?'],
    },
    cued: [
      'What would you name a *monster truck*?',
      'Which do you feel first at a tractor pull: the noise, the *smoke* or the ground shaking?',
      'Which *vintage* tractor would you bet on in a pull?',
      'How many *horsepower* would you like in your lawn mower?',
    ],
  },
];
