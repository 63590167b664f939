import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `organisation.ts` are. */
export const organisation: Besides['atWork'] = {
  apprenticeship: {
    work: [
      'What helps an apprentice most: a patient teacher, real jobs or time to practise?',
      'What takes an apprentice longest to pick up in your line of work?',
    ],
    people: [
      'What did an apprentice teach you?',
      'What was the first job you were trusted to do alone as a learner?',
    ],
  },
  'graduate scheme': {
    work: [
      'What should a graduate scheme offer first: a mentor, real projects or a turn in each team?',
      'Who helps a new graduate settle in faster: a mentor, or the other graduates?',
    ],
    people: [
      'Which question from your first graduate interview do you still remember?',
      'What would you tell yourself on the first day of your graduate job?',
    ],
  },
  'women in technology': {
    work: [
      'What helps women stay in technology: good managers, flexible hours or a fair path up?',
      'What would bring more girls into technology: teachers, visits or role models?',
    ],
    people: [
      'Which woman in technology should more people have heard of?',
      'Who first told you that you could work in technology?',
    ],
  },
  'diversity and inclusion': {
    work: [
      'Where does inclusion make the biggest difference: in hiring, in meetings or in promotion?',
      'What tells you that a workplace really is inclusive?',
    ],
    people: [
      'When did somebody at work make you feel you truly belonged?',
      "Who helped you see something about inclusion that you'd missed?",
    ],
  },
  leadership: {
    work: [
      'What should a new leader do first: listen, decide or meet everyone?',
      'Which is harder for a leader: letting go of the work, or giving bad news?',
    ],
    people: [
      'What did a leader once admit to you that made you respect them more?',
      "Who is the best leader you've worked with, and what did they do differently?",
    ],
  },
  'company culture': {
    work: [
      "What shows you a company's culture fastest: the meetings, the lunch or the jokes?",
      'What should a company never lose from its culture as it grows?',
    ],
    people: [
      'Which small tradition says most about the culture where you work?',
      'Which habit from an old workplace have you brought along to a new one?',
    ],
  },
  'meet the team': {
    work: [
      'What takes longest to learn about a new team: names, jokes or who does what?',
      'What do you like to know first about a new teammate: the job, the hobby or the coffee order?',
    ],
    people: [
      "What's the one thing your team would say about you in an introduction?",
      'What do people at work come to you for, whatever your job title says?',
    ],
  },
  'research report': {
    work: [
      'Which do you read first in a research report: the summary, the charts or the method?',
      'What makes a report easier to use: fewer pages, plain words or good charts?',
    ],
    people: [
      'Which research finding made you change something at work?',
      'Which research finding do you quote more than any other?',
    ],
  },
  'funding round': {
    work: [
      'What convinces an investor most: the idea, the numbers or the team?',
      'What should new money go into first: people, product or customers?',
    ],
    people: [
      "Who believed in a business of yours, or a friend's, before anyone else did?",
      "Which start-up would you have put your own money into if you'd had the chance?",
    ],
  },
  partnership: {
    work: [
      'What should two firms agree on first in a new partnership?',
      'What keeps a partnership going: a clear contract, regular talks or trust?',
    ],
    people: [
      'Which partnership at work turned out better than you ever expected?',
      "How did you meet the best business partner you've ever worked with?",
    ],
  },
  award: {
    work: [
      'Which award in your line of work means the most to people?',
      'Who do you call first when you hear good news about an award?',
    ],
    people: [
      'Which award would you invent for somebody you work with?',
      "What's the first prize you remember taking home, and what was it for?",
    ],
  },
  'company anniversary': {
    work: [
      'What changes most as a company gets older: the tools, the people or the customers?',
      'How should a company mark a big anniversary: a party, a day off or a thank-you to customers?',
    ],
    people: [
      'What do you remember about the early days of a company you worked for?',
      "What's the longest you've stayed in one job, and what kept you there?",
    ],
  },
  'new premises': {
    work: [
      'Which room would you set up first in new premises: the kitchen, the desks or the meeting room?',
      'What matters most in new premises: light, quiet or room to grow?',
    ],
    people: [
      'What do you still miss about an old workplace you moved out of?',
      "What do you look at first when you walk into somebody's new premises?",
    ],
  },
  consulting: {
    work: [
      'What do you want most from a consultant: new ideas, honest answers or an extra pair of hands?',
      'What makes advice stick once the consultants have gone home?',
    ],
    people: [
      "What's the best question a consultant has ever asked you?",
      'Which piece of advice from a consultant is still in use where you work?',
    ],
  },
  freelancing: {
    work: [
      'What do clients value most in a freelancer: speed, fresh ideas or not having to explain twice?',
      "What's harder in freelancing: finding the work, pricing it or turning it down?",
    ],
    people: [
      'Where do freelancers find their best clients: word of mouth, online or over coffee?',
      'What do you wish somebody had told you in your first year of freelancing?',
    ],
  },
  'small business': {
    work: [
      'Which small business near you do you tell everybody about?',
      'Which job should a small business owner hand over first?',
    ],
    people: [
      'Who was the first person to buy from a business you ran or worked in?',
      'What does a small business do better than any big one?',
    ],
  },
};
