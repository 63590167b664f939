import { useState } from 'react';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Toasts } from '@/components/ui/Toasts';
import { reasonOf, type Reason } from '@/lib/inbox/store/not-saved';
import { unsaved } from '@/lib/inbox/store/trouble';
import type { SiteId } from '@/lib/profile/site';
import { Backup } from './Backup';
import { Copies } from './Copies';
import { Import } from './Import';
import { People } from './People';
import { Restore } from './Restore';
import { Retention } from './Retention';
import styles from './Settings.module.css';
import { Storage } from './Storage';
import { useSettings } from './use-settings';
import { WeeklyFile } from './WeeklyFile';

/** What is kept, how safe it is, and how it is taken along, brought back and forgotten. */
export function YourData({ siteOf }: { siteOf: (host: string) => SiteId | null }) {
  const { settings, change, done, forget, trouble: unsettled } = useSettings();
  const [failed, setFailed] = useState<Reason | null>(null);
  const onTrouble = (error: unknown) => setFailed(reasonOf(error));
  const trouble = failed ?? unsettled;
  return (
    <div className={styles.scroller}>
      <div className={styles.settings}>
        <h1>Your data</h1>
        {trouble && (
          <Banner alert {...unsaved[trouble]}>
            <Button look="framed" onClick={() => setFailed(null)}>
              Close
            </Button>
          </Banner>
        )}
        {settings && (
          <>
            <Backup settings={settings} onTrouble={onTrouble} />
            <WeeklyFile settings={settings} change={change} onTrouble={onTrouble} />
            <Restore change={change} onTrouble={onTrouble} />
            <Import settings={settings} siteOf={siteOf} onTrouble={onTrouble} />
            <Copies onTrouble={onTrouble} />
            <Storage onTrouble={onTrouble} />
            <Retention settings={settings} change={change} />
            <People onTrouble={onTrouble} />
          </>
        )}
      </div>
      <Toasts toasts={done} onGone={forget} />
    </div>
  );
}
