import type { Besides } from '../../subject';

/** What is known of the subjects of `sectors.ts` besides their rows. */
export const sectors: Besides = {
  broadband: {
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
        '+What matters most in broadband for work: speed, a steady line or quick support?',
        'Which part of work needs fast broadband most: video calls, big files or cloud systems?',
        'What do you do now over broadband that would have amazed you as a child?',
        'What matters most in broadband: speed, price or never having to think about it?',
      ],
      cued: [
        'What does a broadband *engineer* never leave the depot without?',
        'What counts most in a business line: *speed*, steady service or quick repairs?',
        'Where in your office does everybody go for the best *wifi*?',
        'What helps an office broadband *install* most: a site plan, early access or a named contact?',
      ],
    },
  },
  farm: {
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
        'Which job on a farm would you most like to try for a day?',
        'What matters most in food from a farm: freshness, flavour or knowing where it grew?',
        'Which season is the best time to visit a farm?',
        'What would you most like to learn from a farmer: soil, animals or seasons?',
      ],
      cued: [
        'Which *tractor* did you learn to drive on?',
        'What do you listen to on a long *silage* day: radio, podcasts or the engine?',
        'Which hour do you like best at *lambing* time: dawn, dusk or midnight?',
        'What would you show a visitor first in a *milking* parlour?',
      ],
    },
  },
};
