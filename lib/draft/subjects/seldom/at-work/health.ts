import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `health.ts` are. */
export const health: Besides['atWork'] = {
  'blood donation': {
    asks: [
      '+How could a workplace best support blood donation: time off, a visiting team or a reminder?',
      'What made you decide to give blood for the first time?',
      'When is it easiest for you to give blood: before work, at lunch or at the weekend?',
      'What helps a first-time blood donor most: a friend, a reminder or the biscuits after?',
    ],
    cued: [
      'Which colleague would you ask first to join a blood *drive* at work?',
      'What do new *volunteers* at a blood session like best about the day?',
      'What do *donors* chat about most with the staff at a blood session?',
      'How do you tell a busy team about giving *blood*: by email, on the noticeboard or in person?',
    ],
  },
  'care home': {
    asks: [
      'What makes a care home feel like home: the food, the faces or your own things?',
      'What matters most in a good care home: kind staff, good food or plenty to do?',
      'Which song gets everybody in a care home singing along?',
      'What has a care home resident told you that you still think about?',
    ],
    cued: [
      'What makes a care home *manager* good to work for: clear rotas, an open door or time on the floor?',
      'How do *relatives* most like to hear news from a care home: a call, a photo or a chat at the door?',
      'Which *activity* gets even the quietest residents to join in?',
      'What makes a *dementia* lounge feel calmer: the lighting, the music or the colours?',
    ],
  },
  'dental check-up': {
    asks: [
      '+What matters most in a dental practice: easy booking, kind staff or clear advice?',
      'What gets you to book a dental check-up: a reminder, a twinge or a fixed date?',
      "What puts you at ease in the dentist's chair: music, a chat or knowing what comes next?",
      'What do patients value most at a dental check-up: gentle hands, clear advice or good timing?',
    ],
  },
  'eye test': {
    asks: [
      '+What helps your eyes most on a screen day: short breaks, bigger text or softer light?',
      'What helps most with screens at work: good lighting, regular breaks or an eye test?',
      'What tires your eyes most at work: the screen, the lighting or small print?',
      'What was the first thing you saw clearly when you got your glasses?',
    ],
  },
  'flu jab': {
    asks: [
      "Where do you prefer to get your flu jab: at work, at the pharmacy or at the doctor's?",
      'What would make a flu jab easier to fit in: at work, late opening or a text reminder?',
      'What makes flu jab day easy at work: a set time, an online booking or a visiting nurse?',
      'How should a workplace offer flu jabs: on site, by voucher or with time off?',
    ],
    cued: [
      'Where in your building do you set up a *workplace* flu clinic: canteen, meeting room or lobby?',
      'What brings more *staff* to a flu jab at work: a reminder, a manager or biscuits?',
      'Which question do people put to a *pharmacist* most often in flu season?',
      'What do you say to *nervous* people before a vaccination?',
    ],
  },
  'GP appointment': {
    asks: [
      'What matters most in a good surgery: continuity, access or time to talk?',
      "A doctor's appointment on a working day: in person, by phone or by video?",
      "What matters most at a doctor's appointment: time, plain words or being listened to?",
      "How do you get ready for a doctor's appointment: a list, a note on your phone or nothing?",
    ],
    cued: [
      'What do *receptionists* at a practice do that patients never see?',
      'Which question do *nurses* at a practice answer most often in autumn?',
      'Where does *triage* help a practice most: Monday mornings, winter or school holidays?',
      "What do *patients* say about a practice that makes the whole team's day?",
    ],
  },
  'healthy eating': {
    asks: [
      'Which healthy lunch is quick enough to make on a working morning?',
      'Which healthy lunch would you choose at work: a soup, a salad or a grain bowl?',
      'What makes healthy eating hardest on a working day?',
      'Which healthy snack would you like to see in every office kitchen?',
    ],
    cued: [
      'What is on the table at healthy *meetings* where you work: fruit, nuts or sandwiches?',
      'Which *lunch* sells out first in your canteen when the menu is a healthy one?',
      'Which myth does a *nutritionist* hear most often?',
      'What helps clients stick to a *meal plan*: a list, a call or a cooking session?',
    ],
  },
  'hearing test': {
    asks: [
      'What helps everyone hear well in a meeting: good microphones, quiet rooms or captions?',
      'How could a workplace look after hearing: regular tests, quiet areas or good information?',
      'What protects hearing best at work: ear protection, quiet machines or regular checks?',
      'What makes it easy to have a hearing test: a nearby clinic, a short visit or a reminder?',
    ],
  },
  'home care': {
    asks: [
      "+What small thing can a home carer do that makes somebody's whole day?",
      'What do home carers value most at work: good training, steady hours or a supportive team?',
      'Which quality matters most in a home carer: patience, warmth or reliability?',
      'Which part of daily life would you most want to keep doing yourself with care at home?',
    ],
    cued: [
      'What first brought you into work as a *carer*?',
      'Which part of your *training* helped you most in home care?',
      '*Shifts* in home care: early mornings, evenings or nights?',
      'What do you write first in a *care plan*: the routines, the food or the family?',
    ],
  },
  hospital: {
    asks: [
      'What draws people to work in a hospital: the patients, the team or the learning?',
      'What matters most in a hospital team: calm, good communication or a sense of humour?',
      'Who made a hospital visit easier for you, and what did they do?',
      'What makes a hospital stay easier: good food, a quiet night or a friendly face?',
    ],
    cued: [
      'What makes a good first day for a new *nurse* on the ward?',
      'What was the best advice you were given as a junior *doctor*?',
      'What helps a *theatre* team most to work well together: a briefing, a routine or good music?',
      'What brought you to *emergency* medicine, or what would draw you there?',
    ],
  },
  'mental health': {
    asks: [
      '+Which break does you most good in a working day: a walk, a chat or quiet time?',
      'Which small change does most for mental health in a workplace?',
      'What helps most with mental health at work: regular breaks, a good team or flexible hours?',
      'What helps mental health at work more: a lighter load, or someone who listens?',
    ],
    cued: [
      'Which small *wellbeing* idea at work do people really use?',
      'How can a manager best show a team that *listening* comes first?',
      'What helps a team keep *stress* down in a busy week: shorter meetings, real breaks or clear priorities?',
      'Which small habit helps a team avoid *burnout*: real lunch breaks, no late emails or proper holidays?',
    ],
  },
  pharmacy: {
    asks: [
      'Which service at a pharmacy helps people most: advice, check-ups or prescriptions on time?',
      'What do you value most in a pharmacy: a quick answer, a quiet word or late opening?',
      'What matters most in a pharmacy team: accuracy, kindness or clear advice?',
      'What would make a pharmacy even more useful: longer hours, more checks or home delivery?',
    ],
    cued: [
      'Which question do *pharmacists* hear most on a Monday morning?',
      'What helps a *flu* clinic run smoothly: booked times, walk-ins or a mix of both?',
      'What makes a good *dispenser*: accuracy, calm or a kind word at the counter?',
      'Which *minor ailment* do people bring to the counter most often in your part of the trade?',
    ],
  },
  physiotherapy: {
    asks: [
      '+Which physio tip helps most at a desk: moving often, sitting well or stretching?',
      'Which would help people at work most: a desk check, a stretch class or a physio visit?',
      'What helps you keep up your physio exercises: a set time, a chart or a nudge?',
      'What does your back or neck complain about most in your line of work?',
    ],
    cued: [
      'Which tip about *back pain* does a physiotherapist repeat most?',
      'How do you explain *rehab* to a patient who is in a hurry?',
      'Which *sport* fills the clinic at the start of the week: football, running or padel?',
    ],
  },
  pregnancy: {
    asks: [
      'What helps new parents most on the return to work: flexible hours, a buddy or a slow start?',
      'What makes a workplace a good one for parents-to-be?',
      'What helps most before parental leave: an early chat, a clear plan or a good handover?',
      'What helps most at work in pregnancy: flexible hours, a good chair or kind colleagues?',
    ],
    cued: [
      'What makes coming back from *maternity* leave easier: shorter days, a buddy or a quiet start?',
      'What would you tell a new *midwife* on the very first day?',
      'What breaks the ice fastest in a new *antenatal* group?',
      'How can a manager best help a colleague who is *expecting*: flexible hours, breaks or a clear plan?',
    ],
  },
};
