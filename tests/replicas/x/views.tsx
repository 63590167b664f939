import type { ReactNode } from 'react';
import { people } from '../company';
import { Advertisement } from './advertisement';
import { Article } from './article';
import { Avatar } from './avatar';
import { Cells, type Cell } from './cells';
import { Composer } from './composer';
import { Icon } from './icons';
import { usePage } from './page';
import { find, useStore } from './store';
import type { Status } from './statuses';
import { nameText } from './text';

const wrapped = (content: ReactNode) => (
  <div>
    <div>{content}</div>
  </div>
);

const cell = (status: Status, pinned = false): Cell => ({
  key: status.id,
  content: wrapped(<Article status={status} alone={status.answers !== null} pinned={pinned} />),
});

const advertised: Cell = { key: 'advertisement', content: wrapped(<Advertisement />) };

export function Home() {
  const { words } = usePage();
  const { home } = useStore();
  const cells = home.map((status) => cell(status));
  cells.splice(4, 0, advertised);
  return (
    <div aria-label={words.home} tabIndex={0} className="no-outline">
      <nav aria-live="polite" role="navigation" className="tabs">
        <div role="tablist" data-testid="ScrollSnap-List">
          <a href="/home" role="tab" aria-selected="true">
            <span>{words.forYou}</span>
          </a>
          <a href="/home" role="tab" aria-selected="false" tabIndex={-1}>
            <span>{words.following}</span>
          </a>
        </div>
      </nav>
      <div className="inline-composer">
        <Composer inline />
      </div>
      <Timeline label="Timeline: Your Home Timeline" cells={cells} />
    </div>
  );
}

/** What a search or a list shows: posts by many people and, among them, accounts that are no posts. Nobody writes here. */
export function Found() {
  const { words } = usePage();
  const { home } = useStore();
  const cells = home.map((status) => cell(status));
  cells.splice(
    2,
    0,
    ...people.slice(0, 2).map((one): Cell => ({
      key: `account ${one.handle}`,
      content: (
        <button data-testid="UserCell" type="button" className="user-cell">
          <Avatar of={one} link />
          <a href={`/${one.handle}`} role="link">
            {nameText(one.name)}
          </a>
          <div dir="auto">{one.about}</div>
        </button>
      ),
    })),
  );
  return (
    <>
      <Bar title={words.search} />
      <Timeline label={words.search} cells={cells} />
    </>
  );
}

function Timeline({ cells, label }: { cells: readonly Cell[]; label: string }) {
  return (
    <section aria-labelledby="accessible-list-0" role="region">
      <h1 dir="auto" aria-level={1} role="heading" id="accessible-list-0" className="unseen">
        {label}
      </h1>
      <Cells cells={cells} label={label} />
    </section>
  );
}

export function Profile({ handle }: { handle: string }) {
  const { words } = usePage();
  const { home } = useStore();
  const one = people.find((person) => person.handle === handle);
  const own = home.filter((status) => status.by.handle === handle);
  const passedOn = handle === 'larkfieldbags' ? home.filter((status) => status.reposted) : [];
  const statuses = [...own, ...passedOn].sort((a, b) => b.at - a.at);
  const first = own.find((status) => status.replies.length > 0);
  const pinned = handle === 'larkfieldbags' && first ? first : null;
  const cells = statuses.filter((status) => status !== pinned).map((status) => cell(status));
  if (pinned) cells.unshift(cell(pinned, true));
  return (
    <>
      <Bar title={one?.name ?? `@${handle}`} />
      <div className="profile">
        <div className="banner" style={{ background: one?.colour }} />
        {one ? <Avatar of={one} link={false} /> : null}
        <div data-testid="UserName" dir="auto">
          <h2>{nameText(one?.name ?? handle)}</h2>
          <div className="fine">@{handle}</div>
        </div>
        <div data-testid="UserDescription" dir="auto">
          {one?.about}
        </div>
      </div>
      <Timeline label={words.posts} cells={cells} />
    </>
  );
}

function Bar({ title }: { title: string }) {
  const { words } = usePage();
  return (
    <div className="bar">
      <button
        aria-label={words.back}
        role="button"
        data-testid="app-bar-back"
        type="button"
        className="quiet"
        onClick={() => history.back()}
      >
        <Icon of="back" />
      </button>
      <h2 dir="auto" role="heading" aria-level={2}>
        {title}
      </h2>
    </div>
  );
}

const parents = (status: Status): Status[] =>
  status.answers ? [...parents(status.answers), status.answers] : [];

/** A reply and the answers below it that X shows joined by a line. */
const chain = (status: Status): Status[] => {
  const [first] = status.replies;
  return first ? [status, ...chain(first)] : [status];
};

export function StatusPage({ id }: { id: string }) {
  const { words } = usePage();
  useStore();
  const status = find(id);
  if (!status) return <Bar title={words.post} />;
  const above = parents(status);
  const cells: Cell[] = [
    ...above.map((parent, index) => ({
      key: parent.id,
      content: wrapped(<Article status={parent} line={{ above: index > 0, below: true }} />),
    })),
    {
      key: `focused ${status.id}`,
      content: wrapped(<Article status={status} place="focused" line={{ above: above.length > 0 }} />),
    },
    {
      key: `answer ${status.id}`,
      lasting: true,
      content: wrapped(
        <div className="inline-composer">
          <Composer inline answers={status} />
        </div>,
      ),
    },
    ...status.replies.flatMap((reply) => {
      const group = chain(reply);
      return (
        group
          .map((one, index): Cell => {
            const line = { above: index > 0, below: index < group.length - 1 };
            return { key: one.id, content: wrapped(<Article status={one} line={line} />) };
          })
          // X ends each conversation with an empty cell.
          .concat({ key: `end of ${reply.id}`, content: <div className="separator" /> })
      );
    }),
  ];
  return (
    <>
      <Bar title={words.post} />
      <Timeline label={words.conversation} cells={cells} />
    </>
  );
}
