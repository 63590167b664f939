import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `organisation.ts` are. */
export const organisation: Besides['atWork'] = {
  apprenticeship: {
    asks: [
      'What helps an apprentice most: a patient teacher, real jobs or time to practise?',
      'What do apprentices value most: a mentor, varied work or a qualification?',
      'What matters most in an apprenticeship: good mentors, varied work or a clear path?',
      'What was the first job you were trusted to do alone as a learner?',
    ],
    cued: [
      'What do your apprentices talk about most when they come back from *college*?',
      'Who makes the better *mentor* for an apprentice: the most experienced, or the last to qualify?',
      'What do parents ask an *employer* first about an apprenticeship?',
      'Which task do you like to give an apprentice or *trainee* in the first week?',
      'How does your team celebrate when an apprentice gets the *qualification*?',
      'Which *skills* do apprentices in your trade only really learn on the job?',
    ],
  },
  award: {
    asks: [
      'Which award would you invent for somebody you work with?',
      'How do you like to celebrate an award at work: with a lunch, a toast or a day off?',
      "What's the first prize you remember taking home, and what was it for?",
      'Who do you call first when you hear good news about an award?',
    ],
    cued: [
      'How do you tell the team about a *shortlist*: an email, a cake or a loud cheer?',
      "What makes an award *entry* stand out: figures, a story or a customer's words?",
      'Who do you take to an award *ceremony*: the whole team, or those who did the project?',
      'Which *recognition* means most at work: an award, a note or a word in person?',
    ],
  },
  'company anniversary': {
    asks: [
      '+What keeps a company going for decades: its people, its customers or its ideas?',
      'How should a company mark a big anniversary: a party, a day off or a thank-you to customers?',
      'What would you put in a company time capsule: a photo, a product or a letter?',
      'How would you like to celebrate a company anniversary: a party, an outing or a day of giving?',
    ],
    cued: [
      'Which *milestone* at work did you enjoy celebrating most?',
      'What has a *founder* you worked with taught you?',
      "What would you keep for the archive from a company's first *decade*: photos, letters or products?",
      'How does your team mark a *colleague* who reaches a big anniversary?',
    ],
  },
  'company culture': {
    asks: [
      'What should a company never lose from its culture as it grows?',
      'Which small tradition says most about the culture where you work?',
      'Which away day helps a team most: a workshop, an adventure or a volunteering day?',
      'What makes people proud of where they work: the purpose, the people or the product?',
    ],
    cued: [
      'Which *team building* activity do people still talk about where you work?',
      'How often should an *engagement* survey come round: monthly, twice a year or yearly?',
      'What should *HR* ask people at the end of their first month?',
      'How do good *leaders* show that they have listened: a reply, a change or a thank you?',
    ],
  },
  consulting: {
    asks: [
      'What do you want most from a consultant: new ideas, honest answers or an extra pair of hands?',
      "What's the best question a consultant has ever asked you?",
      'Which consulting skill is most useful in any job: listening, structuring or presenting?',
      'Which project would you bring a consultant in for first: strategy, systems or change?',
    ],
    cued: [
      'What makes a *client* come back with a second project?',
      'Which *framework* do you still draw on the back of an envelope?',
      'How do you explain *change management* to somebody at a party?',
    ],
  },
  'diversity and inclusion': {
    asks: [
      '+Which small change makes meetings more inclusive?',
      'Where does inclusion make the biggest difference: in hiring, in meetings or in promotion?',
      'What makes a job advert inclusive: plain words, flexible hours or a clear welcome?',
      'When did somebody at work make you feel you truly belonged?',
    ],
    cued: [
      'Which part of *hiring* is easiest to make fairer: the ad, the questions or the panel?',
      'What makes diversity *training* stick: stories, practice or regular short sessions?',
      "What's the best thing an *ERG* can do in its first three months?",
      'Which change for *neurodivergent* colleagues turned out to be good for everybody?',
    ],
  },
  freelancing: {
    asks: [
      '+What do you wish somebody had told you in your first year of freelancing?',
      'Where do freelancers find their best clients: word of mouth, online or over coffee?',
      'Where do you do your best freelance work: at home, in a café or in a shared office?',
      'What do you enjoy most about freelancing: the freedom, the variety or the clients?',
    ],
    cued: [
      'When should a *day rate* come up: in the first email, on the first call or after the brief?',
      'A *retainer*: a set number of hours, or a set list of jobs?',
      'Who would you bring into a new project first: a *designer*, a copywriter or a developer?',
      'Which line belongs in every freelance *contract*?',
    ],
  },
  'funding round': {
    asks: [
      '+What should new money go into first: people, product or customers?',
      'What helps founders most before a funding round: a mentor, a clear plan or early customers?',
      'What makes a start-up stand out in a funding round: the team, the market or the product?',
      'Which hire should come first after a funding round: sales, product or support?',
    ],
    cued: [
      'Which question from *investors* do you wish every founder was ready for?',
      'What would you hire first with *seed* money: sales, engineering or support?',
      'What goes on the first slide of a good *pitch deck*: the problem, the team or the numbers?',
    ],
  },
  'graduate scheme': {
    asks: [
      '+What helps new graduates settle in best: a buddy, real projects or regular feedback?',
      'What would you tell yourself on the first day of your graduate job?',
      'What matters most in a graduate scheme: mentoring, variety or real work?',
      'What should a graduate scheme offer first: a mentor, real projects or a turn in each team?',
    ],
    cued: [
      'What made the biggest difference for a new *graduate* in your team: a buddy, feedback or real work?',
      'What do you look for first in *applications* for early careers: curiosity, grades or experience?',
      'What would you give an *intern* to do in the very first week?',
      'What did your first *mentor* at work teach you that you pass on today?',
    ],
  },
  leadership: {
    asks: [
      '+What should a new leader do first: listen, decide or meet everyone?',
      '+Which leadership skill should every new manager learn first?',
      "Who is the best leader you've worked with, and what did they do differently?",
      'Which is harder for a leader: letting go of the work, or giving bad news?',
    ],
    cued: [
      'Which tip would you give a *first time* manager for the first week?',
      'Where do you like to hold a *difficult conversation* at work: in a room, on a walk or on a call?',
      "Which small habit of a leader shapes a team's *culture* most?",
      'How often should a leader meet *direct reports* one by one: weekly, fortnightly or monthly?',
    ],
  },
  'meet the team': {
    asks: [
      '+Which quality do you value most in a teammate: calm, humour or reliability?',
      'What do people at work come to you for, whatever your job title says?',
      'What do you like to know first about a new teammate: the job, the hobby or the coffee order?',
      'What would you include in a team introduction: the role, a hobby or a career story?',
    ],
    cued: [
      'What do you give an *apprentice* to do on the very first morning?',
      "What's a good *fun fact* to share about yourself on a first day?",
      'How do you welcome someone who has just *joined*: lunch, a tour or a buddy?',
      'What would you ask a *director* over a first lunch together?',
    ],
  },
  'new premises': {
    asks: [
      'What matters most in new premises: light, quiet or room to grow?',
      'Which room would you set up first in new premises: the kitchen, the desks or the meeting room?',
      'What makes a move to new premises go smoothly: planning, people or plenty of boxes?',
      "What do you look at first when you walk into somebody's new premises?",
    ],
    cued: [
      'What makes an *industrial estate* a good place to work: a café, trees or easy parking?',
      'What would you check first before signing a *lease* on new premises?',
      'What should a new *headquarters* have first: a canteen, quiet rooms or bike racks?',
      'What needs planning first in an *expansion*: people, space or machines?',
    ],
  },
  partnership: {
    asks: [
      '+What makes a partnership work: shared goals, clear roles or open talk?',
      'What matters most in a business partner: trust, skills or the same goals?',
      'What keeps a partnership going: a clear contract, regular talks or trust?',
      'What do you hope for most from a new partnership: new skills, new customers or new ideas?',
    ],
    cued: [
      'What do two firms need to agree first in a *joint* project: goals, roles or the calendar?',
      'What makes a *reseller* happy: training, margin or a quick answer on the phone?',
      'What should a company bring to a *charity* besides money: time, skills or a van?',
      'Which part of an *integration* between two products takes longest: tech, contracts or testing?',
    ],
  },
  'research report': {
    asks: [
      '+Which do you read first in a research report: the summary, the charts or the method?',
      'What matters most in a research report: fresh data, clear advice or real examples?',
      'What makes a report easier to use: fewer pages, plain words or good charts?',
      'How would you like to hear research findings: in a webinar, a report or a short film?',
    ],
    cued: [
      "What's a good number of *respondents* before a finding makes you sit up?",
      'Which *benchmark* do people in your line of work quote most often?',
      'Where do you use the *findings* of a report: in a pitch, in a plan or over lunch?',
      'What would you ask the authors of a *white paper* over coffee?',
    ],
  },
  'small business': {
    asks: [
      'Which small business near you do you tell everybody about?',
      'Which job should a small business owner hand over first?',
      'What helps a small business most: loyal customers, word of mouth or good advice?',
      'Where do small businesses find their best customers: online, at events or by recommendation?',
    ],
    cued: [
      'Which *grant* or training helped a small firm you know most?',
      'What would you teach every new *entrepreneur* in the first week: selling, figures or saying no?',
      'Which job would you hand to *AI* first in a small business: emails, bookings or invoices?',
      'What shows that a small firm is ready for *growth*: a waiting list, a full diary or a full shelf?',
    ],
  },
  'women in technology': {
    asks: [
      '+Which woman in technology should more people have heard of?',
      '+Which woman in technology has inspired you in your work?',
      'What would bring more girls into technology: teachers, visits or role models?',
      'What helps women stay in technology: good managers, flexible hours or a fair path up?',
    ],
    cued: [
      'Which question makes a *panel* of women in technology really interesting?',
      "What makes a women's *network* at work worth an hour: talks, contacts or advice?",
      'What helps a *returner* most in the first weeks: a buddy, training or shorter days?',
      'What would you ask a woman *founder* over coffee: about money, team or first customers?',
    ],
  },
};
