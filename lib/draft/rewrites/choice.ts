import { offering, telling, type Frame } from './frame';

/** Questions that are easy to answer: this or that. */
export const choice: readonly Frame[] = [
  {
    about: ['food', 'drink', 'meal', 'menu', 'eatery', 'alcohol'],
    say: 'Which would you have first: {options}?',
  },
  { about: ['feature', 'app', 'device', 'appliance'], say: 'Which would you use first: {options}?' },
  { about: ['event', 'attraction'], say: 'Which would you go to first: {options}?' },
  {
    about: ['wear', 'shoe', 'bag', 'home', 'gift', 'goods', 'kids', 'beauty', 'flower', 'bike'],
    say: 'Which would you choose: {options}?',
  },
  {
    about: ['course', 'subject', 'fitness', 'trade', 'salon', 'health', 'biz', 'unknown'],
    say: 'Which would help you most: {options}?',
  },
  {
    about: ['wear', 'shoe', 'bag'],
    say: 'Which matters more to you in {any}: looks or a long life?',
  },
  { about: ['food'], say: 'How do you like {any} best: the classic way or with something new?' },
  { about: ['meal'], say: 'Which makes {a} for you: the food or the company?' },
  { about: ['menu'], say: 'Which do you order from {a}: the dish you know or the one you cannot pronounce?' },
  { about: ['eatery'], say: 'Which brings you back to {a}: the food, the people or the price?' },
  { about: ['shop'], say: 'Which brings you back to {a}: what is on the shelves, the people or the price?' },
  { about: ['drink'], say: 'How do you take {any}: the same way every time, or a new way each week?' },
  {
    about: ['alcohol'],
    say: 'Which do you go for: the {kind} you know or the one you have never heard of?',
  },
  { about: ['beauty'], say: 'Which matters most to you in {any}: scent, feel or how long it lasts?' },
  { about: ['home'], say: 'Which comes first when you choose {any}: looks, comfort or size?' },
  { about: ['room'], say: 'Which would you spend more on in {a}: looks, storage or light?' },
  {
    about: ['appliance'],
    say: 'Which would you rather have in {a}: fewer buttons or more to play with?',
  },
  {
    about: ['garden'],
    say: 'Which would you rather have in your garden: flowers, vegetables or a place to sit?',
  },
  {
    about: ['flower'],
    say: 'Which matters most to you in {any}: the scent, the colour or a long life in the vase?',
  },
  { about: ['bike', 'car'], say: 'Which matters most to you in {any}: range, comfort or cost?' },
  { about: ['device'], say: 'Which would you rather have in {any}: longer battery life or less weight?' },
  {
    about: ['app'],
    say: 'Which would you rather have from {any}: one new feature, or the old ones made faster?',
  },
  { about: ['feature'], say: 'Where would you use {any} most: on your phone or at your desk?' },
  {
    about: ['course'],
    say: 'Which makes {a} worth it: the teacher, the others or what you take home?',
  },
  {
    about: ['subject'],
    say: 'Where would you rather learn {any}: in a room with others or at home?',
  },
  { about: ['fitness'], say: 'When would {any} suit you: before the day starts or after it ends?' },
  { about: ['read'], say: 'Which do you get to the end of: something to read, to watch or to listen to?' },
  { about: ['event'], say: 'Which do you go to {a} for: the talks or the people in the corridor?' },
  { about: ['show'], say: 'Where would you rather be at {a}: right at the front or near the door?' },
  { about: ['stay'], say: 'Which matters more to you at {a}: a quiet room or a good breakfast?' },
  { about: ['trip'], say: 'Which would you choose: {a} a little sooner or a little longer?' },
  { about: ['transport'], say: 'Which matters more to you in {a}: the price, the time it takes or a seat?' },
  { about: ['attraction'], say: 'Which would you choose at {a}: a quiet morning or a late opening?' },
  { about: ['school'], say: 'Which matters most to you in {a}: the people, the place or the hours?' },
  { about: ['pet'], say: 'Who is harder to please in your house: the {one} or the people?' },
  { about: ['petcare'], say: 'Who do you trust most about {any}: a vet, other owners or your own animal?' },
  {
    about: ['clinic'],
    say: 'Which matters most to you in {a}: short waits, clear answers or a friendly face?',
  },
  { about: ['heating'], say: 'Which matters most to you in {any}: running costs, the price or the noise?' },
  { about: ['money'], say: 'Where do you look first for advice on {any}: a bank, a friend or the internet?' },
  {
    about: ['health'],
    say: 'Where do you look first for advice on {any}: a doctor, friends or the internet?',
  },
  { about: ['job'], say: 'Which would make {a} change jobs first: pay, hours or the people?' },
  { about: ['gym'], say: 'Which keeps you going to {a}: the classes, the machines or the people?' },
  { about: ['pro'], say: 'How do you choose {a}: by reviews, price or a friend who knows one?' },
  { about: ['trade'], say: 'Which matters more to you in {any}: speed, price or somebody you know?' },
  { about: ['salon'], say: 'Which would you rather have during {a}: a chat or an hour of quiet?' },
  {
    about: ['biz'],
    say: 'Which would help you more with {any}: better tools, fewer steps or somebody to ask?',
  },
  { about: ['green'], say: 'Which would do more for {any} where you live: better rules or better habits?' },
  {
    about: ['connect'],
    say: 'Which matters more to you in {any}: speed, price or somebody who answers the phone?',
  },
  {
    about: ['give'],
    say: 'Which would you rather give to {any}: money, time or something you know how to do?',
  },
  { about: ['art'], say: 'Which draws you to {any}: something you know or something you have never seen?' },
  { about: ['venue'], say: 'Which matters most to you in {a}: the place, the food or the price?' },
  { about: ['wedding'], say: 'Which would you spend more on at {a}: the food, the music or the pictures?' },
  { about: ['game'], say: 'Which keeps you playing {a}: the story, the challenge or your friends?' },
  { about: ['sport'], say: 'Where would you rather be for {any}: in the crowd, on a sofa or in a pub?' },
  { about: ['kids'], say: 'Which matters more to you in {any}: ease of use or a long life?' },
  {
    about: ['house'],
    say: 'Which would you give up first in {a}: the garden, a spare room or a short commute?',
  },
  { about: ['gift'], say: 'Which would you rather be given: {a} or a surprise?' },
  { about: ['goods'], say: 'How do you choose {any}: by looks, by price or by what a friend says?' },

  { after: ['event'], say: 'Which helps you more with {any}: a talk, or an hour to ask questions?' },
  {
    after: ['content'],
    say: 'Which would help you more with {any}: a checklist, an example or somebody to ask?',
  },
  {
    about: ['unknown'],
    after: telling,
    say: 'Who do you ask first about {any}: a friend, an expert or the internet?',
  },
  {
    about: ['unknown'],
    after: offering,
    say: 'How do you choose {any}: by quality, by price or by what a friend says?',
  },

  {
    after: ['launch', 'feature'],
    say: 'Which would you rather have from us next: something new, or what we make already put right?',
  },
  {
    after: ['discount'],
    say: 'Which matters more to you when you choose: price, quality or how long it lasts?',
  },
  { after: ['award', 'milestone'], say: 'Which should we work on first: speed, price or service?' },
  {
    after: ['event'],
    say: 'When would something like this suit you best: on a weekday evening or at the weekend?',
  },
  { after: ['people'], say: 'Which helps more in a new job: a good plan or a good colleague?' },
  {
    after: ['green'],
    say: 'Which matters most to you: less packaging, fewer miles or things that last?',
  },
  { after: ['other'], say: 'Which should we work on first: speed, price or service?' },
  { after: ['content'], say: 'Which would help you more: a checklist, an example or a person to ask?' },
  {
    after: ['hiring'],
    say: 'Which would make you change jobs: better pay, better hours or better people?',
  },
  {
    after: ['partnership'],
    say: 'Which would you want from us together: something new, or less trouble with what is there?',
  },
  { after: ['csr'], say: 'Which would help more where you live: money, time or skills?' },
  { after: ['quote'], say: 'Which gets you through a long week: people, progress or a day off?' },
  {
    after: ['testimonial', 'service'],
    say: 'How do you choose whom to trust: reviews, price or a friend who knows them?',
  },
  { after: ['contest', 'bait'], say: 'Which would you rather win: something useful or a day to remember?' },
  {
    after: ['corporate'],
    say: 'Which tells you more about a company: what it says or how it answers a complaint?',
  },
  { after: ['reply'], say: 'Which part should we leave alone, and which should we change?' },
  { after: ['trouble'], say: 'Which matters most to you now: time, money or knowing what happened?' },
];
