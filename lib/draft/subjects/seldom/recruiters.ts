import type { Subject } from '../subject';

/** Those who find people for work, and work for people. */
export const recruiters: readonly Subject[] = [
  {
    name: 'recruitment agency',
    says: [
      'recruitment (agency|consultant|consultancy|firm|specialist|partner|company)',
      '(temp|temping|employment) agency',
      'staffing (agency|firm|company)',
      'cv clinic',
      'salary (guide|survey)',
      '(placed|placing) (a |his |her |the |our )?candidate',
    ],
    clues:
      'candidate, placed, vacancies, temps, interview, shortlist, permanent, employers, registered, roles, vacancy, cv, hiring, consultant, placement, staffing, job, salary, client, payroll, warehouse, immediate start, shift, perm, hourly rate, talent, fill, jobseeker, contract, desk, commute, sector, registration',
    asks: {
      idea: ['~Which skill do you have that would never fit on a CV?'],
      problem: ['What do you find hardest to put on a CV?'],
      choice: ['When you look for a job: a chat with a recruiter by phone, or all by email?'],
      experience: ['How did you find the job you have now?'],
    },
    atWork: {
      work: [
        'Which tells you more in an interview: the answers, or the questions a candidate asks?',
        'What makes a job advert stand out: the pay, the people or plain words?',
      ],
      people: [
        'What did an interviewer once say or do that you have never forgotten?',
        'Who took a chance on hiring you when others would not have?',
      ],
    },
  },
  {
    name: 'tech recruiting',
    says: [
      '(tech|it|developer|software|engineering|technology|digital|data) (recruitment|recruiter|recruiting|hiring|talent)',
      '(hire|hiring) (developer|engineer|software engineer|data scientist)',
      '(developer|engineering|backend|frontend|full stack|software engineer) (role|job|vacancy|interview)',
    ],
    clues:
      'stack, python, backend, engineers, candidate, salary, frontend, take home, contract role, developer, hiring, react, remote, java, startup, contractor, interview, talent, full stack, cto, devops, data, code test, role, product manager, inside ir35, hybrid, equity, cybersecurity, cloud, recruiter',
    asks: {
      idea: ['Which part of the stack do you most enjoy working on?'],
      problem: ["What's missing most often from job adverts for developers?"],
      choice: ['A coding test for a job: at home in peace, or together at one screen?'],
      experience: ["What's the best question you've been asked in a tech interview?"],
    },
    atWork: {
      work: [
        "Which shows a developer's skill better: a test, a past project or a good chat?",
        'What makes a developer lose interest in a job advert fastest?',
      ],
      people: [
        'Which question from a tech interview do you still think about?',
        'Which colleague from another field turned out to be a great developer?',
      ],
    },
  },
  {
    name: 'supply teaching',
    says: [
      'supply (teacher|teaching|agency|staff|cover)',
      'education recruit(ment|er)',
      'substitute teacher',
      'cover supervisor',
      'teaching (assistant|staff) (job|role|vacancy|agency)',
      'relief teach(er|ing)',
    ],
    clues:
      'supply, day to day, qts, agency, teaching assistants, long term cover, dbs, daily rate, classroom, cover, school, primary, secondary, tutor, substitute, day rate, sen, head, lesson plan, term, pupil, maths, key stage, long-term, ect, early years, flexible, phone call, staffroom, training, paid weekly, district, timesheet',
    asks: {
      idea: ['Which subject do you most enjoy covering on a day of supply?'],
      problem: ["What's the trickiest part of a first lesson with a class you don't know?"],
      choice: ['A day of supply teaching: a school you know, or somewhere new?'],
      experience: ['~What did your class get up to whenever there was a supply teacher?'],
    },
    atWork: {
      work: [
        'What helps a school most when a teacher is away: a quick call, a plan or a familiar face?',
        'Which helps a substitute teacher more: a seating plan, or a full lesson plan?',
      ],
      people: [
        'Which substitute teacher do you still remember from your school days?',
        'What makes a class warm to a new teacher: a joke, a clear plan or knowing their names?',
      ],
    },
  },
  {
    name: 'nursing agency',
    says: [
      '(care|nursing|healthcare) (agency|recruitment|recruiter|staffing)',
      '(agency|bank) nurse',
      'locum',
      'travel nurs(e|ing)',
      'bank shift',
      '(nurse|carer|healthcare assistant) (vacancy|job|shift|agency)',
    ],
    clues:
      'agency, bank, rates of pay, placements, dbs, nights, block booking, healthcare assistants, shift, ward, nurse, hca, carer, rgn, care home, locum, nmc, hospital, uniform, pay rate, staffing, registered, icu, travel nurse, theatre, 12 hour, pin, mandatory training, weekend, midwife, support worker',
    asks: {
      idea: ["What's your favourite snack to keep in your bag for a night shift?"],
      problem: ['~What is hardest to find on a new ward: the keys, the kettle or the toilets?'],
      choice: ['Agency shifts: the same ward every week, or somewhere new each time?'],
      experience: ["What's the best welcome you have had on a new ward?"],
    },
    atWork: {
      work: [
        'What makes a nurse feel welcome on a new ward: a name, a quick tour or a cup of tea?',
        'Which matters more to a nurse choosing shifts: the pay, the ward or the hours?',
      ],
      people: [
        'What made you, or somebody you know, choose nursing?',
        'What has a nurse done for you or your family that you still think about?',
      ],
    },
  },
  {
    name: 'driving jobs',
    says: [
      'driver (agency|recruitment|wanted|vacancy|hire)',
      '(hgv|class 1|class 2|lgv|cdl|coach|bus|tanker|van) driver (wanted|job|vacancy|training|agency|needed|required)',
      'driver cpc',
      'drivers (wanted|needed|required)',
      'owner operator',
    ],
    clues:
      'cab, tacho, nights out, tramping, trunking, hiring, cpc, clean licence, digi card, hgv, driver, class 1, lorry, shift, artic, licence, cdl, night, haulage, trucker, multi-drop, depot, wheel, pay, coach, adr, route, van, trailer, home every night, 7.5 tonne, per hour, bus, tanker, agency',
    asks: {
      idea: ['Which truck stop would you recommend to every driver?'],
      problem: ['~Which road do you hope is never on your route?'],
      choice: ['Driving for a living: quiet nights, or busy days?'],
      experience: ["What's the best view you have had from behind the wheel?"],
    },
    atWork: {
      work: [
        'What makes a driving job a good one: the route, the vehicle or the hours?',
        "Which would make a driver's week easier: better rest stops, or shorter waits?",
      ],
      people: [
        'What do you remember about the first time you drove something really big?',
        'What does a good truck driver do that other road users never notice?',
      ],
    },
  },
  {
    name: 'kitchen jobs',
    says: [
      'hospitality (recruitment|staffing|job|recruiter)',
      '(chef|bar staff|waiting staff|event staff|front of house) (agency|recruitment|wanted|vacancy|needed)',
      'chef de partie',
      'sous chef',
      'commis chef',
      'kitchen porter',
      'relief chef',
      '(line cook|server|bartender)s? (wanted|needed)',
    ],
    clues:
      'trial shift, brigade, live in, split shifts, share of tips, hiring, commis, front of house, per hour, chef, sous, line cook, kitchen porter, kp, restaurant, hospitality, shift, head chef, bar staff, tips, waiting, section, pastry, hotel, salary, gastropub, grill, cv, experience, pass, dishwasher, knife',
    asks: {
      idea: ['Which dish would you cook on a trial shift if you could choose?'],
      problem: ['~Which job in a kitchen does everyone try to slip out of?'],
      choice: ['Working in a restaurant: out front with the guests, or back in the kitchen?'],
      experience: ['What did your first job in a kitchen, bar or café teach you?'],
    },
    atWork: {
      work: [
        'What makes a kitchen a good place to work: the chef, the team or the hours?',
        'Which is harder to find for a restaurant: a good chef, or good people out front?',
      ],
      people: [
        'What did you learn from working in a kitchen, or from somebody who has?',
        'Which chef or waiter taught you something you still do at home?',
      ],
    },
  },
  {
    name: 'executive search',
    says: [
      'executive (recruitment|appointment|search (firm|consultant|partner))',
      'interim (manager|management|executive|director|leader)',
      'board (appointment|recruitment)',
      'non executive',
      'c suite (hire|search|recruitment)',
      '(appointed|appointment of) (a |the |our )?(new )?(chair|chief executive|ceo)',
    ],
    clues:
      'shortlist, appointed, mandate, interim, chair, board, headhunting, succession, leaders, directors, ceo, leadership, cfo, appointment, headhunter, candidate, role, c-suite, non-executive, placement, confidential, retained, chief, talent, interview, managing director, partner, hiring, governance, sector, diverse, compensation',
    asks: {
      idea: ['Which part of leading a team do you enjoy most?'],
      problem: ['What was trickiest to get used to when you first led a team?'],
      choice: ['A new chief executive: from inside the company, or from outside?'],
      experience: ["What's the best first move you have seen from a new boss?"],
    },
    atWork: {
      work: [
        "What's hardest to judge about a leader in an interview?",
        'Which is harder for a new leader: learning the business, or winning over the team?',
      ],
      people: [
        "What did the best leader you've worked for do in an ordinary week?",
        'Which leader you worked for would you happily follow to another company?',
      ],
    },
  },
  {
    name: 'career coaching',
    says: [
      'career (coach|coaching|change|changer|advice|advis[eo]r|transition|counsell?ing)',
      '(cv|resume) (writing|writer|review|workshop)',
      'outplacement',
      'interview (coaching|prep|skills|coach)',
      'job (search|seeker|hunting|hunt)',
      'linkedin profile',
    ],
    clues:
      'interview, covering letter, cv, redundant, careers, applications, strengths, confidence, switch, job, linkedin, resume, redundancy, change, dream job, salary negotiation, promotion, stuck, coach, next step, transferable, values, return to work, job search, imposter, burnout, clarity, networking, pivot, graduate, outplacement, recruiter, sunday dread',
    asks: {
      idea: ['Which job would you like to try for a week?'],
      problem: ["What's hardest about changing career: the first step, the money or the nerves?"],
      choice: ['A change of career: all at once, or step by step?'],
      experience: ['What did you want to be when you grew up?'],
    },
    atWork: {
      work: [
        'What do people most often leave out when they describe their own strengths?',
        'What takes longest to write in a job application: the first line, or the rest?',
      ],
      people: [
        'Which piece of career advice did you ignore, and were glad you did?',
        'Which job that you never planned to do turned out to suit you best?',
      ],
    },
  },
];
