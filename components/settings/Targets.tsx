import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { forgetStrayWebhooks } from '@/lib/inbox/webhooks';
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
import form from './BrandForm.module.css';
import { Section } from './Section';
import styles from './Settings.module.css';
import { TargetForm } from './TargetForm';
import type { Change } from './use-settings';
import { useWebhook } from './use-webhook';

const kindOptions = targetKinds.map((kind) => ({ value: kind, name: targetNames[kind] }));

/** Where things are handed off to. All but Slack are forms that open filled in; nothing is sent until somebody sends it there. */
export function Targets({ settings, change }: { settings: Settings; change: Change }) {
  const { targets } = settings;
  const [kind, setKind] = useState<TargetKind>('mail');
  const [edited, edit] = useState<TargetText | null>(null);
  const known = targets.some(({ id }) => id === edited?.id);

  // Once, when the settings open: from here on a target that is removed can still come back with its webhook.
  useEffect(() => void forgetStrayWebhooks().catch(() => {}), []);

  const editor = edited && (
    <TargetForm
      target={edited}
      onCancel={() => edit(null)}
      onSave={(target) => {
        change((settings) => withTarget(settings, target));
        edit(null);
      }}
    />
  );
  return (
    <Section
      title="Targets"
      lead="Where you hand off to. Forms and letters open filled in, and you send them; a Slack message goes out when you press Hand off."
    >
      <ul className={styles.rows}>
        {targets.map((target) => (
          <li key={target.id}>
            {target.id === edited?.id ? (
              editor
            ) : (
              <>
                <div>
                  <b dir="auto">{target.name}</b>
                  <Summary target={target} />
                </div>
                <Button look="framed" aria-label={`Edit ${target.name}`} onClick={() => edit(target)}>
                  Edit
                </Button>
                <Button
                  aria-label={`Remove ${target.name}`}
                  onClick={() => {
                    const users = settings.departments.filter((row) => row.target === target.id);
                    change((settings) => without(settings, target), {
                      text: `Removed ${target.name}`,
                      change: (settings) => restored(settings, target, new Set(users.map(({ id }) => id))),
                    });
                  }}
                >
                  Remove
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {edited && !known && editor}
      {!edited && (
        <div className={form.presses}>
          <Select label="Kind of target" value={kind} options={kindOptions} onChange={setKind} />
          <Button
            look="framed"
            onClick={() => edit({ id: crypto.randomUUID(), kind, name: '', authors: usualAuthors(kind) })}
          >
            Add a target
          </Button>
        </div>
      )}
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

function withTarget(settings: Settings, target: Target): Settings {
  const known = settings.targets.some(({ id }) => id === target.id);
  const targets = known
    ? settings.targets.map((row) => (row.id === target.id ? target : row))
    : [...settings.targets, target];
  return { ...settings, targets };
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
  return { ...withTarget(settings, target), departments };
}
