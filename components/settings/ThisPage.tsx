import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { saveFile } from '@/components/ui/save-file';
import { send } from '@/lib/messages/send';
import { type SiteId, sites } from '@/lib/profile/site';
import styles from './ThisPage.module.css';
import { type PageInFront, usePageInFront } from './use-page-in-front';
import { useSettings } from './use-settings';

interface Props {
  /** Which site a host belongs to. */
  siteOf: (host: string) => SiteId | null;
  /** Called once the page has the word: a popup then gets out of its way. */
  onBegun?: () => void;
}

/** What can be done with the page in front, while it is one of the sites. */
export function ThisPage({ siteOf, onBegun }: Props) {
  const page = usePageInFront();
  const site = page && URL.canParse(page.url) ? siteOf(new URL(page.url).hostname) : null;
  return page && site && <OfSite key={page.id} page={page} site={site} {...(onBegun && { onBegun })} />;
}

function OfSite({ page, site, onBegun }: { page: PageInFront; site: SiteId; onBegun?: () => void }) {
  const { settings } = useSettings();
  const [told, setTold] = useState('');
  if (!settings) return null;
  const isShown = settings.sites[site] === 'in-page';
  const { name } = sites[site];

  async function walk() {
    const { begun } = await send('tab.walk', page);
    if (begun) onBegun?.();
    else setTold('Nothing started. Reload the page and try again.');
  }

  async function report() {
    const { structure } = await send('tab.structure', page);
    if (structure === null) return setTold('This page could not be read.');
    saveFile(`earshot-${site}-page.html`, structure, 'text/html');
    setTold(
      'Saved: the page’s structure, with every word replaced. Look through it, then attach it to your report.',
    );
  }

  const failed = () => setTold('That did not work. Reload the page and try again.');
  return (
    <section className={styles.page} aria-label={`This page on ${name}`}>
      {isShown && (
        <Button look="framed" onClick={() => void walk().catch(failed)}>
          Walk through the replies
        </Button>
      )}
      <Button look="small" onClick={() => void report().catch(failed)}>
        Report a page that is not understood
      </Button>
      <p role="status">{told}</p>
    </section>
  );
}
