import type { FrameFamily } from './frame';

/** Questions that are easy to answer: this or that. */
export const choice: FrameFamily = {
  frames: [
    {
      about: ['wear', 'shoe', 'bag'],
      say: 'Which matters more to you in {any}: how they look or how long they last?',
    },
    {
      about: ['food'],
      say: 'Which would you pick: an old favourite, or something you have never tasted?',
    },
    {
      about: ['meal'],
      say: 'Which do you choose when you go out: the dish you know or the one you cannot pronounce?',
    },
    { about: ['drink'], say: 'How do you take {any}: the same way every time, or a new way each week?' },
    {
      about: ['alcohol'],
      say: 'Which do you go for: the {one} you know or the one you have never heard of?',
    },
    { about: ['beauty'], say: 'Which would you give up last: scent, feel or how long it lasts?' },
    { about: ['home'], say: 'Which comes first when you choose {any}: looks, comfort or size?' },
    { about: ['appliance'], say: 'Which would you rather have in {a}: fewer buttons or more to play with?' },
    {
      about: ['garden'],
      say: 'Which would you rather have outside your window: flowers, vegetables or a place to sit?',
    },
    { about: ['bike', 'car'], say: 'Which matters most to you in {any}: range, comfort or cost?' },
    { about: ['device'], say: 'Which would you rather have in {any}: longer battery life or less weight?' },
    {
      about: ['app'],
      say: 'Which would you rather have from {any}: one new feature, or the old ones made faster?',
    },
    { about: ['feature'], say: 'Where would you use {any} most: on your phone or at your desk?' },
    {
      about: ['course', 'subject'],
      say: 'Where do you learn better: in a room with others or at home in your own time?',
    },
    { about: ['fitness'], say: 'When do you find time for {any}: before the day starts or after it ends?' },
    { about: ['read'], say: 'Which do you get to the end of: something to read, to watch or to listen to?' },
    { about: ['event'], say: 'Which do you go to {any} for: the talks or the people in the corridor?' },
    { about: ['show'], say: 'Where would you rather be at {a}: right at the front or near the door?' },
    { about: ['stay'], say: 'Which would you trade a sea view for: a quiet room or a good breakfast?' },
    { about: ['trip'], say: 'Which would you choose: a weekend sooner or a fortnight later?' },
    { about: ['attraction'], say: 'Which would you choose: a quiet morning or everything open late?' },
    { about: ['pet'], say: 'Who is harder to please in your house: the pets or the people?' },
    {
      about: ['money'],
      say: 'Where do you look first for advice on {any}: a bank, a friend or the internet?',
    },
    {
      about: ['health'],
      say: 'Where do you look first for advice on {any}: a doctor, friends or the internet?',
    },
    { about: ['job'], say: 'Which would make you change jobs first: pay, hours or the people?' },
    {
      about: ['trade'],
      say: 'Which matters more to you in {any}: speed, price or somebody you know?',
    },
    { about: ['salon'], say: 'Which would you rather have: a chat or an hour of quiet?' },
    {
      about: ['biz'],
      say: 'Which would help you more with {any}: better tools, fewer steps or somebody to ask?',
    },
    { about: ['green'], say: 'Which would do more where you live: better rules or better habits?' },
    {
      about: ['connect'],
      say: 'Which matters more to you in {any}: speed, price or somebody who answers the phone?',
    },
    { about: ['give'], say: 'Which would you rather give: money, time or something you know how to do?' },
    { about: ['art'], say: 'Which draws you in first: something you know or something you have never seen?' },
    { about: ['wedding'], say: 'Which would you spend more on: the food, the music or the pictures?' },
    { about: ['game'], say: 'Which keeps you playing: the story, the challenge or your friends?' },
    { about: ['sport'], say: 'Where do you watch {any}: in the stands, on a sofa or in a pub?' },
    { about: ['kids'], say: 'Which matters more in {any}: how small they fold or how long they last?' },
    { about: ['house'], say: 'Which would you give up first: a garden, a spare room or a short commute?' },
    { about: ['goods'], say: 'Which would you rather get: something useful or something beautiful?' },
  ],
  open: [
    {
      after: ['launch', 'feature'],
      say: 'Which would you rather have from us next: something new, or what we make already put right?',
    },
    {
      after: ['discount'],
      say: 'Which matters more to you when you choose: price, quality or how long it lasts?',
    },
    { after: ['award', 'milestone'], say: 'Which should we work on first: speed, price or service?' },
    { after: ['event'], say: 'Which helps you more: a talk, or an hour to ask questions?' },
    { after: ['content'], say: 'Which would help you more: a checklist, an example or a person to ask?' },
    {
      after: ['hiring'],
      say: 'Which would make you change jobs: better pay, better hours or better people?',
    },
    { after: ['partnership', 'csr'], say: 'Which would help more where you live: money, time or skills?' },
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
  ],
};
