import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { late } from '@/components/ui/late';
import type { Capture, Captured } from '@/lib/feedback/capture';
import type { Kind } from '@/lib/feedback/sorting/kind';
import { withValue } from '@/lib/feedback/search/query-text';
import { addCapture, changeNote, keptAs } from '@/lib/inbox/captures/captures';
import { briefsOf } from '@/lib/inbox/queries/briefs';
import type { FirstPage } from '@/lib/inbox/queries/first-page';
import { countLists, type ListId } from '@/lib/inbox/queries/lists';
import { redact, typedWithout } from '@/lib/inbox/captures/redact';
import { wake } from '@/lib/inbox/captures/snooze';
import type { View } from '@/lib/inbox/surfaces/views';
import { AddByHand, handFields } from './adding/AddByHand';
import { Asking, type Ask } from './asking/Asking';
import { BulkBar } from './BulkBar';
import { commandIds, commands, shownKeys, type CommandId } from './commands';
import { Detail } from './detail/Detail';
import { EmptyInbox, EmptyList } from './EmptyInbox';
import { briefsText } from './handing-off/forms';
import { Filters } from './Filters';
import { GrantedWishes } from './GrantedWishes';
import type { Props as InboxProps } from './Inbox';
import styles from './Inbox.module.css';
import { CaptureList } from './list/CaptureList';
import { Lists, ListSelect } from './Lists';
import { Reminders } from './Reminders';
import { neighbourOf } from './neighbour';
import { operationsBy, type Operations } from './operations';
import { Questions } from './Questions';
import { Search } from './Search';
import type { Acts } from './use-acts';
import { useLikenesses } from './use-alike';
import type { Focus, FocusWish } from './use-focus';
import { useFound } from './use-found';
import { useKeys, type Runs } from './use-keys';
import { useNames } from './use-names';
import { useSelection } from './use-selection';
import { useStanding } from './use-standing';
import type { ChangeView } from './use-view';
import { useWidth } from './use-width';

// With it comes the judge and all that it reads by: not before somebody replies.
const Replying = late(async () => (await import('./replying/Replying')).Replying);

