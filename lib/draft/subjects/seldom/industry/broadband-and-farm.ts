import type { Subject } from '../../subject';

/** Trades that speak to their own: health, science, finance, transport, farming. */
export const broadbandAndFarm: readonly Subject[] = [
  {
    name: 'broadband',
    says: [
      'broadband',
      'fibre (optic|rollout|network|installation|to the)',
      'router',
      'internet (speed|provider|access|outage)',
      'gigabit',
      'digital (divide|inclusion|exclusion|switchover)',
      'landline',
      'isp',
      'wi ?fi',
      'full ?fibre',
      'fib(re|er) (broadband|optic|internet)',
      'mesh (wi ?fi|network)',
      'home internet',
      'download speed',
      'sim only',
      'mobile (plan|data|network|contract)',
      'esim',
      'data plan',
      'sim card',
    ],
    asks: {
      experience: [
        '+Who uses the most broadband in your household?',
        '~Where in your house is the best wi-fi signal, and who sits there?',
      ],
      choice: [
        '+When is your home busiest online: at breakfast, after school or in the evening?',
        '+What needs the fastest broadband in your house: films, games or work?',
      ],
      idea: ['What would you do first with faster broadband?'],
    },
    clues:
      'mbps, internet, unlimited data, speeds, 900mb, 100mb, openreach, ftth, hotspot, starlink, fibre, wifi, router, full fibre, speed, gigabit, install, provider, network, rural, connected, engineer, outage, download, streaming, monthly, buffering, cabinet, ultrafast, mesh, landline, postcode, copper, nbn, satellite, switch',
    cued: [
      'What would you do first with *fibre* broadband at home: stream, back up photos or play games?',
      'Where is the *router* in your home: the hall, the living room or behind the TV?',
      'Where at home does broadband *speed* matter most: at the desk, on the sofa or in bed?',
      'What would good *rural* broadband change most in a village: work, school or evenings?',
      'Where do you use your phone as a *hotspot* most: on trains, in cafés or on holiday?',
      'What do you offer a broadband *engineer* at the door: tea, coffee or a biscuit?',
      'What do you do at home during an internet *outage*: read, go out or tidy a drawer?',
      'How many gadgets would share *gigabit* broadband in your home: five, ten or more?',
    ],
    atWork: {
      asks: [
        'What matters most in broadband for work: speed, a steady line or quick support?',
        'What would faster broadband help your team to do?',
        'Which tool at work depends most on good broadband?',
        'How has faster broadband changed the way you work?',
      ],
      cued: [
        'What does a broadband *engineer* never leave the depot without?',
        'What counts most in a business line: *speed*, steady service or quick repairs?',
        'Where in your office does everybody go for the best *wifi*?',
        'What helps an office broadband *install* most: a site plan, early access or a named contact?',
      ],
    },
  },
  {
    name: 'farm',
    says: [
      'farm(er|ing)',
      'livestock',
      'dairy (farm|farmer|herd|cows)',
      'sheep',
      'lambing',
      'calv(es|ing)',
      'cattle',
      'harvest time',
      'arable',
      'laying hens',
      'beekeep(ing|er)',
      'growing season',
    ],
    asks: {
      experience: [
        '+Which farm animal has the most character?',
        '+What do you remember best from a visit to a farm?',
        'What have you always wanted to ask a farmer?',
      ],
      choice: [
        '+Which baby animal would you most like to feed: a lamb, a calf or a piglet?',
        '+Which farm job would you try for a day: milking, feeding or driving the tractor?',
      ],
      idea: ['What would you show a child first on a farm?'],
    },
    clues:
      'herd, tractor, acres, barn, pasture, crops, ewes, hay, silage, hedgerow, farm, agricultural, lambs, harvest, heifer, calves, bullocks, milking, slurry, wheat, barley, fields, fodder, cows, sheep, cattle, dairy, farmer, pigs, livestock, hens, grazing, combine, organic, soil, sheepdog',
    cued: [
      'Where would you drive a *tractor* for a day: across a field, down a lane or through town?',
      'Which name would you give a *lamb* born today?',
      'How do you like your *milk*: cold in a glass, in tea or on cereal?',
      'What does *harvest* time bring to mind first: dust, golden fields or fresh bread?',
      'What does the smell of *hay* remind you of: summer, childhood or stables?',
      'What do you look for in a *hedgerow*: blackberries, nests or flowers?',
      'Which colour of cow would you choose for a *herd*: black and white, red or golden?',
      'What would you bake with *wheat* from a field near you: bread, scones or pizza?',
    ],
    atWork: {
      asks: [
        '+Who taught you the most about farming?',
        '+What helps a family farm pass smoothly to new hands?',
        '+Which skill will farmers need most: business, technology or care for the land?',
        'What makes a farm a good place to work?',
        'What draws people into farming: the animals, the land or the independence?',
        'What makes a good farm manager: people skills, animal care or a head for figures?',
      ],
      cued: [
        'Which *tractor* did you learn to drive on?',
        'What do you listen to on a long *silage* day: radio, podcasts or the engine?',
        'Which hour do you like best at *lambing* time: dawn, dusk or midnight?',
        'What would you show a visitor first in a *milking* parlour?',
      ],
    },
  },
];
