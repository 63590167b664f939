import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `motoring.ts` are. */
export const motoring: Besides['atWork'] = {
  'car service': {
    asks: [
      'What builds trust in a garage: photos, plain words or a familiar face?',
      'How do you like to hear from a garage: a call, a text or a short video of the work?',
      'What matters most in a car service: clear news, original parts or a quick turnaround?',
      "What tells you it's time to book a car service: a date, a light or a noise?",
    ],
    cued: [
      "What's the first thing you teach an apprentice *mechanic*?",
      'How do you explain worn *brake* pads to a customer: a photo, the old part or a video?',
      'Which tool in the *workshop* gets used most in a day?',
      'How do *fleet* managers like to book a service: by phone, online or a fixed date?',
    ],
  },
  'driving lessons': {
    asks: [
      '+Which was hardest to learn in your driving lessons: parking, hills or roundabouts?',
      'Where did you drive first, the day you passed your test?',
      'Which driving skill should every learner master first: mirrors, parking or junctions?',
      'When do driving lessons fit best: early mornings, evenings or weekends?',
    ],
  },
  'repair garage': {
    asks: [
      '+What matters most in a repair garage: skilled mechanics, clear updates or easy booking?',
      'What makes a garage visit easy: online booking, a courtesy car or a clear estimate?',
      'What do customers of a repair garage want most: speed, a fair price or a clear answer?',
      'What matters most for vehicles at work: fast repairs, regular checks or one reliable garage?',
    ],
    cued: [
      'Which car does a *mechanic* most like to see on the ramp?',
      'How do you best explain a *timing belt* to a customer: a photo, a drawing or the old part in your hand?',
      'What should a young *technician* learn first: to listen, to tidy up or to ask?',
      'What helps most in *diagnostics* after the scanner: ears, nose or experience?',
    ],
  },
  tyres: {
    asks: [
      '+What matters most when you choose tyres: grip, price or how long they last?',
      'What do drivers forget most about their tyres: pressure, tread or age?',
      'Tyres for work vehicles: fitted on site, or at the garage?',
      'Which tyres would you choose for a company van: all-season, winter or long-life?',
    ],
    cued: [
      'Who checks the tyres on your *fleet*: the drivers, the workshop or a fitter on site?',
      'When do tyres on a busy *van* get looked at: weekly, monthly or at the service?',
      'What do drivers ask most about *run flat* tyres?',
      'What is the first job you learnt in a tyre *garage*?',
    ],
  },
};
