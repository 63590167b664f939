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
      idea: ['Where do you like to have an important family talk: at the table, or on a walk?'],
      problem: ["What's hardest to fit into the calendar when children live in two homes?"],
      choice: ["A child's birthday when parents live apart: one party together, or one in each home?"],
      experience: ["What's the best advice you were given about living together?"],
    },
    atWork: {
      work: [
        'What do people find hardest to talk about in a separation?',
        'What helps separated parents most: a shared calendar, clear rules or a calm third person?',
      ],
      people: [
        "What's the kindest advice you've heard given to parents who are separating?",
        "Which quality have you seen in a family lawyer that you'd wish for a friend?",
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
      idea: ['What would you put in a welcome box for somebody new to this country?'],
      problem: ['Which document is hardest to find when you apply for a visa?'],
      choice: ['In a new country, what comes first: the language, a job or friends?'],
      experience: ['What do you remember best about your first day in a new country?'],
    },
    atWork: {
      work: [
        "What's hardest for a newcomer at work: the forms, the language or the small talk?",
        'Which part of a visa application would you most like explained in plain words?',
      ],
      people: [
        'Who helped you most in your first weeks in a new country?',
        'Which food, word or custom did you pick up from somebody who moved from another country?',
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
      idea: ['Which road near you would you make safer first?'],
      problem: ['Which junction near you do you always take slowly?'],
      choice: ['After a bump in the car, what comes first: photos, or names and numbers?'],
      experience: ['Which road safety rule did your parents always repeat?'],
    },
    atWork: {
      work: [
        'What should everybody know to do in the first hour after an accident at work?',
        'What helps most after a serious injury: money, rehab or a way back to work?',
      ],
      people: [
        'Who helped you most while you were getting over an injury?',
        'Which small step after an injury felt like a big one to you or somebody close?',
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
      idea: ['Which word would you ban from every contract you sign?'],
      problem: ['Which part of a contract do you always read twice?'],
      choice: ['A business contract: one page in plain words, or every detail spelt out?'],
      experience: ["~What's the longest contract you have ever had to read?"],
    },
    atWork: {
      work: [
        'Which part of a business contract do you always read twice?',
        'Which clause do people argue about longest in a business contract?',
      ],
      people: [
        'Which business deal are you still proud of, and who helped you get it signed?',
        "What's the most useful thing a lawyer has explained to you about a contract?",
      ],
    },
  },
  {
    name: 'mediation',
    says: ['mediat(ion|or)', 'dispute resolution', 'arbitrat(ion|or)', 'conciliation', 'neighbour dispute'],
    clues:
      'dispute, conflict, neutral, settle, parties, resolution, confidential, grievance, tribunal, mediator, arbitration, court, settlement, impartial, agreement, arbitrator, neighbour, workplace, divorce, miam, separating, voucher, conciliation, adjudication, disagreement, hearing, negotiate, lawyer, adr, parents, facilitator',
    asks: {
      idea: ['What do you say to calm down an argument?'],
      problem: ['What do people at work find hardest to agree on: the heating, parking or the fridge?'],
      choice: ['After an argument: talk it through the same day, or sleep on it first?'],
      experience: ['Who in your family is best at making peace?'],
    },
    atWork: {
      work: [
        'What makes a dispute hardest to settle: money, pride or silence?',
        'Which helps more in a heated meeting: a break, or a good question?',
      ],
      people: [
        'Who do you know with a gift for settling a dispute, and how do they do it?',
        'Which few words have you heard calm a dispute that seemed stuck?',
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
      idea: ['Which document do you get asked for again and again?'],
      problem: ['Which document takes you longest to find when an office asks for it?'],
      choice: ['Important papers: in one neat folder, or scanned and saved?'],
      experience: ['What did you last have to sign in front of a witness?'],
    },
    atWork: {
      work: [
        'Which business document still gets signed with a pen where you work?',
        "What's most confusing about using a document abroad: the stamps, the copies or the rules?",
      ],
      people: [
        'Which signature of yours changed the most: for a home, a marriage or a business?',
        'What do you remember about the first time you signed something before a notary?',
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
      idea: ['Which old friend would you like to find again?'],
      problem: ['Which little mystery in your life has never been solved?'],
      choice: ['To solve a mystery: ask straight out, or watch and wait?'],
      experience: ["What's the best bit of detective work you have ever read about or seen?"],
    },
    atWork: {
      work: [
        'What gives a false story away first: the dates, the details or the voice?',
        'Which takes more patience in an investigation: the waiting, or the paperwork?',
      ],
      people: [
        'Who in your family would have made an excellent private investigator?',
        'Which detective from a book or film would you hire for a real investigation?',
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
      idea: ['Which courtroom film or series would you happily watch again?'],
      problem: ['Which legal word would you like explained in plain words?'],
      choice: ['To make your case: put it in writing, or say it out loud?'],
      experience: ['What do you remember about the first time you stepped into a courtroom?'],
    },
    atWork: {
      work: [
        'What makes an argument in court persuasive: the facts, the structure or the delivery?',
        'What takes more skill in court: asking the right question, or knowing when to stop?',
      ],
      people: [
        'Which advocate have you heard in court whose words stayed with you?',
        "What's the best piece of advice you've had from a barrister or a clerk?",
      ],
    },
  },
];
