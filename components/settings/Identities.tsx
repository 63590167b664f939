import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Select } from '@/components/ui/Select';
import type { KnownIdentity } from '@/lib/profile/identity';
import type { Settings } from '@/lib/profile/settings';
import { sites } from '@/lib/profile/site';
import { Section } from './Section';
import styles from './Settings.module.css';
import type { Change } from './use-settings';

/** The accounts that post from this browser, and for whom they speak. */
export function Identities({ settings, change }: { settings: Settings; change: Change }) {
  const owners = [
    ...settings.brands.map(({ id, names }) => ({ value: id, name: names[0] ?? id })),
    { value: 'personal', name: 'Personal' },
  ];
  return (
    <Section title="Accounts" lead="Who posts from this browser. Personal accounts are never judged.">
      {settings.identities.length === 0 && (
        <p className={styles.none}>
          None yet. Earshot asks once, at the first draft from an account it does not know.
        </p>
      )}
      <ul className={styles.rows}>
        {settings.identities.map((identity) => (
          <li key={keyOf(identity)}>
            <div>
              <b dir="auto">{identity.name || identity.handle}</b>
              <p>
                <bdi>@{identity.handle}</bdi> on {sites[identity.site].name}
              </p>
            </div>
            <Select
              label={`Who @${identity.handle} speaks for`}
              value={identity.owner}
              options={owners}
              onChange={(owner) => change((settings) => withOwner(settings, identity, owner))}
            />
            <Button
              look="icon"
              aria-label={`Forget @${identity.handle} on ${sites[identity.site].name}`}
              title="Forget"
              onClick={() =>
                change((settings) => without(settings, identity), {
                  text: `Forgot @${identity.handle}`,
                  change: (settings) => ({
                    ...settings,
                    identities: [...without(settings, identity).identities, identity],
                  }),
                })
              }
            >
              <Icon name="trash" />
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const keyOf = ({ site, handle }: KnownIdentity) => `${site}:${handle}`;

function withOwner(settings: Settings, identity: KnownIdentity, owner: string): Settings {
  const rows = settings.identities.map((row) => (keyOf(row) === keyOf(identity) ? { ...row, owner } : row));
  return { ...settings, identities: rows };
}

function without(settings: Settings, identity: KnownIdentity): Settings {
  return { ...settings, identities: settings.identities.filter((row) => keyOf(row) !== keyOf(identity)) };
}
