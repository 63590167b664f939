import { ButtonLink } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { Settings } from '@/lib/profile/settings';
import { siteIds, sites } from '@/lib/profile/site';
import { Banner } from '@/components/ui/Banner';
import { unsaved } from '@/lib/inbox/store/trouble';
import styles from './SiteFooter.module.css';
import { presenceNames, SiteRows } from './SiteRows';
import { useSettings } from './use-settings';

/** At the foot of a small surface: how much Earshot does on each site, and at a press the switches. */
export function SiteFooter() {
  const { settings, change, trouble } = useSettings();
  return (
    <footer className={styles.footer}>
      {settings && (
        <details>
          <summary>
            <Icon name="down" size={12} />
            {summaryOf(settings)}
          </summary>
          {trouble && <Banner alert {...unsaved[trouble]} />}
          <SiteRows settings={settings} change={change} />
        </details>
      )}
      <ButtonLink look="small" href="/app.html#/settings" target="_blank">
        Settings
      </ButtonLink>
    </footer>
  );
}

/** "On: X, Facebook · Quiet: LinkedIn" */
function summaryOf(settings: Settings): string {
  const groups = new Map<string, string[]>();
  for (const site of siteIds) {
    const state = presenceNames[settings.sites[site]];
    groups.set(state, [...(groups.get(state) ?? []), sites[site].name]);
  }
  return [...groups].map(([state, names]) => `${state}: ${names.join(', ')}`).join(' · ');
}
