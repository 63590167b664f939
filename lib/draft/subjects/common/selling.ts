import type { Subject } from '../subject';

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
      experience: [
        'What turns a cold email into a conversation?',
        'How do you warm up before a morning of cold calls?',
        'What do you find out about somebody before a cold call?',
        '~Which opening line makes you delete a cold email at once?',
      ],
      idea: ['Which part of prospecting would you gladly hand over?'],
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
      experience: [
        'What makes you sign up for a newsletter?',
        'What kind of newsletter do you always open?',
        'What do you look for first in a newsletter?',
      ],
      choice: ['When do you like to read a newsletter: over breakfast, at lunch or in the evening?'],
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
      experience: [
        '+What makes you click on a search result?',
        '+How far down the search results do you usually look?',
        '+What do customers type to find a business like yours?',
      ],
      choice: [
        '+What do you look at first in search results: the title, the reviews or the map?',
        '+What helps a local business get found in search: reviews, photos or clear directions?',
      ],
      idea: ['+Which search would you most like your website to come up first for?'],
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
        '+When do you plan your social media posts: weekly, monthly or on the day?',
        'Which part of social media would you hand over first: ideas, photos or replies?',
      ],
      experience: ['Where do you find ideas for your social media posts?'],
      idea: ['What would you share on social media if you had more time?'],
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
      idea: ['+What would you write about in a blog of your own?'],
      choice: [
        '+Where does a blog post get stuck longest: the idea, the first line or the sign-off?',
        'What helps you write a blog post: silence, coffee or a deadline?',
        'When you write an article, what comes first: the headline, the opening or the ending?',
      ],
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
      experience: [
        '+What makes you stop and look at an advert?',
        'What did an advert once persuade you to try?',
      ],
      idea: ['+Who would you choose to star in an advert for your work?'],
      choice: ['Where do you notice adverts: on your phone, on a bus or on television?'],
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
      experience: [
        'What makes a brand name easy to remember?',
        'Which brand do you still call by its old name?',
      ],
      idea: ['What should stay the same when a brand gets a new look?'],
      choice: ["A brand's new look: love at first sight, or does it grow on you?"],
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
      experience: ['+What do you look at first on a new website?', 'What makes you stay on a website?'],
      idea: ['Which photo should every business have on its website?'],
      choice: ['How do you like to visit a website: on your phone, a tablet or a big screen?'],
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
      experience: ['Whose success story has inspired you?'],
      idea: ['Who do you know with a success story that should be told?'],
      choice: [
        'In a case study, what do you read first: the figures, the quotes or the pictures?',
        'What do you like most in a customer story: the before and after, the quotes or the photos?',
      ],
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
      experience: [
        'What makes a webinar speaker easy to follow?',
        'Which useful tip have you picked up from a webinar?',
      ],
      idea: ['Which topic would you love to see in a webinar?'],
      choice: ['What is next to you during a webinar: a notebook, a cup of tea or the cat?'],
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
      idea: [
        '+Which story would you tell as a guest on a podcast?',
        '+Which subject should the next podcast episode be about?',
        '+Who would you most like to hear as a guest on a podcast?',
      ],
      choice: ['+What makes you press play on a podcast: the guest, the topic or the title?'],
      experience: ["+What's the most surprising thing you have learnt from a podcast?"],
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
      experience: [
        '+What makes you stop at a trade show stand?',
        '+What do you like to try out at a trade show?',
        '+What do you always pack for a day at a trade show?',
        "+What's the handiest thing you've brought home from a trade show?",
      ],
      choice: [
        '+At a trade show: a list of stands to see, or just a wander round?',
        '+What would you look for first at a trade show: ideas, suppliers or something new to try?',
        '~What wears out first at a trade show: your feet, your voice or your phone battery?',
      ],
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
      experience: ['What makes a keynote stay in your mind?'],
      idea: [
        'What would you ask a keynote speaker if you had the microphone?',
        'Which speaker would you travel a long way to hear at a conference?',
        'Which subject would you most like to hear a talk on at a conference?',
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
      experience: [
        'What makes a loyalty scheme worth joining?',
        'What little extra makes a loyal customer feel special?',
      ],
      choice: ['A loyalty card: on paper, in plastic or on your phone?'],
      idea: ['Which birthday treat would you like from a loyalty scheme?'],
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
      experience: [
        '+What did a company once change because its customers asked for it?',
        'What makes a customer survey easy to fill in?',
        'What makes you take the time to give feedback?',
      ],
      idea: ['Which good idea have you passed on in a customer survey?'],
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
      idea: [
        '+Which customer detail should always go into a CRM?',
        'What would you do with the time a good CRM saves?',
      ],
      choice: [
        '+How do you keep track of customers: in a CRM, a spreadsheet or a notebook?',
        '+Which would you like a CRM to do by itself: log calls, send reminders or sort contacts?',
      ],
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
      choice: ['+Which skill makes a good sales person: listening, knowledge or patience?'],
      experience: [
        'What did a good sales person once do for you?',
        "What's a good first question for a sales call?",
      ],
      idea: ['What should a sales person find out before the first meeting?'],
    },
  },
];
