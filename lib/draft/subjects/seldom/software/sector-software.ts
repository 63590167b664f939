import type { Subject } from '../../subject';

/** Young firms with software for wards, schools, fields and buildings, and those who hold the tin. */
export const sectorSoftware: readonly Subject[] = [
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
      choice: [
        '+What matters most to you in a health app: privacy, simplicity or clear answers?',
        '+What would you most like to do online: book a visit, see results or ask a question?',
        'Talking to a doctor online: on video, or by message?',
      ],
      idea: ['What would you rather sort out with a doctor online than in a waiting room?'],
    },
    cued: [
      'Which health *app* do you open most: steps, sleep or food?',
      'A health *wearable*: on the wrist, on a finger or in a pocket?',
      'Where would you sit for a *telehealth* visit: on the sofa, in the kitchen or in the car?',
      'Booking with a *GP*: by phone, in an app or at the desk?',
      'Where would you like to look up your health *record*: on a phone, a laptop or on paper?',
      "What would you let *AI* do at the doctor's: take notes, book visits or sort letters?",
      'What would you measure at home with *remote monitoring*: pulse, sleep or temperature?',
      'What would you like a *hospital* to send to your phone: directions, times or results?',
    ],
    atWork: {
      asks: [
        '+What matters most in digital health: ease of use, privacy or shared records?',
        'What helps a new digital health tool succeed: training, simple design or clinician input?',
        'Which would you rather do online: book a visit, see test results or reorder medicine?',
        'Where can digital health help most: in hospitals, clinics or homes?',
      ],
      cued: [
        'Which job on the *ward* would you take off paper first?',
        'Who should be in the room when a new *pathway* is drawn up: nurses, GPs or patients?',
        'What helps *clinicians* take to a new system: training, time or a colleague who knows it?',
        'Where would *interoperability* save you the most time: letters, tests or medicines?',
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
      choice: [
        'Messages from school: in an app, or by email?',
        'What would you like children to learn with technology: coding, music or film making?',
      ],
      experience: ['What was the most modern thing in the classroom when you were at school?'],
      idea: ["What would you take off a teacher's desk with one click?"],
    },
    cued: [
      'Where did you do your *homework*: at a desk, at the kitchen table or on the bus?',
      'A *tablet* in class: best for reading, drawing or quizzes?',
      "A *parents' evening*: on a screen from home, or face to face at school?",
      'What did your teachers write on: a blackboard, a *whiteboard* or a screen?',
      'Which lesson would you put first on a school *timetable*?',
      'How did you carry lunch money before online *payments*: a purse, a sock or a pocket?',
      'What would you let *AI* do in a school: plan lessons, check spelling or make timetables?',
    ],
    atWork: {
      asks: [
        "+Which part of a teacher's day could technology lighten most: marking, planning or emails?",
        '+Which would help teachers most: simpler systems, better training or quick support?',
        'What makes new technology work in a school: training, time or keen pupils?',
        'What would you improve first in school technology: devices, training or the network?',
      ],
      cued: [
        'Which part of *marking* would you hand over first?',
        'Which message do families open first in a *parent app*?',
        'What makes *training* on school software stick: short clips, or a colleague beside you?',
        'Who knows the *MIS* best in a school: the office, IT or the deputy head?',
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
      choice: ['Reporting a repair in an app: a photo, or a short video?'],
      experience: ['Which letter or form about your home would you rather get on your phone?'],
      idea: ['What would you like your building to tell you on your phone?'],
      problem: ['What needs reporting most often where you live: lights, leaks or the lift?'],
    },
    cued: [
      'How do you like to book a *viewing*: phone, app or online calendar?',
      'Which fault at home would you send a *maintenance request* for first?',
      'What would you like a *sensor* at home to warn you about: damp, leaks or open windows?',
      'What do you look for first in an online *listing*: photos, floor plan or street?',
    ],
    atWork: {
      asks: [
        'Which property job is still done on paper?',
        'Which property task would you automate first?',
        'What would you like to see first on a property dashboard?',
        'Which building data is most useful: energy, occupancy or maintenance?',
      ],
      cued: [
        'Which task would *letting agents* hand over to software first?',
        'What do you like to see first on a *dashboard*: rent, repairs or empty homes?',
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
      choice: [
        '+Checking a crop: boots in the field, or a screen in the kitchen?',
        'Which new farm invention interests you most: robots, sensors or self-driving tractors?',
      ],
      experience: ['Which farm job are you happiest to leave to a machine?'],
      idea: ['What would you like a field to be able to tell you?'],
    },
    cued: [
      'Which job on a farm would you give to a *robot* first: weeding, milking or feeding?',
      'What would you name a smart *tractor*?',
      'What would you do with an hour that *irrigation* from a phone gave you back?',
      'Which weather *sensor* would you like in your own garden: rain, frost or wind?',
      'What would you like to check on your phone about a *herd*: where it is, how it eats or how it sleeps?',
      'What do you notice first about good *soil*: the smell, the colour or the worms?',
      'Which part of a field would you look at from a *satellite*?',
      'Which farm *app* would you love to see: lambing, rain or recipes?',
    ],
    atWork: {
      asks: [
        '+What matters most in farm technology: easy to use, good support or time saved?',
        '+What would you like a farm sensor to tell you?',
        '+Which farm decision gets easier with better data?',
        "+What's worth measuring most often on a farm: soil, weather or crops?",
        '+How do farmers like to get their data: by text, on a map or in an app?',
        '+What helps farmers trust new technology: a trial, a neighbour or good support?',
      ],
      cued: [
        'Which *data* from your fields do you look at every week?',
        'What did *GPS* change most in your working day?',
        'What made you trust a *sensor* in the field for the first time?',
        'What do you ask first when somebody offers a field *trial*?',
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
      choice: [
        'Giving to charity: a little each month, or a lot when something moves you?',
        'How do you like to hear what your gift achieved: a letter, a video or a photo?',
      ],
      problem: ['Which part of a fundraising appeal takes you longest to write?'],
      experience: ["~What's the silliest thing you've ever worn, eaten or jumped into for charity?"],
    },
    cued: [
      'What would you collect for with a *contactless* reader: a bake sale, a song or a raffle?',
      'Which *appeal* speaks to you more: a photo, a story or a number?',
      'Who would you ask first to *sponsor* you: family, colleagues or the neighbours?',
      "What makes you tap a *donate button*: a friend's run, a photo or a target?",
    ],
    atWork: {
      asks: [
        'What matters most in a fundraising tool: easy giving, clear reports or good thank-yous?',
        'How do you like to give to a good cause: by card, by text or with coins in a tin?',
        'Which takes more time in fundraising: the asking or the thanking?',
        'Which thank-you touches donors most: a call, a handwritten card or a video?',
      ],
      cued: [
        'Which thank-you do *donors* mention most: a call, a card or a photo?',
        'What does your *CRM* remind you of that you would otherwise forget?',
      ],
    },
  },
];
