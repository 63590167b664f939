import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Toasts } from '@/components/ui/Toasts';
import { unsaved } from '@/lib/inbox/store/trouble';
import { Desk } from './Desk';
import type { FirstPage } from '@/lib/inbox/queries/first-page';
import styles from './Inbox.module.css';
import type { InboxProps } from './props';
import { useActs } from './use-acts';
import { useFocusWish } from './use-focus';
import { useTrouble } from './use-trouble';
import { useView } from './use-view';

/** The inbox once its database is open: what was done last and how this surface was left, around the desk itself. */
export function Triage({ first, ...props }: InboxProps & { first: FirstPage }) {
  const focus = useFocusWish();
  const troubles = useTrouble();
  const [view, changeView] = useView(first.view, troubles.report);
  // What an Undo brought back is in hand again.
  const acts = useActs(troubles, ([first]) => {
    if (first === undefined) return;
    changeView({ current: first });
    focus.wish('list');
  });
  return (
    <>
      {troubles.trouble && (
        <div className={styles.trouble}>
          <Banner alert {...unsaved[troubles.trouble]}>
            <Button look="framed" onClick={troubles.dismiss}>
              Close
            </Button>
          </Banner>
        </div>
      )}
      <Desk
        {...props}
        first={first}
        view={view}
        onView={changeView}
        acts={acts}
        onTrouble={troubles.report}
        focus={focus}
      />
      {acts.working !== null && (
        <p className={styles.working} role="status">
          <progress aria-label={acts.working} />
          {acts.working} …
        </p>
      )}
      <Toasts below toasts={acts.done} onGone={acts.forget} />
    </>
  );
}
