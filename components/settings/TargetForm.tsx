import { useState } from 'react';
import { readWebhook } from '@/lib/delivery/address';
import { allow } from '@/lib/delivery/permission';
import { reasonOf } from '@/lib/inbox/store/not-saved';
import { unsaved } from '@/lib/inbox/store/trouble';
import { keepWebhook } from '@/lib/inbox/settings/webhooks';
import {
  targetFields,
  targetNames,
  type Authorship,
  type FieldName,
  type Target,
} from '@/lib/profile/target';
import { readTarget, type TargetErrors, type TargetText } from '@/lib/profile/target-text';
import { Choice } from './Choice';
import { EditForm } from './EditForm';
import { Field } from './Field';
import { useWebhook } from './use-webhook';

interface Props {
  target: TargetText;
  /** It cannot be sent to as it stands. */
  mending: boolean;
  onSave: (target: Target) => void;
  onCancel: () => void;
}

const fields: Record<FieldName, { label: string; help: string }> = {
  to: { label: 'To', help: 'Who the letter goes to: product@acme.com' },
  repo: { label: 'Repository', help: 'As owner/name, or its address: acme/app' },
  labels: {
    label: 'Labels',
    help: 'Separated by commas, or left empty. Whoever opens the form needs the right to set them.',
  },
  address: { label: 'Project', help: 'Its address: https://gitlab.com/acme/app' },
  team: { label: 'Team', help: 'The letters before the number of its issues: ENG. Left empty, Linear asks.' },
  site: { label: 'Address', help: 'Of your Jira: https://acme.atlassian.net' },
  project: { label: 'Project', help: 'Its number, which stands as pid= in the address of its settings.' },
  issueType: {
    label: 'Issue type',
    help: 'Its number, which stands as id= in the address of its settings.',
  },
  list: { label: 'List', help: 'Its id of 24 letters and digits. Left empty, Trello asks.' },
};

const authorOptions: { value: Authorship; name: string }[] = [
  { value: 'hidden', name: 'Hidden, initials only' },
  { value: 'shown', name: 'Shown as on their site' },
];

/** Writes down where to hand off to. A webhook is kept apart, and the browser's leave to send there is asked at the press that saves it. */
export function TargetForm({ target, mending, onSave, onCancel }: Props) {
  const [text, setText] = useState(target);
  const [errors, setErrors] = useState<TargetErrors>({});
  const [hook, setHook] = useState('');
  const [hookWrong, setHookWrong] = useState<string | null>(null);
  const kept = useWebhook(target.id);
  const mend = (name: keyof TargetErrors) => setErrors({ ...errors, [name]: undefined });

  function save(): void {
    const read = readTarget(text);
    if ('errors' in read) return setErrors(read.errors);
    if (read.target.kind !== 'slack') return onSave(read.target);
    const webhook = readWebhook(hook.trim() || (kept ?? ''));
    if ('wrong' in webhook) return setHookWrong(webhook.wrong);
    // The browser's own question comes first: it is refused when anything was waited for after the press.
    const allowed = allow(webhook.pattern);
    void saveWebhook(read.target, webhook.address, allowed);
  }

  async function saveWebhook(target: Target, address: string, allowed: Promise<boolean>): Promise<void> {
    if (!(await allowed.catch(() => false)))
      return setHookWrong(`The browser may not send to ${new URL(address).host}. Save again and allow it.`);
    try {
      await keepWebhook(target.id, address);
      onSave(target);
    } catch (error) {
      const { title, advice } = unsaved[reasonOf(error)];
      setHookWrong(`${title}. ${advice}`);
    }
  }

  return (
    <EditForm onSave={save} onCancel={onCancel}>
      <Field
        label="Name"
        help={`What you call it. If left empty: ${targetNames[text.kind]}.`}
        dir="auto"
        autoFocus={!mending}
        wrong={errors.name}
        value={text.name}
        onWrite={(name) => {
          setText({ ...text, name });
          mend('name');
        }}
      />
      {targetFields[text.kind].map((name) => (
        <Field
          key={name}
          {...fields[name]}
          wrong={errors[name]}
          value={text[name] ?? ''}
          onWrite={(written) => {
            setText({ ...text, [name]: written });
            mend(name);
          }}
        />
      ))}
      {text.kind === 'slack' && (
        <Field
          label="Webhook"
          type="password"
          autoFocus={mending}
          help={
            kept
              ? 'Kept in this browser. Paste another to replace it.'
              : 'Made in Slack under Apps → Incoming Webhooks. It is a secret: kept in this browser, and in no file or backup.'
          }
          wrong={hookWrong}
          value={hook}
          onWrite={(written) => {
            setHook(written);
            setHookWrong(null);
          }}
        />
      )}
      <Choice
        label="Authors"
        value={text.authors}
        options={authorOptions}
        onChange={(authors) => setText({ ...text, authors })}
      />
    </EditForm>
  );
}
