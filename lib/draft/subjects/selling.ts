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
      choice: ['How would you like to hear from a new supplier first: by phone, by email or by post?'],
      experience: ["What's the best first line you have ever read in a cold email?"],
      idea: ['Which day of the week do you like to send your follow-up emails?'],
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
        'In a newsletter: one long read, or a handful of short pieces?',
        'What would you like more of in a newsletter: tips, stories or photos?',
        'What do you most like to find in a newsletter: tips, news or offers?',
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
      idea: ['+Which search would you most like your website to come up first for?'],
      choice: [
        '+What would you improve first on your website: the words, the photos or the speed?',
        'To be found in search: one long page that answers everything, or many short ones?',
      ],
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
      choice: ['For your next post at work: a photo of the team, or a short video of the job?'],
      experience: ['Which of your posts did far better than you expected?'],
      problem: ["Which part of running a company's social media takes longer than people think?"],
      idea: ["Which company's posts do you always stop scrolling for?"],
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
        'When you write an article, what comes first: the headline, the opening or the ending?',
        "What do you like best on a company's page: tips, stories or photos?",
      ],
      problem: ['Where does a blog post get stuck longest: the idea, the first line or the sign-off?'],
      experience: ['Which of your old blog posts do people still read?'],
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
      idea: ['Which advert can you still quote years later?'],
      experience: ['Which advert last made you laugh out loud?'],
      choice: ['With a small advertising budget: one channel done properly, or a little of each?'],
      problem: ["What's hardest to get right in an advert: the picture, the headline or the audience?"],
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
        'A tired old logo: a gentle touch-up, or start again from scratch?',
      ],
      problem: ['What is hardest to agree on in a rebrand: the name, the logo or the colours?'],
      idea: ['Which logo could you draw from memory right now?'],
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
      idea: ['Which website do you find a real pleasure to use?'],
      choice: [
        'On a website: one long page to scroll, or a menu with everything in its place?',
        'What would you like most on a new website: big pictures, clear words or a simple menu?',
      ],
      problem: ["What do you always have to hunt for on a company's website?"],
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
        'What do you like most in a customer story: the before and after, the quotes or the photos?',
      ],
      idea: ["Which customer's story do you love to tell at work?"],
      experience: ['Where did you last read a case study: at your desk, on the train or at home?'],
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
        'What do you want most from a webinar: answers to questions, worked examples or the slides?',
        'What do you enjoy most in a webinar: a live demo, a guest speaker or the questions?',
        'Which would you like after a webinar: the slides, a recording or a summary?',
      ],
      experience: ["Where's the oddest place you have joined a webinar from?"],
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
        '+Who would you most like to hear as a guest on a podcast?',
        'Which subject could you listen to for a whole podcast series?',
      ],
      experience: ["What's the most surprising thing you have learnt from a podcast?"],
      choice: ['How do you listen to podcasts: right through, or in bits between other things?'],
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
        'At a trade show: a list of stands to see, or just a wander round?',
        'What would you look for first at a trade show: ideas, suppliers or something new to try?',
      ],
      idea: ['Which freebie do you always hope to find on a trade show stand?'],
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
        '+Loyalty points: spend them as you go, or save them for something big?',
        '+Which reward would make your day: a free coffee, a free dessert or double points?',
        '+What would you like as a loyalty reward: a free treat, a discount or a birthday surprise?',
      ],
      idea: ['+Which reward would you save up your loyalty points for?'],
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
      choice: ['How do you like to give feedback: a score, a few words or a phone call?'],
      idea: ['Which customer comment would you happily frame on the wall at work?'],
      experience: ['What did a company once change because its customers asked for it?'],
      problem: ['Which part of putting a customer survey together takes you longest?'],
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
        'Notes after a customer call: into the CRM at once, or all together on Friday?',
        'Which would you like a CRM to do by itself: log calls, send reminders or sort contacts?',
      ],
      idea: ['What would you like your CRM to remind you of every Monday morning?'],
      problem: ['Which customer detail is hardest to keep up to date in your CRM?'],
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
      problem: ['Which objection do you hear most on sales calls?'],
      choice: [
        'What do you value most in a sales person: honest advice, quick answers or a friendly manner?',
        'What do you take into a sales meeting: slides, a blank sheet or just questions?',
      ],
      experience: ['How did you celebrate your first big sale?'],
    },
  },
];
