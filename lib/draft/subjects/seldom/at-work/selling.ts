import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `selling.ts` are. */
export const selling: Besides['atWork'] = {
  'cold outreach': {
    asks: [
      "+What makes you answer a message from somebody you've never met?",
      '+Which matters most in cold outreach: the first line, the timing or the follow-up?',
      'Which do you answer more readily: a cold call, an email or a message on LinkedIn?',
      'What makes a follow-up welcome: a new idea, good timing or a light touch?',
    ],
    cued: [
      'What do you read about a *prospect* before you write the first line?',
      'How many emails belong in a good outreach *sequence*: three, five or eight?',
      'What do you say in the first ten seconds of a *cold call*?',
      'Which words do you always keep out of a *subject line*?',
    ],
  },
  conference: {
    asks: [
      '+Where do the best talks happen at a conference: on stage, in the corridor or over lunch?',
      '+Which do you get most from at a conference: keynotes, workshops or coffee breaks?',
      'Which conference session would you pick first: a keynote, a panel or a workshop?',
      'What matters most when you choose a conference: the speakers, the topics or the people?',
    ],
    cued: [
      'What do you put in a *call for papers* answer first: the idea, the result or the title?',
      'Which question should a *panel* chair always ask first?',
      "How do you choose between two *sessions* at the same hour: the speaker, the topic or a friend's tip?",
      'What do conference *sponsors* like best: a busy stand, a short talk or a good dinner?',
    ],
  },
  'content marketing': {
    asks: [
      '+Which brings readers back most: useful tips, true stories or fresh figures?',
      "What keeps you reading a company's article: a story, a useful tip or a strong opinion?",
      'Where do your best ideas for content come from: customers, colleagues or data?',
      'Which format would you invest in next: articles, video or a newsletter?',
    ],
    cued: [
      'Which is hardest to get right in a *brief*: the goal, the reader or the tone?',
      "What would you *repurpose* first: a webinar, a report or last year's best post?",
      'Which *SEO* habit would you teach a new writer in the first week?',
      'What does a good *editor* cut first: the opening, the adjectives or the last line?',
    ],
  },
  CRM: {
    asks: [
      'What would you automate first in a CRM: reminders, reports or data entry?',
      'What matters most in a CRM: clean data, easy entry or clear reports?',
      'What gets a team to use a CRM gladly: quick entry, good training or useful reports?',
      'What would make a CRM a pleasure to use: less typing, better search or fewer fields?',
    ],
    cued: [
      'What would you leave behind in a CRM *migration*: old notes, old deals or old contacts?',
      'What wins a *sales rep* over to a CRM: time saved, good reminders or a friendly coach?',
      'How would you cut down *data entry* in a CRM: voice notes, forms or automatic logging?',
      'What would you let *AI* write in a CRM first: call notes, emails or forecasts?',
    ],
  },
  'customer case study': {
    asks: [
      "What makes you believe a customer's story: numbers, plain words or a name you know?",
      'Which part of a case study do you read first: the problem, the result or the quote?',
      'Which case study would help you most: one from your sector, your size or your region?',
      'How do you like a case study: a short page, a video or a talk with the customer?',
    ],
    cued: [
      'Who do you ask first for a *quote*: the sponsor, the user or the manager?',
      'What makes a *rollout* go smoothly: a pilot, a champion or a clear date?',
      'What does a buyer most want to see in *results*: figures, time or named people?',
      'When do you ask a client for a *testimonial*: at launch, after a month or after a year?',
    ],
  },
  'customer feedback survey': {
    asks: [
      'Which piece of customer feedback changed how you work?',
      'What would make you answer a customer survey: one question, a kind ask or seeing things change?',
      'Which customer survey question tells you most: the score, the reason or the suggestion?',
      'What makes customer feedback useful: quick follow-up, honest comments or clear numbers?',
    ],
    cued: [
      'Which *open ended* question gets you the most useful answers?',
      'When do you send an *nps* question: after the sale, after support or once a year?',
      'Who should read every customer *comment* in a company: the boss, support or everyone?',
      'What do you do first with survey *results*: share them, sort them or call somebody?',
    ],
  },
  'email newsletter': {
    asks: [
      '+What makes you open a newsletter: the sender, the subject line or the time it arrives?',
      'What makes a newsletter worth reading: one good idea, short pieces or real stories?',
      'What would you put first in a company newsletter: news, people or tips?',
      'What matters most in a newsletter: useful tips, short length or a good subject line?',
    ],
    cued: [
      'What do you test first to lift an *open rate*: subject line, sender name or time of day?',
      'How do you like to *segment* a mailing list: by interest, by place or by last purchase?',
      'How often do you change an email *template*: each year, each season or hardly ever?',
      'Who reads an email *campaign* before it goes out: a colleague, the boss or a friend?',
    ],
  },
  'loyalty programme': {
    asks: [
      'What do you do with loyalty points: spend them at once, or save them for something big?',
      'What brings customers back more: points, good service or a personal thank-you?',
      'Which kind of loyalty programme do you like best: points, stamps or member events?',
      'Which reward do customers value most: a discount, a free treat or early access?',
    ],
    cued: [
      'Which *reward* do customers really come back for in your experience?',
      'How do you get staff to offer the loyalty *app* at the till without it sounding stiff?',
      'What do you watch most closely in a loyalty scheme: visits, spend or *redemption*?',
      'How many *tiers* does a loyalty scheme need: none, a couple or a whole ladder?',
    ],
  },
  'paid advertising': {
    asks: [
      '+What matters most in a campaign: the idea, the audience or the timing?',
      '+What would you test first in an advert: the headline, the picture or the audience?',
      '+Which advert do you wish you had come up with?',
      'Which advert from your childhood can you still sing or quote?',
    ],
    cued: [
      'Which number do you look at first when a *campaign* has been running for a day?',
      'Which *landing page* change made the biggest difference: the headline, the form or the picture?',
      'What would you test first in an *A/B test* of an advert: words, picture or button?',
      'Where would you move some *budget* next: search, social or outdoor?',
    ],
  },
  podcast: {
    asks: [
      '+Which topic would you like to hear in a podcast about your industry?',
      'What makes you choose a podcast episode: the guest, the topic or the length?',
      'Who from your line of work would make a brilliant podcast guest?',
      'Where do you listen to podcasts: on the way to work, in the kitchen or on a walk?',
    ],
    cued: [
      'What do you ask a *guest* before you press record?',
      'Who at your work would make a good podcast *host*?',
      'What comes first when you plan a podcast *series*: the subject, the guests or the title?',
      'Where do you like to *record* a podcast: in a studio, a quiet office or at home among the coats?',
    ],
  },
  rebrand: {
    asks: [
      'What makes a rebrand succeed: a clear reason, early involvement or good timing?',
      'What would you refresh first in a rebrand: the website, the logo or the tone of voice?',
      'Which comes first in a rebrand: the name, the message or the look?',
      'Where should a rebrand start: with customers, staff or the company story?',
    ],
    cued: [
      'Who should see a new *logo* first: staff, customers or friends with no idea?',
      'What gets forgotten most in a rebrand: *signage*, email footers or the vans?',
      'How do you tell customers about a *name change*: a letter, a party or a quiet switch?',
      'Which page of the *brand guidelines* gets opened most?',
    ],
  },
  'sales team': {
    asks: [
      'Which matters more in a sales team: closing the deal, or keeping the customer?',
      'What motivates a sales team most: recognition, clear goals or team spirit?',
      'Where do the best sales leads come from: referrals, events or the website?',
      'What makes you trust a sales person: knowledge, honesty or good questions?',
    ],
    cued: [
      'Which field in the *CRM* do you really use every day?',
      "What's the best time of the month to review the *pipeline* with your team?",
      'Which *coaching* tip helped you most when you started in sales?',
      'What do you look for in a new *SDR*: curiosity, grit or a good ear?',
    ],
  },
  SEO: {
    asks: [
      'What would you like to learn first about SEO: keywords, content or links?',
      'What helps most in SEO: useful content, a fast website or good links?',
      'What matters most in SEO: good writing, a fast site or patience?',
      'Which SEO job would you tackle first: old pages, broken links or slow images?',
    ],
    cued: [
      'How do you explain *backlinks* to a client in one sentence?',
      'What do you look at first in a *technical* check: the crawl, the speed or the index?',
      'What do you do first after an *algorithm* update: look, wait or put the kettle on?',
      'Which do you write first: the *meta* description, the heading or the text?',
    ],
  },
  'social media management': {
    asks: [
      'Which kind of company post do you always stop to read?',
      'What makes you follow a company on social media: its tips, its people or its humour?',
      'Which format would you like to get better at: short video, carousels or writing?',
      'Which post works best for your company: a team photo, a tip or a customer story?',
    ],
    cued: [
      'How long do you spend on a *caption*: a minute, half an hour or a whole morning?',
      'Which figure do you look at first: *reach*, clicks or comments?',
      'What goes on a *content calendar* first: holidays, launches or people?',
      'How do you like to brief *creators*: word for word, in a few points or with a free hand?',
    ],
  },
  'trade show': {
    asks: [
      '+What makes you stop at a trade show stand: a demo, a friendly face or a good coffee?',
      "What's the best thing you've brought home from a trade show: a contact, an idea or a pen?",
      'Who did you meet at a trade show that you still work with?',
      'What would you like to see more of at trade shows: demos, workshops or quiet corners?',
    ],
    cued: [
      'When do you follow up *leads* from a show: the same night, that week or the week after?',
      'What do you set up first at your *booth*: the table, the banner or the kettle?',
      'Who is best on a *stand*: sales people, engineers or a mix of both?',
      "What's a good opening line to *delegates* you have never met?",
    ],
  },
  webinar: {
    asks: [
      '+How do you like your webinars: live with questions, or as a replay in your own time?',
      'What keeps you in a webinar to the end: the speaker, the examples or the questions?',
      'When would you join a webinar: early morning, lunchtime or late afternoon?',
      'Where do you watch most of your webinars: at your desk, on the sofa or over lunch?',
    ],
    cued: [
      'What does a good webinar *host* do when nobody asks the first question?',
      'How do you get webinar *attendees* to say hello in the chat?',
      'Who makes the best webinar *moderator*: an expert, a journalist or a curious colleague?',
      'What gets more people to watch webinars *on demand*: short clips, chapters or a summary?',
    ],
  },
  'website redesign': {
    asks: [
      "Which page do you look at first on a company's new website?",
      'What matters most in a website redesign: speed, clear words or an easy menu?',
      "Which part of your company's website would you refresh first?",
      'What would you test first on a new website: the menu, the forms or the mobile view?',
    ],
    cued: [
      'How do you like to draw a *sitemap*: sticky notes, a whiteboard or software?',
      'What would you ask a web *agency* at the first meeting?',
      'What comes first in a website redesign: *content*, layout or colours?',
      'Who do you like to test *UX* with first: customers, colleagues or family?',
    ],
  },
};
