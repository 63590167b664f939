import type { Subject } from './subject';

/** Trades that speak to their own: health, science, finance, transport, farming. */
export const sectors: readonly Subject[] = [
  {
    name: 'broadband',
    says: [
      'broadband',
      'fibre (optic|rollout|network|installation|to the)',
      'routers?',
      'internet (speeds?|providers?|access|outages?)',
      'gigabit',
      'digital (divide|inclusion|exclusion|switchover)',
      'landlines?',
      'isps?',
      'wi ?fi',
      'full ?fibre',
      'fib(re|er) (broadband|optic|internet)',
      'mesh (wi ?fi|networks?)',
      'home internet',
      'download speeds?',
      'sim only',
      'mobile (plans?|data|networks?|contracts?)',
      'esims?',
      'data plans?',
      'sim cards?',
    ],
    asks: {
      idea: ['Where in your house is the best signal, and who sits there?'],
      problem: ['What cuts out first when everybody is at home?'],
      choice: [
        'What do you do about a bad connection: restart the router, shout upstairs or tether to the phone?',
      ],
      experience: ['How did you once get online when you really had to?'],
    },
  },
  {
    name: 'farm',
    says: [
      'farm(s|ers?|ing|ed)?',
      'livestock',
      'dairy (farms?|farmers?|herds?|cows)',
      'sheep',
      'lambing',
      'calv(es|ing)',
      'cattle',
      'agricultur(e|al)',
      'harvest time',
      'arable',
      'laying hens',
      'beekeep(ing|ers?)',
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
