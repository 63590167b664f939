import type { Besides } from '../../subject';

/** What is known of the subjects of `common/law.ts` besides their rows. */
export const law: Besides = {
  'employment law': {
    clues:
      'tribunal, hr, handbook, dismissal, grievance, contracts, employers, probation, acas, redundancy, settlement agreement, solicitor, unfair, discrimination, employee, rights, disciplinary, workplace, zero hours, legislation, fair work, harassment, claim, rights bill, tupe, wages, notice period, union, flexible working',
    cued: [
      'How much notice for *holiday* feels fair: a week, a fortnight or a month?',
      "Which part of a new job's *contract* do you read first?",
      'What makes *flexible working* work: trust, fixed days or a good calendar?',
      'How long should *probation* be in a new job: one, three or six months?',
      'What would you put on page one of a staff *handbook*?',
      'Where would you look up your *rights* at work first: online, with HR or with a friend?',
      'How should *overtime* be repaid: in money, in time off or a bit of both?',
      'What should a new *parent* find on the first day back at work: a proper handover, flexible hours or cake?',
    ],
    atWork: {
      asks: [
        '+What helps employers most with new employment law: a checklist, a briefing or an adviser?',
        '+What helps managers most with a tricky staff question: a guide, a template or a call?',
        'How do you keep up with employment law: webinars, guides or an adviser?',
        'Which employment law question comes up most at work?',
      ],
      cued: [
        'How do you tell staff about a change to their *contracts*: a meeting, a letter or both?',
        'Which page of the *handbook* is worth updating every year?',
        'What makes a good *probation* review: a form, a chat or regular small check-ins?',
        'Where do you first read about new *legislation*: newsletters, webinars or a colleague?',
      ],
    },
  },
  'bereavement support': {
    clues:
      'loved one, widowed, grief, stillbirth, mourning, died, loss, grieving, hospice, group, listening, counsellor, memory, cafe, remembrance, cuppa, children, comfort, miscarriage, helpline, baby loss, candle, walk, anniversary, sadness, memory tree, lonely, compassionate, coping',
    cued: [
      'Where do you like to go for a quiet *walk* when somebody you miss is on your mind?',
      'Where would you light a *candle* for somebody you remember: at home, in church or by water?',
      'How do you like to keep a happy *memory* of somebody: a photo, a recipe or a song?',
      'How would you mark the *anniversary* of a loss: with flowers, with friends or quietly?',
      'What makes a bereavement *cafe* feel welcoming: cake, small tables or a friendly face?',
      'Which book or story helps *children* to talk about grief?',
      'What makes a first visit to a grief *group* easier: a friend, a cup of tea or a call beforehand?',
      'Which piece of music would you choose for a *remembrance* evening?',
    ],
    atWork: {
      asks: [
        '+What should a manager offer first after a bereavement: time, flexibility or a listening ear?',
        'What can a workplace do that really helps somebody who is bereaved?',
        'Which words help when a colleague is grieving?',
        'What makes it easier to talk about grief at work?',
      ],
      cued: [
        'What is the kindest thing a workplace can do for a *grieving* colleague?',
        'What helps a *counsellor* to unwind after a day of grief work: a walk, music or cooking?',
        'What should a manager say first when somebody comes back after a *loss*?',
        'What would you like more people to know about working in a *hospice*?',
      ],
    },
  },
  funeral: {
    clues:
      'ashes, direct cremation, hearse, coffin, memorial, prepaid plans, chapel of rest, condolences, celebrant, urns, cremation, director, burial, service, crematorium, wishes, wake, loved one, dignity, chapel, undertaker, flowers, mourners, arrangements, eulogy, headstone, natural burial, cemetery, order of service',
    cued: [
      'Where would you like *ashes* to be scattered: at sea, on a hill or in a favourite garden?',
      'What should there be to eat at a *wake*: sandwiches, cake or a proper hot meal?',
      'Which *flowers* would you choose for a funeral: lilies, roses or some from the garden?',
      'Which *hearse* would you choose: classic black, horse-drawn or something unusual?',
      'Which *coffin* would you choose: plain wood, woven willow or bright colours?',
      'Where would you keep your funeral *wishes*: in a letter, with the will or told to the family?',
      'What makes a good *memorial*: a bench, a tree or a gathering of friends?',
      'How would you remember somebody after a direct *cremation*: with a meal, a walk or a party?',
    ],
    atWork: {
      asks: [
        '+What does funeral work need first: a calm manner, patience or an eye for detail?',
        '+What helps a family most when planning a funeral: time, clear choices or a calm voice?',
        'What makes a good funeral director?',
        'What draws people to work in funeral care?',
      ],
      cued: [
        'What does a good *celebrant* ask a family first: about work, hobbies or favourite jokes?',
        'Which small kindness should a new funeral *director* learn first?',
        'Which question about a *prepaid* funeral plan do families ask most?',
        'What helps a colleague most with funeral *arrangements*: time off, cover or a kind word?',
      ],
    },
  },
  solicitor: {
    clues:
      'legal, trainee, tribunal, attorney, counsel, conveyancer, litigation team, legal aid, partner, solicitors, clients, litigation, firm, law, divorce, conveyancing, probate, will, mediation, court, property, contract, settlement, barrister, estate, separation, advice, paralegal, dispute, family law, personal injury, immigration, prenup, lawyer, fixed fee, custody',
    cued: [
      'What would you do first with the keys once the *conveyancing* is done?',
      'Where would you keep *your will*: in a drawer, in a safe or with the solicitor?',
      'Which papers should be easiest to find for *probate*: the bank, the house or the insurance?',
      'What would you ask a *trainee* solicitor about the job?',
      'What helps people agree in *mediation*: time, tea or a good listener?',
      'How do you read a *contract*: every word, the bold parts or the last page first?',
      'Which film or series set in a *court* could you watch again?',
      'What would you look at first before buying a *property*: the boundary, the roof or the road?',
    ],
    atWork: {
      asks: [
        'Which legal word would you most like to see replaced with plain English?',
        'Which legal job do people put off longest: a will, a lease or a power of attorney?',
        'What makes a client trust a solicitor from the start?',
        'What helps a new solicitor most: a mentor, client contact or varied work?',
      ],
      cued: [
        'Where did you learn most as a *trainee*: property, family or litigation?',
        'In *litigation*: talk about settling early, or gather every fact first?',
        'Which clause in a *contract* do clients ask about most?',
        'What makes a *barrister* good to work with: clear notes, quick replies or calm?',
      ],
    },
  },
};
