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
      idea: ['Where would you most like to be able to pay with your phone?'],
      problem: ['What takes longest when you pay online: the card number, the code or the address?'],
      experience: ["What's the biggest thing you have paid for online?"],
      choice: ['What makes you feel safe when you pay online: a code, a fingerprint or a known name?'],
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
      experience: ["What was in the last parcel you couldn't wait to open?"],
      choice: [
        'A parcel: tomorrow at any time, or later in the week at an hour you choose?',
        'Which helps you most with a parcel delivery: live tracking, a time slot or a safe place?',
      ],
      idea: ['Where should a driver leave a parcel at your place when nobody is in?'],
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
      problem: ['How much notice would you like before a price goes up?'],
      choice: [
        'How should a price go up: a little every year, or rarely and all at once?',
        'What keeps you coming back to a local business: the people, the quality or the habit?',
      ],
      idea: ['What did you like to buy with your pocket money when prices were in pennies?'],
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
      problem: ["What's the first sign that a customer might be leaving?"],
      choice: ['When you cancel a service: tell them the reason, or just go quietly?'],
      experience: ['Which company have you stayed with longest, and what keeps you?'],
      idea: ['Which little extra do you like getting as a loyal customer?'],
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
      idea: ['Which small thing makes customer service feel personal?'],
      experience: ["What's the kindest thing customer service has ever done for you?"],
      choice: [
        'When something goes wrong with an order: a fast answer, or a full one?',
        'Which makes great customer service: listening, friendliness or quick action?',
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
      experience: ["What's the first thing you ever bought online?"],
      idea: ['What would you like every online shop to show you before you order?'],
      problem: ["What's hardest to choose when you shop online: the size, the colour or the style?"],
      choice: ['What helps you choose in an online shop: the photos, the reviews or the size guide?'],
    },
  },
];
