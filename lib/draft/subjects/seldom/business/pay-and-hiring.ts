import type { Subject } from '../../subject';

/** People at work: pay, hours, hiring and leaving. */
export const payAndHiring: readonly Subject[] = [
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
        '+Which languages would a payslip need where you work?',
        '+In which language would you rather read your payslip?',
        'Which word on a payslip should be written in plainer language?',
      ],
      choice: ['+What makes a payslip easy to read: plain words, clear layout or your own language?'],
      experience: ['~What do you look at first when a payslip arrives?'],
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
        '+Which languages are spoken in your team?',
        '+Which word would you translate first on a payslip?',
        '+What helps a new starter understand a first payslip?',
        '+What does a payslip in your own language give you most: clarity, trust or time?',
        '+What helps an international team most: translated documents, language classes or a buddy?',
        '+Which documents should a team get in several languages first: payslips, contracts or safety rules?',
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
        'What would help you most with your wages: early access, a clear app or a savings pot?',
      ],
      experience: ['What did you save up for with your first wages?'],
      problem: ['~What do you always treat yourself to on payday?'],
    },
    cued: [
      'What did your first *wages* buy: a record, shoes or a present?',
      'Which *savings* goal would you put spare pay towards?',
      'When do you like *payday*: the last day, a Friday or every week?',
      'Who gave you your best lesson in *budgeting*?',
    ],
    atWork: {
      asks: [
        'What would help staff most with pay: early access, savings tools or clear payslips?',
        'How do you prefer to be paid: weekly, every other week or monthly?',
        'When does getting pay early help most: a car repair, a bill or a house move?',
        'What makes a pay app useful: a clear balance, quick access or budgeting tips?',
      ],
      cued: [
        'What do *employees* ask you about pay more than anything else?',
        'Which perk helps *retention* most in your trade: flexible pay, rota or training?',
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
        'A working day: start early and leave early, or start late and stay late?',
        'Which shift do you like best: early, late or night?',
        'How far ahead do you like to see your rota: a week, a fortnight or a month?',
      ],
      problem: ['Which part of a timesheet takes the longest to get right?'],
    },
    cued: [
      'What gets you out the door for an early *shift*: coffee, music or a good breakfast?',
      'When in the day do you take your *break*: at ten, at noon or when the kettle boils?',
      'How do you like to *clock in*: by card, by app or by fingerprint?',
      'What would you do with a *flexitime* afternoon off?',
    ],
    atWork: {
      asks: [
        '+What takes longest in checking a timesheet?',
        '+Which part of working out overtime should software do by itself?',
        '+How should hours be recorded at work: by phone, by terminal or on a timesheet?',
        'What makes a good clocking-in system: speed, accuracy or an easy app?',
      ],
      cued: [
        'Which *rota* makes a team happiest: fixed, rolling or picked by swap?',
        'What helps most at the end of a *payroll* month: clean timesheets, an app or a quiet morning?',
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
      choice: ['Finding the right colleague: the staff directory, or asking around?'],
      idea: ['What would you like to see beside each name in a staff directory?'],
      experience: ["What's the oddest job title you have seen on an org chart?"],
      problem: ['~Who at your work knows everything, whatever the org chart says?'],
    },
    cued: [
      'Which *job title* would you have loved as a child?',
      'Which *role* do you take at home: planner, cook or fixer of things?',
      'Who is the unofficial *manager* of your family holidays?',
      'What helps you to remember each new *name* on a first day: faces, jokes or notes?',
    ],
    atWork: {
      asks: [
        'What makes an org chart useful: photos, contact details or clear roles?',
        'What goes out of date fastest on an org chart: names, titles or who reports to whom?',
        'What does an org chart never tell you about how a company works?',
        'Which detail would you add to an org chart: skills, location or working hours?',
      ],
      cued: [
        'How do you show a *vacancy* on your org chart: grey, dotted or not at all?',
        'What do you show a new colleague first during *onboarding*: people, places or tools?',
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
      experience: ['What did you learn from a colleague in another country?'],
      choice: ['A team spread over the world: one shared hour a day, or all in writing?'],
      idea: ['From which country would you most like to work for a month?'],
      problem: ['~Which time zone is the hardest to find a meeting with?'],
    },
    cued: [
      'Where in the world would you like to do a *remote* job for a year?',
      'What would you ask first about a *relocation*: home, school or weather?',
      'What would you pack first once the work *visa* arrives?',
      'Which public holiday from another *country* would you bring to work?',
    ],
    atWork: {
      asks: [
        '+What matters most when you hire abroad: local rules, payroll or a good welcome?',
        'What helps a global team most: shared hours, clear notes or regular visits?',
        'What helps a colleague abroad feel part of a team: calls, visits or shared jokes?',
        'What surprised you most about how people work in another country?',
      ],
      cued: [
        'What do you settle first when you hire through an *employer of record*?',
        'Which *onboarding* habit works in every time zone?',
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
      choice: [
        'Pay at work: open for everybody to see, or between you and the boss?',
        'What makes you say yes to a new job: the work, the team or the package?',
      ],
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
        '+Which jobs are hardest to benchmark for pay?',
        '+What should a salary guide show besides basic pay?',
        '+What makes a job offer hard to turn down, besides the salary?',
        '+Where do you look first in a salary guide: your role, your sector or your region?',
        '+How do you check what a job should pay: a salary guide, a recruiter or job adverts?',
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
      choice: ['A job interview: on a video call, or face to face?'],
      idea: ['What do you like to do just before an interview: walk, sip tea or play a song?'],
      experience: ['What did you wear to your very first job interview?'],
      problem: ["What's trickiest in a job interview: the small talk, the pay or the goodbye?"],
    },
    cued: [
      'What do you like to have behind you in a *virtual* interview: books, a plant or a plain wall?',
      'Which *strengths* do friends always name when they describe you?',
      'How do you calm your *nerves* before an interview: breathe, walk or talk to a friend?',
      'When do you update your *CV*: every year, at a new job or at the last minute?',
    ],
    atWork: {
      asks: [
        '+What makes a candidate stand out in a job interview?',
        '+Which question do you like to hear at the end of a job interview?',
        '+Which interview question should be retired for good?',
        "+What's the best question you've ever been asked in a job interview?",
        '+What says more in a job interview: the answers, or the questions somebody asks?',
      ],
      cued: [
        'Which question from *candidates* do you remember with pleasure?',
        'What makes a *panel* interview feel friendly?',
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
        'Applying for a job: a full CV and letter, or three good questions?',
        'What matters most when you apply for a job: a quick reply, a clear advert or a kind interview?',
      ],
      idea: ['How do you like to get the answer to a job application: by phone, email or text?'],
      problem: ['~Which phrase turns up in nearly every job advert?'],
    },
    cued: [
      'Which question do you like to be asked in an *interview*?',
      'What do you read first on a *careers page*: the team, the benefits or the jobs?',
      'What makes a first day good: a name on the desk, a lunch or a clear *onboarding* plan?',
      'How do you like to hear back from *recruiters* after you have met them: a call, a note or a text?',
    ],
    atWork: {
      asks: [
        '+Which line in a job advert makes you want to apply?',
        '+What should a job advert tell candidates first: the duties, the team or the salary?',
        'Who should candidates meet before saying yes to a job?',
        'How soon should candidates hear back after an interview?',
      ],
      cued: [
        'A *rejection* that still feels fair: a call, a note with reasons or a quick reply?',
        'What is the most useful line of *feedback* a candidate can get?',
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
      experience: ['Which skill from an old job do you still use every week?'],
      choice: ['A new skill for work: from a course, or from somebody who has it?'],
      problem: ['~Which talent of a colleague appears in no job description?'],
    },
    cued: [
      'Which *training* day do you still talk about?',
      'What would you like to be *cross-trained* in at your work: sales, the workshop or accounts?',
      'Which *career path* did you dream of at ten years old?',
      'What would you like a *certificate* in, just for the joy of it?',
    ],
    atWork: {
      asks: [
        'Who should update a skills matrix: the manager, each person or the training team?',
        'What makes a skills matrix useful: simple levels, regular updates or clear goals?',
        'Which skill does only one person have where you work?',
        'How do you prefer to spot skill gaps: by a chat, a survey or a matrix?',
      ],
      cued: [
        "Which *gap* shows up first when you map a team's skills?",
        'What works best for keeping a skills *matrix* fresh: a yearly review or a monthly glance?',
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
      idea: [
        '+How long should a good one-to-one last?',
        '+Which question would you like your manager to ask in a one-to-one?',
      ],
      choice: [
        '+Which deserves more time in a one-to-one: progress, ideas or feedback?',
        '+What makes a good one-to-one: listening, honest feedback or a clear plan?',
      ],
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
        '+What makes a one-to-one worth the time?',
        '+What should always be on a one-to-one agenda?',
        '+What helps people to speak openly in a one-to-one?',
        '+Which question do you like to open a one-to-one with?',
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
      experience: ['Which parent skill turned out to be useful at work?'],
      choice: [
        'Back from parental leave: full days at once, or a few hours to begin with?',
        'Which help would new parents like most from work: flexible hours, home days or a warm welcome?',
      ],
      idea: ['What do you enjoy most about being back after leave: hot tea, chat or the quiet?'],
    },
    cued: [
      'Which song sends a *newborn* to sleep in your family?',
      'Which walk would you do every day of a *paternity* leave?',
      'What helps most on the first morning of *childcare*: a song, a teddy or a quick wave?',
      'What would you like colleagues to send for a new *baby*: food, books or a card?',
    ],
    atWork: {
      asks: [
        '+What makes a good return after parental leave: a phased start, a buddy or flexible hours?',
        "What's hardest to plan before parental leave: the handover, the cover or the return?",
        'What did a colleague do that made coming back from leave easier?',
        'Parental leave: keep in touch with work now and then, or switch off fully?',
      ],
      cued: [
        'What makes a *handover* before leave go smoothly?',
        'Which *flexible* arrangement has worked best in your team for new parents?',
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
      experience: ['What did a colleague who left teach you?'],
      choice: ['Saying goodbye to a colleague: cake at the office, or dinner in town?'],
      idea: ['What is a good present for a colleague who moves on to something new?'],
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
        'A handover: written down in full, or talked through side by side?',
        'What makes a handover easy: a checklist, time together or good notes?',
        'How can a company stay close to leavers: an alumni group, a newsletter or events?',
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
      choice: ['A new boss: first listen for a month, or change something in week one?'],
      experience: ['What did a good new boss do in the first week?'],
      problem: ["What's hardest for a manager who only stays a few months?"],
      idea: ['Who do you like to meet first on a new assignment: the board, the team or the IT desk?'],
    },
    cued: [
      'How do you like your *handover*: a folder, a walk or a long coffee?',
      'What would you do in the *gap* between two jobs: travel, rest or learn something?',
      'Which skill would you sell for a *day rate* if you could?',
      'What makes a *consultant* easy to work with: questions, plain words or cake?',
    ],
    atWork: {
      asks: [
        '+What should an interim manager do in the first week?',
        '+Which skill does an interim manager need from the first day?',
        '+How should a company brief an interim manager before the start?',
        '+What should an interim manager leave behind: a plan, a process or a stronger team?',
        '+When does an interim manager help most: in a crisis, a gap or a big change?',
      ],
      cued: [
        'Which question do you put first to a client about a new *mandate*?',
        'What helps a *turnaround* most in the first month: cash, people or a clear plan?',
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
      idea: ['Which temp job would you happily do again?', 'What would you like to learn in a temp job?'],
      experience: [
        'Which skill from a temp job do you still use?',
        'What makes the first day in a temp job go well?',
      ],
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
        'What makes a good staffing agency: quick replies, honest advice or the right people?',
        'What do people enjoy most about temp work: the variety, the hours or new faces?',
        'What makes a first day as a temp go well: a plan, a buddy or a locker?',
        'When do temps help your team most: peak season, holidays or big projects?',
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
