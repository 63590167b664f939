import type { Subject } from './subject';

/** Sales and marketing, as companies do them. */
export const selling: readonly Subject[] = [
  {
    name: 'cold outreach',
    says: [
      'cold (email|call|calling|outreach)',
      'sales (outreach|sequence|cadence|email|engagement)',
      'sdr',
      'bdr',
      'prospecting',
      'outbound',
      'lead (generation|gen|list)',
      'connection request',
      'social selling',
    ],
    asks: {
      choice: [
        'What makes you open a message from a new supplier: the subject, the name or the timing?',
        'A first message from a new supplier: short and plain, or with an example of the work?',
        'How would you like to hear from a new supplier first: by phone, by email or by post?',
      ],
      problem: ['~Which opening line makes you delete a cold email at once?'],
    },
  },
  {
    name: 'email newsletter',
    says: [
      '(email |e-?mail )?newsletter',
      'email (marketing|campaign|list|design|deliverability|template)',
      'subject line',
      'open rate',
      'mailing list',
      'unsubscrib(e|er)',
      'substack',
    ],
    asks: {
      choice: [
        '+What do you most like to find in a newsletter: tips, news or offers?',
        'What would you like more of in a newsletter: tips, stories or photos?',
        'In a newsletter: one long read, or a handful of short pieces?',
      ],
      problem: ["What's hardest to get right in a newsletter: the subject line, the length or the timing?"],
    },
  },
  {
    name: 'SEO',
    says: [
      'seo',
      'search (ranking|engine|marketing|visibility)',
      'back ?link',
      'keyword',
      'local search',
      'organic (traffic|search)',
      'google (business|ranking|update)',
      'serp',
      'answer engine optimi[sz]ation',
    ],
    asks: {
      choice: [
        '+What would you improve first on your website: the words, the photos or the speed?',
        'What do you look for first on a website: the opening hours, the contact or the photos?',
      ],
      idea: ['+Which search would you most like your website to come up first for?'],
      experience: ['Which page of your website gets more visitors than you ever expected?'],
    },
  },
  {
    name: 'social media management',
    says: [
      'social media (management|manager|scheduling|strategy|marketing|tool|calendar|team|agency|training|audit)',
      'content calendar',
      'community manager',
      'community management',
      'schedul(e|ing) (your )?posts',
      'social listening',
      'engagement rate',
    ],
    asks: {
      choice: [
        '+What catches your eye first in a post: the photo, the video or the words?',
        'Which would you like help with on social media: photos, captions or planning?',
        'Which part of social media would you gladly hand over: ideas, pictures or replies?',
      ],
      experience: ['Which kind of post do you like to see most from a local business?'],
    },
  },
  {
    name: 'content marketing',
    says: [
      'content (marketing|strateg(y|ist)|creation|writing|team|brief|hub|production)',
      'copy ?writ(ing|er)',
      'blogging',
      'blogger',
      'ghost ?writ(ing|er)',
      'thought leadership',
      'storytelling',
      'tone of voice',
    ],

    asks: {
      choice: [
        "+What do you like best on a company's page: tips, stories or photos?",
        'A good article: short and to the point, or long and full of detail?',
        'What makes you read to the end of an article: a good story, clear tips or great pictures?',
      ],
      idea: ['Which subject would you most like a company you follow to write about?'],
    },
  },
  {
    name: 'paid advertising',
    says: [
      '(paid|digital|online|display|search|social|programmatic|google|facebook|linkedin) (ad|advertising|media)',
      'ppc',
      'ad (campaign|spend|creative|format|tech|agency|network)',
      'pay per click',
      'roas',
      'retargeting',
      'media buy(ing|er)',
      'advertis(er|ing)',
      'billboard',
      'out of home',
    ],
    asks: {
      choice: [
        '+What makes you stop at an advert: the picture, the words or the music?',
        'What makes a good advert: humour, honesty or a great picture?',
      ],
      idea: ['Which advert can you still quote years later?'],
      experience: ['Which advert last made you laugh out loud?'],
    },
  },
  {
    name: 'rebrand',
    says: [
      'chang(e|ing) (our|its|their) name',
      'new (name|logo)',
      're-?brand(s|ed|ing)?',
      'new (logo|brand|visual|look and feel|name)',
      'brand (identity|strategy|guideline|refresh|agency|voice|design|purpose|awareness)',
      'branding',
      'logo',
      'typeface',
    ],
    asks: {
      choice: [
        'What gives a brand its character most: the colours, the words or the logo?',
        'What do you notice first in a new logo: the colour, the shape or the lettering?',
        'A tired old logo: a gentle touch-up, or start again from scratch?',
      ],
      problem: ['What is hardest to agree on in a rebrand: the name, the logo or the colours?'],
    },
  },
  {
    name: 'website redesign',
    says: [
      '(new|re-?designed|refreshed|updated) (web ?site|site|home ?page|web shop)',
      'web(site)? (design(er)?|re-?design|re-?launch|developer|development|builder|copy)',
      'landing page',
      'conversion rate',
      'wordpress',
      'page speed',
      'home ?page',
    ],
    asks: {
      choice: [
        'What would you like most on a new website: big pictures, clear words or a simple menu?',
        'Which makes a website pleasant to use: clear words, good photos or a simple menu?',
        "What do you look for first on a company's website: pictures, products or opening hours?",
      ],
      idea: ['Which website do you find a real pleasure to use?'],
    },
  },
  {
    name: 'customer case study',
    says: [
      '(her|his|their) (full )?story (is|with)',
      '(her|his|their) full story',
      'case study',
      'customer (story|success story|spotlight|win)',
      'success story',
      'testimonial',
      'how (we|they) helped',
      'client (story|project|win|work)',
    ],
    asks: {
      choice: [
        'In a case study, what do you read first: the figures, the quotes or the pictures?',
        'What makes a customer story worth reading: the problem, the people or the result?',
        'How do you like a customer story best: on video, in pictures or in writing?',
      ],
      idea: ["Which customer's story do you love to tell at work?"],
    },
  },
  {
    name: 'webinar',
    says: [
      'webinar',
      'virtual (event|summit|round ?table)',
      'online (event|seminar|panel)',
      'fireside chat',
      'live ?stream',
      'on demand (session|recording|webinar)',
      'linkedin live',
    ],
    asks: {
      choice: [
        'What do you enjoy most in a webinar: a live demo, a guest speaker or the questions?',
        'What do you want most from a webinar: answers to questions, worked examples or the slides?',
        'Which would you like after a webinar: the slides, a recording or a summary?',
      ],
      idea: ['Which topic would you sign up to a webinar for today?'],
    },
  },
  {
    name: 'podcast',
    says: [
      '(fresh|new|latest) episode',
      'episode \\d+',
      '(first|last|next|ten|six|eight|twelve|this|our|every|\\d+) episode',
      'new ep',
      'podcasts?(er|ing)?',
      'wherever you (get|listen)',
      'show notes',
    ],

    asks: {
      idea: ['+Who would you most like to hear as a guest on a podcast?'],
      choice: [
        '+When do you like to listen to podcasts: on the way to work, at home or on a walk?',
        'What makes a good podcast host: humour, curiosity or a warm voice?',
      ],
      experience: ["What's the most surprising thing you have learnt from a podcast?"],
    },
  },
  {
    name: 'trade show',
    says: [
      '(at )?(booth|stand) [a-z]* ?\\d+',
      '(visit|at) (our )?(booth|stand)',
      'trade ?(show|fair|stand)',
      'expo',
      'exhibit(or|ing|ion stand)',
      '(our|visit us at|come and see us at) (stand|booth)',
      'booth #?\\d+',
      'stand [a-z]?\\d+',
      'event marketing',
    ],

    asks: {
      choice: [
        'What would you look for first at a trade show: ideas, suppliers or something new to try?',
        'What do you most like to see at a trade show: new products, demos or familiar faces?',
      ],
      experience: ['What makes you stop at a trade show stand?'],
      problem: ['~What wears out first at a trade show: your feet, your voice or your phone battery?'],
    },
  },
  {
    name: 'conference',
    says: [
      'conference',
      '(global|annual|leadership|tech|climate|industry) summit',
      'keynote',
      'panel (discussion|debate)',
      'call for (papers|speakers|proposals)',
      '(keynote|guest) speaker',
      'symposi(um|a)',
      'agm',
      'networking (event|breakfast|evening|drinks)',
      'meet-?up',
      'round ?table',
    ],
    asks: {
      idea: [
        '+Which subject would you most like to hear a talk on at a conference?',
        'What do you look for first in a conference programme?',
      ],
      choice: [
        '+What makes a conference worth the trip: the talks, the people or the place?',
        'At a conference: every talk on the programme, or long chats over coffee?',
      ],
    },
  },
  {
    name: 'loyalty programme',
    says: [
      'reward (programme|program|scheme|card|points|member)',
      'member(s|ship) (perks|benefits|rewards|price)',
      'referral (programme|program|scheme)',
      'refer a friend',
      'stamp card',
      'loyalty (card|scheme|points|programme|program|app|club)',
      'reward (card|points|programme|program|scheme|app)',
      'points card',
    ],
    asks: {
      choice: [
        '+Which reward would make your day: a free coffee, a free dessert or double points?',
        '+What would you like as a loyalty reward: a free treat, a discount or a birthday surprise?',
        '+Loyalty points: spend them as you go, or save them for something big?',
      ],
      idea: ['Which reward would you save up your loyalty points for?'],
    },
  },
  {
    name: 'customer feedback survey',
    says: [
      '(customer|user|client|employee|member|visitor|patient) (feedback|survey|satisfaction|research|insight|interview)',
      'nps',
      'net promoter',
      'survey (result|tool|software|design)',
      'customer experience',
      'cx',
      'voice of the customer',
      'market research',
      'focus group',
      'review (management|site)',
    ],
    asks: {
      choice: [
        'Feedback: with stars, with smileys or in your own words?',
        'How do you like to give feedback: a score, a few words or a phone call?',
        'How long should a customer survey be: one question, a minute or a short chat?',
      ],
      idea: ['Which customer comment would you happily frame on the wall at work?'],
    },
  },
  {
    name: 'CRM',
    says: [
      'crm',
      'customer relationship management',
      'salesforce',
      'hubspot',
      'contact management',
      'sales (software|tool|tech|enablement|platform)',
      'lead management',
    ],
    asks: {
      choice: [
        'What matters most in a CRM: an easy search, good reminders or a tidy list?',
        'Which would you like a CRM to do by itself: log calls, send reminders or sort contacts?',
        'What helps you look after customers best: good notes, reminders or a shared calendar?',
      ],
      idea: ['What would you like your CRM to remind you of every Monday morning?'],
    },
  },
  {
    name: 'sales team',
    says: [
      'sales (pipeline|forecast|outreach)',
      'sales (team|rep|manager|leader|training|call|meeting|kick-?off|target|coaching|people|person)',
      'b2b sales',
      'account (executive|manager)',
      'key account',
      'negotiat(ing|ion) (skills|training)',
      'customer success',
      'churn',
      'upsell(ing)?',
    ],
    asks: {
      choice: [
        'What do you value most in a sales person: honest advice, quick answers or a friendly manner?',
        'What makes a good sales person: listening, product knowledge or patience?',
        'How do you like a sales team to help you: with advice, with samples or with a demo?',
      ],
      problem: ['Which objection do you hear most on sales calls?'],
    },
  },
];
