import type { Subject } from '../subject';

/** People at work: pay, hours, hiring and leaving. */
export const payslips: readonly Subject[] = [
  {
    name: 'payslip languages',
    says: [
      'pay ?slip in (polish|spanish|german|french|romanian|portuguese|english|any language|several languages|your language|their language)',
      '(multilingual|digital|mobile|electronic|online) pay ?slip',
      'pay ?slip (app|language|portal)',
      'pay ?stub (app|portal|online)',
    ],
    clues:
      'deductions, net pay, gross, languages, payroll, employees, pdf, translated, polish, romanian, wages, workers, multilingual, english, spanish, staff, migrant, hr, portuguese, salary, app, understand, tax code, hours, onboarding, farm, contract, ukrainian, hindi, holiday pay',
    asks: {
      idea: [
        'Which language would you like your payslip in?',
        'Which word on a payslip should be written in plainer language?',
      ],
      choice: ['Your payslip: on paper in an envelope, or on your phone?'],
      problem: ['~What do you look at first when a payslip arrives?'],
    },
    cued: [
      'Where on a payslip should each *deduction* be explained: beside the figure, or on the back?',
      'What do you treat yourself to first when the *net pay* arrives?',
      'Which *Polish* word would you teach everyone at work first?',
      'Which *Spanish* word does everyone at work know: hola, gracias or mañana?',
      'Which *language* do you count your pay in when you do it in your head?',
      'Which paper from work should be *translated* first: the payslip, the contract or the rota?',
      'Payslips in an *app*: a message every time, or look when it suits you?',
      'Who would you ask first what a *tax code* means: payroll, a colleague or a friend?',
    ],
    atWork: {
      asks: [
        'Which documents should a team get in several languages first: payslips, contracts or safety rules?',
        'What makes a payslip easy to read: plain words, a clear layout or a short guide?',
        'Which line on a pay statement do new starters ask about most?',
        "What's hardest to explain in a second language: tax, leave or overtime?",
      ],
      cued: [
        'Which question about payslips lands most often in *payroll*?',
        'When do you explain the payslip to a new *starter*: on the first day, or with the first pay?',
        'Which languages can be heard at lunch in your *multilingual* team?',
        'What helps *migrant* workers most in the first week: translated papers, a buddy or a tour?',
      ],
    },
  },
  {
    name: 'pay on demand',
    says: [
      'earned wage access',
      '(pay|wage|salary) (advance|on demand)',
      '(on demand|same day|instant) pay',
      'flexible pay',
      'wage streaming',
    ],
    clues:
      'payday, withdraw, shift, employees, payroll, savings, hourly, wellbeing, earned wage access, salary advance, wages, early, app, financial wellbeing, payday loan, employer, cash flow, instant, retention, stress, debt, salary, frontline, budgeting, end of month, bills, finance, turnover, workforce',
    asks: {
      choice: [
        'Being paid: once a month, or a little every week?',
        'What would you do first on payday: save, shop or go out for dinner?',
        'Payday: at the end of the month, in the middle or every week?',
      ],
      problem: ['~What do you always treat yourself to on payday?'],
    },
    atWork: {
      asks: [
        'How do you prefer to be paid: weekly, every other week or monthly?',
        'What matters most about pay for a team: the right amount, the right day or a clear payslip?',
        'When does getting pay early help most: a car repair, a bill or a house move?',
        "What throws off a month's budget more: a big bill, or lots of small ones?",
      ],
    },
  },
  {
    name: 'overtime and clocking',
    says: [
      'over ?time (tracking|pay|rule|calculation|hours|approval)',
      '(clock|clocking) ?in (app|machine|terminal|system)',
      'time (and|&) attendance',
      'time clock',
      'punch clock',
      'flexi ?time',
    ],
    clues:
      'timesheet, breaks, shift, terminal, working hours, biometric, rota, geofence, hours, clock in, attendance, payroll, employees, time tracking, app, fingerprint, flexitime, wages, lateness, working time, absence, manager approval, flsa, punctuality, toil, double time, punch, workforce',
    asks: {
      choice: [
        'How do you like to clock in: with a card, on your phone or at a terminal?',
        'Which would you rather have after a busy week: overtime pay, or a free afternoon?',
        'What makes a working day easy to plan: fixed hours, flexible hours or an early rota?',
      ],
      problem: ['Which part of a timesheet takes the longest to get right?'],
    },
    atWork: {
      asks: [
        '+What matters most in a time clock: accuracy, easy use or simple reports?',
        'Overtime: paid out, or taken back as time off?',
        'How should hours be recorded at work: by phone, by terminal or on a timesheet?',
        'What goes wrong most with working hours: forgotten breaks, swaps or late entries?',
      ],
    },
  },
  {
    name: 'org chart',
    says: [
      'org(anisation|anization|anisational|anizational)? chart',
      '(employee|staff|people) directory',
      'headcount planning',
    ],
    clues:
      "hierarchy, departments, managers, directory, headcount, profiles, structure, hr, employees, reporting lines, roles, restructure, hris, job title, workforce planning, positions, visualise, vacancies, leadership, reports to, onboarding, template, growth, succession, dotted line, boxes, who's who, software, matrix",
    asks: {
      idea: ['What would you like to see beside each name in a staff directory?'],
      choice: [
        'Finding the right colleague: the staff directory, or asking around?',
        'What would you like to see first in an org chart: names, photos or jobs?',
      ],
      problem: ['~Who at your work knows everything, whatever the org chart says?'],
    },
    atWork: {
      asks: [
        'What makes an org chart useful: photos, contact details or clear roles?',
        'What goes out of date fastest on an org chart: names, titles or who reports to whom?',
        'Which would you keep most up to date in a staff directory: roles, teams or phone numbers?',
        'What does an org chart never tell you about how a company works?',
      ],
    },
  },
  {
    name: 'hiring abroad',
    says: [
      'employer of record',
      'eor (provider|service|platform|solution)',
      '(hire|hiring|employ|employing|pay) (people |staff |team |talent )?(abroad|overseas|globally|internationally|anywhere)',
      'global (payroll|hiring|employment|workforce)',
      'contractor (of record|payment|management)',
      'international (hiring|employment)',
    ],
    clues:
      'countries, payroll, local law, entity, remote, currencies, benefits, eor, employer of record, global, compliance, visa, contractors, talent, relocation, employees, permanent establishment, onboarding, currency, contract, sponsorship, misclassification, work permit, distributed, expand, freelancer, peo, international, nomad',
    asks: {
      idea: [
        'From which country would you most like to work for a month?',
        'Which language would you like to speak with colleagues abroad?',
      ],
      experience: ['What did you learn from a colleague in another country?'],
      problem: ['~Which time zone is the hardest to find a meeting with?'],
    },
    atWork: {
      asks: [
        'What matters most when you hire abroad: local rules, payroll or a good welcome?',
        'What helps a colleague abroad feel part of a team: calls, visits or shared jokes?',
        'Which would you sort out first for a colleague abroad: contract, pay or equipment?',
        'What surprised you most about how people work in another country?',
      ],
    },
  },
  {
    name: 'salary benchmark',
    says: [
      '(salary|pay|compensation|wage|reward) (benchmark|benchmarking|band|planning|transparency|range)',
      '(salary|pay) (range|band) on (the )?(job|ad|advert)',
      'pay equity',
      'total reward',
    ],
    clues:
      'market rate, bands, percentile, bonus, transparency, gap, grades, directive, pay transparency, compensation, salaries, hr, gender pay gap, roles, survey, reward, candidates, range, guide, recruitment, benefits, data, retention, job evaluation, median, job advert, inflation, base pay, levelling, negotiate, equity, pay rise',
    asks: {
      choice: [
        'What matters most in a job besides pay: the hours, the people or the place?',
        'Which would you choose at work: more pay, more holiday or more flexibility?',
        'How would you like pay to be shown in a job advert: a range, a figure or a full package?',
      ],
      idea: ['Besides pay, what should every job advert say about the job?'],
    },
    cued: [
      'What would you spend a surprise *bonus* on: a trip, the house or savings?',
      'Which *benefit* besides pay would win you over: time off, pension or free lunch?',
      'What would you ask first in a *survey* about pay: the hours, the perks or the last rise?',
      'Where should pay *transparency* begin: in the job advert, the interview or the contract?',
      'What do you read first in a job advert: the salary *range*, the place or the hours?',
      'What would you tell a new *graduate* to ask about besides the salary?',
      'What should a *candidate* take to a talk about pay: figures, examples or another offer?',
      'Which would you choose: a higher salary in the office, or *remote* work for a little less?',
    ],
    atWork: {
      asks: [
        'Which perk at work has been worth more to you than money?',
        'What did somebody tell you about asking for a raise that really helped?',
        'How often should pay be compared with the market: each year, each half-year or at hiring?',
        'What makes a salary benchmark useful: fresh data, clear job titles or local figures?',
      ],
      cued: [
        'Which job is hardest to fit into salary *bands*: IT, sales or the all-rounder?',
        'Who explains the gender pay *gap* best to staff: HR, the boss or the line manager?',
        'What do people ask first about the pay *directive*: ranges, reports or job titles?',
        'When do you look at the *market rate* for a job: once a year, or at every hire?',
      ],
    },
  },
  {
    name: 'job interviews',
    says: [
      '(job|panel|structured|one way|competency) interview',
      'interview (scheduling|tip|guide|preparation|prep|question|coaching|panel|process)',
      '(prepare|preparing) for (an|your|the) interview',
      'assessment (centre|center) day',
    ],
    clues:
      'candidates, interviewer, strengths, shortlist, hiring, panel, employer, recruiter, cv, questions, hiring manager, tips, preparation, answer, role, star method, recruitment, competency, career, nerves, virtual, mock, body language, zoom, offer, applicant, scorecard, scheduling, dress, research, second stage',
    asks: {
      choice: [
        'A job interview: on a video call, or face to face?',
        'When would you rather have a job interview: early morning, midday or afternoon?',
      ],
      idea: ['What do you like to do just before an interview: walk, sip tea or play a song?'],
      experience: ['What did you wear to your very first job interview?'],
    },
    atWork: {
      asks: [
        'What says more in a job interview: the answers, or the questions somebody asks?',
        "What's the best question you've ever been asked in a job interview?",
        'Which interview question should be retired for good?',
        'Which would you choose for a first interview: a phone call, a video call or a meeting?',
      ],
    },
  },
  {
    name: 'candidate experience',
    says: [
      'candidate (experience|journey|feedback|communication|portal)',
      '(talent|candidate) (pool|pipeline|community|sourcing)',
      'job (description|advert|ad) (writing|writer|generator|template)',
      '(write|writing) (a |better |great )?job (ad|advert|description)',
      'reference check(ing|s)?',
    ],
    clues:
      'applicants, shortlist, hiring, application, cover letter, recruiters, feedback, ghosting, ats, talent, jobseekers, careers page, onboarding, recruitment, pipeline, rejection, employer brand, interview, portal, apply, talent pool, time to hire, survey, chatbot, offer, sourcing, journey, automation, communication, drop-off, job advert',
    asks: {
      choice: [
        '+What matters most when you apply for a job: a quick reply, a clear advert or a kind interview?',
        'How do you like to meet a new employer first: by phone, by video or in person?',
      ],
      idea: ['How do you like to get the answer to a job application: by phone, email or text?'],
      problem: ['~Which phrase turns up in nearly every job advert?'],
    },
    atWork: {
      asks: [
        'What matters most to candidates: clear steps, quick answers or friendly people?',
        'What loses good candidates most often: long forms, silence or slow decisions?',
        'Which part of hiring would you improve first: the advert, the interview or the reply?',
        'Which matters more to a job candidate: a quick answer, or an honest one?',
      ],
    },
  },
  {
    name: 'skills matrix',
    says: [
      'skill (matrix|map|mapping|gap|audit|framework|inventory|passport)',
      'competenc(e|y) (framework|matrix|management)',
      '(internal|talent) (mobility|marketplace)',
      'skills ?based (hiring|organi[sz]ation|pay)',
      'up ?skilling',
      're ?skilling',
    ],
    clues:
      'competencies, matrix, training, career path, roles, proficiency, workforce, gaps, competency, upskilling, employees, framework, mapping, hr, spreadsheet, assessment, learning, expertise, audit, cross-training, certification, taxonomy, manager, multi-skilled, development, visibility, talent, operators, internal mobility, expiry, succession',
    asks: {
      idea: [
        '+Which new skill would you choose to learn at work this year?',
        'Which skill would you like to pick up from the colleague next to you?',
      ],
      choice: ['How do you like to learn a skill: by watching, by reading or by doing?'],
      problem: ['~Which talent of a colleague appears in no job description?'],
    },
    atWork: {
      asks: [
        'What makes a skills matrix useful: simple levels, regular updates or clear goals?',
        'How do you prefer to spot skill gaps: by a chat, a survey or a matrix?',
        'Which skill does only one person have where you work?',
        "Which skill did you learn late and wish you'd learned early?",
      ],
    },
  },
  {
    name: 'manager one-to-ones',
    says: [
      '(one|1) (to|on|2|:) ?(one|1) (meeting|with your|agenda|template|software|conversation)',
      '(weekly|regular|monthly) (one to one|1 to 1) (with|for)',
      'new (and first time )?manager (training|programme|program)',
      'first ?time (manager|leader)',
    ],
    clues:
      'agenda, manager, direct report, feedback, coaching, check in, goals, wellbeing, 1:1, leadership, employee, engagement, performance, conversation, template, listening, hr, trust, talking points, fortnightly, line manager, questions, action items, priorities, review, blockers, calendar, career growth',
    asks: {
      choice: [
        '+What makes a good one-to-one: listening, honest feedback or a clear plan?',
        'How often do you like a one-to-one: every week, every month or when needed?',
        'What would you most like to talk about in a one-to-one: goals, workload or ideas?',
      ],
      experience: ['What have you learned from a manager that you still use at work?'],
    },
    cued: [
      'Who should write the *agenda* for a one-to-one: the manager, or the person they meet?',
      'How do you like to get *feedback* in a one-to-one: straight to the point, or with a story?',
      'When do you like to set *goals* with your manager: at New Year, or project by project?',
      'Which slot in the *calendar* suits a one-to-one best: Monday morning or Friday afternoon?',
      '*Coaching* in a one-to-one: more questions from the manager, or more advice?',
      'What shows you that a manager is really *listening* in a one-to-one?',
      'A *check-in* with your manager: face to face, by video or on the phone?',
      'How do you prepare for a one-to-one: with a *template*, a blank page or in your head?',
      'What would you bring up first in a one-to-one about your *career*: a course, a project or a new role?',
      'What small change would do your *wellbeing* at work good if a manager offered it tomorrow?',
    ],
    atWork: {
      asks: [
        '+What matters most in a one-to-one: listening, feedback or next steps?',
        '+One-to-ones: every week for a short while, or once a month for longer?',
        'Where do you prefer to hold a one-to-one: in the office, on a walk or on a call?',
        'Which question from a manager in a one-to-one made you think for days?',
      ],
      cued: [
        'What do you ask a new *direct report* in the very first one-to-one?',
        'How do you sort out clashing *priorities* in a one-to-one: a list, a whiteboard or a walk?',
        'What works better for one-to-ones with a *remote* team: camera on, or a phone call on a walk?',
        'Where do you keep the *action items* from a one-to-one so that you find them again?',
        'What helped you to build *trust* in one-to-ones with a new team?',
        'Which piece of *feedback* from a one-to-one changed the way you work?',
      ],
    },
  },
  {
    name: 'parental leave',
    says: [
      '(parental|maternity|paternity|adoption|shared parental|family) (leave|pay|policy)',
      '(return|returner|returning) to work (programme|program|coaching)',
      'working parent',
      'family ?friendly (policy|policies|employer|workplace)',
      'returnship',
    ],
    clues:
      'maternity, newborn, returners, flexible, childcare, policy, carers, handover, paternity, baby, weeks, employers, statutory pay, shared parental, keep in touch, dads, flexible working, mums, return to work, adoption, hr, employees, entitlement, coaching, smp, career, pregnant, phased return, father, enhanced, cover',
    asks: {
      choice: [
        '+What makes the return to work easier for parents: short days, home days or good childcare?',
        'What would you enjoy most on parental leave: long walks, slow mornings or cuddles?',
        'Back from parental leave: full days at once, or a few hours to begin with?',
      ],
      experience: ['Which parent skill turned out to be useful at work?'],
    },
    atWork: {
      asks: [
        '+What makes a good return after parental leave: a phased start, a buddy or flexible hours?',
        "What's hardest to plan before parental leave: the handover, the cover or the return?",
        'What did a colleague do that made coming back from leave easier?',
        'Parental leave: keep in touch with work now and then, or switch off fully?',
      ],
    },
  },
  {
    name: 'offboarding',
    says: [
      'off ?boarding (process|checklist|software|experience)',
      '(exit|leaving|stay) interview',
      '(farewell|leaving) (do|party|card|gift|drinks)',
      "(colleague|manager|director)'?s (farewell|retirement)",
      'knowledge transfer',
    ],
    clues:
      'handover, leaver, farewell, retire, laptop, last day, successor, alumni, exit interview, hr, departing, notice period, laptop return, access, resignation, checklist, knowledge transfer, leaving card, employee, accounts, retention, final pay, references, gift, goodbye, process, turnover, stay interview, redundancy, equipment, resign',
    asks: {
      choice: [
        'What matters most on your last day at work: goodbyes, a tidy desk or a good handover?',
        "What's the best leaving gift: flowers, a book or a meal out?",
        'How do you like to say goodbye to a colleague: a card, a cake or a party?',
      ],
      problem: ['~What do you always write in a leaving card?'],
    },
    cued: [
      'What do you like to do in the final hour of your *last day* in a job?',
      'What belongs on the first page of a good *handover* when a colleague leaves?',
      'What do you take off a work *laptop* first before you hand it back: photos, files or stickers?',
      'What would you do on the first Monday morning after you *retire*?',
      'A *farewell* speech for a colleague: short and funny, or long and heartfelt?',
      'How do you stay in touch with the *alumni* of an old workplace: lunches, calls or a group chat?',
      'What should come first on a *checklist* for leavers: keys, laptop or a thank you?',
      'Who should lead an *exit interview*: the manager, HR or somebody from another team?',
      'What is a *notice period* best used for: teaching others, tidying up or saying goodbye?',
      'What would you leave on the desk for your *successor* when you move on: a note, a plant or biscuits?',
    ],
    atWork: {
      asks: [
        'What gets forgotten most when somebody leaves: passwords, keys or their know-how?',
        'What makes a handover easy: a checklist, time together or good notes?',
        'A handover: written down in full, or talked through side by side?',
        'Which would you improve first in offboarding: equipment, access or knowledge sharing?',
      ],
      cued: [
        'Which question in an *exit interview* brings the most useful answers?',
        "Who looks after a leaver's *access* where you work: IT, HR or the line manager?",
        'What works best for *knowledge transfer* when somebody leaves: notes, videos or shadowing?',
        'How long does a proper *handover* take in your line of work when somebody moves on?',
        'Where do you meet the *alumni* of your team again: at trade fairs, on projects or at lunch?',
        'Which *equipment* is trickiest to collect when a remote colleague leaves: laptop, screen or badge?',
      ],
    },
  },
  {
    name: 'interim managers',
    says: [
      'interim (manager|management|director|executive|cfo|ceo|cto|leader)',
      'fractional (cmo|cto|coo|director|executive|leader)',
      'transformation (director|lead|manager)',
      'turn ?around (manager|specialist)',
    ],
    clues:
      'assignment, handover, mandate, transformation, permanent, gap, day rate, fractional, cfo, executive, turnaround, board, leadership, ceo, director, change management, consultant, hands-on, finance, restructuring, six months, ir35, contract, coo, crisis, integration, private equity, senior, cmo, programme',
    asks: {
      choice: [
        'What makes a good new boss: listening, clear plans or a sense of humour?',
        'A new boss: first listen for a month, or change something in week one?',
      ],
      experience: ['What did a good new boss do in the first week?'],
      idea: ['What would you ask a new manager on the first day?'],
    },
    atWork: {
      asks: [
        '+What matters most in an interim manager: experience, calm or a quick start?',
        'When does an interim manager help most: in a crisis, a gap or a big change?',
        'What makes a handover from an interim manager work: good notes, overlap or regular calls?',
        'What does an interim manager find out first: the numbers, or the mood?',
      ],
    },
  },
  {
    name: 'temp work',
    says: [
      '(temp|temporary|seasonal) (staff|staffing|worker|work|job|role)',
      'temping',
      '(peak|christmas|harvest|warehouse) temp',
      'temp to perm',
      '(staffing|shift) (app|marketplace)',
      'gig (work|worker|platform)',
    ],
    clues:
      'shifts, hourly, weekly pay, agency, immediate start, seasonal, warehouse, temporary, assignments, recruiter, payroll, workers, christmas, staffing, candidates, office, admin, hospitality, register, harvest, cover, holiday cover, ongoing, temp to perm, receptionist, flexible, contract, forklift',
    asks: {
      choice: [
        '+What matters most to you in temp work: flexible hours, weekly pay or variety?',
        'A temp job: one long stay, or somewhere new every few weeks?',
        'Which temp job would you choose: office, warehouse or events?',
      ],
      idea: ['Which job would you love to try for a single week?'],
    },
    cued: [
      'Which *Christmas* job would you pick for a few weeks: post, shop or market stall?',
      'Working in a *warehouse*: picking, packing or driving the forklift?',
      'What would you do first with *weekly pay* from a short job?',
      'Which job in *hospitality* would suit you: behind the bar, in the kitchen or at the tables?',
      'Which crop would you like to pick at *harvest* time: apples, grapes or strawberries?',
      'A short *office* job: at the front desk, on the phones or with the figures?',
      'Which *shift* suits you best in a new job: early, late or night?',
      'Where would you go for a *seasonal* job: by the sea, in the mountains or in a big city?',
    ],
    atWork: {
      asks: [
        'What do people enjoy most about temp work: the variety, the hours or new faces?',
        'What matters most in temp staff: quick start, right skills or a good attitude?',
        'What helps temps settle in fastest: a buddy, clear tasks or a friendly team?',
        'What makes a first day as a temp go well: a plan, a buddy or a locker?',
      ],
      cued: [
        'How do you make a *temporary* colleague feel part of the team on day one?',
        'What do you look for first in a *candidate* for a short assignment?',
        'Planning *holiday cover* for your team: once a year, or month by month?',
        'What tells you that *temp to perm* will work out: the skills, the team or the timing?',
      ],
    },
  },
];
