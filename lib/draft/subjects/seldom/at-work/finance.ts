import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `finance.ts` are. */
export const finance: Besides['atWork'] = {
  accountant: {
    asks: [
      '+What matters most in an accountant: speed, plain words or good ideas?',
      "What's the best piece of advice an accountant ever gave you?",
      'Which task would you hand to an accountant first: payroll, VAT or year-end accounts?',
      'What makes year end easier: tidy records, an early start or a good checklist?',
    ],
    cued: [
      'Which paper do clients always bring last before a *deadline*?',
      'What saves most time on *payroll* day: good timesheets, good software or a quiet office?',
      'What makes an *audit* go smoothly: tidy files, early planning or a helpful contact?',
      'Which feature of *xero* or another program would you never want to lose?',
    ],
  },
  'bank branch': {
    asks: [
      '+What do people still like to do in person at a bank branch?',
      'What matters most in a bank branch: a short wait, good advice or a familiar face?',
      'Business banking: a dedicated manager, a local branch or a good app?',
      "What has somebody at your bank branch helped you with that an app couldn't?",
    ],
    cued: [
      'What do customers bring to the *counter* that an app could never settle?',
      'What did your first job as a *cashier* teach you about people?',
      'How does your *business* pay in its takings: at a branch, a post office or by collection?',
      'Which talk draws most people into a branch: *scams*, savings or first homes?',
    ],
  },
  bookkeeping: {
    asks: [
      '+Which part of bookkeeping would you hand over first?',
      'Which bookkeeping job would you automate first: receipts, bank matching or invoices?',
      'Where do your receipts end up: in a folder, in an app or in a jacket pocket?',
      'Bookkeeping: a little every day, or one long session at the end of the month?',
    ],
    cued: [
      'Which *year end* job do you like to get out of the way first?',
      'How do you get clients to send *receipts* on time: reminders, an app or charm?',
      'What do new *sole traders* ask a bookkeeper most often?',
      'Which *payroll* question lands on your desk every single month?',
    ],
  },
  budgeting: {
    asks: [
      '+How do you keep track of your budget: an app, a spreadsheet or in your head?',
      'What should young people learn first about money: saving, budgeting or borrowing?',
      'Which household cost is hardest to budget for: food, energy or birthdays?',
      'How often do you go through your budget: weekly, monthly or when something changes?',
    ],
    cued: [
      'What do money *coaches* ask first when somebody brings in a year of statements?',
      'Which question about *savings* do people put to you once they hear you work in finance?',
      'What could an *employer* offer that helps staff most with money: advice, a savings plan or flexible pay?',
      'Which money lesson would you add to the timetable of every *school*?',
    ],
  },
  'car insurance': {
    asks: [
      'What do you look at first in a car insurance quote: the price, the cover or the excess?',
      'What makes a car insurance claim easier: one contact, clear steps or quick updates?',
      'What do drivers value most in a car insurer: quick claims, clear cover or a friendly voice?',
      'What would you like explained first about car insurance: the excess, the extras or the claims?',
    ],
    cued: [
      'Which word in a motor *policy* do customers ask you about most?',
      'What do you ask a new *driver* first when you put a quote together?',
      'What do customers value most during a *claim*: speed, updates or a familiar voice?',
      'When do you start talking to a *fleet* customer about renewal: one, two or three months ahead?',
    ],
  },
  'first-time buyer mortgage': {
    asks: [
      '+What do you remember about the day you got the keys to your first home?',
      'What matters most in a mortgage adviser for first-time buyers: patience, clarity or choice?',
      'What would you explain first to somebody getting a first mortgage?',
      'What surprises first-time buyers most about getting a mortgage?',
    ],
    cued: [
      'What do first-time buyers ask a *broker* most in the first five minutes?',
      'Which paper do first-time buyers most often forget for an *agreement in principle*?',
      'What do you find explains *shared ownership* best: a drawing, a sum or a real example?',
      'What speeds up a first purchase most: a ready *solicitor*, tidy bank statements or good phone calls?',
    ],
  },
  'home insurance': {
    asks: [
      '+What matters most in home insurance: good cover, clear words or a quick claim?',
      "What do people forget most often when they add up what's in their home?",
      'Which part of your home insurance would you like explained in plain words?',
      'What helps customers most with home insurance: a checklist, a yearly review or a friendly call?',
    ],
    cued: [
      'Which question about home cover does a *broker* hear most in a first call?',
      'What do *landlords* ask about most when they insure a let property?',
      'What helps a home insurance *claim* along most: photos, receipts or a quick call?',
      'How would you explain *rebuild* cost to a first-time buyer in one sentence?',
    ],
  },
  insurance: {
    asks: [
      '+What makes a good insurance broker: clear advice, quick answers or local knowledge?',
      'What do you check first when your insurance comes up for renewal?',
      'Which cover should every small business look at first?',
      'What helps clients understand a policy best: a summary, examples or a conversation?',
    ],
    cued: [
      'Who asks about *public liability* most: market traders, builders or event organisers?',
      'What do clients value most in a *broker*: quick answers, straight talk or wide choice?',
      'What do you look at first in *underwriting*: the trade, the claims or the location?',
      'Which question about *cyber* cover do small firms ask first?',
    ],
  },
  mortgage: {
    asks: [
      '+What matters most to you in a mortgage: a low rate, a fixed rate or room to change?',
      'What makes a mortgage application easy: good advice, clear forms or quick answers?',
      'Which part of a mortgage should be explained better to first-time buyers?',
      'Which mortgage word took you longest to understand?',
    ],
    cued: [
      'What do you value most in a *lender*: speed, flexibility or a person on the phone?',
      'Which part of *affordability* takes clients longest to get to grips with?',
      'Which is harder to explain to a buyer: a *valuation* or a survey?',
      'What do clients thank a mortgage *broker* for most: time saved, money saved or plain words?',
    ],
  },
  pension: {
    asks: [
      '+What pension advice would you give yourself on your first day at work?',
      'How do you like to check your pension: in an app, on paper or with an adviser?',
      'What makes a workplace pension easy to understand: plain words, examples or a chat?',
      'What makes a pension a valued benefit: clear information, good contributions or choice?',
    ],
    cued: [
      'Which question about *auto enrolment* do new starters ask most?',
      'What makes a good pension *trustee*: patience, a head for figures or plain questions?',
      'How do you best explain a *workplace* pension: in a letter, a short talk or a video?',
      'What should an *employer* tell people about the pension on their first day?',
    ],
  },
  'savings account': {
    asks: [
      '+What helps people save most: a clear goal, automatic transfers or a simple app?',
      'What are you most likely to save for: a home, a holiday or a rainy day?',
      'What was the first thing you saved up for and bought yourself?',
      'How do you keep your savings: in one pot, or a separate one for each plan?',
    ],
    cued: [
      'Which question about an *ISA* do customers ask most in spring?',
      'What helps *employees* save: straight from their pay, a workshop or a savings app?',
      'How would you explain *interest* to a class of schoolchildren?',
      'Saving with a *credit union*: through payroll, by standing order or over the counter?',
    ],
  },
  'self assessment': {
    asks: [
      'How do you prefer to keep records for a tax return: on paper, in a spreadsheet or in an app?',
      "What's the best tip anyone gave you about tax returns?",
      'When do you do your tax return: straight away, or in the final week?',
      'Which tax return topic would you like explained simply: expenses, payments or deadlines?',
    ],
    cued: [
      'Which question do *sole traders* ask most in the last week of January?',
      'What do new *landlords* most often forget to bring to the first tax meeting?',
      'Which part of *payment on account* takes the longest to explain to a new client?',
      'When does tax season really begin for *accountants*: October, December or after New Year?',
    ],
  },
};
