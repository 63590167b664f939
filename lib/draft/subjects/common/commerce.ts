import type { Subject } from '../subject';

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
      idea: [
        '+Which payment would you like to make with a single tap?',
        'Where would you most like to be able to pay with your phone?',
      ],
      experience: ['What makes an online payment feel quick and easy?'],
      choice: ['How do you like to pay online: by card, by phone or straight from the bank?'],
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
      choice: ['+How closely do you follow a parcel: every stop, now and then or not at all?'],
      idea: [
        'Who would you like to surprise with a parcel?',
        'What would you love to find in a parcel at your door?',
      ],
      experience: ['Which time of day suits you for a parcel delivery?'],
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
        'In a parcel: paper padding, bubble wrap or as little as possible?',
        'What matters most to you in packaging: strength, looks or easy recycling?',
      ],
      experience: [
        'How do you reuse a good cardboard box?',
        'Which packaging was too lovely for you to throw away?',
      ],
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
        '+Which part of invoicing takes you longest: writing, sending or chasing?',
        '+When do you send an invoice: the same day, weekly or at the end of the month?',
      ],
      experience: ['+Which day of the week is invoicing day for you?'],
      idea: [
        '+Which invoicing task would you love to hand over?',
        '+What would you do with the time saved on invoicing?',
      ],
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
      experience: ['What makes a price feel fair to you?', 'What do you feel is always worth a fair price?'],
      idea: ['Which little treat would you keep whatever the price?'],
      choice: ['What keeps you coming back to a local business: the people, the quality or the habit?'],
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
        'How would you rather pay for software: by the month, by the year or by what you use?',
        'A subscription: a monthly plan, a yearly plan or pay as you go?',
      ],
      idea: ['Which subscription would you keep if you could keep only one?'],
      experience: ['Which subscription have you had the longest?'],
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
      choice: ['+What matters most to you when you ask for help: a quick answer, or a clear one?'],
      idea: ['What should a good help centre show you first?'],
      experience: [
        'What makes a helpdesk a pleasure to deal with?',
        'What puts you at ease when you contact a helpdesk?',
        "~What's the strangest request your helpdesk has ever had?",
      ],
    },
  },
  {
    name: 'customer churn',
    says: ['(customer|subscriber) churn', 'churn rate', 'win ?back', 'cancellation (rate|flow|survey|page)'],
    asks: {
      experience: ["+What's the first sign that a customer might be leaving?"],
      choice: [
        'What should loyal customers get: early access, a discount or a thank-you?',
        'When you cancel a service: tell them the reason, or just go quietly?',
      ],
      problem: ['Which company have you stayed with longest, and what keeps you?'],
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
        '+Which do you value in customer service: patience, honesty or a sense of humour?',
        '+Which makes great customer service: listening, friendliness or quick action?',
      ],
      experience: [
        '+Which small thing makes customer service feel personal?',
        'What makes you feel well looked after as a customer?',
      ],
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
      experience: [
        '+What do you look at first in an online shop?',
        "+What's the happiest find you have made in an online shop?",
        'What makes an online shop fun to browse?',
      ],
      choice: ['+Where do you like to browse online shops: on the sofa, in bed or on the train?'],
    },
  },
];
