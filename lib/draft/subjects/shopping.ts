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
      idea: ['~What would you go shopping for at midnight if every shop were open?'],
      choice: ['When do you get to the shops: at lunch, after work or only at the weekend?'],
      experience: ['~What did you last run out of just after the shops had shut?'],
      next: ['Which evening of the week would you like shops to stay open later?'],
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
      idea: ['Which day and time do you like best for an appointment you book online?'],
      problem: ['Which appointment is the trickiest to fit into your week?'],
      choice: ['How would you rather book an appointment: online, by phone or by dropping in?'],
      experience: ["~What's the latest at night you have booked something online?"],
    },
  },
  {
    name: 'prize draw',
    says: ['prize draw', 'giveaway', 'raffle', 'prize (winner|bundle)', 'competition winner', 'sweepstake'],
    asks: {
      idea: ['Which prize would you tell people about for years?'],
      choice: ['In a prize draw: a hamper for the kitchen, or a day out for the family?'],
      experience: ['~Which funny little prize did you win once?'],
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
      idea: ['What do you like to see in the window of a new shop?'],
      problem: ['Which everyday thing do you have to go out of your way to buy?'],
      choice: ['With a new shop: walk straight in, or look through the window first?'],
      experience: ['What did a shop do on your first visit that made you come back?'],
    },
  },
];
