import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `selling.ts` are. */
export const selling: Besides['atWork'] = {
  'cold outreach': {
    work: [
      'Which matters most in cold outreach: the first line, the timing or the follow-up?',
      "What makes you answer a message from somebody you've never met?",
    ],
    people: [
      'Which do you answer more readily: a cold call, an email or a message on LinkedIn?',
      'Which cold message led to something good in your working life?',
    ],
  },
  'email newsletter': {
    work: [
      'What makes you open a newsletter: the sender, the subject line or the time it arrives?',
      'Which newsletter do you read to the end, and what keeps you there?',
    ],
    people: [
      "What's the best reply you've ever had to a newsletter, or sent to one?",
      'Which part of a newsletter do you scroll to first?',
    ],
  },
  SEO: {
    work: [
      'What matters most in SEO: good writing, a fast site or patience?',
      'Which SEO job would you tackle first: old pages, broken links or slow images?',
    ],
    people: [
      'How far down the search results do you usually look?',
      'What was the last odd question you typed into a search engine?',
    ],
  },
  'social media management': {
    work: [
      'What makes you follow a company on social media: its tips, its people or its humour?',
      'Which is harder on social media: posting often, or answering everybody?',
    ],
    people: [
      'Which kind of company post do you always stop to read?',
      "Which colleague would be brilliant on your company's social media?",
    ],
  },
  'content marketing': {
    work: [
      "What keeps you reading a company's article: a story, a useful tip or a strong opinion?",
      'What should a company write more about: how it works, what it learns or who it helps?',
    ],
    people: [
      'Which company writes so well that you read it for pleasure?',
      'Which article did you read lately and send straight to somebody else?',
    ],
  },
  'paid advertising': {
    work: [
      'Where do you notice adverts most: online, on the street or on the radio?',
      'Which part of a campaign gets too little time: the idea, the test or the review?',
    ],
    people: [
      'Which advert from your childhood can you still sing or quote?',
      'Which advert do you wish you had come up with?',
    ],
  },
  rebrand: {
    work: [
      'Which matters most in a rebrand: the name, the logo or the people telling the story?',
      'Where does the old logo hang on longest after a rebrand: signs, slides or emails?',
    ],
    people: [
      'Which company changed its logo so well that you forgot the old one?',
      'Which rebrand did you dislike at first and now quite like?',
    ],
  },
  'website redesign': {
    work: [
      'What makes you give up on a website fastest?',
      "Which page do you look at first on a company's new website?",
    ],
    people: ['Which website do you use so happily that you never notice its design?'],
  },
  'customer case study': {
    work: [
      'Which part of a case study do you read first: the problem, the result or the quote?',
      "What makes you believe a customer's story: numbers, plain words or a name you know?",
    ],
    people: [
      'Which customer taught you something about your own work?',
      "Which customer's result are you proudest of having had a hand in?",
    ],
  },
  webinar: {
    work: [
      'What keeps you in a webinar to the end: the speaker, the examples or the questions?',
      'How do you like your webinars: live with questions, or as a replay in your own time?',
    ],
    people: [
      "What's the most useful thing you've ever taken away from a webinar?",
      'Where do you watch most of your webinars: at your desk, on the sofa or over lunch?',
    ],
  },
  podcast: {
    work: [
      'Where do you listen to podcasts: on the way to work, in the kitchen or on a walk?',
      'Which makes a better podcast: two people chatting, or one good story told well?',
    ],
    people: [
      'Which podcast guest changed how you do something at work?',
      'Who from your line of work would make a brilliant podcast guest?',
    ],
  },
  'trade show': {
    work: [
      'What makes you stop at a trade show stand: a demo, a friendly face or a good coffee?',
      'What do you wear on your feet for a full day at a trade show?',
    ],
    people: [
      'Who did you meet at a trade show that you still work with?',
      "What's the best thing you've brought home from a trade show: a contact, an idea or a pen?",
    ],
  },
  conference: {
    work: [
      'Where do the best talks happen at a conference: on stage, in the corridor or over lunch?',
      'What makes a good conference talk: a true story, clear slides or an early finish?',
    ],
    people: [
      "What's the best thing you've ever come home from a conference with?",
      'Who did you first meet at a conference and still talk to?',
    ],
  },
  'loyalty programme': {
    work: [
      'What brings customers back more: points, good service or a personal thank-you?',
      'What do you do with loyalty points: spend them at once, or save them for something big?',
    ],
    people: [
      'Which shop or firm have you been loyal to the longest, and how did they earn it?',
      'Which loyalty card in your wallet gets used the most?',
    ],
  },
  'customer feedback survey': {
    work: [
      'What would make you answer a customer survey: one question, a kind ask or seeing things change?',
      'What makes you stop halfway through a survey?',
    ],
    people: [
      'Which piece of customer feedback changed how you work?',
      "What's the kindest customer comment you've ever read about a colleague?",
    ],
  },
  CRM: {
    work: [
      'Which detail about a customer is most worth noting in a CRM?',
      'What would make a CRM a pleasure to use: less typing, better search or fewer fields?',
    ],
    people: [
      'How did you keep track of customers before there was a CRM?',
      'Who at work remembers more about customers than any CRM?',
    ],
  },
  'sales team': {
    work: [
      'What makes you trust a sales person: knowledge, honesty or good questions?',
      'Which matters more in a sales team: closing the deal, or keeping the customer?',
    ],
    people: [
      "Who sold you something so well that you'd buy from them again?",
      'What was the first thing you sold, and who bought it?',
    ],
  },
};
