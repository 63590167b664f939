import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `pet-care.ts` are. */
export const petCare: Besides['atWork'] = {
  rehoming: {
    asks: [
      'What helps a rescue animal settle best: patience, routine or a quiet corner?',
      'How did your rescue pet choose you?',
      'What should people ask before they take home a rescue animal?',
      'How could a workplace help a rehoming centre: donations, dog walks or fostering?',
    ],
    cued: [
      'What does a good *home check* tell a rescue first: the garden, the people or the daily routine?',
      'Which words in an advert help a shy *dog* find its people?',
      'What do *volunteers* at a shelter ask for first: the walks, the cuddles or the quiet cats?',
      'How does an office get ready for a rescue *dog* at work: a bed, a rota or a few house rules?',
    ],
  },
  vet: {
    asks: [
      '+How does your pet behave at the vet: brave, dramatic or fast asleep?',
      'What makes a trip to the vet easier: treats, a quiet waiting room or a gentle voice?',
      'What did a vet or vet nurse do for an animal of yours that you still remember?',
      'Which pet health tip from a vet should every owner know?',
    ],
  },
};
