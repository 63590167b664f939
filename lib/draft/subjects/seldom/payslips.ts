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
      idea: ['Which word on a payslip should be written in plainer language?'],
      problem: ['~What do you look at first when a payslip arrives?'],
      choice: ['Your payslip: on paper in an envelope, or on your phone?'],
      experience: ['What do you remember about your very first payslip?'],
    },
    atWork: {
      work: [
        'Which line on a pay statement do new starters ask about most?',
        "What's hardest to explain in a second language: tax, leave or overtime?",
      ],
      people: [
        'Which colleague helped you with a language at work, and how?',
        'Which word at work is hardest to explain in another language?',
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
      idea: ['Which day of the week would make the nicest payday?'],
      problem: ['~What do you always treat yourself to on payday?'],
      choice: ['Being paid: once a month, or a little every week?'],
      experience: ['What did you save up for with your first wages?'],
    },
    atWork: {
      work: [
        "What throws off a month's budget more: a big bill, or lots of small ones?",
        'When does getting pay early help most: a car repair, a bill or a house move?',
      ],
      people: [
        'What did you learn about money only once you had your first pay?',
        'Which piece of advice about money from a colleague was really worth having?',
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
      idea: ['What would you do with an hour of overtime given back to you today?'],
      problem: ['Which part of a timesheet takes the longest to get right?'],
      choice: ['A working day: start early and leave early, or start late and stay late?'],
      experience: ['How did you clock in at your first job: a card, a signature or a nod?'],
    },
    atWork: {
      work: [
        'What goes wrong most with working hours: forgotten breaks, swaps or late entries?',
        'Overtime: paid out, or taken back as time off?',
      ],
      people: [
        "What was the longest shift you've ever worked, and what got you through?",
        "What's the best reason for clocking in late you've ever heard?",
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
      problem: ['~Who at your work knows everything, whatever the org chart says?'],
      choice: ['Finding the right colleague: the staff directory, or asking around?'],
      experience: ["What's the oddest job title you have seen on an org chart?"],
    },
    atWork: {
      work: [
        'What goes out of date fastest on an org chart: names, titles or who reports to whom?',
        'Which job where you work is hardest to place on an org chart?',
      ],
      people: [
        'How long did it take you to work out who really does what in a new job?',
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
      idea: ['From which country would you most like to work for a month?'],
      problem: ['~Which time zone is the hardest to find a meeting with?'],
      choice: ['A team spread over the world: one shared hour a day, or all in writing?'],
      experience: ['What did you learn from a colleague in another country?'],
    },
    atWork: {
      work: [
        'What helps a colleague abroad feel part of a team: calls, visits or shared jokes?',
        'What gets forgotten most when somebody joins a team from another country?',
      ],
      people: [
        'What surprised you most about how people work in another country?',
        'Which custom from a colleague abroad has your team picked up?',
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
      idea: ['Besides pay, what should every job advert say about the job?'],
      problem: ["What's the hardest thing to find out about pay in your line of work?"],
      choice: ['Pay at work: open for everybody to see, or between you and the boss?'],
      experience: ['How did you work out what pay to ask for in your first job?'],
    },
    atWork: {
      work: [
        "What's hardest to compare when jobs look alike: the pay, the perks or the duties?",
        'When is it easier to talk about pay: at the start of a job, or after a year?',
      ],
      people: [
        'What did somebody tell you about asking for a raise that really helped?',
        'Which perk at work has been worth more to you than money?',
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
      idea: ['What do you like to do just before an interview: walk, sip tea or play a song?'],
      problem: ["What's trickiest in a job interview: the small talk, the pay or the goodbye?"],
      choice: ['A job interview: on a video call, or face to face?'],
      experience: ['What did you wear to your very first job interview?'],
    },
    atWork: {
      work: [
        'What says more in a job interview: the answers, or the questions somebody asks?',
        'Which interview question should be retired for good?',
      ],
      people: [
        "What's the best question you've ever been asked in a job interview?",
        'Which job interview do you still laugh or shudder about?',
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
      idea: ['How do you like to get the answer to a job application: by phone, email or text?'],
      problem: ['~Which phrase turns up in nearly every job advert?'],
      choice: ['Applying for a job: a full CV and letter, or three good questions?'],
      experience: ['Where were you when you got the call about a job you really wanted?'],
    },
    atWork: {
      work: [
        'What loses good candidates most often: long forms, silence or slow decisions?',
        'Which matters more to a job candidate: a quick answer, or an honest one?',
      ],
      people: [
        "What's the nicest rejection you've ever had or sent?",
        'What did a recruiter once do for you that you still remember?',
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
      idea: ['Which skill would you like to pick up from the colleague next to you?'],
      problem: ['~Which talent of a colleague appears in no job description?'],
      choice: ['A new skill for work: from a course, or from somebody who has it?'],
      experience: ['Which skill from an old job do you still use every week?'],
    },
    atWork: {
      work: [
        'Which skill does only one person have where you work?',
        'Skills at work: written down somewhere, or known only by asking around?',
      ],
      people: [
        'Which hidden skill of a colleague came as a complete surprise to you?',
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
      idea: ['What do you like to talk about first in a one-to-one: news, plans or the weekend?'],
      problem: ['What is a good first sentence for a one-to-one with your manager?'],
      choice: ['A talk with your manager: in a quiet room, or on a walk outside?'],
      experience: ['What have you learned from a manager that you still use at work?'],
    },
    atWork: {
      work: [
        'What gets a one-to-one moved most often: meetings, deadlines or holidays?',
        'One-to-ones: every week for a short while, or once a month for longer?',
      ],
      people: [
        'Which question from a manager in a one-to-one made you think for days?',
        'What do you remember about the first one-to-one you had to lead?',
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
      idea: ['What do you enjoy most about being back after leave: hot tea, chat or the quiet?'],
      problem: ['~What do small children do the moment a video call starts?'],
      choice: ['Back from parental leave: full days at once, or a few hours to begin with?'],
      experience: ['Which parent skill turned out to be useful at work?'],
    },
    atWork: {
      work: [
        "What's hardest to plan before parental leave: the handover, the cover or the return?",
        'Parental leave: keep in touch with work now and then, or switch off fully?',
      ],
      people: [
        'What did a colleague do that made coming back from leave easier?',
        'What did you miss most about work while on parental leave?',
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
      idea: ['What is a good present for a colleague who moves on to something new?'],
      problem: ['~What do you always write in a leaving card?'],
      choice: ['Saying goodbye to a colleague: cake at the office, or dinner in town?'],
      experience: ['What did a colleague who left teach you?'],
    },
    atWork: {
      work: [
        'What gets forgotten most when somebody leaves: passwords, keys or their know-how?',
        'A handover: written down in full, or talked through side by side?',
      ],
      people: [
        "What's the best leaving speech or goodbye email you can remember?",
        "What's the most puzzling thing a leaver left behind in a desk?",
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
      idea: ['Who do you like to meet first on a new assignment: the board, the team or the IT desk?'],
      problem: ["What's hardest for a manager who only stays a few months?"],
      choice: ['A new boss: first listen for a month, or change something in week one?'],
      experience: ['What did a good new boss do in the first week?'],
    },
    atWork: {
      work: [
        'What does an interim manager find out first: the numbers, or the mood?',
        'When does an interim manager help most: in a crisis, a gap or a big change?',
      ],
      people: [
        'Which short assignment taught you more than years in one place?',
        'What did somebody who stayed only for a while change for good where you work?',
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
      idea: ['Which job would you love to try for a single week?'],
      problem: ["What's the trickiest thing to find on the first shift of a temp job?"],
      choice: ['A temp job: one long stay, or somewhere new every few weeks?'],
      experience: ['Which short job in your life taught you the most?'],
    },
    atWork: {
      work: [
        'What makes a first day as a temp go well: a plan, a buddy or a locker?',
        'What do people enjoy most about temp work: the variety, the hours or new faces?',
      ],
      people: [
        'Which temp do you remember because they were so good?',
        "What's the oddest temp job you've ever done?",
      ],
    },
  },
];
