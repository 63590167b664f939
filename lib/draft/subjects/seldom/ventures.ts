import type { Subject } from '../subject';

/** Young firms with software for wards, schools, fields and buildings, and those who hold the tin. */
export const ventures: readonly Subject[] = [
  {
    name: 'digital health',
    says: [
      'health ?tech',
      'digital health',
      '(hospital|clinical|gp|patient) (software|app|portal|system)',
      'tele ?(health|medicine|care)',
      'remote (patient )?monitoring',
      'electronic (health|patient|medical) record',
      'virtual ward',
      '(video|online) consultation',
    ],
    clues:
      'clinicians, nhs, pathways, triage, wards, referrals, platform, interoperability, patient records, app, patient, telehealth, wearable, remote monitoring, gp, ai, record, hospital, appointment, clinic, doctor, software, diagnosis, care, fhir, waiting list, prescription, ehr, portal, pilot, video consultation, startup, device',
    asks: {
      idea: ['What would you rather sort out with a doctor online than in a waiting room?'],
      problem: ["What do you have to repeat at every doctor's appointment?"],
      choice: ['Talking to a doctor online: on video, or by message?'],
      experience: ['Where were you when you last spoke to a doctor by phone or video?'],
    },
    atWork: {
      work: [
        'Which would you rather do online: book a visit, see test results or reorder medicine?',
        'Which would save a clinician more time: fewer logins or fewer forms?',
      ],
      people: [
        'Which piece of health technology has made life easier for somebody in your family?',
        'Which paper form would you most like to see the last of in a clinic?',
      ],
    },
  },
  {
    name: 'school technology',
    says: [
      'ed ?tech',
      'school (software|app|mis|management system|communication app)',
      "parents'? evening (app|system|booking)",
      '(homework|revision) (app|platform)',
      'classroom (technology|software|app|tool)',
      '(google|virtual) classroom',
      'interactive (whiteboard|display)',
      'teacher workload',
      'lesson planning (tool|app|ai)',
    ],
    clues:
      "marking, workload, mis, multi academy, chromebook, platform, safeguarding, curriculum, login, teacher, edtech, classroom, parent app, homework, tablet, attendance, interactive whiteboard, timetable, parents' evening, pupil, admin, quiz, report, payments, ai, filter, online learning, head, device, trust, data",
    asks: {
      idea: ["What would you take off a teacher's desk with one click?"],
      problem: ['~Which letter from school always turns up at the bottom of the bag?'],
      choice: ['Messages from school: in an app, or by email?'],
      experience: ['What was the most modern thing in the classroom when you were at school?'],
    },
    atWork: {
      work: [
        "Which part of a teacher's day could technology lighten most: marking, planning or emails?",
        'What makes new technology work in a school: training, time or keen pupils?',
      ],
      people: [
        'Which pupil or teacher taught you something new about technology?',
        'What did you learn on a computer at school that you still use at work?',
      ],
    },
  },
  {
    name: 'property software',
    says: [
      'prop ?tech',
      '(property|letting|landlord|estate agency|tenant) (software|management software|tech|app|crm|portal)',
      'smart building',
      'digital twin',
      '(block|property) management (software|platform|company)',
      '(annual|estate) service charge',
    ],
    clues:
      'software, portal, portfolio, proptech, residents, sensors, platform, leases, automation, landlord, tenant, letting agent, crm, compliance, viewing, rent collection, maintenance request, inspection, inventory, listing, estate agent, dashboard, arrears, app, block management, smart building, tenancy, referencing, sales progression, occupancy, client accounting, integration, valuation, demo',
    asks: {
      idea: ['What would you like your building to tell you on your phone?'],
      problem: ['What needs reporting most often where you live: lights, leaks or the lift?'],
      choice: ['Reporting a repair in an app: a photo, or a short video?'],
      experience: ['Which letter or form about your home would you rather get on your phone?'],
    },
    atWork: {
      work: [
        'Which part of renting or managing a home would you most like to do from your phone?',
        'Which goes out of date fastest in property: the key list or the contact list?',
      ],
      people: [
        'Which piece of paper about your home can you never find when you need it?',
        'Which property job was once all paper and phone calls and is now done on a screen?',
      ],
    },
  },
  {
    name: 'farm technology',
    says: [
      'agri ?tech',
      'ag ?tech',
      'precision (farming|agriculture)',
      '(soil|crop|moisture|livestock|yield) (sensor|monitor|monitoring|mapping|scanning)',
      'farm (management software|software|robot|data)',
      '(spray|crop|farm) drone',
      'vertical farm(ing)?',
      'robotic milking',
      'autosteer',
    ],
    clues:
      'growers, sensors, fields, yields, agronomist, tractor, satellite, soil, crops, herd, trials, drone, precision, gps, livestock, app, irrigation, robot, data, collar, agtech, moisture, weather station, sprayer, ai, autosteer, variable rate, milking, startup, spraying, farmer, field trial, agronomy',
    asks: {
      idea: ['What would you like a field to be able to tell you?'],
      problem: ['Where on your land is there never a signal when you need one?'],
      choice: ['Checking a crop: boots in the field, or a screen in the kitchen?'],
      experience: ['Which farm job are you happiest to leave to a machine?'],
    },
    atWork: {
      work: [
        'Which job on a farm still takes the most paperwork?',
        'Which gives a farmer back more time: a better machine, or better information?',
      ],
      people: [
        'What did you learn from a farmer that you use to this day?',
        'Which piece of technology has changed farming most in your lifetime?',
      ],
    },
  },
  {
    name: 'fundraising tools',
    says: [
      'fundraising (platform|software|tool|page|app|consultant|team|conference)',
      '(donation|donate) (page|platform|form|button)',
      'donor (management|database|crm|retention|stewardship)',
      'charity (software|sector|digital|crm|tech|consultant|comms)',
      '(nonprofit|not for profit) (software|tech|team|sector|leader)',
      'gift aid',
      'match funding',
      'giving (day|tuesday|platform)',
    ],
    clues:
      'donors, fundraisers, supporters, charities, donations, appeal, legacy, trustees, nonprofits, regular giving, collection, charity, gift aid, platform, donate button, campaign, text giving, crm, sponsor, peer-to-peer, form, contactless, major gift, grant, qr, matched, direct debit, conversion, page, consultant, raffle',
    asks: {
      idea: ['~What would you do for charity if all your colleagues sponsored you?'],
      problem: ['Which part of a fundraising appeal takes you longest to write?'],
      choice: ['Giving to charity: a little each month, or a lot when something moves you?'],
      experience: ["~What's the silliest thing you've ever worn, eaten or jumped into for charity?"],
    },
    atWork: {
      work: [
        'Which takes more time in fundraising: the asking or the thanking?',
        'How do you like to give to a good cause: by card, by text or with coins in a tin?',
      ],
      people: [
        'Which thank-you from a charity or a supporter have you kept?',
        'Which fundraiser made giving so easy that you did it on the spot?',
      ],
    },
  },
];
