import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `pet-care.ts` are. */
export const petCare: Besides['atWork'] = {
  rehoming: {
    work: [
      'What should people ask before they take home a rescue animal?',
      'Which is easier to fall for at an animal shelter: the bouncy one, or the shy one?',
    ],
    people: ['Which rescue animal do you still think about?', 'How did your rescue pet choose you?'],
  },
  vet: {
    work: [
      'How does your pet behave at the vet: brave, dramatic or fast asleep?',
      'What makes a trip to the vet easier: treats, a quiet waiting room or a gentle voice?',
    ],
    people: [
      'What did a vet or vet nurse do for an animal of yours that you still remember?',
      'What has your pet swallowed, chased or climbed that ended with a call to the vet?',
    ],
  },
};
