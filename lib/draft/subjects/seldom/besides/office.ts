import type { Besides } from '../../subject';

/** What is known of the subjects of `common/office.ts` besides their rows. */
export const office: Besides = {
  'month-end close': {
    clues:
      'accruals, balance sheet, controllers, reconciliations, consolidation, trial balance, finance director, reconcile, ledger, finance team, journal, accounting, cfo, erp, spreadsheet, intercompany, days, bank reconciliation, audit, automation, checklist, variance, general ledger, accountant, cut off, excel, late nights, flux, entries',
    cued: [
      'Which *accrual* do people forget most often: bonuses, utilities or freight?',
      'Which *reconciliation* do you start with: bank, suppliers or stock?',
      'Where does your month-end *checklist* live: on paper, in a spreadsheet or in a system?',
      'Which line of the *balance sheet* do you look at first?',
      'How do you like *variance* notes at month end: one line, a paragraph or a chart?',
      'Which month-end job would you give to *automation* first?',
      'When is *intercompany* best agreed: every week, mid-month or on day one?',
    ],
    atWork: {
      asks: [
        'Which matters more at month end: closing fast, or closing without surprises?',
        'Which part of month end would you most like to see done by itself?',
        'What would you automate first at month end: matching, reports or approvals?',
        'What makes month end run smoothly: clear deadlines, clean data or fewer approvals?',
      ],
      cued: [
        'Which figure does a *CFO* ask for first at month end: cash, sales or margin?',
        'What do you want most from an *ERP* at month end: speed, reports or matching?',
        'Which month-end habit pays off most at *audit* time?',
        'How should a *finance team* mark the end of a close: cake, a walk or an early night?',
      ],
    },
  },
  'expense claims': {
    clues:
      'receipts, mileage, reimburse, finance, approval, spend, ocr, expenses, petty cash, corporate card, policy, submit, approve, photo, employee, travel, per diem, app, snap, out of pocket, business trip, scan, reimbursement, lunch, virtual card, month end, accounting, hotel, auto categorise, vat, fraud',
    cued: [
      'Where do your *receipts* end up: in a wallet, a pocket, a drawer or an app?',
      'When do you fill in your *mileage*: after each trip, each week or at month end?',
      "What's your go-to *lunch* on a day out for work?",
      'How do you like to go on a *business trip*: by train, by car or by plane?',
      'Which rule would you put first in an *expense policy*: keep it short, keep it fair or pay fast?',
      'What would make *reimbursement* feel quick: the next day, within a week or with the next pay?',
      'When do you *scan* paperwork: at once, once a week or when somebody asks?',
    ],
    atWork: {
      asks: [
        'When do you do your expense claims: as you go, or all at the end of the month?',
        'What belongs on the first page of an expenses policy?',
        'What would make expense claims quicker where you work?',
        'Which expense claims take longest to sort out: travel, meals or mileage?',
      ],
      cued: [
        'Who should give *approval* for expenses: the line manager, finance or a simple limit?',
        'What makes *finance* smile about an expense claim: a clear photo, the right code or an early one?',
        'What works best for *travel* costs: a daily allowance, a card or real receipts?',
        'Which line of an *expense policy* do new colleagues ask about first?',
      ],
    },
  },
  payroll: {
    clues:
      'payslip, deductions, pension, tax code, employees, bacs, overtime, leavers, wage, salary, employer, hmrc, paye, tax, pay run, bureau, rti, outsource, accurate, software, national insurance, p60, compliance, deadline, superannuation, hr, year end, time sheet, minimum wage',
    cued: [
      'How do you keep your *payslips*: in a folder, in an app or in a drawer?',
      '*Overtime*: paid on the next payslip, or taken as time off?',
      'Who first explained the *pension* line on your payslip to you?',
      'What did you buy with your very first *wage* packet?',
      'Who do you ask first about a *tax code* on a payslip: payroll, family or the internet?',
      'Which job should payroll *software* do all by itself: the sums, the forms or the reminders?',
      'How would you celebrate the end of a payroll *year end*: with cake, a walk or an early night?',
      'What should new *employees* be told about payroll on their first day?',
      'Which payday suits you best for a *salary*: the first, the middle or the end of the month?',
      'Which part of payroll would you *outsource* first: the sums, the forms or the questions?',
    ],
    atWork: {
      asks: [
        'Which part of pay week eats up more time than it should?',
        'What makes payroll easiest: good software, early data or a helpful team?',
        'Which payroll task would you hand over first?',
        'What would you automate first in payroll: timesheets, payslips or reports?',
      ],
      cued: [
        'Which payroll *deadline* is firmest in your diary: the inputs, the bank file or the return?',
        'What do you check twice when a *leaver* goes through payroll?',
        'When does a *pay run* feel finished: after the file, the bank or a quiet morning?',
        'How do you explain payslip *deductions* to a new starter: by phone, by chart or by example?',
        'How do *time sheets* reach payroll where you work: on paper, by app or by email?',
      ],
    },
  },
  'annual leave': {
    clues:
      'leave, approvals, days off, carry over, accrual, entitlement, holiday, absence, request, employer, sick, hr, time off, paternity, days, out of office, pto, calendar, maternity, leave year, parental, statutory, burnout, employees, policy, bank holidays, carers, accrue, unlimited, planner, sickness',
    cued: [
      'What do you put in an *out of office* message: just the dates, a joke or a holiday hint?',
      "What would you do with a few days' leave to *carry over*: long weekends or one big trip?",
      'How do you mark leave on the *calendar*: a bright colour, a little drawing or plain words?',
      'How do you like your *days off*: one long break, or a few short ones?',
      'When do you book leave for your main *holiday*: January, spring or at the last minute?',
      'How would you spend the first days of *paternity* leave: cooking, sleeping or watching the baby?',
      'Which week would you rather take as leave: the one before *Christmas*, or the one after?',
      'How would you use leave around a *bank holiday*: before it, after it or on both sides?',
    ],
    atWork: {
      asks: [
        '+What makes booking annual leave easy for a team?',
        '+Which annual leave task would you automate first?',
        '+Which part of managing annual leave takes up the most time?',
        '+What is the fairest way to share out popular leave dates in a team?',
        '+How does your team track annual leave: an app, a spreadsheet or a shared calendar?',
        '+What should a manager check first before approving leave: cover, clashes or balances?',
      ],
      cued: [
        'How fast should leave *approvals* come: the same hour, the same day or the same week?',
        'Which question about annual leave does *HR* hear most in January?',
        'What makes a good *handover* before leave: a list, a call or a named person?',
        'What gets people to take leave long before *burnout*: reminders, good examples or cover?',
      ],
    },
  },
  'shift rota': {
    clues:
      'shifts, overtime, clock in, availability, staffing, rotas, rosters, managers, timesheet, scheduling, swap, employees, hours, workforce, app, hospitality, cover, labour cost, care workers, time and attendance, restaurant, absence, published, night, payroll, drag and drop, forecast, no show',
    cued: [
      'How do you arrange a shift *swap*: by message, by the coffee machine or in an app?',
      'How far ahead should a rota be *published*: one week, two weeks or a month?',
      'What keeps you going on a *night* shift: coffee, music or good company?',
      'How did you *clock in* at your first job: with a card, a code or a nod to the boss?',
      'What would you spend a bit of *overtime* pay on?',
      'When do you fill in a *timesheet*: every day, every week or when somebody asks?',
      'Where do you like to see your shifts: in an *app*, on paper or on the fridge?',
      'Which *restaurant* shift would you choose: breakfast, lunch or dinner?',
    ],
    atWork: {
      asks: [
        'What makes a rota easy to run: an app, clear rules or a good spreadsheet?',
        'How do you prefer to swap a shift: in an app, in a group chat or face to face?',
        'What do people want most from a shift plan: early notice, fair turns or easy swaps?',
        'Which shift do people swap most often?',
      ],
      cued: [
        'What helps most when a shift needs *cover*: a list, a group chat or a phone call?',
        'How do you ask a team for their *availability*: with a form, in an app or in a chat?',
        'What do *managers* need most to plan a rota: sales figures, the weather or a good memory?',
        "What's trickiest to plan shifts for in *hospitality*: holidays, big parties or sunny days?",
      ],
    },
  },
  recruiting: {
    clues:
      'candidates, interview, cv, shortlist, applicants, vacancies, roles, notice period, hiring, talent, job, recruiter, vacancy, agency, placement, client, ats, employer brand, salary, sourcing, skills, hiring manager, pipeline, headhunt, time to hire, job description, onboard',
    cued: [
      'What do you do in the last minutes before an *interview*: notes, water or deep breaths?',
      'How long should a *CV* be: one page, two pages or as long as it takes?',
      'When should the *salary* come up: in the advert, in the first call or with the offer?',
      'How would you mark the end of a *notice period*: cake, lunch or a quiet goodbye?',
      'What would you tell a *graduate* who is looking for a first job?',
      'For a *remote* job: the kitchen table, the spare room or a café?',
      'Which *skill* from a hobby would help you in a new job?',
      "What's the best thing about *temporary* work: the variety, the freedom or the people?",
    ],
    atWork: {
      asks: [
        '+Who took a chance on you when they hired you?',
        'What does a good recruiter do that candidates remember?',
        'What should a hiring manager tell a recruiter at the start?',
        'Where do strong candidates come from: referrals, adverts or a direct approach?',
      ],
      cued: [
        'Who should be in the room for a first *interview*: the manager, the team or both?',
        'What should a *hiring manager* tell the recruiter first about a new role?',
        'How do you like to bring *candidates* good news: by phone, by email or face to face?',
        'How long is a good *shortlist*: three names, five or ten?',
      ],
    },
  },
  'job vacancy': {
    clues:
      'cv, pension, shifts, per hour, pro rata, closing date, permanent, hiring, apply, salary, role, full time, part time, experience, candidate, hours, position, recruiting, applicants, email your cv, staff, assistant, manager, chef, interview, immediate start, driver, career, job description',
    cued: [
      'What should stand at the top of a *CV*: your work, your skills or two lines about you?',
      'Which *shift* suits you best: early, late or nights?',
      'How would you use the free days of a *part time* job: family, study or a hobby?',
      'Which shop would you like to work in as an *assistant*: books, flowers or bread?',
      'What would you like to learn first as an *apprentice*: working with wood, food, cars or computers?',
      'Which makes a good *manager*: clear words, a calm head or a sense of humour?',
      'What would you like about work in a *kitchen*: the pace, the food or the team?',
      'Which *summer* job would you do again for the fun of it: lifeguard, waiter or fruit picker?',
    ],
    atWork: {
      asks: [
        '+What makes you read on in a job advert: the pay, the place or the people?',
        '+What makes a first week in a new job go well?',
        '+What would you ask first before you take a new job?',
        '+What do you like to know about a team before you join it?',
        '+What helps a new starter settle in: a buddy, a clear plan or a warm welcome?',
        '+What would you most like to see in every job advert?',
      ],
      cued: [
        'What do you look for first in a *CV*: the order, the gaps or the hobbies at the end?',
        'Which question do good *candidates* ask at the end of an interview?',
        'What would you put in the first line of an advert for a *chef*: the hours, the food or the team?',
        'What do people look at first in a job advert after the *salary*: the place, the holidays or the hours?',
      ],
    },
  },
  onboarding: {
    clues:
      'laptop, induction, buddy, joiners, checklist, probation, first day, new starter, retention, starter, hr, hire, employees, welcome pack, remote, manager, paperwork, process, experience, automate, workflow, compliance, preboarding, equipment, documents, learning, first 90 days, e sign, ramp up',
    cued: [
      'What do you do first with a new *app*: take the tour, skip it or press everything?',
      'Who showed you round on your very first *job*: the boss, a colleague or nobody?',
      'What did you wear on the *first day* of your first job?',
      'What would you like to find in a *welcome* pack: a mug, a notebook or a map?',
      'What helps you remember the *names* of a new team: a list, a story or time?',
      'How do you like to learn a new job: from a *handbook*, a video or a person?',
      'Where did you go for *lunch* on the first day of a new job: the canteen, a café or your desk?',
      'What helps you feel part of a *remote* team: calls, chat or a visit?',
    ],
    atWork: {
      asks: [
        '+Which part of onboarding do managers forget most often?',
        'Which question do new starters ask most often?',
        'What should every onboarding checklist include?',
        'What tells you that a new starter has settled in?',
        "What's the best thing a manager can do in a new starter's first week?",
        'What takes longest in onboarding: the forms, the systems or the names?',
      ],
      cued: [
        'What should a *buddy* tell a new starter that is in no handbook?',
        'What would you cut from a typical *induction* day?',
        'Which item gets forgotten most often on an onboarding *checklist*?',
        "What should a *manager* do in person in a new starter's first week?",
      ],
    },
  },
  'workplace training': {
    clues:
      'delegates, trainer, modules, certificate, workshop, cohort, accredited, syllabus, learners, learning, employees, courses, cpd, l&d, upskill, compliance, mandatory, skills gap, managers, elearning, leadership, programme, lms, soft skills, e learning, coaching, development, in house, refresher, microlearning',
    cued: [
      'Where did your last training *certificate* end up: on the wall, in a drawer or online?',
      'What should a good *trainer* do in the first five minutes of a course?',
      'What should be at every training *workshop*: sticky notes, snacks or fresh air?',
      'Where did you have your first training in *first aid*: at school, at work or at a club?',
      'Who taught you most about *leadership* before any training course did?',
      'Where do you like to sit on a training *course*: at the front, in the middle or near the door?',
      'Which skill from work would you choose for a *refresher* course?',
      'What should new *managers* be trained in first: listening, planning or saying no?',
      '*Coaching* at work: over a walk, a coffee or a video call?',
    ],
    atWork: {
      asks: [
        '+What makes training useful: real examples, practice or time to discuss?',
        '+What helps training stick once people are back at their own work?',
        'Which training course changed the way you work?',
        'What should every new manager be trained in first?',
      ],
      cued: [
        'What do *delegates* recall a month after training: a story, a tool or a person?',
        'Which *skills gap* in your trade could training close the fastest?',
        'What does an *L&D* team need most from managers for good training: time, names or an example?',
        'What should come first in *onboarding* training: the people, the tools or the rules?',
        'What brings *compliance* training to life best: a story, a quiz or a real case?',
        'How do you mix a training *cohort*: by team, by level or quite at random?',
      ],
    },
  },
  'four-day week': {
    clues:
      'fridays off, 32 hours, burnout, long weekend, full pay, trial, productivity, same pay, hours, pilot, employees, compressed, staff, work life balance, three day weekend, employers, monday, wellbeing, output, retention, office closed, recruitment, shorter, flexible, sick days, reduced, 100:80:100, rest, rota, results',
    cued: [
      'What would you learn or take up if every weekend were a *three day* weekend?',
      'Where would you go for a *long weekend* if you could leave tonight?',
      'For a *compressed* week: early start, late finish or a shorter lunch?',
      'What would you do first in a *trial* of a shorter week: sleep in, tidy up or go out?',
      'What do you do that helps you switch off for your *wellbeing* after work?',
      'What helps your *productivity* most: a quiet morning, a list or a deadline?',
      'How would you like your *hours*: fixed, flexible or set afresh each week?',
      'Which small thing helps most with *work life balance*: a walk, a hobby or phone-free evenings?',
    ],
    atWork: {
      asks: [
        'What would you do with the extra day in a four-day week?',
        'Which day would you choose to have off in a four-day week?',
        'What would your team gain from a four-day week?',
        'What should a team agree before it tries a four-day week?',
      ],
      cued: [
        'What would you measure in a *pilot* of the four-day week: output, mood or customer answers?',
        'Which meetings would you drop first to make *32 hours* work?',
        'How would you cover the phones with *staff* off on different days?',
        'What would tempt you most in *recruitment*: four days, more pay or working from home?',
      ],
    },
  },
  'hybrid working': {
    clues:
      'desks, tuesdays, remote, commute, office, desk booking, return to office, flexible, days a week, collaboration, employees, meeting room, hot desk, coworking, in person, policy, mandate, anchor day, home, culture, leaders, occupancy, workplace, screens, face to face, camera, productivity, wellbeing',
    cued: [
      "What do you put on a *desk* that's yours for one day only?",
      'What do you do on the *commute*: read, listen or look out of the window?',
      'Which job do you get done best on a *remote* day?',
      'What makes a *meeting room* a good one: daylight, a whiteboard or clear sound?',
      '*Flexible* hours: start early and leave early, or begin late?',
      'What would you look for in a *coworking* space: quiet, company or good coffee?',
      "Where do you like to work when you're at *home*: at a desk, the kitchen table or the sofa?",
      'What would you look forward to in a *return to office*: lunch, chat or a better chair?',
    ],
    atWork: {
      asks: [
        '+What matters most for hybrid working: clear rules, good tools or trust?',
        '+What shows that hybrid working is going well in a company?',
        '+Who should choose the office days in hybrid working: the team, the manager or each person?',
        'What is the office best for in hybrid working: teamwork, training or new ideas?',
      ],
      cued: [
        'What belongs on an *anchor day*: planning, training or lunch together?',
        "What keeps a hybrid team's *culture* going: shared lunches, rituals or projects?",
        'Which one rule belongs in every hybrid working *policy*?',
        'How do new *employees* in a hybrid team learn fastest: a buddy, office days or good notes?',
      ],
    },
  },
  'working from home': {
    clues:
      'commute, slippers, kitchen table, remote, async, timezone, time zones, pyjamas, wfh, laptop, home office, desk, broadband, distributed, flexible, coworking, productivity, lonely, monitor, video call, work from anywhere, employees, boundaries, webcam, nomad, isolation',
    cued: [
      'What do you do with the hour you save on the *commute*?',
      "What's always within reach on your *desk* at home?",
      'Where would you set up your laptop if you could *work from anywhere* for a month?',
      'Which days would you pick for the office in a *hybrid* week?',
      'What do you wear on your feet on a day at home: *slippers*, socks or shoes?',
      'Which view would you like from a *home office*: garden, street or sea?',
      'What do you have for *lunch* on a day working from home?',
      "What's behind you on a *video call*: books, a plain wall or a blurred mystery?",
    ],
    atWork: {
      asks: [
        'What helps a remote team to feel like a team?',
        'What has working from home taught you about how you work?',
        'Which habit keeps your day on track when you work from home?',
        'How do remote colleagues stay close: by chat, by phone or with the odd day together?',
      ],
      cued: [
        'What helps a *remote* team feel like a team: a daily call, a chat channel or meeting up?',
        'What does your team write down instead of meeting, to stay *async*?',
        'Which day is best for the whole team in a *hybrid* week?',
        'What do you use a *coworking* space for: focus, company or meetings?',
      ],
    },
  },
  'meeting culture': {
    clues:
      'agenda, calendar, meetings, standup, stand up, invites, action items, minutes, async, no meeting, video call, transcript, notes, back to back, calls, productivity, focus time, diary, recap, facilitator, 30 minutes, camera on, decisions, colleagues, status update, overrun, hours wasted, one to one',
    cued: [
      'When do you like to get the *agenda* for a meeting: the day before, that morning or at the start?',
      'When is the best time for a *standup* meeting: first thing, before lunch or mid-afternoon?',
      'How do you take meeting *notes*: on paper, on a laptop or in your head?',
      'What do you do with five minutes between *back to back* meetings: tea, a stretch or messages?',
      'Which part of the week would you keep as *no meeting* time?',
      'When is your best *focus time* without meetings: early, mid-morning or late in the day?',
      'How do you colour the meetings in your *calendar*: by project, by person or not at all?',
      'What works better *async* than in a meeting: updates, reviews or decisions?',
    ],
    atWork: {
      asks: [
        'What matters most for a good meeting: a clear agenda, a small group or a firm finish?',
        'What makes a meeting worth going to: a clear question, the right people or an early finish?',
        'What does a good chair do to keep a meeting moving?',
        'Which of your regular meetings would you always keep?',
      ],
      cued: [
        'Who writes the *minutes* in your meetings: a rota, a volunteer or a tool?',
        'What does a good *facilitator* do in the first minute of a meeting?',
        'How do you record a *decision* after a meeting: an email, a log or a chat message?',
        'How long can a *video call* be before everybody needs a break?',
      ],
    },
  },
  'shared calendar': {
    clues:
      'invites, appointments, double booked, time zones, ical, outlook, availability, sync, no shows, schedule, booking link, reminder, slots, diary, integration, app, planner, meeting, colour coded, household, two way, chores, week view, buffer, caldav, recurring, round robin, busy',
    cued: [
      "What do you do when you find you're *double booked*: ring, rearrange or dash between the two?",
      'Which *time zone* is hardest to plan a call with from where you live?',
      'When should a *reminder* pop up: a day, an hour or ten minutes before?',
      'Which colour would you choose for yourself in a *colour coded* calendar?',
      'Who keeps the *family* calendar up to date in your house?',
      'Which *chores* would you put in a shared calendar: bins, plants or cleaning?',
      'How long should a *meeting* be: twenty minutes, half an hour or a full hour?',
      'How quickly do you answer a calendar *invite*: at once, by evening or at the last moment?',
    ],
    atWork: {
      asks: [
        '+What would you like a booking system to handle by itself?',
        '+How do you arrange a meeting with busy people: by link, email or phone?',
        'What makes a shared calendar work: colours, clear titles or everybody using it?',
        'What should colleagues see in your calendar: every detail, or just busy and free?',
      ],
      cued: [
        'How much *buffer* do you leave between two meetings: five minutes, ten or half an hour?',
        'Which message works best against *no shows*: a text, an email or a quick call?',
        'What should clients fill in on a *booking link*: the topic, a phone number or only a name?',
        'What do you block out first in your *schedule* for the week: quiet time, lunch or travel?',
      ],
    },
  },
  'note-taking': {
    clues:
      'markdown, notebook, notes, transcripts, obsidian, notion, app, pen, stylus, sync, handwriting, pkm, second brain, ideas, tags, transcription, tablet, journal, search, backlinks, e ink, summary, lecture, paper, meeting, students, capture, zettelkasten, highlight',
    cued: [
      'Which kind of *notebook* do you like: lined, squared or blank?',
      'Which *pen* do you reach for first: a fountain pen, a ballpoint or a fineliner?',
      'Sorting your notes: with *tags*, in folders or one long list?',
      'Whose *handwriting* would you recognise anywhere?',
      'What do you write down in a *meeting*: decisions, names or nearly everything?',
      'When would you rather write in a *journal*: in the morning, at night or on the train?',
      "What would you like a *transcript* of: a lecture, a meeting or a grandparent's stories?",
      'Which list should *sync* to every phone in the house: shopping, chores or films to see?',
    ],
    atWork: {
      asks: [
        '+How do you take notes best: by hand, on a laptop or with an app that listens?',
        '+Where do your work notes end up: in a notebook, an app or a shared folder?',
        'Who should take the notes in a meeting?',
        'Which note-taking habit would you pass on to a new colleague?',
      ],
      cued: [
        'Who writes up the *meeting* in your team: one person, everybody in turn or a tool?',
        'Which bit of *markdown* do you use most: bullets, headings or links?',
        'How long do you keep a full *notebook*: a month, a year or for good?',
        'After a call: the whole *transcript*, the summary or just the to-do list?',
      ],
    },
  },
  'project management': {
    clues:
      'recurring subtasks, tasks, deadlines, milestones, backlog, sprints, assignees, to do list, due dates, gantt, kanban, agile, scrum, stakeholder, pmo, timeline, deliverable, scope, budget, workflow, pmp, template, board, prince2, resource, planning, workload, dependencies, status, scope creep, waterfall',
    cued: [
      'How many *tasks* go on your list for one day: three, ten or as many as fit?',
      'What helps you meet a *deadline*: an early start, a bit of pressure or a friend who asks?',
      'Which project at home would you like a *template* for: a move, a wedding or a garden?',
      'What colour would you give to the tasks marked "done" on a *kanban* board?',
      'When do you like a *reminder* about a task: the day before, the same morning or an hour ahead?',
      'How would you split the jobs in a *team* at home: by list, by rota or by who likes what?',
      'Which part of planning would you hand to *AI* first: the dates, the notes or the reminders?',
      'Where do you write your *goals* for a month: in a notebook, on the fridge or on your phone?',
    ],
    atWork: {
      asks: [
        "What do the best project managers you've worked with have in common?",
        'What keeps a project on track: a good plan, a good team or a good manager?',
        'What did the first project you worked on teach you?',
        'What tells you early on that a project will go well?',
      ],
      cued: [
        'Which is the most useful line in a *Gantt* chart: the start, the finish or the slack?',
        "What's the best length for a *sprint*: one week, two or three?",
        'What belongs at the top of a *backlog*: the quick wins, the big bet or the bug everyone knows?',
      ],
    },
  },
  'HR software': {
    clues:
      'onboarding, employees, self service, headcount, appraisal, org chart, hr, performance review, hris, people team, absence, payroll, hr manager, platform, records, engagement, survey, holidays, goals, feedback, saas, employee data, workforce, one to one, modules, demo, compliance, people analytics, documents, leavers',
    cued: [
      'How do you plan your *holidays*: early in the year, bit by bit or at the last minute?',
      'When would you like your *payslip*: on paper, by email or in an app?',
      'How do you like to get *feedback* at work: face to face, in writing or over coffee?',
      'How do you keep track of your *shifts*: an app, a photo of the rota or a calendar?',
      'What would you most like to do on your phone at work: book *leave*, swap shifts or see pay?',
      'How long should a staff *survey* take: a minute, a tea break or as long as it needs?',
      'What do you do with a *goal* for the year: write it down, tell someone or keep it in your head?',
      'What would you like to read about colleagues on an *org chart*: hobbies, skills or languages?',
    ],
    atWork: {
      asks: [
        'Which HR task would you automate first?',
        'Which HR figure should every leader look at each month?',
        'What should HR teams have more time for: people, planning or training?',
        'Which HR task should take two clicks and still takes a form?',
      ],
      cued: [
        'How often should a *performance review* take place: monthly, quarterly or yearly?',
        'What do you check twice before every *payroll* run?',
        'Which *absence* report do managers really read?',
        'What would you ask a new *HRIS* to do on its first day?',
      ],
    },
  },
};
