import type { Subject } from './subject';

/** What every shop has, whatever it sells: doors, parcels, cards and boxes. */
export const shopping: readonly Subject[] = [
  {
    name: 'opening hours',
    says: [
      'opening (hours|times)',
      '(christmas|festive|summer|winter|new|holiday|bank holiday) (opening )?hours',
      'late night (opening|shopping)',
      'open (later|late|seven days|7 days|on sundays)',
      'longer hours',
      'extended hours',
    ],
    asks: {
      idea: ['At what hour would a shop have to be open to be most useful to you?'],
      choice: ['When do you get to the shops: at lunch, after work or only at the weekend?'],
      experience: ['When did you last reach a shop just as the door was being locked?'],
      next: ['Which evening should we stay open later next?'],
    },
  },
  {
    name: 'online booking',
    says: [
      'online booking',
      'book(ing)? online',
      'online (appointment|scheduling|booking system)',
      'booking system',
      'phone tag',
    ],
    asks: {
      idea: ['What should a booking page tell you before you pick a time?'],
      problem: ['What makes you give up on booking something online half-way?'],
      choice: ['How would you rather book: online at midnight, by phone or by dropping in?'],
      experience: ['Which appointment did you forget, and what would have reminded you?'],
    },
  },
  {
    name: 'prize draw',
    says: ['prize draw', 'giveaway', 'raffle', 'prize (winner|bundle)', 'competition winner', 'sweepstake'],
    asks: {
      idea: ['Which prize would you tell people about for years?'],
      choice: ['For a prize: something to use, something to eat or something to do?'],
      experience: ['What have you won in your life, however small?'],
    },
  },
  {
    name: 'new shop',
    says: [
      'new (shop|store|branch|showroom|premises|flagship)',
      '(shop|store) (opening|opens|launch|refit|front)',
      'open(ing|ed) (our|a) (first|second|third) (shop|store|branch)',
      'grand (re-?)?opening',
      'opening (soon|weekend|party)',
      'bigger (shop|store|premises|place)',
      'shop window',
    ],
    asks: {
      idea: ['What is missing from your high street that somebody should open?'],
      problem: ['Which kind of shop do you have to travel to because there is none near you?'],
      choice: ['With a new shop: walk straight in, or look through the window first?'],
      experience: ['What did a shop do on your first visit that made you come back?'],
    },
  },
];
