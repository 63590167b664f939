import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `commerce.ts` are. */
export const commerce: Besides['atWork'] = {
  'online payments': {
    work: [
      'What makes you give up on an online payment halfway through?',
      'Which do you trust most for paying online: a card, your bank or your phone?',
    ],
    people: [
      'Which payment, big or small, were you happiest to see come in?',
      'What was the first thing you paid for online?',
    ],
  },
  'parcel delivery': {
    work: [
      "Where do you want a parcel left when you're out: with a neighbour, in a locker or a shed?",
      "Which neighbour takes in everybody's parcels where you live?",
    ],
    people: [
      "What's the oddest parcel that turned up at your workplace?",
      'What does a good parcel driver do that nobody notices?',
    ],
  },
  packaging: {
    work: [
      'What do you want most from packaging: easy to open, easy to recycle or good to look at?',
      "What's hardest to get right in packaging: the cost, the strength or the waste?",
    ],
    people: [
      "What's the cleverest bit of packaging you've ever opened?",
      'Which packaging on a shop shelf has stayed in your mind for years?',
    ],
  },
  invoicing: {
    work: [
      'Which line on an invoice do customers ask about most?',
      'When do you send your invoices: the day the job is done, or at the end of the month?',
    ],
    people: [
      "What's the strangest reason you've ever heard for a late invoice?",
      'How do you word a friendly reminder about an invoice?',
    ],
  },
  'price rise': {
    work: [
      'Which price from your childhood can you still quote to the penny?',
      'How do you like to hear about a price rise: by letter, by email or from a person?',
    ],
    people: [
      'What makes a price rise feel fair: early notice, a clear reason or something extra?',
      'Who handled a price rise so well that you stayed with them?',
    ],
  },
  'subscription billing': {
    work: [
      'How would you rather pay for a subscription: every month, or once a year?',
      'What should happen first when a subscription payment fails: a second try, or a message?',
    ],
    people: [
      'Which subscription would you be sorry to give up?',
      "What's the oddest subscription you've ever found on a company card?",
    ],
  },
  helpdesk: {
    work: [
      'How do you like to reach a helpdesk: by phone, by chat or by walking over?',
      'Which counts for more on a helpdesk: a quick reply, or a lasting fix?',
    ],
    people: [
      'Which problem did you fix yourself just before you rang the helpdesk?',
      "What's the best thank-you you've ever seen a helpdesk get?",
    ],
  },
  'customer churn': {
    work: [
      'Which is harder to win back: a customer who complained, or one who went quiet?',
      'What keeps you with the same company for years: the price, the service or habit?',
    ],
    people: [
      'Which company have you been a customer of longest, and what keeps you there?',
      'Which customer are you proudest of winning back?',
    ],
  },
  'customer service': {
    work: [
      'How do you like to ask for help: by phone, by chat or face to face?',
      'Which counts for more in customer service: knowing the answer, or owning the problem?',
    ],
    people: [
      'Who gave you customer service so good that you told everybody about it?',
      "Which customer's thank-you do you still remember?",
    ],
  },
  'online shop': {
    work: [
      'What makes you come back to an online shop: the range, the delivery or the service?',
      'What do you look at first in an online shop: the photos, the reviews or the delivery cost?',
    ],
    people: [
      "What's the first online order you remember packing, or waiting for?",
      "What's the nicest thing you've ever found in a parcel from an online shop?",
    ],
  },
};
