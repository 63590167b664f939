import { Select } from '@/components/ui/Select';
import { presences, type Presence, type Settings } from '@/lib/profile/settings';
import { siteIds, sites } from '@/lib/profile/site';
import styles from './Settings.module.css';
import type { Change } from './use-settings';

export const presenceNames: Record<Presence, string> = { 'in-page': 'On', quiet: 'Quiet', off: 'Off' };
const lines: Record<Presence, string> = {
  'in-page': 'Drafts are judged as you write, and posts have a button to capture them.',
  quiet: 'Nothing is added to the page. Capture by menu or keys; drafts are not judged there.',
  off: 'Earshot does nothing on this site.',
};
const options = presences.map((presence) => ({ value: presence, name: presenceNames[presence] }));

/** How much Earshot does on each site, to be changed there. */
export function SiteRows({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <ul className={styles.rows}>
      {siteIds.map((site) => (
        <li key={site}>
          <div>
            <b>{sites[site].name}</b>
            <p>{lines[settings.sites[site]]}</p>
            {site === 'linkedin' && (
              <p>
                LinkedIn’s user agreement does not allow tools that add elements to its pages. “Quiet” adds
                none.
              </p>
            )}
          </div>
          <Select
            label={`Earshot on ${sites[site].name}`}
            value={settings.sites[site]}
            options={options}
            onChange={(presence) =>
              change((settings) => ({ ...settings, sites: { ...settings.sites, [site]: presence } }))
            }
          />
        </li>
      ))}
    </ul>
  );
}
