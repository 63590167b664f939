import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `health.ts` are. */
export const health: Besides['atWork'] = {
  'dental check-up': {
    work: [
      "What puts you at ease in the dentist's chair: music, a chat or knowing what comes next?",
      'What gets you to book a dental check-up: a reminder, a twinge or a fixed date?',
    ],
    people: ['What did a dentist tell you that changed how you look after your teeth?'],
  },
  'eye test': {
    work: [
      'What tires your eyes most at work: the screen, the lighting or small print?',
      'When do you book an eye test: when the reminder comes, or when the print gets blurry?',
    ],
    people: [
      'Who in your family was last to admit they needed an eye test?',
      'What was the first thing you saw clearly when you got your glasses?',
    ],
  },
  'hearing test': {
    work: [
      'Where at work is it hardest to hear what people are saying?',
      'Which sound would you miss most if your hearing faded?',
    ],
    people: [
      'What finally persuaded you, or somebody close to you, to have a hearing test?',
      "What's the noisiest job you've ever done without thinking about your hearing?",
    ],
  },
  physiotherapy: {
    work: [
      'What does your back or neck complain about most in your line of work?',
      'What helps you keep up your physio exercises: a set time, a chart or a nudge?',
    ],
    people: [
      'What has a physiotherapist helped you get back to doing?',
      'What does a good physiotherapist say that keeps you going?',
    ],
  },
  'GP appointment': {
    work: [
      "How do you get ready for a doctor's appointment: a list, a note on your phone or nothing?",
      "What matters most at a doctor's appointment: time, plain words or being listened to?",
    ],
    people: [
      'Which family doctor do you still remember, and what for?',
      'What did you once ask a doctor that you were glad you asked?',
    ],
  },
  'flu jab': {
    work: [
      'What would make a flu jab easier to fit in: at work, late opening or a text reminder?',
      "Where do you prefer to get your flu jab: at work, at the pharmacy or at the doctor's?",
    ],
    people: [
      'Who reminds you to get your flu jab every year?',
      "What's the best thing a nurse said to calm somebody before a jab?",
    ],
  },
  pharmacy: {
    work: [
      'What do you ask your pharmacist about before you ask anyone else?',
      'What do you value most in a pharmacy: a quick answer, a quiet word or late opening?',
    ],
    people: [
      'What did your pharmacist notice that nobody else had?',
      'Which remedy from the pharmacy did your family swear by when you were small?',
    ],
  },
  'mental health': {
    work: [
      'What makes it hard to talk about mental health at work?',
      'What helps mental health at work more: a lighter load, or someone who listens?',
    ],
    people: [
      'What did a manager once say that helped on a hard day?',
      'Who made it easier for you to talk about mental health at work?',
    ],
  },
  pregnancy: {
    work: [
      'Which pregnancy advice does everybody give, and which is really worth having?',
      'What helps most at work in pregnancy: flexible hours, a good chair or kind colleagues?',
    ],
    people: [
      "What did a midwife say or do that you've never forgotten?",
      'How did your colleagues react to the news of a pregnancy at work?',
    ],
  },
  'care home': {
    work: [
      'What makes a care home feel like home: the food, the faces or your own things?',
      'What should you ask first when you visit a care home for somebody you love?',
    ],
    people: [
      'What has a care home resident told you that you still think about?',
      'Which song gets everybody in a care home singing along?',
    ],
  },
  'home care': {
    work: [
      'What helps most when a home carer first comes: a routine, a chat or the same face?',
      'What do people get wrong most often about home care?',
    ],
    people: [
      "What small thing can a home carer do that makes somebody's whole day?",
      'Which part of daily life would you most want to keep doing yourself with care at home?',
    ],
  },
  'blood donation': {
    work: [
      'What helps a first-time blood donor most: a friend, a reminder or the biscuits after?',
      'When is it easiest for you to give blood: before work, at lunch or at the weekend?',
    ],
    people: [
      'Who do you know who has given blood more often than anyone else?',
      'What made you decide to give blood for the first time?',
    ],
  },
  'healthy eating': {
    work: [
      'What makes healthy eating hardest on a working day?',
      'Which healthy lunch is quick enough to make on a working morning?',
    ],
    people: [
      "Who at work eats the healthiest lunch, and what's in it?",
      'Who taught you most about healthy eating, and what did they cook?',
    ],
  },
  hospital: {
    work: [
      'What makes a hospital stay easier: good food, a quiet night or a friendly face?',
      'What do you look for first when you walk into a hospital: a sign, a desk or a person?',
    ],
    people: [
      'What would you pack first for a stay in hospital?',
      'Who made a hospital visit easier for you, and what did they do?',
    ],
  },
};
