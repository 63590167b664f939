import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `commerce.ts` are. */
export const commerce: Besides['atWork'] = {
  'customer churn': {
    asks: [
      '+Which is harder to win back: a customer who complained, or one who went quiet?',
      '+What helps most to keep customers: a good start, quick support or regular check-ins?',
      'Which customer are you proudest of winning back?',
      'What keeps you with the same company for years: the price, the service or habit?',
    ],
    cued: [
      'When does the talk about a *renewal* best begin: three months ahead, six or on day one?',
      'Which step of *onboarding* does most to make a new customer stay?',
      'Which figure do you look at first in a *health score*: logins, tickets or last contact?',
      'Who should own *retention* in a company: sales, customer success or product?',
    ],
  },
  'customer service': {
    asks: [
      'Which skill matters most in customer service: patience, clear words or product knowledge?',
      'Which counts for more in customer service: knowing the answer, or owning the problem?',
      "Which customer's thank-you do you still remember?",
      'Who gave you customer service so good that you told everybody about it?',
    ],
    cued: [
      'What would you put into the first day of *training* for a customer service team?',
      'Which phrase shows *empathy* to a customer without sounding scripted?',
      'What lifts the mood in a *contact centre* on a busy morning: music, snacks or a quick win?',
      'Which customer questions would you leave to *AI*, and which to a person?',
    ],
  },
  helpdesk: {
    asks: [
      '+Which counts for more on a helpdesk: a quick reply, or a lasting fix?',
      '+What matters most on a helpdesk: a fast reply, a clear answer or a friendly voice?',
      'How do you like to reach a helpdesk: by phone, by chat or by walking over?',
      'Which helpdesk channel works best for your team: phone, chat or email?',
    ],
    cued: [
      'Which question makes up most of the *tickets* at your helpdesk?',
      'What would you hand to an *AI agent* first on a support desk: sorting, drafting or answering?',
      'Which *knowledge base* article gets opened most often where you work?',
      'Which matters more to you as a support lead: a fast *first response*, or one reply that solves it?',
    ],
  },
  invoicing: {
    asks: [
      'When do you send your invoices: the day the job is done, or at the end of the month?',
      'Which matters most in invoicing software: easy set-up, payment links or a clear overview?',
      'What would help your invoicing most: templates, automatic reminders or clear reports?',
      'Which part of invoicing would you improve first: creating, approving or chasing?',
    ],
  },
  'online payments': {
    asks: [
      'Which way to pay do customers ask for most: card, wallet or bank transfer?',
      'What matters most in an online checkout: speed, trust or a choice of ways to pay?',
      'What makes you give up on an online payment halfway through?',
      'Which do you trust most for paying online: a card, your bank or your phone?',
    ],
    cued: [
      'Which step of a *checkout* do you test first after a change?',
      'Which part of a payments *API* do you look at first: the docs, the sandbox or the error codes?',
      'How often should *settlement* reach a merchant: daily, weekly or on request?',
      "What makes a *refund* easy for a merchant's staff: one click, clear rules or a good record?",
    ],
  },
  'online shop': {
    asks: [
      '+What makes you come back to an online shop: the range, the delivery or the service?',
      'What do you look at first in an online shop: the photos, the reviews or the delivery cost?',
      'What makes the biggest difference on a product page: the photos, the details or the reviews?',
      'What builds trust in a new online shop: clear photos, real reviews or quick answers?',
    ],
    cued: [
      'Which part of a *Shopify* store do you like setting up most: the design, the products or the apps?',
      'Which step of the *checkout* have you improved most by making it simpler?',
      'What gets the best answer on a *product* page: more photos, a size guide or reviews?',
      'When do you plan *stock* for Christmas: in spring, in summer or when autumn comes?',
    ],
  },
  packaging: {
    asks: [
      'What do you want most from packaging: easy to open, easy to recycle or good to look at?',
      "What's hardest to get right in packaging: the cost, the strength or the waste?",
      'What should good packaging do first: protect, inform or delight?',
      'Boxes for a new product: plain kraft with a stamp, or printed in full colour?',
    ],
    cued: [
      'Which question about a *minimum order* do packaging buyers ask first?',
      'What settles the choice between a *carton* and a padded bag: weight, cost or looks?',
      'Which product in your trade would be hardest to pack *plastic free*?',
      'What do you check first on a *label* proof: the barcode, the colours or the spelling?',
    ],
  },
  'parcel delivery': {
    asks: [
      '+What matters most in parcel delivery for a business: speed, care or clear tracking?',
      '+What makes parcel delivery easy for a business: early pick-ups, clear tracking or one contact?',
      "Where do you want a parcel left when you're out: with a neighbour, in a locker or a shed?",
      'What do customers value most in a parcel delivery: a time slot, a photo or a choice of place?',
    ],
    cued: [
      "What makes a delivery *driver*'s day easier: clear house numbers, good parking or a smile?",
      'When is parcel *dispatch* busiest where you work: morning, afternoon or the last hour?',
      'What makes *returns* easier for an online shop: clear labels, drop-off points or good boxes?',
      'Which part of *customs* paperwork takes longest to learn when you start sending parcels abroad?',
    ],
  },
  'price rise': {
    asks: [
      'What do customers value most when costs rise: honesty, quality or reliable service?',
      'What makes a price rise feel fair: early notice, a clear reason or something extra?',
      'Which price from your childhood can you still quote to the penny?',
      'How should a business explain a price change: a letter, an email or a conversation?',
    ],
    cued: [
      'How should a *supplier* announce a price rise: by phone, by letter or at a meeting?',
      'Which *cost* in your trade has changed most in the time you have worked in it?',
      'When *wages* go up: one new price for everything, or a look at each service in turn?',
      'What should *customers* read first about a new price: the reason, the date or a thank you?',
    ],
  },
  'subscription billing': {
    asks: [
      '+What would you automate first in subscription billing: renewals, invoices or retries?',
      'Which billing model suits your customers best: per seat, by usage or a flat plan?',
      'What makes subscription billing easy for customers: clear invoices, reminders or self-service?',
      'How would you rather pay for a subscription: every month, or once a year?',
    ],
    cued: [
      'Which word in *SaaS* billing takes longest to explain to a new colleague?',
      'What keeps *churn* low in the first three months: onboarding, support or a fair price?',
      'Which is hardest to explain to a customer: *proration*, credits or tax on the invoice?',
      'Where does *usage based* pricing get tricky first: the metering, the forecast or the invoice?',
    ],
  },
};
