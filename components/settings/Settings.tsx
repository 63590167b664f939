import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Toasts } from '@/components/ui/Toasts';
import { unsaved } from '@/lib/inbox/store/trouble';
import type { Settings as Kept } from '@/lib/profile/settings';
import { Assist } from './Assist';
import { Brands } from './Brands';
import { BusinessHours } from './BusinessHours';
import { Departments } from './Departments';
import { Groups, type Group } from './Groups';
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
import { useSettings, type Change } from './use-settings';

interface Choices {
  settings: Kept;
  change: Change;
}

const groupsOf = (choices: Choices, target: string | null): Group[] => [
  {
    id: 'accounts',
    name: 'Brand & accounts',
    content: (
      <>
        <Brands {...choices} />
        <Identities {...choices} />
      </>
    ),
  },
  {
    id: 'writing',
    name: 'Writing',
    content: (
      <>
        <Guard {...choices} />
        <Signals {...choices} />
        <Rules {...choices} />
        <Phrases {...choices} />
      </>
    ),
  },
  {
    id: 'inbox',
    name: 'Inbox & people',
    content: (
      <>
        <Departments {...choices} />
        <Routes {...choices} />
        <Reminders {...choices} />
        <BusinessHours {...choices} />
        <Keys {...choices} />
      </>
    ),
  },
  { id: 'hand-off', name: 'Hand-off', content: <Targets key={target} {...choices} asked={target} /> },
  { id: 'model', name: 'Language model', content: <Assist /> },
  {
    id: 'browser',
    name: 'This browser',
    content: (
      <>
        <Sites {...choices} />
        <Share {...choices} />
        <LiveCheck />
      </>
    ),
  },
];

/** Everything a person can choose, each choice kept at once. `group` is the one to begin at, a target that was asked for stands in its form. */
export function Settings({ group = '', target = null }: { group?: string; target?: string | null }) {
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
        {settings && <Groups groups={groupsOf({ settings, change }, target)} opened={group} />}
      </div>
      <Toasts toasts={done} onGone={forget} />
    </div>
  );
}
