import type { Settings } from '@/lib/profile/settings';
import { Section } from './Section';
import { SiteRows } from './SiteRows';
import type { Change } from './use-settings';

/** Where Earshot works, and how much of it shows. */
export function Sites({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Section title="Sites" lead="How much Earshot does on each site.">
      <SiteRows settings={settings} change={change} />
    </Section>
  );
}
