import type { Subject } from './subject';

/** What companies tell about themselves: people, places, figures. */
export const organisation: readonly Subject[] = [
  {
    name: 'apprenticeship',
    says: [
      'apprentic(e|eship)',
      't level',
      'trainees?(hip)?',
      'vocational (training|course|education)',
      'earn while you learn',
    ],
    asks: {
      idea: [
        'Which trade would you love to spend a day learning?',
        'Which trade would you choose if you started an apprenticeship today?',
      ],
      experience: [
        'Who taught you the most when you started work, and what did they show you?',
        'Learning on the job or in a classroom: which suits you better?',
      ],
    },
  },
  {
    name: 'graduate scheme',
    says: [
      'graduate (scheme|programme|program|job|role|recruitment|intake|trainee)',
      'graduates',
      'intern(s|ship)?',
      'work placement',
      'placement (student|year)',
      'early career',
      'entry level',
      'work experience',
      'first job',
      'insight day',
      'campus recruit(ing|ment)',
    ],
    asks: {
      choice: [
        'What makes a first graduate job a good one: a mentor, a great team or real projects?',
        'What would you hope to gain first from a graduate scheme: skills, contacts or confidence?',
        'What would you look for first in a graduate scheme: training, travel or real responsibility?',
      ],
      idea: ['Which piece of advice would you give somebody starting a graduate job?'],
    },
  },
  {
    name: 'women in technology',
    says: [
      'women (in|of)( (tech(nology)?|stem|business|engineering|leadership|science|finance|construction|sport))',
      'girls in (stem|ict|tech|engineering)',
      'female (founder|engineer|leader)',
      "international women'?s day",
      'iwd',
      'gender (pay gap|equality|balance|equity)',
      "women'?s history month",
    ],
    asks: {
      idea: [
        'Which woman would you name as an inspiration to girls who like technology?',
        'Which woman in science or technology would you love to have lunch with?',
      ],
      choice: [
        'What helps girls into technology most: role models, clubs or good teachers?',
        'Which subject would you encourage a curious girl to try: coding, robotics or design?',
      ],
    },
  },
  {
    name: 'diversity and inclusion',
    says: [
      'diversity(,? (equity|equality))?(,? and| &)? inclusion',
      'dei',
      'd&i',
      'edi',
      'divers(e|ity) (team|hiring|workforce|talent|supplier)',
      'inclusi(on|ve) (workplace|culture|employer|team|leadership|week)',
      'employee (resource|network) group',
      'erg',
      'pride month',
      'lgbtq?\\+?',
      'black history month',
      'allyship',
      'unconscious bias',
      'social mobility',
      'veteran',
      'equal opportunity',
    ],
    asks: {
      experience: [
        '+Which small gesture helps everybody feel included?',
        'What makes you feel welcome on the first day in a new place?',
      ],
      idea: ['What small thing makes a newcomer feel welcome in a team?'],
      choice: ['How do you like to learn about other cultures: through food, music or stories?'],
    },
  },
  {
    name: 'leadership',
    says: [
      'become manager',
      'managing (people|anybody|anyone|a team)',
      'leadership',
      'leaders who',
      'manager (training|tips)',
      'middle manager',
      'first time manager',
      'people management',
      'line manager',
      'decision making',
      'delegat(ing|ion)',
      'change management',
    ],
    asks: {
      choice: [
        '+What matters most in a good leader: listening, deciding or keeping calm?',
        'Which leadership skill would you most like to learn: speaking, listening or delegating?',
        'What makes you follow a leader: trust, ideas or energy?',
      ],
      idea: ['What did the best manager you ever had do differently?'],
    },
  },
  {
    name: 'company culture',
    says: [
      '(company|workplace|work|team|corporate|office) culture',
      'core values',
      'our values',
      'great place to work',
      'best (place|companies) to work',
      'team ?building',
      'away ?day',
      'off-?site',
      'company (retreat|outing|picnic)',
      'staff (party|night out|lunch)',
      'employee ownership',
    ],
    asks: {
      choice: [
        'What makes a new colleague feel welcome: a buddy, a team lunch or a tidy desk?',
        'Which workplace treat would you enjoy most: team lunches, birthdays off or summer hours?',
        '~A team day out: something muddy, something competitive or something to eat?',
      ],
      experience: ['Which small thing makes you look forward to work?'],
    },
  },
  {
    name: 'meet the team',
    says: [
      'meet (the|our) team',
      'meet [a-z]+, (our|the)',
      'employee (spotlight|story|of the (month|year))',
      'staff (spotlight|profile|story)',
      'team (spotlight|introduction)',
      'work anniversary',
      'long service',
      'year (of service|with (us|the company))',
      'new (team member|colleague|recruit)',
      'join(s|ed) (us|the team|our team) as',
      'joins our team',
      'welcom(e|ing) to the team',
      'a day in the life',
    ],
    asks: {
      choice: [
        'What would your colleagues say you bring to the team: ideas, calm or cake?',
        'What makes a team a good one: trust, humour or good listening?',
      ],
      idea: [
        'What would you like to know first about somebody new on the team?',
        "What's a good first question to ask a new colleague?",
      ],
    },
  },
  {
    name: 'research report',
    says: [
      '(new|latest|our|annual|industry|research|trend|benchmark|state of (the )?[a-z]+) (report|research|survey|study|findings|index|white ?paper)',
      'key findings',
      'white ?paper',
      'our data shows',
      'market (outlook|report|trend)',
      'survey (of|found|reveal|show)',
    ],
    asks: {
      choice: [
        'What makes a research report easy to read: charts, short chapters or a summary?',
        'Where do you start with a report: the summary, the charts or the last page?',
      ],
      idea: [
        'Which subject would you most like to read a research report about?',
        'How do you like your research: a long report, a short summary or a podcast?',
      ],
    },
  },
  {
    name: 'funding round',
    says: [
      '(seed|pre-?seed|series [a-f]|funding|investment) (round|raise|funding)',
      'series [a-f]',
      'raised (£|\\$|€)[\\d.,]+(m|k|bn)?',
      'venture capital',
      'vc',
      'angel investor',
      'pitch deck',
      'fund ?raise',
      'accelerator',
      'incubator',
      'start-?up',
      'entrepreneurs?(hip|ial)?',
    ],
    asks: {
      choice: [
        'What makes you believe in a start-up: the founder, the product or the customers?',
        'What matters most in a young company: the idea, the team or the timing?',
        'What would you like a start-up to work on next: transport, food or housing?',
      ],
      idea: ['Which industry would you most like to see a start-up shake up?'],
    },
  },
  {
    name: 'partnership',
    says: [
      'partnership',
      'partner(ed|ing|s)? (with|programme|program|up|network|portal)',
      'collaborat(ion|ed|ing|e)',
      'team(ed|ing|s)? up with',
      'join forces',
      'alliance',
      'reseller',
      'channel partner',
      'sponsor(s|ed|ing|ship)s?',
      'proud (sponsor|partner)',
      'official (sponsor|partner|supplier)',
      'memorandum of understanding',
      'mou',
    ],
    asks: {
      choice: [
        'What makes a good partnership: trust, shared aims or different strengths?',
        'What would you like to see come out of a local partnership: events, jobs or new ideas?',
        'Which kind of local partnership would help your town most: schools, sport or business?',
      ],
      idea: ['Which two local businesses should make something together?'],
    },
  },
  {
    name: 'award',
    says: ['awards?(?!-)', 'shortlisted', 'finalist', 'recogni[sz]ed (as|by|in)', 'hall of fame'],
    asks: {
      idea: [
        'Which local business would you put forward for an award?',
        'Who would you give an award to for the work they do near you?',
      ],
      choice: [
        'Celebrating an award: cake, champagne or an evening out?',
        'On awards night: a speech prepared in your pocket, or make it up on stage?',
      ],
    },
  },
  {
    name: 'company anniversary',
    says: [
      '(company|business|shop) (birthday|anniversary)',
      'anniversary',
      '\\d+ years (in business|ago today|of (trading|business|serving|service))',
      'since (18|19|20)\\d\\d',
      'est(ablished|\\.)? (in )?(18|19|20)\\d\\d',
      'turn(s|ed|ing)? \\d+',
    ],
    asks: {
      experience: [
        'How long have you been a customer here, and what first brought you in?',
        'What makes you come back to the same business year after year?',
      ],
      idea: ['How should a business celebrate a big birthday with its customers?'],
      choice: ['Which treat would you like at a business birthday: cake, a gift or live music?'],
    },
  },
  {
    name: 'new premises',
    says: [
      'broke ground',
      'mov(e|ing|ed) (in)?to (unit|the old|our)',
      'new (office|premises|headquarters|hq|location|facility|warehouse|factory|workshop|plant)',
      'outgrown',
      'opened (its|our|a) (first|second|third|new) (shop|store|branch|cafe|restaurant|office|site|studio|salon|clinic|factory|warehouse|cent(re|er))',
      "we'?(re|ve) mov(ing|ed)",
      'mov(ing|ed) (to|into) (a )?new',
      'office (opening|move)',
      'ribbon cutting',
      'ground-?breaking',
      'expan(ding|ds|sion) (to|into|in)',
    ],
    asks: {
      idea: [
        'What do you like to see when you walk into a new place: plants, art or a friendly face?',
        'What would you like to see first on a look round new premises?',
      ],
      choice: [
        'Which matters most to you when a business moves: easy parking, a bus stop or more space?',
        'What makes you feel at home in a new place: the light, the people or the coffee?',
      ],
    },
  },
  {
    name: 'consulting',
    says: [
      'consult(ing|ant|ancy)',
      'advisory (services|firm|board|work)',
      'professional services',
      'transformation (programme|project|office)',
      'strategy (consulting|day|workshop)',
      'outsourc(ing|ed)',
    ],
    asks: {
      choice: [
        'Which would you ask a consultant about first: growth, people or technology?',
        'What do you want most from a consultant: advice, hands-on help or training?',
        'How do you like advice for your business: in a report, in a workshop or over coffee?',
      ],
      idea: ['Which part of a business would you like expert advice on first?'],
    },
  },
  {
    name: 'freelancing',
    says: [
      'freelanc(e|er|ing)',
      'self-?employ(ed|ment)',
      'sole (trader|founder)',
      'solopreneur',
      'ir35',
      'side (hustle|project|business)',
      'gig economy',
      'day rate',
      'being your own boss',
    ],
    asks: {
      choice: [
        '+Where do you like to work as a freelancer: at home, in a café or in a shared office?',
        'What matters most in freelance work: freedom, variety or good clients?',
      ],
      experience: ['+What do you enjoy most about being your own boss?'],
      problem: ['~Which job does every freelancer put off: invoices, receipts or the tax return?'],
    },
  },
  {
    name: 'small business',
    says: [
      'family business',
      'small business',
      'sme',
      'micro-?business',
      'local (business|trader|independent)',
      'independent (business|shop|retailer)',
      'shop (local|small)',
      'support (local|small)',
      'chamber of commerce',
      'business (support|networking|growth|advice)',
      'high street',
      'shop ?keeper',
    ],
    asks: {
      idea: ['Which kind of small business would you like to see open near you?'],
      choice: [
        'What makes a small business special: the welcome, the craft or the advice?',
        'What do you most like to buy from a small local business: food, gifts or clothes?',
        'What brings you into a small shop: the service, the chat or something different?',
      ],
    },
  },
];
