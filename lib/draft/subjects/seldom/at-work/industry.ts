import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `industry.ts` are. */
export const industry: Besides['atWork'] = {
  'purchase approval': {
    work: [
      'Which purchases should need no approval at all: pens, software or train tickets?',
      'Purchase approval: one person to ask, or several for anything big?',
    ],
    people: [
      "What's the smallest purchase you've ever seen go through the longest approval?",
      'What makes you approve a purchase quickly: a clear reason, a fair price or a good supplier?',
    ],
  },
  'supply chain': {
    work: [
      'What matters most in a supply chain: speed, cost or knowing where everything is?',
      'Which helps a supply chain more: better forecasts, or faster news?',
    ],
    people: [
      "What's the smallest missing part you've ever seen hold up a big job?",
      'Which everyday product would you most like to follow through its whole supply chain?',
    ],
  },
  warehouse: {
    work: [
      'What makes the biggest difference in a warehouse: the layout, the labels or the team?',
      'Which is worth more in a warehouse: extra space, or knowing exactly where everything is?',
    ],
    people: [
      'What surprised you most the first time you walked through a big warehouse?',
      "What's the oddest thing you've ever seen on a warehouse shelf?",
    ],
  },
  'fleet management': {
    work: [
      'What takes up the most time in looking after a fleet of vehicles?',
      'What brings down the cost of a fleet most: smoother driving, better routes or newer vehicles?',
    ],
    people: [
      'Which vehicle in your fleet does everybody want the keys to?',
      'What does a good fleet manager do that drivers never notice?',
    ],
  },
  'freight and haulage': {
    work: [
      'What matters most when you send freight: the price, the date or knowing where it is?',
      'Which is harder to move by road: something huge, something fragile or something urgent?',
    ],
    people: [
      "What's the strangest load you've seen go past on a truck?",
      'Which delivery by road arrived just in time for you, and what was in it?',
    ],
  },
  logistics: {
    work: [
      'What makes a delivery a good one: on time, in one piece or a message before it comes?',
      'Which counts for more in logistics: speed, or knowing exactly where things are?',
    ],
    people: [
      'Which item around you do you think has travelled furthest to get there?',
      "What's the tightest deadline you've ever seen a delivery make?",
    ],
  },
  factory: {
    work: [
      'What makes a factory run well: good machines, good planning or people who know each other?',
      'Which machine in a factory could you watch all day?',
    ],
    people: [
      'Which everyday object would you love to see being made in a factory?',
      'What struck you first when you stepped onto a factory floor: the noise, the size or the pace?',
    ],
  },
  robots: {
    work: [
      'What takes longest when a robot joins a team: the space, the set-up or the trust?',
      'What matters most in a robot at work: speed, safety or being easy to teach?',
    ],
    people: [
      'What did you think the first time you saw a robot at work?',
      'Which boring job would you hand over to a robot first?',
    ],
  },
  'construction site': {
    work: [
      'What do you look at first when you walk past a building site: the crane, the hole or the sign?',
      'What makes a building site a good neighbour: quiet hours, clean streets or regular news?',
    ],
    people: [
      'Which machine on a building site would you most like to drive for an hour?',
      'Which building that you had a hand in do you still point out to people?',
    ],
  },
  'health and safety at work': {
    work: [
      'Which safety rule gets skipped first when people are in a hurry?',
      'What makes a safety talk stick: a true story, a demonstration or a short list?',
    ],
    people: [
      'Who taught you to take safety at work seriously, and how?',
      'Which safety habit from work do you also keep at home?',
    ],
  },
  'energy bills': {
    work: [
      'Which machine or appliance adds more to the energy bill than people think?',
      'How often do you check your energy use: every month, or only when the bill jumps?',
    ],
    people: [
      'Who at work always goes round turning off the lights?',
      "What's the best energy-saving idea you've heard from a colleague?",
    ],
  },
  'carbon footprint': {
    work: [
      'Which part of your work has a bigger carbon footprint than people think?',
      "Where would you start to cut a company's carbon footprint: travel, heating or suppliers?",
    ],
    people: [
      'Which small change has cut your carbon footprint without you missing anything?',
      'Which product would you most like to see a carbon footprint printed on?',
    ],
  },
  'sustainability report': {
    work: [
      'What do you turn to first in a sustainability report: the targets, the data or the stories?',
      "What makes you stop believing a company's sustainability report?",
    ],
    people: [
      "Which line in a company's sustainability report made you sit up?",
      "Who would you most like to see read your company's sustainability report?",
    ],
  },
};
