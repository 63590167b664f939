import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Toasts } from '@/components/ui/Toasts';
import { unsaved } from '@/lib/inbox/trouble';
import { Assist } from './Assist';
import { Brands } from './Brands';
import { BusinessHours } from './BusinessHours';
import { Departments } from './Departments';
import { Guard } from './Guard';
import { Identities } from './Identities';
import { Keys } from './Keys';
import { LiveCheck } from './LiveCheck';
import { Phrases } from './Phrases';
import { Reminders } from './Reminders';
import { Routes } from './Routes';
import { Rules } from './Rules';
import styles from './Settings.module.css';
import { Share } from './Share';
import { Signals } from './Signals';
import { Sites } from './Sites';
import { Targets } from './Targets';
import { useSettings } from './use-settings';

/** Everything a person can choose, each choice kept at once. A target that was asked for stands in its form. */
export function Settings({ target = null }: { target?: string | null }) {
  const { settings, change, done, forget, trouble, dismiss } = useSettings();
  return (
    <div className={styles.scroller}>
      <div className={styles.settings}>
        <h1>Settings</h1>
        {trouble && (
          <Banner alert {...unsaved[trouble]}>
            <Button look="framed" onClick={dismiss}>
              Close
            </Button>
          </Banner>
        )}
        {settings && (
          <>
            <Brands settings={settings} change={change} />
            <Identities settings={settings} change={change} />
            <Sites settings={settings} change={change} />
            <Guard settings={settings} change={change} />
            <Signals settings={settings} change={change} />
            <Rules settings={settings} change={change} />
            <Phrases settings={settings} change={change} />
            <Departments settings={settings} change={change} />
            <Routes settings={settings} change={change} />
            <Targets key={target} settings={settings} change={change} asked={target} />
            <Reminders settings={settings} change={change} />
            <BusinessHours settings={settings} change={change} />
            <Keys settings={settings} change={change} />
            <Assist />
            <Share settings={settings} change={change} />
            <LiveCheck />
          </>
        )}
      </div>
      <Toasts toasts={done} onGone={forget} />
    </div>
  );
}
