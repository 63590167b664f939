import type { Subject } from '../subject';

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
      experience: ['What do you like to do when shops stay open late?'],
      choice: [
        'When do you like to visit: as the doors open, or just before closing time?',
        'When do you get to the shops: at lunch, after work or only at the weekend?',
      ],
      idea: ['~What would you go shopping for at midnight if every shop were open?'],
    },
  },
  {
    name: 'online booking',
    says: [
      'online booking',
      'booking online',
      'online (appointment|scheduling|booking system)',
      'booking system',
      'phone tag',
    ],
    asks: {
      choice: [
        '+How do you like to be reminded of a booking: by text, email or phone?',
        '+What do you like best about booking online: the speed, the choice or the quiet?',
        '+How would you rather book an appointment: online, by phone or by dropping in?',
      ],
      experience: [
        'What makes an online booking quick and easy?',
        "~What's the latest at night you have booked something online?",
      ],
    },
  },
  {
    name: 'prize draw',
    says: ['prize draw', 'giveaway', 'raffle', 'prize (winner|bundle)', 'competition winner', 'sweepstake'],
    asks: {
      choice: ['+What makes a good raffle prize: something to eat, something to keep or something to do?'],
      experience: [
        '+~Which funny little prize did you win once?',
        'Who in your family always wins the raffle?',
      ],
      idea: ['Which prize would you love to win?'],
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
      experience: [
        'What do you look at first in a new shop?',
        'How do you like to be greeted in a new shop?',
      ],
      idea: ['What would you like to find on the shelves of a new shop?'],
      choice: ['What draws you into a new shop: the window, the smell or a smile?'],
    },
  },
];
