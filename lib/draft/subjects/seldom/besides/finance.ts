import type { Besides } from '../../subject';

/** What is known of the subjects of `common/finance.ts` besides their rows. */
export const finance: Besides = {
  'self assessment': {
    clues:
      'receipts, landlords, sole traders, allowances, deadline, refund, deduction, penalty, accountant, claim, expenses, self employed, hmrc, 31 january, sa302, utr, payment on account, tds, fines, 31 jan, w 2, side hustle, tax return, making tax digital, income, mtd, file, quarterly, register, records, april, software, national insurance, early',
    cued: [
      'Where do you keep your *receipts* until the tax return is due: a box, a folder or your phone?',
      'What would you spend a tax *refund* on: something sensible, a treat or a trip?',
      'Which *expense* do you find easiest to forget when you add up the year?',
      'What would you rather do on the evening after the tax *deadline*: go out, sleep or tidy the desk?',
      'Which question would you ask an *accountant* first about your tax return?',
      'How would you start a *side hustle*: with something you make, something you teach or something you sell?',
      'Which part of being *self employed* would you enjoy most: the hours, the choice of work or the view?',
      'How would you like to keep records for *Making Tax Digital*: an app, a spreadsheet or with help?',
    ],
    atWork: {
      asks: [
        '+Where do your receipts live before a tax return: a box, a folder or an app?',
        'When do you do your tax return: straight away, or in the final week?',
        'How do you prefer to keep records for a tax return: on paper, in a spreadsheet or in an app?',
        'What do you gather first for a tax return?',
        'Which paperwork takes longest to find for a tax return?',
        'How often is best for updating tax records: weekly, monthly or quarterly?',
      ],
      cued: [
        'Which question do *sole traders* ask most in the last week of January?',
        'What do new *landlords* most often forget to bring to the first tax meeting?',
        'Which part of *payment on account* takes the longest to explain to a new client?',
        'When does tax season really begin for *accountants*: October, December or after New Year?',
      ],
    },
  },
  bookkeeping: {
    clues:
      'receipts, ledger, reconcile, vat, sole traders, xero, quickbooks, invoices, shoebox, accounts, reconciliations, mtd, sage, gst, year end, myob, cash flow, payroll, bookkeeper, numbers, profit, spreadsheet, bank feed, software, small firms, tax, expenses, accountant, up to date, balance sheet, bas',
    cued: [
      'Where do your *receipts* live: a wallet, a shoebox or an app?',
      'When do you do your *tax return*: straight away, in good time or in the last week?',
      'How do you like to see your *cash flow*: a graph, a table or one figure?',
      'Which do you find clearer on an invoice: prices with *VAT*, or without?',
      'What would you do with a free evening if your *bookkeeper* took over the paperwork?',
      'How do you keep track of *expenses* on the road: photos, notes or an envelope?',
      'How would you mark the end of the *tax year*: a tidy desk, a cake or a day off?',
      'How do you like your bookkeeping: in *software*, a spreadsheet or a paper book?',
    ],
    atWork: {
      asks: [
        '+Where do your receipts end up: in a folder, in an app or in a jacket pocket?',
        '+Bookkeeping: a little every day, or one long session at the end of the month?',
        'Which part of bookkeeping would you hand over first?',
        'Which bookkeeping job would you automate first: receipts, bank matching or invoices?',
        'Which bookkeeping habit saves the most time?',
        'Which bookkeeping task takes longer than it should?',
      ],
      cued: [
        'Which *year end* job do you like to get out of the way first?',
        'How do you get clients to send *receipts* on time: reminders, an app or charm?',
        'What do new *sole traders* ask a bookkeeper most often?',
        'Which *payroll* question lands on your desk every single month?',
      ],
    },
  },
  'first-time buyer mortgage': {
    clues:
      'deposit, lender, 5% deposit, 10% deposit, lifetime, borrow, in principle, stamp duty, ladder, first home, broker, affordability, keys, agreement in principle, rate, shared ownership, adviser, lisa, solicitor, income, loan, renting, credit score, offer, completion, salary, gifted deposit, help to buy, whole of market, remortgage, fee',
    cued: [
      'What would you give up most easily to save for a *deposit*: takeaways, trips or new clothes?',
      "What's the best thing to bring a friend who has just got the *keys* to a first home?",
      'What would you look forward to most after years of *renting*: painting walls, a pet or a garden?',
      'With a mortgage *broker*: talk face to face, on a video call or by email?',
      'Which would you rather have in a *new build*: a bigger kitchen or a bigger garden?',
      'With a mortgage *rate*: fixed for two years, for five or even longer?',
      'Which word would you like put in plain English first: *agreement in principle*, equity or conveyancing?',
      'What would you want from an *adviser* at a first chat about mortgages: the sums or the steps?',
    ],
    atWork: {
      asks: [
        '+What do first-time buyers ask about mortgages first?',
        '+Which step to a first home takes most patience: saving, searching or paperwork?',
        '+What helps first-time buyers most: early advice, a clear budget or a saving plan?',
        '+What surprises first-time buyers most about getting a mortgage?',
      ],
      cued: [
        'What do first-time buyers ask a *broker* most in the first five minutes?',
        'Which paper do first-time buyers most often forget for an *agreement in principle*?',
        'What do you find explains *shared ownership* best: a drawing, a sum or a real example?',
        'What speeds up a first purchase most: a ready *solicitor*, tidy bank statements or good phone calls?',
      ],
    },
  },
  mortgage: {
    clues:
      'lender, fixed rate, remortgage, repayments, loan, rates, valuation, affordability, broker, tracker, rate ends, fee free, borrow, refinance, whole of market, cemap, pre approval, let to buy, adviser, buy to let, fixed, property, base rate, deal, deposit, home loan, application, equity, interest, credit, self employed, underwriter, repossessed, product transfer, apr',
    cued: [
      'Which tip would you pass on to a *first time buyer*?',
      'How long would you choose for a *fixed rate*: two years, five or ten?',
      'When would you start to look into a *remortgage*: a year ahead, or a few months?',
      'What would you give up first to save for a *deposit*: takeaways, holidays or a car?',
      'What would you look at first in a *buy to let*: the street, the rent or the state of it?',
      'Where do you hear about mortgage *rates* first: the news, the bank or a friend?',
      "Which papers are quicker to find when you're *self employed*: accounts or bank statements?",
      'What would you unpack first after *moving* into a new home?',
    ],
    atWork: {
      asks: [
        '+What should every first-time buyer ask about a mortgage?',
        '+What makes a good mortgage broker: patience, plain words or quick replies?',
        '+How do you like to compare mortgages: in a table, in a call or face to face?',
        'Which mortgage word took you longest to understand?',
      ],
      cued: [
        'What do you value most in a *lender*: speed, flexibility or a person on the phone?',
        'Which part of *affordability* takes clients longest to get to grips with?',
        'Which is harder to explain to a buyer: a *valuation* or a survey?',
        'What do clients thank a mortgage *broker* for most: time saved, money saved or plain words?',
      ],
    },
  },
  'car insurance': {
    clues:
      'comprehensive, third party, excess, no claims bonus, ncb, idv, ctp, windscreen, breakdown, insurer, premium, driver, cover, policy, renewal, motor, claim, no claims, black box, quote, telematics, crash, broker, van, accident, vehicle, young driver, mileage, dashcam, underwriter, courtesy car, write off, regulated',
    cued: [
      'What tip would you pass on to a *new driver* before their first trip alone?',
      'What do you always carry in the car in case of a *breakdown*?',
      'Which is worse for a *windscreen*: gravel, frost or summer flies?',
      'When your *renewal* arrives: read it all, or go straight to the last page?',
      'What would make a car insurance *claim* easier: one phone number, photos or one named person?',
      'How would you want to be rewarded for a long *no claims* record: a discount, a card or a cake?',
      'What would you most like to know about *cover* for driving abroad?',
      'What would you rather drive for a year: a *van*, an estate or a tiny city car?',
    ],
    atWork: {
      asks: [
        'Which moment shows how good a car insurer really is?',
        'Which car insurance cover do drivers tend to overlook?',
        'What will change car insurance most: electric cars, telematics or driver assistance?',
        'What makes a car insurance claim easier: one contact, clear steps or quick updates?',
      ],
      cued: [
        'Which word in a motor *policy* do customers ask you about most?',
        'What do you ask a new *driver* first when you put a quote together?',
        'What do customers value most during a *claim*: speed, updates or a familiar voice?',
        'When do you start talking to a *fleet* customer about renewal: one, two or three months ahead?',
      ],
    },
  },
  'home insurance': {
    clues:
      'contents, rebuild, premiums, burst, valuables, subsidence, excess, accidental damage, hail, cover, policy, claim, flood, storm, renewal, broker, quote, landlord, insurer, rebuild cost, buildings, escape of water, hurricane, thatch, underinsured, roof, renters, sum insured, burglary, jewellery, theft, homeowners',
    cued: [
      'Which room would take you longest to list for *contents* insurance: kitchen, loft or garage?',
      'What do you bring in from the garden before a *storm*: chairs, pots or the bin?',
      'Where would you turn off the water if a pipe *burst* at home: the kitchen, the hall or outside?',
      'Which *valuables* would you photograph first for the insurance: jewellery, bikes or pictures?',
      'Which *accidental damage* worries you most at home: red wine, a paint pot or a football?',
      'Which three things would you carry upstairs first if a *flood* warning came?',
      'When do you look at a home insurance *renewal*: at once, at the weekend or on the last day?',
      'What would you get together first for a home insurance *claim*: photos, receipts or a list?',
    ],
    atWork: {
      asks: [
        'What matters most in home insurance: good cover, clear words or a quick claim?',
        'Which moment shows how good a home insurer really is?',
        'When do people look closely at their home insurance?',
        'Which home insurance question do customers ask first?',
      ],
      cued: [
        'Which question about home cover does a *broker* hear most in a first call?',
        'What do *landlords* ask about most when they insure a let property?',
        'What helps a home insurance *claim* along most: photos, receipts or a quick call?',
        'How would you explain *rebuild* cost to a first-time buyer in one sentence?',
      ],
    },
  },
  pension: {
    clues:
      'retire, contributions, trustees, annuity, tax free, drawdown, scheme, retirement, workplace, lump sum, sipp, pot, state pension, consolidate, ifa, super, advisor, adviser, savings, income, tax relief, employer, auto enrolment, 401k, ira, financial planning, fund, superannuation, lost pension, wealth, investment, retiree, beneficiary',
    cued: [
      'What would you do first with a pension *lump sum*: fix up the house, travel or treat the family?',
      'Which would suit you better: an *annuity* that stays the same, or an income you can change?',
      'How would you use pension *drawdown*: the same every month, or more in the early years?',
      'What would you do with your first *state pension* payment: save it, spend it or celebrate?',
      'Where do you keep papers for pensions you might *consolidate*: in a folder, a drawer or online?',
      'Who first explained a *workplace* pension to you: a boss, a colleague or a parent?',
      'When would you raise a pension *contribution*: after a pay rise, on a birthday or each new year?',
      "What's hardest about a pension when you are *self employed*: how much, where or when?",
    ],
    atWork: {
      asks: [
        '+What pension advice would you give yourself on your first day at work?',
        '+Who explained your first pension to you?',
        '+How often do you look at your pension statement?',
        '+Which pension word should be put into plain English?',
        '+When is the best time to explain a pension: on joining, every year or at a pay rise?',
      ],
      cued: [
        'Which question about *auto enrolment* do new starters ask most?',
        'What makes a good pension *trustee*: patience, a head for figures or plain questions?',
        'How do you best explain a *workplace* pension: in a letter, a short talk or a video?',
        'What should an *employer* tell people about the pension on their first day?',
      ],
    },
  },
  'savings account': {
    clues:
      'aer, interest, apy, instant access, fd, easy access, fscs, maturity, withdrawals, cash isa, isa, saver, rate, deposit, bank, credit union, withdraw, fixed, cash, tax free, members, pot, rainy day, lisa, money, bonds, building society, term, balance, goal, variable, bonus, piggy bank, branch, junior',
    cued: [
      'What are *rainy day* savings for: a broken boiler, a flat tyre or a new phone?',
      'For your savings: *fixed* for a good while, or within reach at any time?',
      "What's worth saving a *deposit* for: a garden, a spare room or a quiet street?",
      'What should *children* save up for first: a toy, a bike or something far off?',
      'Which *holiday* would you happily save up for all year?',
      'What would you name your first savings *pot*: holiday, home or just in case?',
    ],
    atWork: {
      asks: [
        'What helps people save most: a clear goal, automatic transfers or a simple app?',
        'What first got you into the habit of saving?',
        'How could employers help their people to save: payroll savings, advice or bonuses?',
        'When do you put money into savings: on pay day, weekly or when there is some left?',
      ],
      cued: [
        'Which question about an *ISA* do customers ask most in spring?',
        'What helps *employees* save: straight from their pay, a workshop or a savings app?',
        'How would you explain *interest* to a class of schoolchildren?',
        'Saving with a *credit union*: through payroll, by standing order or over the counter?',
      ],
    },
  },
  budgeting: {
    clues:
      'debts, payday, outgoings, food shop, credit cards, overdraft, money, bills, spending, cost of living, app, savings, monthly, household, income, expenses, plan, pound, track, meal planning, groceries, coach, category, spreadsheet, finances, no spend, cash stuffing, financial, rupee, direct debits',
    cued: [
      'What do you always put on the list for the *food shop*, however tight the month?',
      'What would you like to be *saving* for next: a trip, a home or a rainy day?',
      'Which *meal* do you cook when you want to eat well for very little?',
      'How would you tackle a *debt* first: the smallest, the dearest or the oldest?',
      "What's the first thing you'd teach *children* about pocket money?",
      'Which small habit helps most with the *energy* bill: shorter showers, thicker jumpers or lights off?',
      'When do you start putting money aside for *Christmas*: in January, in summer or in December?',
    ],
    atWork: {
      asks: [
        '+Which budgeting habit would you pass on to a new starter?',
        '+How can employers help with money matters: coaching, an app or lunchtime talks?',
        '+Which money skill should be taught at work: budgeting, saving or planning ahead?',
        'How do you keep track of your budget: an app, a spreadsheet or in your head?',
      ],
      cued: [
        'What do money *coaches* ask first when somebody brings in a year of statements?',
        'Which question about *savings* do people put to you once they hear you work in finance?',
        'What could an *employer* offer that helps staff most with money: advice, a savings plan or flexible pay?',
        'Which money lesson would you add to the timetable of every *school*?',
      ],
    },
  },
  'bank branch': {
    clues:
      'counter, branches, deposits, cashiers, account holders, post office, credit union, teller, pay in, banking hub, cash, closing, building society, manager, high street, cheque, atm, opens at, withdraw, passbook, closure, coins, notes, face to face, accounts, staff, relocate, town, mobile van, queue, appointments, lobby',
    cued: [
      'When did you last write a *cheque*, and what was it for?',
      'When do you still pay in *cash*: at the market, in the café or for birthdays?',
      'What did you save up for with your first *savings account*?',
      'What would you like to find in a *banking hub*: long hours, a private room or a coin machine?',
      'Which picture was on your *piggy bank*, or what shape was it?',
      'What should children learn about *money* first: saving, spending or sharing?',
      'What makes a good *mortgage* chat at a bank: plain words, plenty of time or a cup of tea?',
      "What would help you spot a *scam* call: a friend's advice, a checklist or a talk at the branch?",
    ],
    atWork: {
      asks: [
        'What do people still like to do in person at a bank branch?',
        'What does a bank branch bring to a high street?',
        'Which skill matters most on a bank branch team?',
        'Which conversation is better at a bank branch than on an app?',
      ],
      cued: [
        'What do customers bring to the *counter* that an app could never settle?',
        'What did your first job as a *cashier* teach you about people?',
        'How does your *business* pay in its takings: at a branch, a post office or by collection?',
        'Which talk draws most people into a branch: *scams*, savings or first homes?',
      ],
    },
  },
  accountant: {
    clues:
      'year end, tax, filing, deadline, bookkeeper, accounts, ledger, allowances, hmrc, vat, cpa, itr, incorporation, acca, cis, fixed fee, xero, bookkeeping, gst, payroll, companies house, limited company, corporation tax, audit, practice, chartered, self assessment, business advice, tax planning, dividend, turnover, numbers, irs, cash flow',
    cued: [
      "What's your best trick for getting a *tax return* started early?",
      'What do you do first at *year end*: tidy the desk, chase papers or book a day off?',
      'Which part of *vat* would you most like put in plain English?',
      'What do you check first on a *payslip*: the total, the tax or the hours?',
      'What would you call a *limited company* if you started one tomorrow?',
      'What would you like best about being *self employed*: the freedom, the variety or the hours?',
      'How do you remember a *deadline*: calendar, sticky note or somebody who nags?',
    ],
    atWork: {
      asks: [
        "What's the best piece of advice an accountant ever gave you?",
        'Which money habit would an accountant praise most?',
        'What matters most in an accountant: speed, plain words or good ideas?',
        'What makes year end easier: tidy records, an early start or a good checklist?',
      ],
      cued: [
        'Which paper do clients always bring last before a *deadline*?',
        'What saves most time on *payroll* day: good timesheets, good software or a quiet office?',
        'What makes an *audit* go smoothly: tidy files, early planning or a helpful contact?',
        'Which feature of *xero* or another program would you never want to lose?',
      ],
    },
  },
  insurance: {
    clues:
      'policy, premium, renewal, broker, underwriters, quote, claims, insured, public liability, excess, life cover, mediclaim, term plan, indemnity, cover, insurer, underwriting, life, liability, risk, protection, policyholder, critical illness, health, reinsurance, agent, income protection, adviser, beneficiary, travel, accident, exclusions',
    cued: [
      'What was the first *car* you ever had to insure?',
      'Which of your things at *home* would you want insured first?',
      'When do you sort out *travel* insurance: with the booking, or in the week before?',
      'What helps most when you make a *claim*: photos, receipts or one person to call?',
      'What matters most in *health* insurance: quick appointments, choice of hospital or price?',
      'Who first talked to you about *life* insurance: a parent, a partner or an adviser?',
      'When a *renewal* letter comes: read it that day, or put it on the pile?',
      'How do you like to get an insurance *quote*: online, by phone or across a desk?',
    ],
    atWork: {
      asks: [
        'What makes a good insurance broker: clear advice, quick answers or local knowledge?',
        'What builds trust in insurance fastest?',
        'Which insurance term most needs plain words?',
        'What makes clients stay with an insurance firm for years?',
        'Which question should every business ask about its insurance?',
        'What should every business know before it makes an insurance claim?',
      ],
      cued: [
        'Who asks about *public liability* most: market traders, builders or event organisers?',
        'What do clients value most in a *broker*: quick answers, straight talk or wide choice?',
        'What do you look at first in *underwriting*: the trade, the claims or the location?',
        'Which question about *cyber* cover do small firms ask first?',
      ],
    },
  },
};
