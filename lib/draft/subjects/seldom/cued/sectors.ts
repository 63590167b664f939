import type { Besides } from '../../subject';

/** What is asked of the subjects of `sectors.ts` where a draft holds a word. */
export const sectors: Besides['cued'] = {
  broadband: [
    'What would you do first with *fibre* broadband at home: stream, back up photos or play games?',
    'Where is the *router* in your home: the hall, the living room or behind the TV?',
    'Where at home does broadband *speed* matter most: at the desk, on the sofa or in bed?',
    'What would good *rural* broadband change most in a village: work, school or evenings?',
    'Where do you use your phone as a *hotspot* most: on trains, in cafés or on holiday?',
    'What do you offer a broadband *engineer* at the door: tea, coffee or a biscuit?',
    'What do you do at home during an internet *outage*: read, go out or tidy a drawer?',
    'How many gadgets would share *gigabit* broadband in your home: five, ten or more?',
  ],
  farm: [
    'Where would you drive a *tractor* for a day: across a field, down a lane or through town?',
    'Which name would you give a *lamb* born today?',
    'How do you like your *milk*: cold in a glass, in tea or on cereal?',
    'What does *harvest* time bring to mind first: dust, golden fields or fresh bread?',
    'What does the smell of *hay* remind you of: summer, childhood or stables?',
    'What do you look for in a *hedgerow*: blackberries, nests or flowers?',
    'Which colour of cow would you choose for a *herd*: black and white, red or golden?',
    'What would you bake with *wheat* from a field near you: bread, scones or pizza?',
  ],
};
