import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `office.ts` are. */
export const office: Besides['atWork'] = {
  'annual leave': {
    asks: [
      'How many days of annual leave does it take before you really switch off?',
      "What's the best out-of-office message you've ever read from someone on leave?",
      'What helps you switch off best on annual leave: a good handover, no emails or a trip away?',
      "What's hardest about taking annual leave: booking it, the handover or the inbox after?",
    ],
    cued: [
      'How fast should leave *approvals* come: the same hour, the same day or the same week?',
      'Which question about annual leave does *HR* hear most in January?',
      'What makes a good *handover* before leave: a list, a call or a named person?',
      'What gets people to take leave long before *burnout*: reminders, good examples or cover?',
    ],
  },
  'expense claims': {
    asks: [
      '+When do you do your expense claims: as you go, or all at the end of the month?',
      'What matters most in an expense tool: receipt photos, quick approval or clear reports?',
      'What helps a team most with expense claims: clear rules, a good app or quick approval?',
      'Which is easiest for work expenses: a company card, an app or a simple form?',
    ],
    cued: [
      'Who should give *approval* for expenses: the line manager, finance or a simple limit?',
      'What makes *finance* smile about an expense claim: a clear photo, the right code or an early one?',
      'What works best for *travel* costs: a daily allowance, a card or real receipts?',
      'Which line of an *expense policy* do new colleagues ask about first?',
    ],
  },
  'four-day week': {
    asks: [
      '+What would you do with the extra day in a four-day week?',
      '+Which day would you choose to have off in a four-day week?',
      'Which would you change first for a four-day week: the meetings, the hours or the emails?',
      'How would you use a free day each week: learning, family or a hobby?',
    ],
    cued: [
      'What would you measure in a *pilot* of the four-day week: output, mood or customer answers?',
      'Which meetings would you drop first to make *32 hours* work?',
      'How would you cover the phones with *staff* off on different days?',
      'What would tempt you most in *recruitment*: four days, more pay or working from home?',
    ],
  },
  'HR software': {
    asks: [
      'What matters most in HR software: ease of use, good reports or strong support?',
      'Which HR task should take two clicks and still takes a form?',
      'What would you like HR software to do by itself: reminders, contracts or rotas?',
      "What makes a new starter's first week go well: a plan, a buddy or a ready desk?",
    ],
    cued: [
      'How often should a *performance review* take place: monthly, quarterly or yearly?',
      'What do you check twice before every *payroll* run?',
      'Which *absence* report do managers really read?',
      'What would you ask a new *HRIS* to do on its first day?',
    ],
  },
  'hybrid working': {
    asks: [
      '+What matters most for hybrid working: clear rules, good tools or trust?',
      'Which jobs do you save for the office, and which for home?',
      'What is the office best for in hybrid working: teamwork, training or new ideas?',
      "What's hardest to do well in hybrid working: meetings, training or getting to know people?",
    ],
    cued: [
      'What belongs on an *anchor day*: planning, training or lunch together?',
      "What keeps a hybrid team's *culture* going: shared lunches, rituals or projects?",
      'Which one rule belongs in every hybrid working *policy*?',
      'How do new *employees* in a hybrid team learn fastest: a buddy, office days or good notes?',
    ],
  },
  'job vacancy': {
    asks: [
      '+What makes you read on in a job advert: the pay, the place or the people?',
      'Which benefit matters most in a new job: pension, training or flexible hours?',
      'What would you most like to see in every job advert?',
      'How did you hear about your current job: an advert, a friend or pure chance?',
    ],
    cued: [
      'What do you look for first in a *CV*: the order, the gaps or the hobbies at the end?',
      'Which question do good *candidates* ask at the end of an interview?',
      'What would you put in the first line of an advert for a *chef*: the hours, the food or the team?',
      'What do people look at first in a job advert after the *salary*: the place, the holidays or the hours?',
    ],
  },
  'meeting culture': {
    asks: [
      '+What makes a meeting worth going to: a clear question, the right people or an early finish?',
      '+What matters most for a good meeting: a clear agenda, a small group or a firm finish?',
      'Which meeting rule would you bring in tomorrow if it were up to you?',
      'What would you replace a meeting with first: an email, a shared note or a quick call?',
    ],
    cued: [
      'Who writes the *minutes* in your meetings: a rota, a volunteer or a tool?',
      'What does a good *facilitator* do in the first minute of a meeting?',
      'How do you record a *decision* after a meeting: an email, a log or a chat message?',
      'How long can a *video call* be before everybody needs a break?',
    ],
  },
  'month-end close': {
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
  'note-taking': {
    asks: [
      '+How do you take notes best: by hand, on a laptop or with an app that listens?',
      'Shared meeting notes: bullets, a summary or action points only?',
      'What belongs in every set of meeting notes: decisions, names or dates?',
      'Which note-taking feature would you use most: search, voice or handwriting?',
    ],
    cued: [
      'Who writes up the *meeting* in your team: one person, everybody in turn or a tool?',
      'Which bit of *markdown* do you use most: bullets, headings or links?',
      'How long do you keep a full *notebook*: a month, a year or for good?',
      'After a call: the whole *transcript*, the summary or just the to-do list?',
    ],
  },
  onboarding: {
    asks: [
      '+What made you feel welcome on the first day of a new job?',
      'What helps a new starter more: a clear plan, or a friendly face at the next desk?',
      'What should every new starter be shown before lunch on day one?',
      'What should happen before day one in good onboarding: a call, a welcome pack or a lunch invite?',
    ],
    cued: [
      'What should a *buddy* tell a new starter that is in no handbook?',
      'What would you cut from a typical *induction* day?',
      'Which item gets forgotten most often on an onboarding *checklist*?',
      "What should a *manager* do in person in a new starter's first week?",
    ],
  },
  payroll: {
    asks: [
      'What matters most in payroll: accuracy, good software or a person to ask?',
      'What makes payroll easiest: good software, early data or a helpful team?',
      'What brings most questions to payroll: tax, overtime or deductions?',
      'Which part of pay week eats up more time than it should?',
    ],
    cued: [
      'Which payroll *deadline* is firmest in your diary: the inputs, the bank file or the return?',
      'What do you check twice when a *leaver* goes through payroll?',
      'When does a *pay run* feel finished: after the file, the bank or a quiet morning?',
      'How do you explain payslip *deductions* to a new starter: by phone, by chart or by example?',
      'How do *time sheets* reach payroll where you work: on paper, by app or by email?',
    ],
  },
  'project management': {
    asks: [
      "+What do the best project managers you've worked with have in common?",
      '+What keeps a project on track: a good plan, a good team or a good manager?',
      'Which skill matters most in project management: planning, listening or clear updates?',
      'How do you like to follow a project: a board, a list or a weekly chat?',
    ],
    cued: [
      'Which is the most useful line in a *Gantt* chart: the start, the finish or the slack?',
      "What's the best length for a *sprint*: one week, two or three?",
      'What belongs at the top of a *backlog*: the quick wins, the big bet or the bug everyone knows?',
    ],
  },
  recruiting: {
    asks: [
      'What do candidates remember longest: the advert, the interview or the wait for an answer?',
      'What makes a job advert stand out: clear duties, salary details or a warm tone?',
      'What matters most when you hire: experience, attitude or the right questions?',
      'Who took a chance on you when they hired you?',
    ],
    cued: [
      'Who should be in the room for a first *interview*: the manager, the team or both?',
      'What should a *hiring manager* tell the recruiter first about a new role?',
      'How do you like to bring *candidates* good news: by phone, by email or face to face?',
      'How long is a good *shortlist*: three names, five or ten?',
    ],
  },
  'shared calendar': {
    asks: [
      '+What should colleagues see in your calendar: every detail, or just busy and free?',
      '+What makes a shared calendar work: colours, clear titles or everybody using it?',
      'What do you always block out time for in your calendar?',
      'How long should a meeting in the calendar be by default: half an hour or less?',
    ],
    cued: [
      'How much *buffer* do you leave between two meetings: five minutes, ten or half an hour?',
      'Which message works best against *no shows*: a text, an email or a quick call?',
      'What should clients fill in on a *booking link*: the topic, a phone number or only a name?',
      'What do you block out first in your *schedule* for the week: quiet time, lunch or travel?',
    ],
  },
  'shift rota': {
    asks: [
      '+What do people want most from a shift plan: early notice, fair turns or easy swaps?',
      'Which rota pattern works best for a team: fixed, rotating or flexible?',
      'How do you prefer to swap a shift: in an app, in a group chat or face to face?',
      'What makes a rota easy to run: an app, clear rules or a good spreadsheet?',
    ],
    cued: [
      'What helps most when a shift needs *cover*: a list, a group chat or a phone call?',
      'How do you ask a team for their *availability*: with a form, in an app or in a chat?',
      'What do *managers* need most to plan a rota: sales figures, the weather or a good memory?',
      "What's trickiest to plan shifts for in *hospitality*: holidays, big parties or sunny days?",
    ],
  },
  'working from home': {
    asks: [
      '+Where in your home do you really work: at a desk, at the kitchen table or on the sofa?',
      "What's the best thing about working from home that you never expected?",
      'Which job do you get done faster when you work from home?',
      'Which task suits working from home best: writing, planning or calls?',
    ],
    cued: [
      'What helps a *remote* team feel like a team: a daily call, a chat channel or meeting up?',
      'What does your team write down instead of meeting, to stay *async*?',
      'Which day is best for the whole team in a *hybrid* week?',
      'What do you use a *coworking* space for: focus, company or meetings?',
    ],
  },
  'workplace training': {
    asks: [
      'What helps training stick once people are back at their own work?',
      'Which course would help your team most: leadership, first aid or project management?',
      "What did the best trainer you've had do differently from the others?",
      'Which skill would you most like your workplace to train you in next?',
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
};
