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
      choice: [
        'Which would you like most from new broadband: speed, reach in every room or an easy set-up?',
        'What do you use your broadband for most: films, games or video calls?',
      ],
      problem: ['What needs the fastest broadband in your house: films, games or work?'],
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
      choice: [
        'What do you like to buy straight from the farm: eggs, milk or vegetables?',
        'Which baby animal do you like best on a farm: lamb, calf or chick?',
        'What would you try first on a farm visit: feeding lambs, a tractor ride or picking fruit?',
      ],
      experience: ['Which season on a farm do you love most?'],
    },
  },
];
