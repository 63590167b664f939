import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { late } from '@/components/ui/late';
import { changeNote } from '@/lib/inbox/captures/captures';
import { redact, typedWithout } from '@/lib/inbox/captures/redact';
import { wake } from '@/lib/inbox/captures/snooze';
import type { FirstPage } from '@/lib/inbox/queries/first-page';
import { countLists, type ListId } from '@/lib/inbox/queries/lists';
import type { View } from '@/lib/inbox/surfaces/views';
import { AddByHand, handFields } from './adding/AddByHand';
import { addWritten } from './adding/add-written';
import { Asking, type Ask } from './asking/Asking';
import { commandIds, type CommandId } from './commands';
import { Detail } from './detail/Detail';
import { Filters } from './Filters';
import styles from './Inbox.module.css';
import { ListColumn } from './ListColumn';
import { Lists } from './Lists';
import { operationsBy, type Operations } from './operations';
import type { InboxProps } from './props';
import { Questions } from './Questions';
import { runsOf } from './runs';
import type { Acts } from './use-acts';
import { useLikenesses } from './use-alike';
import type { FocusWish } from './use-focus';
import { useFound } from './use-found';
import { useKeys } from './use-keys';
import { useMoves } from './use-moves';
import { useNames } from './use-names';
import { useSelection } from './use-selection';
import type { ChangeView } from './use-view';
import { useWidth } from './use-width';

// With it comes the judge and all that it reads by: not before somebody replies.
const Replying = late(async () => (await import('./replying/Replying')).Replying);

interface Props extends InboxProps {
  first: FirstPage;
  view: View;
  onView: ChangeView;
  acts: Acts;
  onTrouble: (error: unknown) => void;
  focus: FocusWish;
}

/** Lists, search, what is found, and the capture in hand, with everything that a key or a press does to it or to what is selected. */
export function Desk({ surface, shown, listed, first, view, onView, acts, ...rest }: Props) {
  const { onTrouble, focus, siteOf = () => null } = rest;
  const { list, search } = view;
  const width = useWidth();
  const beside = width !== 'narrow';
  const names = useNames();
  const [searching, setSearching] = useState(false);
  const likenesses = useLikenesses();
  const found = useFound(list, search, searching, names, likenesses.corpus, first);
  const { ids, query } = found;
  const counts = useLiveQuery(countLists, [], first.counts);
  const selection = useSelection(ids);
  const moves = useMoves({ ids, view, onView, selection, focus, beside });
  const { current, targets, open, replying } = moves;
  const [ask, setAsk] = useState<Ask | null>(null);
  const [adding, setAdding] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const done = operationsBy(acts, names);
  const operations: Operations = {
    ...done,
    status: (some, status) => {
      done.status(some, status);
      if (status === 'shipped' || status === 'declined') moves.reply(some);
    },
  };

  const show = useEffectEvent(moves.showOne);
  useEffect(() => {
    if (shown !== undefined) show(shown);
  }, [shown]);
  const showList = useEffectEvent((to: ListId, words: string) => moves.toFound(to, words));
  const { list: toList, search: toSearch = '' } = listed ?? {};
  useEffect(() => {
    if (toList) showList(toList, toSearch);
  }, [toList, toSearch]);
  const wakeNow = useEffectEvent(() => void wake(Date.now()).catch(onTrouble));
  useEffect(() => wakeNow(), []);

  const type = (field: string, words: string | null) =>
    onView(({ typed }) => ({
      typed:
        words === null
          ? Object.fromEntries(Object.entries(typed).filter(([name]) => name !== field))
          : { ...typed, [field]: words },
    }));
  const blackOutFor = (id: string, words: string) =>
    acts.actForGood('Words blacked out', async (act) => {
      await redact(id, words, act);
      onView(({ typed }) => ({ typed: typedWithout(typed, id, words) }));
    });
  const showAdded = (id: string) => {
    Object.values(handFields).forEach((name) => type(name, null));
    selection.none();
    moves.showOne(id);
    focus.wish('detail');
  };
  const restore = () => moves.finish(() => operations.restore(targets));
  const runs = runsOf({
    ids,
    list,
    moves,
    selection,
    operations,
    acts,
    onAsk: setAsk,
    onAdd: () => setAdding(true),
    onSearch: () => {
      // Before the next key, which belongs into the field: it is there once the list is, and no dialog is in front.
      flushSync(() => {
        if (!beside) onView({ open: false, replying: [] });
      });
      searchField.current?.focus();
    },
    onNote: () =>
      flushSync(() => {
        onView({ open: true, replying: [] });
        focus.wish('note');
      }),
    opened: view.open,
  });
  const able = commandIds.filter((id) => runs[id] !== undefined);
  const run = (command: CommandId) => runs[command]?.();
  useKeys(runs, names.letterKeys, root, focus, () => focus.wish(moves.place));

  return (
    <div className={styles.desk} data-width={width} ref={root} onPointerDownCapture={focus.forget}>
      {width === 'wide' && (
        <aside className={styles.side}>
          <Lists counts={counts} list={list} onList={moves.toList} />
          <Filters search={search} names={names} onSearch={moves.search} />
          <Questions />
        </aside>
      )}
      {(beside || !open) && (
        <ListColumn
          wide={width === 'wide'}
          view={view}
          onView={onView}
          found={found}
          counts={counts}
          first={first}
          names={names}
          moves={moves}
          selection={selection}
          operations={operations}
          focus={focus}
          searchField={searchField}
          onSearching={() => setSearching(true)}
          onCommand={run}
          onRestore={restore}
          onTrouble={onTrouble}
        />
      )}
      {replying && (
        <Replying
          key={view.replying.join(' ')}
          ids={view.replying}
          names={names}
          operations={done}
          acts={acts}
          typed={view.typed}
          onTyped={type}
          onTrouble={onTrouble}
          onLeave={moves.leave}
        />
      )}
      {open && !replying && current !== null && (
        <Detail
          id={current}
          passing={search !== '' && view.current === null}
          list={list}
          query={query}
          names={names}
          likenesses={likenesses}
          operations={{
            ...operations,
            status: (acted, to) => moves.finishOpen(() => operations.status(acted, to), acted),
            answer: (acted, by, link) => moves.finishOpen(() => operations.answer(acted, by, link), acted),
            merge: (acted, into) => moves.finishOpen(() => operations.merge(acted, into), acted),
            restore: () => restore(),
          }}
          typed={view.typed}
          onTyped={type}
          onNote={(id, note) => void changeNote(id, note).catch(onTrouble)}
          onBlackOut={blackOutFor}
          onOpen={moves.openOne}
          onPerson={moves.showPerson}
          onTakeBack={acts.takeBack}
          onCommand={run}
          commands={able}
          onBack={beside ? null : moves.leave}
          focus={focus}
        />
      )}
      {open && !replying && current === null && (
        <p className={styles.nothing}>Select a capture to read it here.</p>
      )}
      {adding && (
        <AddByHand
          typed={view.typed}
          onTyped={type}
          siteOf={siteOf}
          onAdd={(post, kind) => {
            setAdding(false);
            void addWritten(post, kind, { acts, names, onKept: showAdded }).catch(onTrouble);
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {ask && (
        <Asking
          surface={surface}
          ask={ask}
          ids={targets}
          names={names}
          likenesses={likenesses}
          operations={operations}
          onOpen={moves.openOne}
          onFinish={(work) => {
            setAsk(null);
            moves.finish(work);
          }}
          onCommand={run}
          commands={able}
          onClose={() => setAsk(null)}
        />
      )}
    </div>
  );
}
