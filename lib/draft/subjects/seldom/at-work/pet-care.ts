import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `pet-care.ts` are. */
export const petCare: Besides['atWork'] = {
  rehoming: {
    asks: [
      'What should people ask before they take home a rescue animal?',
      'How did your rescue pet choose you?',
      'What helps most to find a pet a home: good photos, an honest story or a visit?',
      'What makes rehoming go well: a good match, a home visit or advice afterwards?',
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
      'What did a vet or vet nurse do for an animal of yours that you still remember?',
      'What makes a trip to the vet easier: treats, a quiet waiting room or a gentle voice?',
      'Which reminder from a vet is most useful: vaccinations, worming or a yearly check-up?',
    ],
  },
};
