import type { Subject } from './subject';

/** Trades that speak to their own: health, science, finance, transport, farming. */
export const sectors: readonly Subject[] = [
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
      idea: ['~Where in your house is the best signal, and who sits there?'],
      problem: ['What cuts out first when everybody is at home?'],
      choice: [
        '~What do you do about a bad connection: restart the router, shout upstairs or tether to the phone?',
      ],
      experience: ['How did you once get online when you really had to?'],
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
      idea: ['Which farm job should every child try for a day?'],
      problem: ['What do walkers or drivers do in the countryside that farmers dread?'],
      choice: ['What would you visit a farm for: the animals, the machines or the tea room?'],
      experience: ['When did you last get something straight from the person who grew it?'],
    },
  },
];
