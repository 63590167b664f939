import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { forgetStrayWebhooks } from '@/lib/inbox/settings/webhooks';
import type { Settings } from '@/lib/profile/settings';
import {
  targetFields,
  targetKinds,
  targetNames,
  usualAuthors,
  type Target,
  type TargetKind,
} from '@/lib/profile/target';
import type { TargetText } from '@/lib/profile/target-text';
import { EditableRows, withRow } from './EditableRows';
import styles from './Form.module.css';
import { Section } from './Section';
import { TargetForm } from './TargetForm';
import type { Change } from './use-settings';
import { useWebhook } from './use-webhook';

const kindOptions = targetKinds.map((kind) => ({ value: kind, name: targetNames[kind] }));

interface Props {
  settings: Settings;
  change: Change;
  /** The one to be mended. */
  asked: string | null;
}

/** Where things are handed off to. All but Slack are forms that open filled in; nothing is sent until somebody sends it there. */
export function Targets({ settings, change, asked }: Props) {
  const { targets } = settings;
  const [kind, setKind] = useState<TargetKind>('mail');
  const [edited, edit] = useState<TargetText | null>(targets.find(({ id }) => id === asked) ?? null);

  // Once, when the settings open: from here on a target that is removed can still come back with its webhook.
  useEffect(() => void forgetStrayWebhooks().catch(() => {}), []);

  const form = edited && (
    <TargetForm
      target={edited}
      mending={edited.id === asked}
      onCancel={() => edit(null)}
      onSave={(target) => {
        change((settings) => ({ ...settings, targets: withRow(settings.targets, target) }));
        edit(null);
      }}
    />
  );
  return (
    <Section
      title="Targets"
      lead="Where you hand off to. Forms and letters open filled in, and you send them; a Slack message goes out when you press Hand off."
    >
      <EditableRows
        rows={targets}
        nameOf={({ name }) => name}
        summaryOf={(target) => <Summary target={target} />}
        editing={edited?.id ?? null}
        form={form}
        add={
          <div className={styles.presses}>
            <Select label="Kind of target" value={kind} options={kindOptions} onChange={setKind} />
            <Button
              look="framed"
              onClick={() => edit({ id: crypto.randomUUID(), kind, name: '', authors: usualAuthors(kind) })}
            >
              Add a target
            </Button>
          </div>
        }
        onEdit={edit}
        onRemove={(target) => {
          const users = settings.departments.filter((row) => row.target === target.id);
          change((settings) => without(settings, target), {
            text: `Removed ${target.name}`,
            change: (settings) => restored(settings, target, new Set(users.map(({ id }) => id))),
          });
        }}
      />
    </Section>
  );
}

function Summary({ target }: { target: Target }) {
  const webhook = useWebhook(target.id);
  const missing = target.kind === 'slack' && webhook === null;
  const written: Partial<Record<string, string>> = { ...target };
  const fields = targetFields[target.kind].map((name) => written[name] ?? '');
  const parts = [targetNames[target.kind], ...fields, target.authors === 'hidden' ? 'authors hidden' : ''];
  return (
    <>
      <p dir="auto">{parts.filter((part) => part !== '').join(' · ')}</p>
      {missing && <p>Its webhook is not known in this browser. Edit it and paste the webhook.</p>}
    </>
  );
}

/** Without a target; departments that handed off there copy as text. */
function without(settings: Settings, { id }: Target): Settings {
  return {
    ...settings,
    targets: settings.targets.filter((row) => row.id !== id),
    departments: settings.departments.map((row) => (row.target === id ? { ...row, target: null } : row)),
  };
}

/** A target back in its place; a department that was given another one since keeps that. */
function restored(settings: Settings, target: Target, users: ReadonlySet<string>): Settings {
  const departments = settings.departments.map((row) =>
    users.has(row.id) && row.target === null ? { ...row, target: target.id } : row,
  );
  return { ...settings, targets: withRow(settings.targets, target), departments };
}
