import { Fragment, useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { company, people } from '../company';
import type { Choices } from '../practice';
import { Advertisement } from './advertisement';
import { CreatePost, Launcher } from './create';
import { Face, Icon } from './icons';
import { labels } from './labels';
import { mount } from './lexical';
import { PageProvider, usePage, type Page } from './page';
import { PostDialog, Viewer } from './over';
import { FeedPost } from './post';
import { group, type Post } from './posts';
import { find, usePosts } from './store';
import { HiddenLabels } from './time';

/** With its parameters, which name pictures. */
const here = (): string => location.pathname + location.search;

export function App({ choices }: { choices: Choices }) {
  const [path, setPath] = useState(here);
  const [creating, setCreating] = useState(false);
  const posts = usePosts();

  useEffect(() => {
    const back = (): void => setPath(here());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const page = useMemo<Page>(
    () => ({
      choices,
      words: labels[choices.language],
      go(address) {
        history.pushState(null, '', address);
        setPath(here());
        scrollTo(0, 0);
      },
    }),
    [choices],
  );

  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
    const address = link?.getAttribute('href');
    if (!address || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    page.go(address);
  };

  return (
    <PageProvider value={page}>
      <div onClick={follow}>
        <TopBar />
        <div className="layout">
          <SideBar />
          <div role="main">
            <View path={path} onCreate={() => setCreating(true)} />
          </div>
          <div role="complementary" className="right" />
        </div>
        {creating ? <CreatePost onClose={() => setCreating(false)} /> : null}
        <HiddenLabels posts={posts} />
        <Chat />
      </div>
    </PageProvider>
  );
}

function View({ path, onCreate }: { path: string; onCreate: () => void }) {
  const all = usePosts();
  const posts = all.filter((post) => post.group === null && !post.viewed);
  const [, handle = '', kind] = path.replace(/\?.*/, '').split('/');
  const one = path.includes('/posts/') || handle === 'photo' ? find(path) : null;
  if (one?.viewed) return <Viewer post={one} />;
  // Pressed in a feed, a post opens over it, under its own address.
  if (one && path.endsWith('?over=feed'))
    return (
      <>
        <Feed posts={posts} onCreate={onCreate} />
        <PostDialog post={one} />
      </>
    );
  if (one)
    return (
      <div className="column">
        <FeedPost key={one.key} post={one} position={1} marked alone />
      </div>
    );
  if (handle === 'groups')
    return (
      <div className="column">
        <h1>
          <a href={`/groups/${group.handle}/`}>{group.name}</a>
        </h1>
        <div role="feed">
          {all
            .filter((post) => post.group === kind)
            .map((post, index) => (
              <FeedPost key={post.key} post={post} position={index + 1} marked />
            ))}
        </div>
      </div>
    );
  const owner = people.find((person) => person.handle === handle);
  if (owner)
    return (
      <div className="column">
        <div className="card page-head">
          <div className="cover" style={{ background: owner.colour }} />
          <div className="post-head">
            <Face handle={owner.handle} size={96} />
            <div>
              <h1>{owner.name}</h1>
              <span className="fine">{owner.about}</span>
            </div>
          </div>
        </div>
        {owner.handle === company.handle ? <Launcher onOpen={onCreate} /> : null}
        <div data-pagelet="ProfileTimeline">
          {posts
            .filter((post) => post.by.handle === owner.handle)
            .map((post, index) => (
              <FeedPost key={post.key} post={post} position={index + 1} marked={false} />
            ))}
        </div>
      </div>
    );
  return <Feed posts={posts} onCreate={onCreate} />;
}

function Feed({ posts, onCreate }: { posts: readonly Post[]; onCreate: () => void }) {
  return (
    <div className="column">
      <Launcher onOpen={onCreate} />
      <div role="feed">
        {posts.map((post, index) => (
          <Fragment key={post.key}>
            {index === 3 ? <Advertisement position={posts.length + 1} /> : null}
            <FeedPost post={post} position={index + 1} marked />
          </Fragment>
        ))}
      </div>
    </div>
  );
}

function TopBar() {
  const { words } = usePage();
  return (
    <div role="banner" className="top">
      <a href="/" aria-label="Facebook" className="mark">
        <Icon of="comment" />
      </a>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        role="combobox"
        aria-expanded={false}
      />
      <div role="navigation">
        <a href="/" aria-label={words.home} className="round">
          <Icon of="home" />
        </a>
      </div>
      <div aria-label={company.name} role="button" tabIndex={0} aria-haspopup="menu" aria-expanded={false}>
        <Face handle={company.handle} label={company.name} />
      </div>
    </div>
  );
}

function SideBar() {
  const { words } = usePage();
  return (
    <div role="navigation" className="left">
      <a href={`/${company.handle}`}>
        <Face handle={company.handle} size={36} />
        <span>{company.name}</span>
      </a>
      <a href="/">
        <Icon of="home" />
        <span>{words.home}</span>
      </a>
      <span className="fine">{words.followers}</span>
    </div>
  );
}

/** A chat in the corner: a private place with the same engine and the same roles, which nothing may touch. */
function Chat() {
  const editable = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!editable.current) return undefined;
    const box = mount(
      editable.current,
      () => {},
      () => box.clear(),
    );
    return () => box.end();
  }, []);
  return (
    <div className="chat">
      <div className="post-head">
        <Face handle="gracewhit" size={28} />
        <b>Grace Whitcombe</b>
      </div>
      <div role="article" className="bubble">
        <div dir="auto">My order number is 4471, between us.</div>
      </div>
      <div className="typing">
        <div
          ref={editable}
          aria-label="Message"
          aria-placeholder="Aa"
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          spellCheck
          tabIndex={0}
        />
      </div>
    </div>
  );
}
