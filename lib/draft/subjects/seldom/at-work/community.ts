import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `community.ts` are. */
export const community: Besides['atWork'] = {
  'charity run': {
    work: [
      'What gets you over the line in a charity run: the crowd, the cause or the cake after?',
      "What's hardest in organising a charity run: the route, the helpers or the weather?",
    ],
    people: [
      'Which colleague surprised you most by signing up for a charity run?',
      'Who cheered you on when a charity run got tough?',
    ],
  },
  'food bank': {
    work: [
      'What does a food bank near you run short of most often?',
      'Which helps a food bank more: a little every week, or one big collection?',
    ],
    people: [
      'What would you put in a food bank parcel besides food?',
      'What has somebody at a food bank said that stayed with you?',
    ],
  },
  'homeless shelter': {
    work: [
      'What do people understand least about homelessness?',
      'What takes longest on the way from a homeless shelter to a front door of your own?',
    ],
    people: [
      'What helps somebody feel at home again after a stay in a homeless shelter?',
      'What do homeless shelter staff do that nobody sees?',
    ],
  },
  fostering: {
    work: [
      'What would you most like to know before becoming a foster carer?',
      'What helps a foster carer most: training, a good social worker or other carers?',
    ],
    people: [
      'Who do you know who fosters, and what do you admire most in them?',
      'What makes a child feel at home on the first night in a new place?',
    ],
  },
  volunteering: {
    work: [
      'What keeps people from volunteering most: time, confidence or not being asked?',
      'Volunteering from work: with the skills of your job, or something quite different?',
    ],
    people: [
      'Which volunteering job did you enjoy far more than you expected?',
      'Who got you into volunteering?',
    ],
  },
  'charity shop': {
    work: [
      'What do you look through first in a charity shop: the books, the clothes or the china?',
      'Which is harder to find for a charity shop: good stock, or good volunteers?',
    ],
    people: [
      "What's the oddest donation you've ever seen in a charity shop?",
      'Who do you know who gives their time to a charity shop, and what do they love about it?',
    ],
  },
  'fundraising appeal': {
    work: [
      'Which matters more to you as a donor: a warm thank-you, or news of what was done?',
      'What gets people giving to an appeal: a story, a target or a friend who asks?',
    ],
    people: [
      'Which gift to an appeal moved you most, however small it was?',
      'Which appeal made you give the moment you heard about it?',
    ],
  },
  'public library': {
    work: [
      'What do people forget that a public library can do for them?',
      'What does a library need most: longer hours, quiet corners or new books?',
    ],
    people: [
      'Which librarian do you still remember, and what for?',
      "What's in your hands when you leave the library: a novel, a cookbook or a film?",
    ],
  },
  'bin collection': {
    work: [
      'Which thing are you never sure which bin to put in?',
      "How do you remember bin day: an app, a note or by looking at the neighbour's bins?",
    ],
    people: [
      'What does a good bin crew do that nobody notices?',
      "What's the oddest thing you've ever seen put in a bin at work?",
    ],
  },
  'car park': {
    work: [
      'What makes a car park easy to use: wide spaces, clear signs or simple payment?',
      'How do you remember where you parked: a photo, a landmark or pure luck?',
    ],
    people: [
      'How do you park: nose in, or reversed so that you can drive straight out?',
      "What's the longest you've ever looked for your own car in a car park?",
    ],
  },
  roadworks: {
    work: [
      'Which do you prefer with roadworks: a few nights of closure, or weeks of one lane?',
      'What would help drivers most at roadworks: earlier notice, better signs or night work?',
    ],
    people: [
      'What does a road crew do that drivers never notice?',
      "What's the oddest thing you've ever heard of being dug up from under a road?",
    ],
  },
  'park and playground': {
    work: [
      'What does every good park need: big trees, a decent path or plenty of benches?',
      'What makes a playground worth the trip: the slides, the shade or somewhere for adults to sit?',
    ],
    people: [
      'Which piece of playground equipment did you always run to first as a child?',
      "What's the best thing you've ever seen people get together to do in a park?",
    ],
  },
  'litter pick': {
    work: [
      "What's the strangest thing you've picked up on a litter pick?",
      'What makes a litter pick fun: good weather, good company or a good lunch after?',
    ],
    people: [
      'Who got you out on your first litter pick?',
      'Which local spot looked completely different to you after a litter pick?',
    ],
  },
  'bake sale': {
    work: [
      'What does every bake sale at work run out of first?',
      "Which matters more at a bake sale: that it's home-made, or that it sells?",
    ],
    people: [
      'Which colleague turned out to be a brilliant baker at a bake sale?',
      "What's the one thing you can never walk past at a bake sale?",
    ],
  },
  'community centre': {
    work: [
      'Which class or club would you most like to see at your local community centre?',
      'What fills a community centre fastest: food, music or somewhere warm to sit?',
    ],
    people: [
      'What did you first go to a community centre for?',
      'Who keeps your local community centre going, and how?',
    ],
  },
  'local council': {
    work: [
      "What's the best thing your local council has done near you lately?",
      'How do you like to hear from your local council: by letter, by email or at a meeting?',
    ],
    people: [
      'Which service from your local council do you use more than you expected?',
      'Which council worker made a real difference to your street or your business?',
    ],
  },
};
