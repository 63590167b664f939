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
      idea: ['~Where in your house is the best wi-fi signal, and who sits there?'],
      problem: ['What needs the fastest broadband in your house: films, games or work?'],
      choice: ['The wi-fi password for guests: written on the fridge, or told at the door?'],
      experience: ['What was the first thing you ever did on the internet?'],
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
      idea: ['What would you show a child first on a farm?'],
      problem: ['What have you always wanted to ask a farmer?'],
      choice: ['What would you most like to see on a farm: the animals, the fields or the daily work?'],
      experience: ['Which animal have you met up close on a farm?'],
    },
  },
];
