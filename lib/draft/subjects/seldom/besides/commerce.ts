import type { Besides } from '../../subject';

/** What is known of the subjects of `common/commerce.ts` besides their rows. */
export const commerce: Besides = {
  'online payments': {
    clues:
      'transactions, merchants, checkout, refund, settlement, payouts, wallet, acquirer, payment page, qr, upi, tap to pay, card machine, fees, checkout page, iban, pos, card, gateway, fraud, api, bank transfer, contactless, fintech, currency, psd2, invoice, qr code, instant, open banking, chargeback, direct debit, cross border',
    cued: [
      'At the till: *contactless* card, phone or watch?',
      'Where did you last use a *QR* code to pay or order?',
      'What would you like to see on every *checkout* page before you press pay?',
      'What do you still keep in your *wallet* besides cards?',
      'How do you like a *refund* to reach you: back on the card, by transfer or as store credit?',
      'Where do you still pay with *cash* rather than a card?',
      "What's your favourite way to settle up with friends: cash, a *bank transfer* or a round next time?",
      'How would you rather pay from a *payment link*: by card, by phone or by bank app?',
    ],
    atWork: {
      asks: [
        '+What helps a business get paid faster online?',
        '+Which change in online payments has helped businesses most?',
        '+Which way to pay do customers ask for most: card, wallet or bank transfer?',
        'Which step of an online payment should take less time?',
      ],
      cued: [
        'Which step of a *checkout* do you test first after a change?',
        'Which part of a payments *API* do you look at first: the docs, the sandbox or the error codes?',
        'How often should *settlement* reach a merchant: daily, weekly or on request?',
        "What makes a *refund* easy for a merchant's staff: one click, clear rules or a good record?",
      ],
    },
  },
  'parcel delivery': {
    clues:
      'courier, parcel, doorstep, tracking number, depot, same day, locker, dispatched, next day, nationwide, returns label, tracking, shipping, postage, orders over, driver, safe place, returns, international, package, posted, van, cut off, customs, last posting date, 48 hours, free delivery, door, signature, last mile, despatch',
    cued: [
      'Where would a parcel *locker* be handiest for you: the station, the shop or the petrol station?',
      'How often do you check the *tracking* when a parcel is on its way?',
      'Which parcel would you always want *next day*: a present, a spare part or new shoes?',
      'What would you send *same day* if you could: flowers, keys or a forgotten charger?',
      'When do you send parcel *returns* off: the same day, that week or at the last minute?',
      'Who would you send an *international* parcel to, and what would be inside?',
      'When do you post your *Christmas* parcels: November, early December or just in time?',
    ],
    atWork: {
      asks: [
        'What matters most in parcel delivery for a business: speed, care or clear tracking?',
        'What makes parcel delivery easy for a business: early pick-ups, clear tracking or one contact?',
        'Which delivery option do shoppers look for first?',
        'Which small gesture from a driver makes a parcel delivery better?',
      ],
      cued: [
        "What makes a delivery *driver*'s day easier: clear house numbers, good parking or a smile?",
        'When is parcel *dispatch* busiest where you work: morning, afternoon or the last hour?',
        'What makes *returns* easier for an online shop: clear labels, drop-off points or good boxes?',
        'Which part of *customs* paperwork takes longest to learn when you start sending parcels abroad?',
      ],
    },
  },
  packaging: {
    clues:
      'cardboard, cartons, recyclable, printed boxes, kraft, minimum order, die cut, pouches, compostable, box, plastic free, mailer, recycled, paper, label, plastic, printed, bubble wrap, sustainable, bag, tape, refill, film, biodegradable, tissue, unboxing, tray, corrugated, void fill, padded, food grade, lid',
    cued: [
      'What did you build out of a *cardboard* box as a child?',
      'Which food do you like to buy in a *pouch* that you can close again?',
      '*Kraft* paper: plain and brown, or stamped with a bit of colour?',
      'Where would you put *compostable* packaging at home: the garden heap, the food bin or somewhere else?',
      'What do you read first on the *label* of something new?',
      'How do you like a *mailer* to open: with a tear strip, a flap or a string?',
      'Which thing in your weekly shop would you like to see *plastic free* next?',
      '*Printed* boxes: a pattern on the outside, or a message on the inside?',
    ],
    atWork: {
      asks: [
        'What should good packaging do first: protect, inform or delight?',
        "What's hardest to get right in packaging: the cost, the strength or the waste?",
        'What do you want most from packaging: easy to open, easy to recycle or good to look at?',
        "What's the first step towards greener packaging?",
      ],
      cued: [
        'Which question about a *minimum order* do packaging buyers ask first?',
        'What settles the choice between a *carton* and a padded bag: weight, cost or looks?',
        'Which product in your trade would be hardest to pack *plastic free*?',
        'What do you check first on a *label* proof: the barcode, the colours or the spelling?',
      ],
    },
  },
  invoicing: {
    clues:
      'overdue, due date, ledger, remittance, supplier, statement, thirty days, accounts, reminders, paid, late payment, invoice, cash flow, freelancer, chase, automate, vat, accounts payable, software, purchase order, receipt, pdf, terms, quote, e invoice, mandate, credit note, automation, peppol, debtors, ap team, days',
    cued: [
      'Where do you keep *receipts* until the invoices are done: wallet, shoebox or phone?',
      'How should an *e-invoice* arrive: in your inbox, or straight into the software?',
      'Who in your team asks first for the *purchase order* number on an invoice?',
      'Which payment *terms* feel right on a first invoice: a week, two weeks or a month?',
      'What would you do first with steadier *cash flow* from invoices paid on time?',
      'How do you name the *PDF* of an invoice: by date, by client or by number?',
      'What would you tell a new *freelancer* to put on a first invoice?',
      'What did you write invoices on before you had *software* for it?',
      'Which day is best for sending an invoice *reminder*: Monday, midweek or Friday?',
      'Which invoicing step would you *automate* first: numbering, sending or filing?',
    ],
    atWork: {
      asks: [
        '+What does a promptly paid invoice help most: wages, stock or growth?',
        "What's the politest way to chase an invoice?",
        'When should the first invoice reminder go out?',
        'What gets an invoice paid faster: clear terms, a reminder or a call?',
        'Who should follow up invoices in a small firm: the owner, sales or accounts?',
      ],
    },
  },
  'price rise': {
    clues:
      'from 1 january, costs, inflation, energy costs, last two years, absorb, minimum wage, ingredients, increase, supplier, wages, existing members, from april, menu, honest, reluctantly, energy, national insurance, rising, margins, fee, current rate, lock in, cocoa, rent, apologise, quality, first in years, subscription, unavoidable',
    cued: [
      'Which dish should stay on every *menu*, whatever happens to its price?',
      'Which *ingredient* would you never swap for a cheaper one?',
      'Which small habit saves the most *energy* in your house?',
      'With *cocoa* so dear: a smaller bar of chocolate, or the same bar less often?',
      'How would you rather pay for a *membership*: every month, or once for the whole year?',
      'What did you buy with the very first *wages* you earned?',
      'Which everyday thing shows *inflation* most clearly: bread, butter or a haircut?',
      'Where is *quality* worth a bit more to you: in shoes, in coffee or in a mattress?',
    ],
    atWork: {
      asks: [
        '+What do customers value most when costs rise: honesty, quality or reliable service?',
        'Who should tell customers about a price change?',
        'What helps customers see the value behind a price?',
        'What keeps customers loyal through a price change?',
      ],
      cued: [
        'How should a *supplier* announce a price rise: by phone, by letter or at a meeting?',
        'Which *cost* in your trade has changed most in the time you have worked in it?',
        'When *wages* go up: one new price for everything, or a look at each service in turn?',
        'What should *customers* read first about a new price: the reason, the date or a thank you?',
      ],
    },
  },
  'subscription billing': {
    clues:
      'proration, churn, dunning, per seat, annual plan, invoices, failed payments, renewals, saas, recurring, revenue, mrr, pricing, usage based, plan, tier, upgrade, metered, trial, arr, checkout, monetisation, annual, cancel, seat, quote to cash, finance',
    cued: [
      'When would you like to hear about a *renewal*: a week, a month or a day before?',
      'Which subscription would you be happy to pay for on an *annual* plan?',
      'What would make you *upgrade* a subscription: more people, more features or better help?',
      'How do you like your *invoice*: by email, in an app or on paper?',
      'What would you rather do with a subscription in a quiet month: *pause* it, shrink it or leave it running?',
      'Which two subscriptions would you put together on one *plan* if you could?',
      'How would you like to hear about a *failed payment*: by text, email or in the app?',
    ],
    atWork: {
      asks: [
        '+Which billing model suits your customers best: per seat, by usage or a flat plan?',
        'What would you automate first in subscription billing: renewals, invoices or retries?',
        'What makes a pricing page easy to understand?',
        'What makes a subscription easy to say yes to?',
      ],
      cued: [
        'Which word in *SaaS* billing takes longest to explain to a new colleague?',
        'What keeps *churn* low in the first three months: onboarding, support or a fair price?',
        'Which is hardest to explain to a customer: *proration*, credits or tax on the invoice?',
        'Where does *usage based* pricing get tricky first: the metering, the forecast or the invoice?',
      ],
    },
  },
  helpdesk: {
    clues:
      'tickets, agents, inbox, callers, macros, response time, escalation, support, knowledge base, self service, csat, queue, faq, sla, article, first response, ai agent, chat, deflection, triage, routing, automation, resolution, backlog, reply, workflow, omnichannel, canned',
    cued: [
      'Which music would you choose for people waiting in a support *queue*?',
      'How do you like to get help: by *chat*, by phone or by email?',
      'What would you ask a *chatbot* first to see how much it can help?',
      'When do you read the *FAQ* page: before you ask for help, or after?',
      'How would you open a support *ticket*: one short line, or the whole story?',
      'What did the best person you ever had on the *phone* helpline do for you?',
      'What do you like to see in a reply from *support*: steps, pictures or a short video?',
      'What makes a *self service* help page easy to use: search, pictures or short answers?',
    ],
    atWork: {
      asks: [
        '+What helps a support team through a busy day?',
        '+Which question does every helpdesk hear again and again?',
        'What matters most on a helpdesk: a fast reply, a clear answer or a friendly voice?',
        'Which helpdesk task would you automate first?',
      ],
      cued: [
        'Which question makes up most of the *tickets* at your helpdesk?',
        'What would you hand to an *AI agent* first on a support desk: sorting, drafting or answering?',
        'Which *knowledge base* article gets opened most often where you work?',
        'Which matters more to you as a support lead: a fast *first response*, or one reply that solves it?',
      ],
    },
  },
  'customer churn': {
    clues:
      'cancellation, retention, cancelled, subscribers, renewal, net revenue retention, subscriptions, at risk accounts, exit survey, downgrades, leaving customers, saas, cancel, cohort, onboarding, customer success, mrr, at risk, health score, win back, usage, leave, rate, nps, offboarding, account, data, predict, revenue, expansion, playbook, early warning, upsell, lifetime value',
    cued: [
      'What makes you happily say yes to a *renewal*: the price, the people or habit?',
      'Which of your *subscriptions* gets used nearly every day?',
      'What would bring you back to a service you had left: a *win back* offer, a new feature or a phone call?',
      'What helps you most in the first week with a new service, during *onboarding*?',
      'How should a *loyalty* scheme say thank you: points, presents or a first look at new things?',
      'With a service you hardly use: *pause* it, or take a smaller plan?',
      'How should a shop or service keep in touch with its *regulars*: email, text or a chat in person?',
      'What would make an *exit survey* worth two minutes of your time?',
    ],
    atWork: {
      asks: [
        '+What helps most to keep customers: a good start, quick support or regular check-ins?',
        '+What turns new customers into loyal customers?',
        '+Which early sign tells you that a customer may leave?',
        '+Where does keeping customers begin: in sales, onboarding or support?',
      ],
      cued: [
        'When does the talk about a *renewal* best begin: three months ahead, six or on day one?',
        'Which step of *onboarding* does most to make a new customer stay?',
        'Which figure do you look at first in a *health score*: logins, tickets or last contact?',
        'Who should own *retention* in a company: sales, customer success or product?',
      ],
    },
  },
  'customer service': {
    clues:
      'apology, phone lines, resolved, advisors, apologised, unresolved, phone queue, support, complaint, agent, call centre, response, cx, contact centre, hold, training, empathy, helpful, experience, chat, phone, refund, queue, loyalty, csat, satisfaction, query, frontline, expectations, live chat, adviser, care, reply',
    cued: [
      'What do you like to have in front of you when you *phone* customer service?',
      'A quick question for customer service: typed in a *chat*, or asked out loud?',
      'When you *email* customer service: one short question, or the whole story?',
      'How long feels like a fair wait for a *response* from customer service?',
      'Where did you meet the most *helpful* person you remember: in a shop, a hotel or on the phone?',
      'What makes a *complaint* end well: a quick fix, a kind word or a clear answer?',
      'How do you like to give *feedback*: a few stars, a few lines or face to face?',
      'What earns your *loyalty* as a customer: good manners, quick help or fair prices?',
    ],
    atWork: {
      asks: [
        '+When do customers most want to talk to a person?',
        '+Which helps a customer service team most: training, better tools or more time?',
        'Which counts for more in customer service: knowing the answer, or owning the problem?',
        'What makes customer service feel personal?',
      ],
      cued: [
        'What would you put into the first day of *training* for a customer service team?',
        'Which phrase shows *empathy* to a customer without sounding scripted?',
        'What lifts the mood in a *contact centre* on a busy morning: music, snacks or a quick win?',
        'Which customer questions would you leave to *AI*, and which to a person?',
      ],
    },
  },
  'online shop': {
    clues:
      'checkout, dispatch, shopify, etsy, add to cart, uk shipping, woocommerce, free postage, website, ecommerce, basket, orders, delivery, retail, product, shipping, store, stock, collection, cart, storefront, marketplace, discount code, click and collect, launch, postage, browse, conversion, wishlist, returns, payment, product page, retailer',
    cued: [
      "Where should a parcel wait for you when there's no one in for a *delivery*?",
      'When do you pick up a *click and collect* order: at lunch, after work or at the weekend?',
      "What shows you most about a *handmade* piece online: close-up photos, a video or the maker's story?",
      'How long can something sit in your *basket* before you press buy?',
      'What would you pick from an online shop as a *gift* for somebody who has everything?',
      'What do you look at first in a *new collection*: the colours, the materials or the photos?',
      'Which kind of *packaging* makes a parcel a pleasure to open?',
    ],
    atWork: {
      asks: [
        '+What turns a visitor to an online shop into a customer?',
        '+Which part of an online shop makes the biggest difference to sales?',
        '+What will change online shopping most: better search, faster delivery or smart advice?',
        'Which skill does online retail need most: marketing, data or customer care?',
      ],
      cued: [
        'Which part of a *Shopify* store do you like setting up most: the design, the products or the apps?',
        'Which step of the *checkout* have you improved most by making it simpler?',
        'What gets the best answer on a *product* page: more photos, a size guide or reviews?',
        'When do you plan *stock* for Christmas: in spring, in summer or when autumn comes?',
      ],
    },
  },
};
