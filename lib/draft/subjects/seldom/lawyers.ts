import type { Subject } from '../subject';

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
        'Which would you find most helpful: a clear guide, a first chat or a step-by-step plan?',
        'How would you like to talk about family matters: in person, by phone or by video?',
        'What helps most when a family has to make big decisions: calm, time or good advice?',
      ],
      problem: ["What's hardest to fit into the calendar when children live in two homes?"],
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
        'What do clients value most at a first meeting: a clear plan, kindness or time?',
        'How can an employer support staff through a separation: time, flexibility or a quiet word?',
        'Which helps families most in a separation: mediation, a clear plan or time to think?',
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
        'What matters most to you in an immigration adviser: clear words, patience or experience?',
        'In a new country, what comes first: the language, a job or friends?',
        'What makes a new country feel like home: friends, food or language?',
      ],
      idea: ['What would you like explained first about a visa or a permit?'],
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
        'Which support helps a new colleague from abroad most: visas, housing or language lessons?',
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
      choice: [
        'What would you look for first in a lawyer: kindness, clear words or experience?',
        'How would you like to ask a legal question: by phone, by email or in person?',
        'Which guide would you find most useful: first steps, paperwork or support?',
      ],
      idea: ['Which question about the law after an accident would you like answered in plain words?'],
    },
    cued: [
      'What do you keep in the car in case of an *accident*: a notepad, a vest or a torch?',
      'What makes you feel safe as a *cyclist*: lights, a helmet or a wide path?',
      'What do you put by the door in winter against a *slip*: salt, grit or good boots?',
    ],
    atWork: {
      asks: [
        'What matters most in legal advice after an accident: plain words, kindness or speed?',
        'What do clients value most in a personal injury lawyer: patience, clarity or experience?',
        'What helps somebody return to work after an injury: time, support or lighter duties?',
        'What should everybody know to do in the first hour after an accident at work?',
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
      choice: ['What matters most in a business lawyer: plain words, quick replies or experience?'],
      idea: ['What would you ask a commercial lawyer first about a new business?'],
      problem: ['Which part of a contract do you always read twice?'],
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
        '+What do you value most in a commercial lawyer: speed, plain words or industry knowledge?',
        'When do you bring in a lawyer on a deal: at the first talk, the draft or the signing?',
        'Which part of a business contract do you always read twice?',
        'Which clause do people argue about longest in a business contract?',
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
      choice: [
        'What would you like to learn from a mediator: listening, calm or finding common ground?',
        'After an argument: talk it through the same day, or sleep on it first?',
        'What helps most in a disagreement: a pause, a walk or a good listener?',
      ],
      idea: ['What do you say to calm down an argument?'],
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
        'What helps a mediation succeed: trust, time or a neutral place?',
        'Which helps more in a heated meeting: a break, or a good question?',
        'Which mediation skill would you like to learn: listening, reframing or asking questions?',
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
        'What makes a visit to a notary easy: a clear list, an early slot or a friendly welcome?',
        'What matters most when you sign something important: time, plain words or good advice?',
        'How do you like to arrange a visit to a notary: by phone, online or in person?',
      ],
      problem: ['Which document takes you longest to find when an office asks for it?'],
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
        'What matters most in a notary: care, speed or clear explanation?',
        'Which notary service helps businesses most: certified copies, signatures or powers of attorney?',
        "What makes a notary's service easy: quick dates, clear lists or a visit to the office?",
        "What's most confusing about using a document abroad: the stamps, the copies or the rules?",
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
      choice: [
        'What makes a good detective: patience, a sharp eye or luck?',
        'Which detective from books would you like to meet: Holmes, Poirot or Marple?',
        'Which kind of detective story do you like best: a book, a film or a true case?',
      ],
      idea: ['What would you ask a private investigator about the job?'],
    },
    cued: [
      'Which book or film with a *detective* can you read or see again and again?',
      'How well would you do at *surveillance* from a parked car: all day, an hour or five minutes?',
      'What would you do first to find a *missing* key: retrace, ask or empty the bag?',
      'Which *detective* would you hire: Holmes, Marple or Columbo?',
    ],
    atWork: {
      asks: [
        'What makes a good investigator: patience, discretion or an eye for detail?',
        'Which detective from a book or film would you hire for a real investigation?',
        'Which investigation service helps a business most: background checks, tracing or research?',
        'Which skill matters most in an investigation: research, patience or clear reports?',
      ],
      cued: [
        'Which skill does a good *investigator* need most: patience, memory or a plain face?',
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
      choice: [
        'What would you ask a barrister first: about the wig, the work or the cases?',
        'Which talk about the law would you go to: famous cases, wills or free speech?',
        'What would you most like explained in plain words: contracts, courts or wills?',
      ],
      problem: ['Which legal word would you like explained in plain words?'],
    },
    cued: [
      'Who in your family would have made a good *barrister*?',
      'Which famous *court* building would you like to look round?',
      'What would you like to ask a *judge* over a cup of tea?',
      'Which famous *appeal* or trial would you have liked to watch from the gallery?',
    ],
    atWork: {
      asks: [
        'What matters most in an advocate: preparation, clarity or calm?',
        'What makes an argument in court persuasive: the facts, the structure or the delivery?',
        'What makes it easy to work with a barrister: quick replies, plain words or early advice?',
        'What takes more skill in court: asking the right question, or knowing when to stop?',
      ],
      cued: [
        'What do solicitors value most in good *clerks*: speed, honesty or a quick call back?',
        'What should a first month of *pupillage* always include: court days, drafting or lunch with clerks?',
      ],
    },
  },
];
