import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `finance.ts` are. */
export const finance: Besides['atWork'] = {
  'self assessment': {
    work: [
      'When do you do your tax return: straight away, or in the final week?',
      'Which tax document takes you longest to find?',
    ],
    people: [
      "What's the oddest thing you've heard of somebody trying to claim on a tax return?",
      "What's the best tip anyone gave you about tax returns?",
    ],
  },
  bookkeeping: {
    work: [
      'Which part of bookkeeping would you hand over first?',
      'Bookkeeping: a little every day, or one long session at the end of the month?',
    ],
    people: [
      'Where do your receipts end up: in a folder, in an app or in a jacket pocket?',
      'What does a good bookkeeper spot that nobody else would?',
    ],
  },
  'first-time buyer mortgage': {
    work: [
      'Which felt longer before your first home: saving the deposit, or waiting for the mortgage?',
      'What surprises first-time buyers most about getting a mortgage?',
    ],
    people: [
      'What do you remember about the day you got the keys to your first home?',
      'Who helped you most when you were buying your first home?',
    ],
  },
  mortgage: {
    work: [
      'What matters most to you in a mortgage: a low rate, a fixed rate or room to change?',
      'Which mortgage word took you longest to understand?',
    ],
    people: [
      'What did you do on the day your first mortgage was approved?',
      'Who explained mortgages to you in a way that finally made sense?',
    ],
  },
  'car insurance': {
    work: [
      'What do you look at first in a car insurance quote: the price, the cover or the excess?',
      'What do you do with your car insurance policy: read it through, or file it away?',
    ],
    people: [
      "What's the oddest car insurance claim you've ever heard of?",
      'What did your first bump in a car teach you?',
    ],
  },
  'home insurance': {
    work: [
      "What do people forget most often when they add up what's in their home?",
      'Which thing in your home would be hardest to put a price on for insurance?',
    ],
    people: [
      'Which part of your home insurance would you like explained in plain words?',
      "What's the oddest home insurance claim you've ever heard of?",
    ],
  },
  pension: {
    work: ['What makes people put off looking at their pension?'],
    people: [
      'What pension advice would you give yourself on your first day at work?',
      'Who first got you to take your pension seriously?',
    ],
  },
  'savings account': {
    work: [
      'What are you most likely to save for: a home, a holiday or a rainy day?',
      'How do you keep your savings: in one pot, or a separate one for each plan?',
    ],
    people: [
      'Who taught you to save, and what was their rule?',
      'What was the first thing you saved up for and bought yourself?',
    ],
  },
  budgeting: {
    work: [
      'Which household cost is hardest to budget for: food, energy or birthdays?',
      'How do you keep track of your budget: an app, a spreadsheet or in your head?',
    ],
    people: [
      'What did you spend your first pay on, budget or no budget?',
      "What's the best budgeting tip you got from a relative?",
    ],
  },
  'bank branch': {
    work: [
      'What do people still like to do in person at a bank branch?',
      'What matters most in a bank branch: a short wait, good advice or a familiar face?',
    ],
    people: [
      'What did you take to the bank as a child: a money box, loose coins or a savings book?',
      "What has somebody at your bank branch helped you with that an app couldn't?",
    ],
  },
  accountant: {
    work: [
      'When should a small business call its accountant: before a big decision, or after?',
      'What matters most in an accountant: speed, plain words or good ideas?',
    ],
    people: [
      "What's the best piece of advice an accountant ever gave you?",
      'Which accounting term would you most like to hear in plain words?',
    ],
  },
  insurance: {
    work: ['What do you check first when your insurance comes up for renewal?'],
    people: [
      'Which part of your insurance policy makes the least sense to you?',
      'Who explained insurance to you in plain words, and what did they say?',
    ],
  },
};
