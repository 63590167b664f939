import { useLiveQuery } from 'dexie-react-hooks';
import { Banner } from '@/components/ui/Banner';
import { Boundary } from '@/components/ui/Boundary';
import { Button } from '@/components/ui/Button';
import { Toasts } from '@/components/ui/Toasts';
import { byPerson, capturesOf, changeNote, removeCaptures } from '@/lib/inbox/captures';
import { change, undo } from '@/lib/inbox/changes';
import { anyCapture } from '@/lib/inbox/found';
import { reasonOf } from '@/lib/inbox/not-saved';
import { unreadable, unsaved } from '@/lib/inbox/trouble';
import type { View } from '@/lib/inbox/views';
import { kindNames } from '@/lib/feedback/kind';
import { queryOf } from '@/lib/feedback/query';
import { statusNames } from '@/lib/feedback/status';
import type { Act } from '@/lib/feedback/triage';
import { CaptureList } from './CaptureList';
import type { RowActions } from './CaptureRow';
import { EmptyInbox } from './EmptyInbox';
import emptiness from './EmptyInbox.module.css';
import { Filters } from './Filters';
import styles from './Inbox.module.css';
import { Questions } from './Questions';
import { useFound } from './use-found';
import { useOpened } from './use-opened';
import { useView } from './use-view';
import { useWrites } from './use-writes';

interface Props {
  surface: View['surface'];
  /** Shows this capture alone, and how to leave it. */
  only?: { id: string; onAll: () => void };
}

/** What customers said, newest first, live in every open surface: searched, sorted, noted, opened, deleted and brought back. */
export function Inbox(props: Props) {
  const { open, failure, retry } = useOpened();
  if (failure) return <Unreadable error={failure.error} onRetry={retry} />;
  return (
    <div className={styles.inbox} aria-busy={!open}>
      {open && (
        <Boundary renderFailure={(error, retry) => <Unreadable error={error} onRetry={retry} />}>
          <OpenInbox {...props} />
        </Boundary>
      )}
    </div>
  );
}

function Unreadable({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div className={styles.trouble}>
      <Banner alert {...unreadable[reasonOf(error)]}>
        <Button look="framed" onClick={onRetry}>
          Try again
        </Button>
      </Banner>
    </div>
  );
}

function OpenInbox({ surface, only }: Props) {
  const writes = useWrites();
  const [view, changeView] = useView(surface, writes.report);
  const any = useLiveQuery(anyCapture);
  const { write } = writes;

  /** An act on captures, with its Undo. */
  const doing = (text: string, work: (act: Act) => Promise<unknown>) => {
    const act = byPerson(Date.now());
    write(() => work(act), { text, change: () => undo(act.change, Date.now()) });
  };
  const actions: RowActions = {
    onKind: ({ id }, kind) =>
      doing(`Marked as ${kindNames[kind].toLowerCase()}`, (act) =>
        change([id], () => ({ kind, kindBy: 'person' }), act),
      ),
    onStatus: ({ id }, status) =>
      doing(`Moved to ${statusNames[status].toLowerCase()}`, (act) => change([id], () => ({ status }), act)),
    // Neither the badge nor what pages know depends on a note: nobody is told at every keystroke.
    onNote: (capture, note) => void changeNote(capture.id, note).catch(writes.report),
    onRemove: ({ id }) => doing('Deleted', (act) => removeCaptures([id], act)),
  };

  return (
    <>
      {writes.trouble && (
        <div className={styles.trouble}>
          <Banner alert {...unsaved[writes.trouble]}>
            <Button look="framed" onClick={writes.dismiss}>
              Close
            </Button>
          </Banner>
        </div>
      )}
      {only && <OneCapture {...only} actions={actions} />}
      {!only && <Questions />}
      {!only && any === false && <EmptyInbox />}
      {!only && any && view && <Chosen view={view} onView={changeView} actions={actions} />}
      <Toasts toasts={writes.done} onGone={writes.forget} />
    </>
  );
}

interface ChosenProps {
  view: View;
  onView: (change: Partial<View>) => void;
  actions: RowActions;
}

function Chosen({ view, onView, actions }: ChosenProps) {
  const { ids, query } = useFound(view);
  return (
    <>
      <Filters view={view} onView={onView} />
      <p className={styles.count} role="status">
        {[...query.errors, ...(ids ? [counted(ids.length)] : [])].join(' ')}
      </p>
      {ids?.length === 0 && (
        <section className={emptiness.none}>
          <p>No capture fits this search.</p>
          <Button look="framed" onClick={() => onView({ search: '', kind: null, status: null })}>
            Show all
          </Button>
        </section>
      )}
      {ids && ids.length > 0 && <CaptureList ids={ids} query={query} {...actions} />}
    </>
  );
}

const nothingSought = queryOf('');

function OneCapture({ id, onAll, actions }: { id: string; onAll: () => void; actions: RowActions }) {
  const gone = useLiveQuery(async () => (await capturesOf([id])).length === 0, [id]);
  return (
    <>
      <p className={styles.one}>
        <Button look="framed" onClick={onAll}>
          Show all captures
        </Button>
        {gone && 'This capture was deleted.'}
      </p>
      <CaptureList ids={[id]} query={nothingSought} {...actions} />
    </>
  );
}

const counted = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'capture' : 'captures'}`;
