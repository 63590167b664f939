import type { Besides } from '../../subject';

/** What is asked of the subjects of `shopping.ts` where a draft holds a word. */
export const shopping: Besides['cued'] = {
  'new shop': [
    'What would you like to find at a new *bakery*: sourdough, pastries or a corner to sit in?',
    'What do you order first in a new *coffee* shop: your usual, the house special or a cake?',
    "What makes a shop's *opening day* feel special: music, samples or a warm welcome?",
    'What do you look round for first in a *refurbished* shop: the lights, the layout or the old favourites?',
    'What do you want to touch first in a new *showroom*: the sofas, the taps or the carpets?',
    "What would you look at first in a new *gift* shop: the cards, the candles or the children's shelf?",
    'Who would you take along to a *grand opening*: a friend, the children or a neighbour?',
    'What do you do first in a *pop up* shop: ask about the maker, try things or look at the labels?',
  ],
  'online booking': [
    'How do you like to get a *reminder* for an appointment: text, email or a phone call?',
    'What would you take a last-minute *slot* for: a haircut, a massage or dinner?',
    'When do you *reschedule* if plans change: days before, the day before or that morning?',
    'How would you rather pay a *deposit* for a booking: by card, in an app or at the desk?',
    'What do you book most in an *app*: tables, tickets or haircuts?',
    'Which *phone* number do you still know by heart from before online booking?',
    'Where do you note your bookings: in a *calendar*, on the fridge or in your head?',
    'What would you most like to book *24/7*: the dentist, the hairdresser or a tennis court?',
  ],
  'opening hours': [
    'What do you like best on a *bank holiday* with the shops open: browsing, lunch out or a walk?',
    'Who do you like to go with to *late night* shopping: friends, family or nobody at all?',
    'When do you do your last shop before *Christmas*: a week before, the day before or the last hour?',
    'What would you use *extended* opening hours for: an early coffee, a quiet browse or a late shop?',
    'When do you like to go to the shops in *winter*: in daylight, or when the lights are on?',
    'When do you like to go to the shops in *summer*: early, at midday or in the cool of the evening?',
    'What would you do after a *half day* at the shops: meet friends, walk or put your feet up?',
    'What do you stock up on before the shops close for *Easter*: chocolate, bread or flowers?',
  ],
  'prize draw': [
    'What would you take out of a *hamper* first: cheese, chocolate or biscuits?',
    'What would you spend a *voucher* on: a treat, a present or something sensible?',
    'Which colour of *raffle* ticket do you hope for: pink, green or yellow?',
    'Who would you take along if you won a *meal* out?',
    'What would you like to win *tickets* for: a match, a concert or the theatre?',
    'What would you most like to win before *Christmas*: a turkey, a tree or a big tin of sweets?',
    'What would you do first on a *spa* day you had won: sauna, massage or nap?',
    'Who would you *tag* first to share a prize with: family, a friend or a colleague?',
  ],
};
