import type { Besides } from '../../subject';

/** What is known of the subjects of `common/shopping.ts` besides their rows. */
export const shopping: Besides = {
  'opening hours': {
    clues:
      'closed, half day, reopen, open until, closed on, late night, 9am, bank holiday, monday, extended, sunday, times, earlier, christmas, 5pm, tuesday, 10am, until 8pm, from 7am, as usual, early close, winter, thursday, plan ahead, public holiday, staff training, last orders, doors, festive, sign',
    cued: [
      'What do you like best on a *bank holiday* with the shops open: browsing, lunch out or a walk?',
      'Who do you like to go with to *late night* shopping: friends, family or nobody at all?',
      'When do you do your last shop before *Christmas*: a week before, the day before or the last hour?',
      'What would you use *extended* opening hours for: an early coffee, a quiet browse or a late shop?',
      'When do you like to go to the shops in *winter*: in daylight, or when the lights are on?',
      'When do you like to go to the shops in *summer*: early, at midday or in the cool of the evening?',
      'What would you do after a *half day* at the shops: meet friends, walk or put your feet up?',
      'What do you stock up on before the shops close for *Easter*: chocolate, bread or flowers?',
    ],
  },
  'online booking': {
    clues:
      'slot, appointments, self service, reschedule, no phone, fresha, treatwell, 24/7, calendar, website, app, deposit, confirm, scheduling, availability, reminder, no show, system, clients, date and time, phone, diary, couple of clicks, pick a time, widget, cancellation, salon, treatments, therapist, real time, enquiry, instant',
    cued: [
      'How do you like to get a *reminder* for an appointment: text, email or a phone call?',
      'What would you take a last-minute *slot* for: a haircut, a massage or dinner?',
      'When do you *reschedule* if plans change: days before, the day before or that morning?',
      'How would you rather pay a *deposit* for a booking: by card, in an app or at the desk?',
      'What do you book most in an *app*: tables, tickets or haircuts?',
      'Which *phone* number do you still know by heart from before online booking?',
      'Where do you note your bookings: in a *calendar*, on the fridge or in your head?',
      'What would you most like to book *24/7*: the dentist, the hairdresser or a tennis court?',
    ],
    atWork: {
      asks: [
        '+What do customers like about booking online?',
        '+What does online booking free up time for at work?',
        '+What matters most in online booking: few clicks, clear prices or easy changes?',
        '+Which feature matters most in online booking: reminders, live times or easy payment?',
      ],
      cued: [
        'What helps most against a *no show*: a reminder, a deposit or a friendly call?',
        'What do *clients* ask most when they book online for the first time?',
        'How far ahead do you open your *diary* for bookings: a month, three months or a year?',
        'Which *slot* is hardest to fill: the first, the last or the one after lunch?',
      ],
    },
  },
  'prize draw': {
    clues:
      "enter, winner, tag a friend, like and share, drawn, to enter, t's & c's, good luck, chance to win, share this, win, giveaway, raffle, tag, entries, comment, follow, closes at midnight, t&cs, lucky, hamper, random, competition, voucher, uk only, bundle, goody bag, announced, runner up, jackpot",
    cued: [
      'What would you take out of a *hamper* first: cheese, chocolate or biscuits?',
      'What would you spend a *voucher* on: a treat, a present or something sensible?',
      'Which colour of *raffle* ticket do you hope for: pink, green or yellow?',
      'Who would you take along if you won a *meal* out?',
      'What would you like to win *tickets* for: a match, a concert or the theatre?',
      'What would you most like to win before *Christmas*: a turkey, a tree or a big tin of sweets?',
      'What would you do first on a *spa* day you had won: sauna, massage or nap?',
      'Who would you *tag* first to share a prize with: family, a friend or a colleague?',
    ],
  },
  'new shop': {
    clues:
      'doors open, ribbon, refurbished, shopfit, first 50 customers, shop fit, opening day, first 20, doors, high street, store, branch, grand opening, shelves, premises, launch, showroom, refit, unit, retail, opening weekend, moved, counter, stock, goody bag, first customers, paint, sign, pop up, arcade, location, second site, keys, window',
    cued: [
      'What would you like to find at a new *bakery*: sourdough, pastries or a corner to sit in?',
      'What do you order first in a new *coffee* shop: your usual, the house special or a cake?',
      "What makes a shop's *opening day* feel special: music, samples or a warm welcome?",
      'What do you look round for first in a *refurbished* shop: the lights, the layout or the old favourites?',
      'What do you want to touch first in a new *showroom*: the sofas, the taps or the carpets?',
      "What would you look at first in a new *gift* shop: the cards, the candles or the children's shelf?",
      'Who would you take along to a *grand opening*: a friend, the children or a neighbour?',
      'What do you do first in a *pop up* shop: ask about the maker, try things or look at the labels?',
    ],
    atWork: {
      asks: [
        '+What do you notice first in a new shop?',
        '+What does a new shop bring to a high street?',
        '+What gives a new shop its character: the light, the displays or the people?',
        "+What draws you into a new shop: the window, the smell or a friend's tip?",
        '+What keeps customers coming back to a new shop: service, range or atmosphere?',
      ],
      cued: [
        'What does a team remember longest from the *opening weekend* of a new shop?',
        'Which part of a *shopfit* do customers notice first: the floor, the light or the counter?',
        'What makes a good first *branch* manager: local knowledge, calm or a good eye for display?',
        'What do you look at first in a *retail* unit: the frontage, the footfall or the stockroom?',
      ],
    },
  },
};
