import { useState, type Ref } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { FirstPage } from '@/lib/inbox/queries/first-page';
import type { ListId } from '@/lib/inbox/queries/lists';
import type { View } from '@/lib/inbox/surfaces/views';
import { BulkBar } from './BulkBar';
import { commands, shownKeys, type CommandId } from './commands';
import { EmptyInbox, EmptyList } from './EmptyInbox';
import { Filters } from './Filters';
import { GrantedWishes } from './GrantedWishes';
import styles from './Inbox.module.css';
import { CaptureList } from './list/CaptureList';
import { ListSelect } from './Lists';
import type { Operations } from './operations';
import { Questions } from './Questions';
import { Reminders } from './Reminders';
import { Search } from './Search';
import type { FocusWish } from './use-focus';
import type { Found } from './use-found';
import type { Moves } from './use-moves';
import type { Names } from './use-names';
import type { Selection } from './use-selection';
import type { ChangeView } from './use-view';

interface Props {
  /** The lists stand in a column of their own. */
  wide: boolean;
  view: View;
  onView: ChangeView;
  found: Found;
  counts: Record<ListId, number>;
  first: FirstPage;
  names: Names;
  moves: Moves;
  selection: Selection;
  operations: Operations;
  focus: FocusWish;
  searchField: Ref<HTMLInputElement>;
  /** Somebody may search now. */
  onSearching: () => void;
  onCommand: (command: CommandId) => void;
  onRestore: () => void;
  onTrouble: (error: unknown) => void;
}

/** One list: the search in it, what it reminds of, its captures, and what is done to those that are selected. */
export function ListColumn({ wide, view, onView, found, counts, first, names, moves, ...rest }: Props) {
  const { selection, operations, focus, searchField, onSearching, onCommand, onRestore, onTrouble } = rest;
  const { list, search } = view;
  const { ids, known, query, rows, inAll } = found;
  const [filtering, setFiltering] = useState(false);
  const nothing = counts.all === 0 && counts.trash === 0;
  const keys = (
    <Button look="icon" aria-label="Keys" title="Keys (?)" onClick={() => onCommand('help')}>
      <Icon name="keys" />
    </Button>
  );
  return (
    <div className={styles.middle} data-list>
      <div className={styles.tools}>
        {!wide && (
          <div className={styles.heading}>
            <ListSelect counts={counts} list={list} onList={moves.toList} />
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
          onBegin={onSearching}
          onSearch={moves.search}
          onEnter={inAll ? () => onView({ list: 'all', current: null }) : null}
          onLeave={() => focus.wish('list')}
        >
          <Button
            look="icon"
            aria-label={commands.add.name}
            title={`${commands.add.name} (${shownKeys('add')})`}
            onClick={() => onCommand('add')}
          >
            <Icon name="add" />
          </Button>
          {wide && keys}
        </Search>
        {!wide && filtering && <Filters search={search} names={names} onSearch={moves.search} />}
      </div>
      {!wide && <Questions />}
      {list !== 'waiting' && search === '' && (
        <Reminders days={names.remindAfterDays} onShow={() => moves.toList('waiting')} />
      )}
      <GrantedWishes onShipped={(some) => operations.status(some, 'shipped')} onTrouble={onTrouble} />
      {search !== '' && known && (
        <p className={styles.count} role="status">
          {counted(ids.length)}
        </p>
      )}
      {nothing && <EmptyInbox onAdd={() => onCommand('add')} />}
      {!nothing && known && ids.length === 0 && (
        <EmptyList
          list={list}
          search={search}
          inAll={inAll}
          counts={counts}
          onView={onView}
          onList={moves.toList}
        />
      )}
      {list === 'untold' && ids.length > 0 && (
        <div className={styles.tell}>
          <Button look="framed" onClick={() => moves.reply(ids)}>
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
          current={moves.current}
          selected={new Set(selection.ids)}
          focus={focus}
          scroll={view.scroll}
          onScroll={(scroll) => onView({ scroll })}
          onCurrent={(id) => {
            if (id !== view.current) onView({ current: id });
          }}
          onOpen={moves.openOne}
          onSelect={(id, range) => (range ? selection.extend(id) : selection.toggle(id))}
        />
      )}
      {selection.ids.length > 0 && (
        <BulkBar
          list={list}
          count={selection.ids.length}
          of={ids.length}
          onCommand={onCommand}
          onRestore={onRestore}
          onAll={selection.all}
          onNone={selection.none}
        />
      )}
    </div>
  );
}

const counted = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'capture' : 'captures'}`;
