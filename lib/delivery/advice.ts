import type { Delivery, DeliveryTrouble, DeliveryTroubleKind } from '@/lib/handoff/delivery';

interface Advice {
  wrong: string;
  mend: string;
}

const look = 'Look whether the message is there before you send it again.';

const advices: Record<DeliveryTroubleKind, Advice> = {
  slow: { wrong: 'It did not answer in time.', mend: look },
  unanswered: { wrong: 'No answer came.', mend: look },
  closed: { wrong: 'The browser was closed while it was sent.', mend: look },
  'not-ok': { wrong: 'It answered, but not as Slack does.', mend: look },
  busy: { wrong: 'It asks for patience: too many messages.', mend: 'Try again in a while.' },
  broken: { wrong: 'It had trouble of its own.', mend: 'Try again in a while.' },
  refused: { wrong: 'It refused the message.', mend: 'Check the webhook in Slack, or paste a new one.' },
  'no-address': {
    wrong: 'Its webhook is not known in this browser.',
    mend: 'Paste it under Settings → Targets, then send again.',
  },
  'not-allowed': {
    wrong: 'The browser may not send there.',
    mend: 'Save the target again under Settings → Targets and allow it, then send again.',
  },
};

/** What Slack means by the words it refuses a message with. */
const refusals = new Map<string, Advice>(
  Object.entries({
    no_service: removed('The webhook was switched off or removed in Slack.'),
    no_team: removed('The Slack workspace is gone.'),
    no_active_hooks: removed('The webhook was switched off in Slack.'),
    invalid_token: removed('Slack does not know this webhook.'),
    channel_not_found: removed('The channel is gone.'),
    channel_is_archived: removed('The channel is archived.'),
    user_not_found: removed('The person it writes to is gone.'),
    action_prohibited: {
      wrong: 'An administrator of the workspace does not allow it.',
      mend: 'Ask them, or hand off another way.',
    },
    posting_to_general_channel_denied: {
      wrong: 'Only administrators may write to that channel.',
      mend: 'Make a webhook for another channel and paste it.',
    },
  }),
);

function removed(wrong: string): Advice {
  return { wrong, mend: 'Make a new webhook in Slack and paste it under Settings → Targets.' };
}

/** What is the matter with a message and what mends it; null where nothing is. */
export function adviceOn({ state, trouble }: Pick<Delivery, 'state' | 'trouble'>): Advice | null {
  if (!trouble) return null;
  const { wrong, mend } = adviceAbout(trouble);
  if (state === 'waiting') return { wrong, mend: 'Earshot tries again by itself.' };
  return { wrong, mend: state === 'uncertain' ? look : mend };
}

/** What keeps a message from being sent, in words, and what mends it. */
export function adviceAbout({ kind, said }: DeliveryTrouble): Advice {
  const known = kind === 'refused' ? refusals.get(said) : undefined;
  const { wrong, mend } = known ?? advices[kind];
  return { wrong: known || said === '' ? wrong : `${wrong} It said: “${said}”`, mend };
}
