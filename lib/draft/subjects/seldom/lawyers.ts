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
        'What helps most when a family has to make big decisions: calm, time or good advice?',
        'How would you like to talk about family matters: in person, by phone or by video?',
        'What matters most to children when parents live apart: routine, honesty or time together?',
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
        'Which helps families most in a separation: mediation, a clear plan or time to think?',
        'What helps separated parents most: a shared calendar, clear rules or a calm third person?',
        'What do people find hardest to talk about in a separation?',
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
      idea: ['What would you like explained first about a visa or a permit?'],
      choice: [
        'In a new country, what comes first: the language, a job or friends?',
        'Advice about a visa: face to face, by phone or online?',
      ],
      experience: ['What do you remember best about your first day in a new country?'],
    },
    atWork: {
      asks: [
        'What matters most in immigration advice: plain words, speed or reliability?',
        'Who helped you most in your first weeks in a new country?',
        'Which part of a visa application would you most like explained in plain words?',
        'What makes a visa application easier for staff: a checklist, clear dates or one contact?',
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
      idea: [
        'Which question about the law after an accident would you like answered in plain words?',
        'Which road safety tip would you pass on to everybody?',
        'Which road near you would you make safer first?',
      ],
      choice: ['How do you like to get advice on something serious: in person, by phone or in writing?'],
    },
    atWork: {
      asks: [
        'What helps somebody return to work after an injury: time, support or lighter duties?',
        'What matters most in legal advice after an accident: plain words, kindness or speed?',
        'What should everybody know to do in the first hour after an accident at work?',
        'What helps most after a serious injury: money, rehab or a way back to work?',
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
      choice: [
        'What makes a contract easy to read: short sentences, clear headings or examples?',
        'How do you like to talk to a lawyer: in person, by phone or on a video call?',
      ],
      idea: ['What would you ask a commercial lawyer first about a new business?'],
      experience: ["~What's the longest contract you have ever had to read?"],
    },
    atWork: {
      asks: [
        '+What do you value most in a commercial lawyer: speed, plain words or industry knowledge?',
        'When do you bring in a lawyer on a deal: at the first talk, the draft or the signing?',
        'Which part of a business contract do you always read twice?',
        'Which clause do people argue about longest in a business contract?',
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
        'What helps most in a disagreement: a pause, a walk or a good listener?',
        'Where is it easiest to talk something through: at a table, on a walk or on the phone?',
        'After an argument: talk it through the same day, or sleep on it first?',
      ],
      idea: ['What do you say to calm down an argument?'],
    },
    atWork: {
      asks: [
        'Which skill matters most in a mediator: listening, patience or clear questions?',
        'What helps a mediation succeed: trust, time or a neutral place?',
        'Which helps more in a heated meeting: a break, or a good question?',
        'What makes a dispute hardest to settle: money, pride or silence?',
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
        'How do you like to arrange a visit to a notary: by phone, online or in person?',
        'What matters most when you sign something important: time, plain words or good advice?',
        'Where do you keep your important papers: a drawer, a folder or a safe?',
      ],
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
        "What makes a notary's service easy: quick dates, clear lists or a visit to the office?",
        "What's most confusing about using a document abroad: the stamps, the copies or the rules?",
        'Which business document still gets signed with a pen where you work?',
        'Which documents does your company have certified most: contracts, powers or diplomas?',
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
        'Which kind of detective story do you like best: a book, a film or a true case?',
      ],
      idea: ['What would you ask a private investigator about the job?'],
      experience: ["What's the best bit of detective work you have ever read about or seen?"],
    },
    atWork: {
      asks: [
        'What makes a good investigator: patience, discretion or an eye for detail?',
        'Which detective from a book or film would you hire for a real investigation?',
        "Which part of an investigator's work would you like to know more about?",
        'What gives a false story away first: the dates, the details or the voice?',
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
        'What would you most like explained in plain words: contracts, courts or wills?',
        'What matters most in a good speaker: clear words, calm or humour?',
      ],
      idea: ['Which courtroom film or series would you happily watch again?'],
      problem: ['Which legal word would you like explained in plain words?'],
    },
    atWork: {
      asks: [
        'What makes it easy to work with a barrister: quick replies, plain words or early advice?',
        'What matters most in an advocate: preparation, clarity or calm?',
        'What makes an argument in court persuasive: the facts, the structure or the delivery?',
        'What takes more skill in court: asking the right question, or knowing when to stop?',
      ],
    },
  },
];
