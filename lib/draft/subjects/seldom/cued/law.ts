import type { Besides } from '../../subject';

/** What is asked of the subjects of `law.ts` where a draft holds a word. */
export const law: Besides['cued'] = {
  'bereavement support': [
    'Where do you like to go for a quiet *walk* when somebody you miss is on your mind?',
    'Where would you light a *candle* for somebody you remember: at home, in church or by water?',
    'How do you like to keep a happy *memory* of somebody: a photo, a recipe or a song?',
    'How would you mark the *anniversary* of a loss: with flowers, with friends or quietly?',
    'What makes a bereavement *cafe* feel welcoming: cake, small tables or a friendly face?',
    'Which book or story helps *children* to talk about grief?',
    'What makes a first visit to a grief *group* easier: a friend, a cup of tea or a call beforehand?',
    'Which piece of music would you choose for a *remembrance* evening?',
  ],
  'employment law': [
    'How much notice for *holiday* feels fair: a week, a fortnight or a month?',
    "Which part of a new job's *contract* do you read first?",
    'What makes *flexible working* work: trust, fixed days or a good calendar?',
    'How long should *probation* be in a new job: one, three or six months?',
    'What would you put on page one of a staff *handbook*?',
    'Where would you look up your *rights* at work first: online, with HR or with a friend?',
    'How should *overtime* be repaid: in money, in time off or a bit of both?',
    'What should a new *parent* find on the first day back at work: a proper handover, flexible hours or cake?',
  ],
  funeral: [
    'Where would you like *ashes* to be scattered: at sea, on a hill or in a favourite garden?',
    'What should there be to eat at a *wake*: sandwiches, cake or a proper hot meal?',
    'Which *flowers* would you choose for a funeral: lilies, roses or some from the garden?',
    'Which *hearse* would you choose: classic black, horse-drawn or something unusual?',
    'Which *coffin* would you choose: plain wood, woven willow or bright colours?',
    'Where would you keep your funeral *wishes*: in a letter, with the will or told to the family?',
    'What makes a good *memorial*: a bench, a tree or a gathering of friends?',
    'How would you remember somebody after a direct *cremation*: with a meal, a walk or a party?',
  ],
  solicitor: [
    'What would you do first with the keys once the *conveyancing* is done?',
    'Where would you keep *your will*: in a drawer, in a safe or with the solicitor?',
    'Which papers should be easiest to find for *probate*: the bank, the house or the insurance?',
    'What would you ask a *trainee* solicitor about the job?',
    'What helps people agree in *mediation*: time, tea or a good listener?',
    'How do you read a *contract*: every word, the bold parts or the last page first?',
    'Which film or series set in a *court* could you watch again?',
    'What would you look at first before buying a *property*: the boundary, the roof or the road?',
  ],
};
