import type { Subject } from '../../subject';

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
      choice: [
        '+What would you look for first in a new job: the pay, the people or the place?',
        'When you look for a job: a chat with a recruiter by phone, or all by email?',
      ],
      experience: ['How did you find the job you have now?'],
      idea: ['~Which skill do you have that would never fit on a CV?'],
    },
    cued: [
      'What do you do in the last minutes before an *interview*: breathe, read or pace?',
      "What's best about *temp* work: the change, the people or the freedom?",
      'Which *warehouse* job would suit you: picking, packing or driving a forklift?',
      'Which *shift* suits you best: early, late or night?',
      'What do you listen to as a *driver* on a long run: music, talk or nothing at all?',
      'Which dish would you cook for a trial day as a *chef*?',
      'What did you buy with your first *salary* or wage packet?',
      'What would you sort out first for an *immediate start*: the travel, the lunch or the boots?',
    ],
    atWork: {
      asks: [
        'What makes people stay in a new job after the first few months?',
        'What makes a job advert stand out: the pay, the people or plain words?',
        'What helps a new hire settle in best: a buddy, a plan or a warm welcome?',
        'What do you value most in a recruitment agency: speed, fit or honest advice?',
      ],
      cued: [
        "What's your favourite opening question in an *interview*?",
        'What makes a *candidate* easy to work with from the first call?',
        'Which *vacancy* is hardest to fill in your trade just now?',
        'What makes a first day easy for a *temp*?',
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
      choice: [
        'A coding test for a job: at home in peace, or together at one screen?',
        'Which kind of company would you join: a start-up, a scale-up or a household name?',
      ],
      idea: ['Which part of the stack do you most enjoy working on?'],
      problem: ["What's missing most often from job adverts for developers?"],
    },
    cued: [
      'Which *Python* project taught you most?',
      '*Frontend* or backend: which side of an app do you like to work on?',
      '*Remote* work: desk at home, café or the kitchen table?',
      'What would you ask first in a *startup* interview: the plan, the people or the runway?',
      'What would make a job advert for *developers* worth a second look?',
      'Which first *role* in tech taught you most?',
      'What calms you before an *interview*: a walk, a coffee or a loud song?',
      '*Contract* work or permanent: which suits your life right now?',
    ],
    atWork: {
      asks: [
        '+What makes a developer lose interest in a job advert fastest?',
        '+What matters most in a tech interview: a task, a chat or a past project?',
        "+Which shows a developer's skill better: a test, a past project or a good chat?",
        '+What makes a tech interview feel fair?',
        '+What did your best tech interview get right?',
        '+What do developers look for first in a job advert?',
      ],
      cued: [
        'What does a good *job advert* for engineers say in the first line?',
        'Which skill do you look for first in a *DevOps* engineer?',
        'How do you show a *candidate* what a normal day is like?',
        'What draws good engineers to a *startup*: the product, the people or the freedom?',
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
      choice: [
        'A day of supply teaching: a school you know, or somewhere new?',
        'What do you enjoy most about supply teaching: the variety, the pupils or the freedom?',
      ],
      problem: ["What's the trickiest part of a first lesson with a class you don't know?"],
    },
    cued: [
      'Which subject were you best at in *primary* school?',
      'What is a good first sentence for a teacher who meets a new *class*?',
      'Which game keeps a class happy for the last ten minutes of *cover*?',
      'How did you learn your tables in *maths*: with songs, with cards or by heart?',
    ],
    atWork: {
      asks: [
        '+What makes a school good for supply teachers: clear notes, a map or a warm welcome?',
        '+What do you always carry in your supply teaching bag?',
        '+Which lesson always works with a class you have never met?',
        '+What draws people to supply teaching: variety, flexibility or new schools?',
      ],
      cued: [
        'What makes a school somewhere *supply* teachers love to come back to?',
        'Which *lesson plan* have you got ready for any class on any day?',
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
      choice: [
        '+Which nursing shift suits you: an early, a late or a night?',
        '+What do you like most about agency shifts: the choice, the variety or the people?',
        '+What matters most to you when you pick a shift: the team, the distance or the hours?',
      ],
      experience: ['+Which setting would you choose for agency nursing: hospital, care home or community?'],
    },
    cued: [
      'Which *hospital* canteen dish do you remember as the best?',
      'What do you do first after a *night shift*: breakfast, sleep or a walk in the sun?',
      'Which tip would you give a new *healthcare assistant* for a first shift?',
      'Where would you like to go for a year as a *travel nurse*: coast, city or abroad?',
    ],
    atWork: {
      asks: [
        '+Which quality do you admire most in a nurse?',
        '+What do nurses look for first in a new role: the team, the hours or the training?',
        '+What makes a nurse feel supported: a good manager, clear care plans or time to learn?',
        'What makes a nurse recommend an agency to a friend?',
      ],
      cued: [
        "What makes *agency* staff feel at home on a ward by ten o'clock?",
        'Which *shift* pattern would your team choose: long days, short ones or a mix?',
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
      experience: [
        '+What do you like best about driving for a living?',
        '+What was the first vehicle you ever drove for work?',
        '+Who taught you the most about driving for a living?',
        '~Which road do you hope is never on your route?',
      ],
      choice: [
        "+What's always with you in the cab: a flask, a playlist or a good pair of gloves?",
        '+What makes a driving job worth keeping: regular hours, a good truck or a great team?',
      ],
    },
    cued: [
      'What do you listen to on a *night* drive: radio, podcasts or silence?',
      'What do you pack first for *nights out* in a cab: kettle, pillow or snacks?',
      'Which meal tastes best in a *lorry* park: fry-up, curry or soup?',
      'Which vehicle would you drive with any *licence*: a fire engine, a coach or a digger?',
      'Which *shift* would you choose: early, late or nights?',
      'How do you make a *cab* feel like home: cushions, photos or a good mug?',
      'Which *HGV* job sounds best to you: tankers, fridges or car transporters?',
      'Who in your family was the first *driver*?',
    ],
    atWork: {
      asks: [
        'What makes a driving job a good one: the route, the vehicle or the hours?',
        'Which route do you prefer: local rounds, regional runs or long-distance trips?',
        'What matters most in a driving job: fair pay, a good vehicle or regular hours?',
        'What do you remember about the first time you drove something really big?',
      ],
      cued: [
        'Which tip would you give someone taking the *CPC*?',
        'Which *tacho* habit would you teach a new driver first?',
        'What do you look for first in a *Class 1* job advert: pay, hours or truck?',
        'Which *multi-drop* trick saves the most time on a run?',
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
      experience: ['+What makes a restaurant a good place to work?'],
      choice: [
        '+What makes a restaurant team work: trust, timing or a good laugh?',
        '+What do you enjoy about hospitality work: the food, the team or the guests?',
        '+What did your first job in a kitchen, bar or café teach you?',
        '+Working in a restaurant: out front with the guests, or back in the kitchen?',
      ],
    },
    cued: [
      'What would you like to learn first as a *commis* chef: sauces, knives or pastry?',
      'What do you admire most in a good *head chef*: calm, flavour or kindness?',
      'What makes a good *kitchen porter* so important to the whole team?',
      'Which *pastry* would you make every morning if baking were your job?',
      'Working hours: *split shifts*, or straight through with an early finish?',
      'What makes you feel looked after by *front of house*: a smile, a name or quick water?',
      'What would you like to hear on the first day as *bar staff*: the drinks, the names or the jokes?',
      'What would tempt you to *live in* at a hotel job: the view, the food or the company?',
    ],
    atWork: {
      asks: [
        '+What matters most in a kitchen job: fair hours, a good team or training?',
        '+What makes a kitchen a good place to work: the chef, the team or the hours?',
        '+What makes somebody a joy to work beside in a kitchen?',
        'What do chefs look for most in a new job: the menu, the hours or the team?',
        'What makes a really good staff meal in a restaurant kitchen?',
        'Which section of a restaurant kitchen would you most like to work in?',
      ],
      cued: [
        'What do you look for in a *sous* chef besides good cooking?',
        'What helps a *commis* through the first week: a buddy, a recipe book or a hot meal?',
        'What should every *kitchen porter* be offered on a long shift?',
        'What keeps *front of house* people for years: the rota, the tips or the team?',
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
      choice: [
        'A new chief executive: from inside the company, or from outside?',
        'Which skill matters most in a leader: listening, deciding or encouraging?',
      ],
      idea: ['Which part of leading a team do you enjoy most?'],
      experience: ["What's the best first move you have seen from a new boss?"],
    },
    cued: [
      'What would you ask a new *CEO* over coffee?',
      'Which *leader* from history would you have liked to work for?',
      'Who would be the best *chief* of a family holiday: you, a parent or the youngest?',
    ],
    atWork: {
      asks: [
        '+What makes a senior leader say yes to a new role?',
        '+What attracts a strong leader most: the challenge, the team or the freedom to act?',
        'What do you look for first in a new leader?',
        'Which leadership role is the hardest to fill well?',
      ],
      cued: [
        'What would you ask everybody on a *shortlist*?',
        'Which quality matters most in a *board* member: curiosity, calm or courage?',
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
      experience: ['+What career advice has stayed with you?'],
      idea: [
        '+Which new career would you try for a week?',
        '+Which skill of yours would you like to use more at work?',
      ],
      choice: ['+A change of career: all at once, or step by step?'],
    },
    cued: [
      'Which line would you put at the top of your *CV*?',
      'What do you wear to feel good at an *interview*?',
      'Which *strength* do friends see in you before you see it yourself?',
      'What would make a *dream job* for you: people, place or free time?',
    ],
    atWork: {
      asks: [
        '+Which piece of career advice do you still follow?',
        "+What helps you prepare for an interview: practice, research or a good night's sleep?",
        '+What matters most in a career change: skills, timing or support?',
        '+Which job that you never planned to do turned out to suit you best?',
        '+What would you like career coaching to help with first: confidence, direction or interviews?',
      ],
      cued: [
        'What makes you read a *covering letter* to the end?',
        'Who gave you the advice that led to your first *promotion*?',
      ],
    },
  },
];
