import type { Subject } from '../../subject';

/** Law by its fields, and those who carry words between people. */
export const lawyers: readonly Subject[] = [
  {
    name: 'family law',
    says: [
      'family (solicitor|court|law team|law solicitor)',
      'divorce (lawyer|solicitor|coach|finance|settlement)',
      'separat(ed|ing) parents',
      'child arrangement',
      'prenup(tial)?',
      'co ?parent(ing)?',
      'cohabit(ation|ing) agreement',
    ],
    clues:
      'separation, custody, maintenance, mediation, amicable, financial order, divorce, arrangements for children, solicitor, child arrangements, prenup, parent, court, spouse, settlement, cohabitation, lawyer, marriage, co-parenting, children, attorney, barrister, no-fault, judge, grandparents, hearing, unmarried, alimony, consent order, domestic abuse, parental responsibility, assets',
    asks: {
      choice: [
        "A child's birthday when parents live apart: one party together, or one in each home?",
        'Which would you find most helpful: a clear guide, a first chat or a step-by-step plan?',
      ],
      problem: ["What's hardest to fit into the calendar when children live in two homes?"],
      idea: ['Where do you like to have an important family talk: at the table, or on a walk?'],
    },
    cued: [
      'What helps two people most in *mediation*: a calm room, a good listener or a short break?',
      'When would you bring up a *prenup*: before the engagement, or along with the wedding plans?',
      'What should a couple talk about first before *cohabitation*: bills, chores or pets?',
      'Which tool helps most with *co-parenting*: a shared calendar, a notebook or a weekly call?',
      'What makes a first talk with a *solicitor* easier: plain words, a cup of tea or a list of questions?',
      'How would you share out a school *holiday* between two homes: week by week, or in halves?',
      'How would you support a friend through a *divorce*: a cooked meal, a walk or a good chat?',
      'What are *grandparents* best at when a family is changing: listening, cooking or outings?',
    ],
    atWork: {
      asks: [
        'What matters most in a family lawyer: calm, clear words or experience?',
        'What helps separated parents most: a shared calendar, clear rules or a calm third person?',
        'What do clients value most at a first meeting: a clear plan, kindness or time?',
        'How can an employer support staff through a separation: time, flexibility or a quiet word?',
      ],
      cued: [
        'What would you improve first in a family *court* waiting room: the chairs, the coffee or the privacy?',
        'Which page do you want first in a brief to a family *barrister*: the dates, the issues or the people?',
        'Which question about *no-fault* divorce do clients ask most?',
        'Which detail do parents forget most in *child arrangements*: handovers, birthdays or clubs?',
      ],
    },
  },
  {
    name: 'immigration advice',
    says: [
      'immigration (law|lawyer|solicitor|advis[eo]r|advice|attorney|consultant|agent|rules)',
      'visa (application|sponsorship|consultant|advice|lawyer)',
      '(skilled worker|spouse|partner|student|work|visitor) visa',
      'sponsor licen[cs]e',
      'indefinite leave',
      'green card',
      'citizenship (ceremony|application|test)',
    ],
    clues:
      'visa, sponsor, settlement, embassy, biometrics, citizenship, home office, passport, relocation, permit, sponsor licence, indefinite leave, skilled worker, spouse visa, student visa, permanent residency, solicitor, asylum, green card, attorney, refusal, uscis, work permit, application, h-1b, eta, express entry, naturalisation, refugee, appeal, ielts, dependant, overstay, consultation',
    asks: {
      choice: [
        'In a new country, what comes first: the language, a job or friends?',
        'What matters most to you in an immigration adviser: clear words, patience or experience?',
      ],
      experience: ['What do you remember best about your first day in a new country?'],
      problem: ['Which document is hardest to find when you apply for a visa?'],
    },
    cued: [
      'Where would you keep your *passport* so that you always find it?',
      'Which country would you apply for a *visa* to first, just to see it?',
      'How would you celebrate a new *citizenship*: a party, a trip or a family dinner?',
      'What would you study, and where, on a *student visa*?',
    ],
    atWork: {
      asks: [
        'How can a company best welcome staff from abroad: a buddy, advice or a family welcome?',
        'What matters most in immigration advice: plain words, speed or reliability?',
        'Who helped you most in your first weeks in a new country?',
        'Which part of a visa application would you most like explained in plain words?',
      ],
      cued: [
        'Which question about *skilled worker* visas do employers ask you most?',
        'What do clients forget most often in a *visa* application: a date, a photo or a page?',
      ],
    },
  },
  {
    name: 'personal injury law',
    says: [
      'personal injury',
      '(injury|accident|whiplash|compensation) (claim|lawyer|solicitor|attorney)',
      '(clinical|medical) negligence',
      'no win no fee',
      'slip and fall',
      'road traffic accident claim',
    ],
    clues:
      'compensation, injured, negligence, accident, claim, settlement, liability, rehabilitation, serious injury, solicitor, whiplash, attorney, crash, insurance company, victim, clinical negligence, slip and fall, lawyer, brain injury, damages, road traffic, cyclist, pedestrian, medical bills, truck, motorcycle, verdict, workplace, pain, evidence',
    asks: {
      experience: ['Which road safety rule did your parents always repeat?'],
      choice: ['After a bump in the car, what comes first: photos, or names and numbers?'],
      problem: ['Which junction near you do you always take slowly?'],
      idea: ['Which road near you would you make safer first?'],
    },
    cued: [
      'What do you keep in the car in case of an *accident*: a notepad, a vest or a torch?',
      'What makes you feel safe as a *cyclist*: lights, a helmet or a wide path?',
      'What do you put by the door in winter against a *slip*: salt, grit or good boots?',
    ],
    atWork: {
      asks: [
        'What matters most in legal advice after an accident: plain words, kindness or speed?',
        'What should everybody know to do in the first hour after an accident at work?',
        'What do clients value most in a personal injury lawyer: patience, clarity or experience?',
        'What helps somebody return to work after an injury: time, support or lighter duties?',
      ],
      cued: [
        'What should every *claim* file have in its first week: photos, names or dates?',
        'What do *solicitors* say makes the biggest difference on a first call with a client?',
      ],
    },
  },
  {
    name: 'commercial law',
    says: [
      'commercial (law|lawyer|solicitor|contract|litigation|disputes)',
      'corporate (law|lawyer|solicitor|team advised)',
      'terms of (business|engagement)',
      "shareholder'?s?'? agreement",
      'in house (lawyer|counsel|legal)',
      'general counsel',
      'contract (law|review|drafting|negotiation)',
    ],
    clues:
      'advised, acquisition, clause, deal, counsel, agreement, contracts, completion, drafting, litigation, solicitor, dispute, partner, corporate, shareholder, legal, terms and conditions, lawyer, lease, directors, breach, associate, supplier, indemnity, gdpr, mergers, intellectual property, nda, liability, due diligence, employment, court, transaction',
    asks: {
      problem: ['Which part of a contract do you always read twice?'],
      choice: ['A business contract: one page in plain words, or every detail spelt out?'],
      idea: ['Which word would you ban from every contract you sign?'],
      experience: ["~What's the longest contract you have ever had to read?"],
    },
    cued: [
      'Which *lawyer* from a film or a series is your favourite?',
      'Who explains *legal* things to you in the plainest words?',
      'What would you write into a *contract* with your children about the dishes?',
      'What belongs in an *agreement* between two friends who start something together?',
    ],
    atWork: {
      asks: [
        'Which part of a business contract do you always read twice?',
        'When do you bring in a lawyer on a deal: at the first talk, the draft or the signing?',
        'What do you value most in a commercial lawyer: speed, plain words or industry knowledge?',
        'What is easiest to overlook in a business contract?',
        'When should a business have its contracts reviewed?',
        'Which legal word would you replace with plain English?',
      ],
      cued: [
        'Which *clause* do you explain to clients most often?',
        'What makes a *completion* day go smoothly in your office?',
      ],
    },
  },
  {
    name: 'mediation',
    says: ['mediat(ion|or)', 'dispute resolution', 'arbitrat(ion|or)', 'conciliation', 'neighbour dispute'],
    clues:
      'dispute, conflict, neutral, settle, parties, resolution, confidential, grievance, tribunal, mediator, arbitration, court, settlement, impartial, agreement, arbitrator, neighbour, workplace, divorce, miam, separating, voucher, conciliation, adjudication, disagreement, hearing, negotiate, lawyer, adr, parents, facilitator',
    asks: {
      experience: [
        '+What helps people in a dispute to hear each other?',
        'Who taught you most about listening well?',
      ],
      choice: [
        '+Which quality does a good mediator need most: patience, fairness or calm?',
        '+What makes a difficult talk easier: time, a quiet room or a neutral person?',
      ],
    },
    cued: [
      'What do *neighbours* fall out about most: hedges, parking or noise?',
      'What helps two people settle a *workplace* row: a walk, a coffee or a third person?',
      'What would you put on a table to make a hard *family* talk easier: tea, cake or flowers?',
      'What makes a good *mediator*: patience, humour or a clear head?',
    ],
    atWork: {
      asks: [
        'Which skill matters most in a mediator: listening, patience or clear questions?',
        'Which helps more in a heated meeting: a break, or a good question?',
        'What helps a mediation succeed: trust, time or a neutral place?',
        'What makes a dispute hardest to settle: money, pride or silence?',
      ],
      cued: [
        'When is the best moment to bring in a *mediator* at work?',
        'Which first question do you ask two people in a *dispute*?',
      ],
    },
  },
  {
    name: 'notary',
    says: [
      'notary (public|service|appointment)',
      'notar(ial|ise|ize|ised|ized)',
      'apostille',
      'mobile notary',
      '(loan )?signing agent',
      'commissioner for oaths',
      'statutory declaration',
    ],
    clues:
      'notarised, notarized, witness, seal, oath, embassy, certified copies, signature, passport, legalisation, apostille, document, power of attorney, stamp, id, signing, affidavit, certified copy, notarial, loan signing, overseas, appointment, mobile, deed, true copy, solicitor, foreign office, commission, identification, closing, translation, fingerprint',
    asks: {
      choice: [
        'Important papers: in one neat folder, or scanned and saved?',
        'What makes a visit to a notary easy: a clear list, an early slot or a friendly welcome?',
      ],
      problem: ['Which document takes you longest to find when an office asks for it?'],
      idea: ['Which document do you get asked for again and again?'],
    },
    cued: [
      'When did you last need your *passport* for something other than a trip, such as a notary visit?',
      'What would you let somebody handle first with a *power of attorney*: the bank, the house or the post?',
      'What would you put on your *seal* if you were a notary: initials, an animal or a tree?',
      'Which notary *stamp* looks most official to you: pressed into the paper, red ink or blue?',
      'Which pen do you like for an important *signature* at the notary: fountain pen or ballpoint?',
      'Which country *overseas* have you ever needed notarised papers for?',
      'Which language would a notary need a *translation* from to read your oldest family papers?',
      'What do you remember about the day you signed the *deed* to your first home?',
      'Where would you meet a *mobile* notary: at the kitchen table, at work or in a café?',
      'What do you check twice before you leave for a notary *appointment*?',
    ],
    atWork: {
      asks: [
        '+What makes a notary appointment run smoothly?',
        '+How would you rather see a notary: online, at the office or at your own desk?',
        'What matters most in a notary: care, speed or clear explanation?',
        'Which documents take you to a notary most often?',
      ],
      cued: [
        'Which country do people ask you about most when they need an *apostille*?',
        'Which point about a *power of attorney* do clients ask you to explain twice?',
        "What's the most unusual place a notary *signing* has taken you to?",
        'Who usually steps in where you work when a signature needs a *witness*?',
        'Which *certified copies* does your team need most: passports, diplomas or company papers?',
      ],
    },
  },
  {
    name: 'private investigator',
    says: [
      'private (investigator|detective|investigation)',
      'process serv(er|ing)',
      'trac(e|ing) agent',
      'people tracing',
      'corporate investigation',
      'surveillance (operative|team)',
    ],
    clues:
      'surveillance, discreet, evidence, tracing, investigator, whereabouts, undercover, missing, detective, investigation, process server, infidelity, cheating, background check, missing person, covert, tracker, matrimonial, serve, fraud, debtor, confidential, serving papers, gps, suspicion, spouse, footage, bug sweep, witness, due diligence, corporate',
    asks: {
      experience: ["What's the best bit of detective work you have ever read about or seen?"],
      choice: [
        'Which detective from books would you like to meet: Holmes, Poirot or Marple?',
        'What makes a good detective: patience, a sharp eye or luck?',
        'To solve a mystery: ask straight out, or watch and wait?',
      ],
    },
    cued: [
      'Which book or film with a *detective* can you read or see again and again?',
      'How long could you sit still on *surveillance*: all day, an hour or five minutes?',
      'What do you do first to find a *missing* key: retrace your steps, or ask everybody?',
      'Which part would you play best *undercover*: a waiter, a tourist or a gardener?',
    ],
    atWork: {
      asks: [
        'What makes a good investigator: patience, discretion or an eye for detail?',
        'Which detective from a book or film would you hire for a real investigation?',
        'Which investigation service helps a business most: background checks, tracing or research?',
        'Which skill matters most in an investigation: research, patience or clear reports?',
      ],
      cued: [
        'Which skill does a good *investigator* need most: patience, memory or tact?',
        'What do clients ask first about *confidential* work?',
      ],
    },
  },
  {
    name: "barristers' chambers",
    says: [
      "barristers' chambers",
      'members of chambers',
      'pupillage',
      "(king's|queen's) counsel",
      'set of chambers',
      'called to the bar',
      'mini ?pupillage',
      'moot (competition|court)',
    ],
    clues:
      'barrister, chambers, silk, advocacy, clerks, tenancy, court, judgment, appeal, counsel, pupillage, kc, court of appeal, bar, tenant, supreme court, junior, instructed, crown court, solicitor, pupil, inns of court, hearing, high court, trial, head of chambers, mini-pupillage, appointed, wig, seminar',
    asks: {
      problem: ['Which legal word would you like explained in plain words?'],
      idea: ['Which courtroom film or series would you happily watch again?'],
      experience: ['What do you remember about the first time you stepped into a courtroom?'],
      choice: ['To make your case: put it in writing, or say it out loud?'],
    },
    cued: [
      'Who in your family would have made a good *barrister*?',
      'Which famous *court* building would you like to look round?',
      'What would you like to ask a *judge* over a cup of tea?',
      'Which famous *appeal* or trial would you have liked to watch from the gallery?',
    ],
    atWork: {
      asks: [
        'What makes an argument in court persuasive: the facts, the structure or the delivery?',
        'What matters most in an advocate: preparation, clarity or calm?',
        'What takes more skill in court: asking the right question, or knowing when to stop?',
        'What makes it easy to work with a barrister: quick replies, plain words or early advice?',
      ],
      cued: [
        'What do solicitors value most in good *clerks*: speed, honesty or a quick call back?',
        'What should a first month of *pupillage* always include: court days, drafting or lunch with clerks?',
      ],
    },
  },
];
