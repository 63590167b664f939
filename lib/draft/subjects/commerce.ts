import type { Subject } from './subject';

/** Selling online, being paid, and helping those who bought. */
export const commerce: readonly Subject[] = [
  {
    name: 'online payments',
    says: [
      '(online|digital|mobile|instant|card|cross-?border|recurring|b2b|real-?time) payment',
      'payment (method|gateway|processor|processing|link|provider|platform|option)',
      'open banking',
      'pay by (bank|link)',
      'apple pay',
      'google pay',
      'paypal',
      'stripe payments',
      'chargeback',
      'direct debit',
      'digital wallet',
      'mobile money',
    ],
    asks: {
      choice: [
        'What matters most when you pay online: speed, safety or simplicity?',
        'How do you like to pay online: by card, by phone or straight from the bank?',
        'What makes you feel safe when you pay online: a code, a fingerprint or a known name?',
      ],
      idea: ['Where would you most like to be able to pay with your phone?'],
    },
  },
  {
    name: 'parcel delivery',
    says: [
      'free (shipping|delivery|postage)',
      'shipping',
      'parcel',
      '(next day|same day|tracked|saturday|evening) delivery',
      'last mile',
      'delivery (driver|slot|option|window|van|time|charge)',
      'order tracking',
      'track(ing)? (your )?(order|parcel)',
      'shipping (cost|rate|label|option)',
      'click (and|&|n) collect',
      '(local|evening|weekend|doorstep) delivery',
      'delivery (area|slot|option|round)',
      'now deliver(ing)?',
    ],
    asks: {
      choice: [
        'Which helps you most with a parcel delivery: live tracking, a time slot or a safe place?',
        'A parcel for you: to the door, to work or to a locker nearby?',
        'What matters most in a parcel delivery: speed, a time slot or a friendly driver?',
      ],
      experience: ["What was in the last parcel you couldn't wait to open?"],
    },
  },
  {
    name: 'packaging',
    says: [
      'plastic (mailer|bags|wrap|packaging)',
      'mailer',
      'compostable (pouch|bag)',
      'packaging',
      'unboxing',
      '(recyclable|compostable|plastic-free|paper|reusable|sustainable|refillable|eco) (packaging|mailer|boxes|pouches|wrap)',
      'refill(s|able)?',
      'cardboard boxes',
      'bubble wrap',
    ],
    asks: {
      choice: [
        'What makes packaging a pleasure to open: tissue paper, a neat fit or a kind note?',
        'What matters most to you in packaging: strength, looks or easy recycling?',
        'Packaging for a present: a plain kraft box with ribbon, or a box in full colour?',
      ],
      idea: ['Which empty jar, tin or box at home do you use for something else?'],
    },
  },
  {
    name: 'invoicing',
    says: [
      'invoic(e|ing|ed)',
      'e-?invoic(e|ing)',
      'late pay(ment|er)',
      'accounts (payable|receivable)',
      'getting paid',
      'payment (terms|reminder|chasing)',
      'purchase order',
      'billing',
    ],
    asks: {
      choice: [
        'What would you like invoicing software to do first: reminders, reports or repeat bills?',
        'How do you chase an overdue invoice: a friendly call, or a firm email?',
        'What would you automate first in your invoicing: the numbers, the sending or the reminders?',
      ],
      problem: ['Which part of invoicing takes you longest: writing, sending or chasing?'],
    },
  },
  {
    name: 'price rise',
    says: [
      'price (rise|increase|change|freeze)',
      'price (will|are|is) (go(ing)? up|ris(e|ing))',
      'keep (the|your|their) old price',
      'goe (up )?from [£$€]\\d+',
    ],
    asks: {
      choice: [
        'What keeps you coming back to a local business: the people, the quality or the habit?',
        'What do you value most from a business you use often: quality, choice or good service?',
        'How would you like to hear about a price change: by email, by letter or in person?',
      ],
      problem: ['How much notice would you like before a price goes up?'],
    },
  },
  {
    name: 'subscription billing',
    says: [
      'subscription (billing|business|management|boxes|model|plan|fatigue)',
      'recurring (revenue|billing)',
      'pricing (plan|page|model|change|strategy|tier)',
      'usage based',
      'mrr',
      'arr',
      'free ?mium',
      'cancel any ?time',
    ],
    asks: {
      choice: [
        'A subscription: a monthly plan, a yearly plan or pay as you go?',
        'How would you rather pay for software: by the month, by the year or by what you use?',
        'How do you like a subscription reminder: by email, by text or in the app?',
      ],
      experience: ['Which subscription do you get the most use from?'],
    },
  },
  {
    name: 'helpdesk',
    says: [
      'help cent(re|er)s?',
      'knowledge base',
      'help ?desk',
      'ticket(ing)? (system|queue|software)',
      'support (ticket|queue|team|agent|desk|software)',
      'service desk',
      'shared inbox(es)?',
      '(customer|support) thread',
      'zendesk',
      'sla',
      'it support',
      'first response time',
      'live ?chat',
      'chat (support|widget)',
      'call cent(re|er)s?',
      'contact cent(re|er)s?',
      'omni-?channel',
      'hold (music|time)',
      'call queue',
      'voip',
      'ivr',
    ],
    asks: {
      choice: [
        '+What matters most to you when you ask for help: a quick answer, or a clear one?',
        '+How do you like to get help with a problem: by phone, by chat or by email?',
      ],
      problem: ['Which kind of support ticket do you always find trickiest to answer?'],
      experience: ["~What's the strangest request your helpdesk has ever had?"],
    },
  },
  {
    name: 'customer churn',
    says: ['(customer|subscriber) churn', 'churn rate', 'win ?back', 'cancellation (rate|flow|survey|page)'],
    asks: {
      experience: ['What makes you feel valued as a regular customer?'],
      choice: [
        'What keeps you with the same company for years: good service, good people or habit?',
        'Which would please you most as a loyal customer: a gift, early access or a personal note?',
      ],
      problem: ["What's the first sign that a customer might be leaving?"],
    },
  },
  {
    name: 'customer service',
    says: [
      'customer (service|support|care|success team)',
      'service (excellence|recovery)',
      'complaint',
      'client service',
      'aftercare team',
      'customer (loyalty|retention|satisfaction)',
    ],

    asks: {
      choice: [
        'What matters most in customer service: a quick answer, a kind voice or a clear solution?',
        'How do you like to reach customer service: by phone, by chat or by email?',
      ],
      idea: ['Which small thing makes customer service feel personal?'],
      experience: ["What's the kindest thing customer service has ever done for you?"],
    },
  },
  {
    name: 'online shop',
    says: [
      'e-?commerce',
      'online (shop(s|ping)?|store|sales|retail)',
      'web ?store',
      'retail (tech(nology)?|sector|industry|chain)',
      'omnichannel retail',
      'brick and mortar',
    ],
    asks: {
      choice: [
        'What matters most to you in an online shop: clear photos, quick delivery or easy returns?',
        'What helps you choose in an online shop: the photos, the reviews or the size guide?',
        'What do you most enjoy buying from an online shop: clothes, gifts or things for the home?',
      ],
      experience: ["What's the first thing you ever bought online?"],
    },
  },
];
