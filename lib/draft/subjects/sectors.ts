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
      problem: ['What needs the fastest broadband in your house: films, games or work?'],
      experience: ['What was the first thing you ever did on the internet?'],
      choice: ['Which would you like most from new broadband: speed, reach in every room or an easy set-up?'],
      idea: ['~Where in your house is the best wi-fi signal, and who sits there?'],
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
      choice: ['What would you most like to see on a farm: the animals, the fields or the daily work?'],
      experience: ['Which animal have you met up close on a farm?'],
      problem: ['What have you always wanted to ask a farmer?'],
      idea: ['What would you show a child first on a farm?'],
    },
  },
];