/** So many are replied to at a time. */
const mostReplied = 50;

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
  const { ids, known, query, rows, inAll } = useFound(
    list,
    search,
    searching,
    names,
    likenesses.corpus,
    first,
  );
  const counts = useLiveQuery(countLists, [], first.counts);
  const selection = useSelection(ids);
  const [ask, setAsk] = useState<Ask | null>(null);
  const [adding, setAdding] = useState(false);
  const [filtering, setFiltering] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const replyTo = (ids: readonly string[]) => onView({ replying: ids.slice(0, mostReplied) });
  const done = operationsBy(acts, names);
  const operations: Operations = {
    ...done,
    status: (ids, status) => {
      done.status(ids, status);
      if (status === 'shipped' || status === 'declined') replyTo(ids);
    },
  };

  const current = view.current ?? ids[0] ?? null;
  const replying = view.replying.length > 0;
  const open = beside || (view.open && current !== null) || replying;
  const targets = selection.ids.length > 0 ? selection.ids : current === null ? [] : [current];

  const showOne = (id: string) => onView({ list: 'all', search: '', current: id, open: true, replying: [] });
  const show = useEffectEvent(showOne);
  useEffect(() => {
    if (shown !== undefined) show(shown);
  }, [shown]);
  const showList = useEffectEvent((to: ListId, words: string) =>
    onView({ list: to, search: words, current: null, open: false, scroll: 0 }),
  );
  const { list: toList, search: toSearch = '' } = listed ?? {};
  useEffect(() => {
    if (toList) showList(toList, toSearch);
  }, [toList, toSearch]);
  const wakeNow = useEffectEvent(() => void wake(Date.now()).catch(onTrouble));
  useEffect(() => wakeNow(), []);

  const go = (to: string | null, on: Focus) => {
    onView({ current: to, open: view.open && to !== null });
    focus.wish(on);
  };
  const place = beside || !view.open ? 'list' : 'detail';
  const at = current === null ? -1 : ids.indexOf(current);
  const stood = useStanding(at);
  const move = (by: 1 | -1) => {
    // Where it left the list, the next one has come up to its place.
    const from = at >= 0 ? at : by === 1 ? stood() - 1 : stood();
    const to = ids[Math.min(ids.length - 1, Math.max(0, from + by))];
    if (to === undefined) return;
    onView({ replying: [] });
    go(to, place);
  };
  /** Does what these are finished with by, and takes the next one in hand. */
  const goOn = (work: () => void, done: readonly string[]) => {
    const next = neighbourOf(ids, current, done);
    work();
    go(next, next === null ? 'list' : place);
  };
  const finish = (work: () => void) => {
    goOn(work, targets);
    selection.none();
  };
  /** What the open capture is finished with by: where its row goes, the list beside it goes on. */
  const finishOpen = (work: () => void, acted: readonly string[]) => {
    const goes = beside && list !== 'all' && at >= 0 && acted.some((id) => id === current);
    if (goes) goOn(work, acted);
    else work();
  };
  const openOne = (id: string) => {
    onView({ current: id, open: true, replying: [] });
    focus.wish('detail');
  };
  const changeList = (to: ListId) => {
    selection.none();
    onView({ list: to, search: '', current: null, open: false, replying: [], scroll: 0 });
    focus.wish('list');
  };
  const searchFor = (words: string) => onView({ search: words, current: null, scroll: 0 });
  const leave = () => {
    onView({ open: false });
    focus.wish('list');
  };
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
  const leaveReplies = () => {
    onView({ replying: [] });
    focus.wish('list');
  };
  const showPerson = ({ author }: Capture) => {
    onView({ list: 'all', search: withValue('', 'from', author.handle ?? author.name), open: false });
    focus.wish('list');
  };
  const copy = () =>
    briefsOf(targets)
      .then((briefs) => navigator.clipboard.writeText(briefsText(briefs)))
      .then(
        () => acts.say(targets.length === 1 ? 'Brief copied' : `${targets.length} briefs copied`),
        () => acts.say('The browser did not let Earshot copy that'),
      );
  const showAdded = (id: string) => {
    selection.none();
    showOne(id);
    focus.wish('detail');
  };
  const addByHand = async (post: Captured, kind: Kind | undefined) => {
    setAdding(false);
    const forget = () => Object.values(handFields).forEach((name) => type(name, null));
    const kept = await keptAs(post);
    if (kept) {
      forget();
      showAdded(kept.id);
      acts.say('These words were kept already');
      return;
    }
    acts.act('Added', [post.id], async (act) => {
      const { capture } = await addCapture(post, {
        identity: null,
        brand: null,
        now: act.at,
        act,
        kind,
        desks: names,
      });
      forget();
      showAdded(capture.id);
    });
  };
  const restore = () => finish(() => operations.restore(targets));

  const moving: Runs = {
    search: () => {
      // Before the next key, which belongs into the field: it is there once the list is, and no dialog is in front.
      flushSync(() => {
        if (!beside) onView({ open: false, replying: [] });
      });
      searchField.current?.focus();
    },
    help: () => setAsk('help'),
    palette: () => setAsk('palette'),
    add: () => setAdding(true),
    undo: acts.undoLast,
    toNew: () => changeList('new'),
    toUnanswered: () => changeList('unanswered'),
    toWaiting: () => changeList('waiting'),
    toUntold: () => changeList('untold'),
    toPraise: () => changeList('praise'),
    toAll: () => changeList('all'),
    toSnoozed: () => changeList('snoozed'),
    toTrash: () => changeList('trash'),
    ...(ids.length > 0 && { next: () => move(1), previous: () => move(-1) }),
    ...(replying
      ? { back: leaveReplies }
      : selection.ids.length > 0
        ? { back: selection.none }
        : view.open && { back: leave }),
  };
  const inHand: Runs =
    current === null
      ? {}
      : {
          open: () => openOne(current),
          select: () => selection.toggle(current),
          selectTo: () => selection.extend(current),
        };
  const sorting: Runs =
    targets.length === 0 || list === 'trash'
      ? {}
      : {
          done: () => finish(() => operations.sorted(targets)),
          idea: () => operations.kind(targets, 'idea'),
          problem: () => operations.kind(targets, 'problem'),
          question: () => operations.kind(targets, 'question'),
          praise: () => operations.kind(targets, 'praise'),
          other: () => operations.kind(targets, 'other'),
          kind: () => setAsk('kind'),
          areas: () => setAsk('areas'),
          merge: () => setAsk('merge'),
          snooze: () => setAsk('snooze'),
          department: () => setAsk('department'),
          status: () => setAsk('status'),
          remove: () => finish(() => operations.remove(targets)),
          copy: () => void copy(),
          handOff: () => setAsk('handOff'),
          reply: () => replyTo(targets),
          answered: () => setAsk('answered'),
          ...(targets.length === 1 && {
            note: () =>
              flushSync(() => {
                onView({ open: true, replying: [] });
                focus.wish('note');
              }),
          }),
        };
  const runs: Runs = { ...moving, ...inHand, ...sorting };
  const able = commandIds.filter((id) => runs[id] !== undefined);
  const run = (command: CommandId) => runs[command]?.();
  useKeys(runs, names.letterKeys, root, focus, () => focus.wish(place));

  const keys = (
    <Button look="icon" aria-label="Keys" title="Keys (?)" onClick={() => setAsk('help')}>
      <Icon name="keys" />
    </Button>
  );
  const nothing = counts.all === 0 && counts.trash === 0;
  return (
    <div className={styles.desk} data-width={width} ref={root} onPointerDownCapture={focus.forget}>
      {width === 'wide' && (
        <aside className={styles.side}>
          <Lists counts={counts} list={list} onList={changeList} />
          <Filters search={search} names={names} onSearch={searchFor} />
          <Questions />
        </aside>
      )}
      {(beside || !open) && (
        <div className={styles.middle} data-list>
          <div className={styles.tools}>
            {width !== 'wide' && (
              <div className={styles.heading}>
                <ListSelect counts={counts} list={list} onList={changeList} />
                <Button
                  look="icon"
                  aria-label="Filters"
                  title="Filters"
                  aria-expanded={filtering}
                  onClick={() => setFiltering(!filtering)}
                >
                  <Icon name="filter" />
                </Button>
                {keys}
              </div>
            )}
            <Search
              ref={searchField}
              search={search}
              errors={query.errors}
              onBegin={() => setSearching(true)}
              onSearch={searchFor}
              onEnter={inAll ? () => onView({ list: 'all', current: null }) : null}
              onLeave={() => focus.wish('list')}
            >
              <Button
                look="icon"
                aria-label={commands.add.name}
                title={`${commands.add.name} (${shownKeys('add')})`}
                onClick={() => setAdding(true)}
              >
                <Icon name="add" />
              </Button>
              {width === 'wide' && keys}
            </Search>
            {width !== 'wide' && filtering && <Filters search={search} names={names} onSearch={searchFor} />}
          </div>
          {width !== 'wide' && <Questions />}
          {list !== 'waiting' && search === '' && (
            <Reminders days={names.remindAfterDays} onShow={() => changeList('waiting')} />
          )}
          <GrantedWishes onShipped={(ids) => operations.status(ids, 'shipped')} onTrouble={onTrouble} />
          {search !== '' && known && (
            <p className={styles.count} role="status">
              {counted(ids.length)}
            </p>
          )}
          {nothing && <EmptyInbox onAdd={() => setAdding(true)} />}
          {!nothing && known && ids.length === 0 && (
            <EmptyList
              list={list}
              search={search}
              inAll={inAll}
              counts={counts}
              onView={onView}
              onList={changeList}
            />
          )}
          {list === 'untold' && ids.length > 0 && (
            <div className={styles.tell}>
              <Button look="framed" onClick={() => replyTo(ids)}>
                <Icon name="reply" />
                Tell them one by one
              </Button>
            </div>
          )}
          {ids.length > 0 && (
            <CaptureList
              key={list}
              ids={ids}
              of={search === '' ? counts[list] : ids.length}
              held={rows}
              found={search !== ''}
              first={view === first.view ? first.rows : undefined}
              list={list}
              query={query}
              names={names}
              current={current}
              selected={new Set(selection.ids)}
              focus={focus}
              scroll={view.scroll}
              onScroll={(scroll) => onView({ scroll })}
              onCurrent={(id) => {
                if (id !== view.current) onView({ current: id });
              }}
              onOpen={openOne}
              onSelect={(id, range) => (range ? selection.extend(id) : selection.toggle(id))}
            />
          )}
          {selection.ids.length > 0 && (
            <BulkBar
              list={list}
              count={selection.ids.length}
              of={ids.length}
              onCommand={run}
              onRestore={restore}
              onAll={selection.all}
              onNone={selection.none}
            />
          )}
        </div>
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
          onLeave={leaveReplies}
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
            status: (acted, to) => finishOpen(() => operations.status(acted, to), acted),
            answer: (acted, by, link) => finishOpen(() => operations.answer(acted, by, link), acted),
            merge: (acted, into) => finishOpen(() => operations.merge(acted, into), acted),
            restore: () => restore(),
          }}
          typed={view.typed}
          onTyped={type}
          onNote={(id, note) => void changeNote(id, note).catch(onTrouble)}
          onBlackOut={blackOutFor}
          onOpen={openOne}
          onPerson={showPerson}
          onTakeBack={acts.takeBack}
          onCommand={run}
          commands={able}
          onBack={beside ? null : leave}
          focus={focus}
        />
      )}
      {open && !replying && current === null && <p className={styles.nothing}>What you open stands here.</p>}
      {adding && (
        <AddByHand
          typed={view.typed}
          onTyped={type}
          siteOf={siteOf}
          onAdd={(post, kind) => void addByHand(post, kind).catch(onTrouble)}
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
          onOpen={openOne}
          onFinish={(work) => {
            setAsk(null);
            finish(work);
          }}
          onCommand={run}
          commands={able}
          onClose={() => setAsk(null)}
        />
      )}
    </div>
  );
}

const counted = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'capture' : 'captures'}`;
