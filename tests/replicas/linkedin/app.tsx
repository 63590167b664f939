import { Fragment, useEffect, useMemo, useState, type MouseEvent } from 'react';
import { createPortal } from 'react-dom';
import { founder } from '../company';
import type { Choices } from '../practice';
import { Card, LazySlot } from './card';
import { ClassicShare } from './classic';
import { Face, Messages, SideCard, TopBar } from './furniture';
import { Icon } from './icons';
import { labels } from './labels';
import { LegacyActivity } from './legacy';
import { Advertisement, Course } from './modules';
import { PageProvider, usePage, whole, type Page } from './page';
import { address, profile } from './posts';
import { ShareDialog } from './share';
import { usePosts } from './store';

const query = new URLSearchParams(location.search);

/** Which share box the launcher opens, as LinkedIn decides by account. */
const classic = query.get('share') === 'classic';

export function App({ choices, outlet }: { choices: Choices; outlet: ShadowRoot }) {
  const [path, setPath] = useState(location.pathname);
  const [sharing, setSharing] = useState(query.get('shareActive') === 'true');

  useEffect(() => {
    const back = (): void => setPath(location.pathname);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const page = useMemo<Page>(
    () => ({
      choices,
      words: labels[choices.language],
      go(to) {
        history.pushState(null, '', to);
        setPath(location.pathname);
        scrollTo(0, 0);
      },
    }),
    [choices],
  );

  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
    if (link.host !== location.host) return;
    event.preventDefault();
    page.go(link.pathname + link.search);
  };

  const close = (): void => setSharing(false);
  const legacy = path.includes('/recent-activity/');
  return (
    <PageProvider value={page}>
      <div onClick={follow} className={legacy ? 'ember-application' : undefined}>
        <TopBar />
        <div className="layout">
          <SideCard />
          {legacy ? <LegacyActivity /> : <View path={path} onShare={() => setSharing(true)} />}
        </div>
        <Messages />
        {sharing && !legacy && !classic ? <ShareDialog onClose={close} /> : null}
        {sharing && !legacy && classic ? createPortal(<ClassicShare onClose={close} />, outlet) : null}
      </div>
    </PageProvider>
  );
}

function View({ path, onShare }: { path: string; onShare: () => void }) {
  const posts = usePosts();
  const one = posts.find((post) => address(post) === decodeURIComponent(path));
  if (one)
    return (
      <main
        className="column"
        data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.UpdateDetail"
        data-testid="post-detail"
      >
        <Card key={one.key} post={one} type="FeedType_FEED_DETAIL" />
      </main>
    );
  return (
    <main className="column" data-sdui-screen="com.linkedin.sdui.flagshipnav.home.Home">
      <div
        role="list"
        data-testid="mainFeed"
        data-component-type="LazyColumn"
        componentkey="container-update-list_mainFeed-lazy-container"
      >
        <Launcher onShare={onShare} />
        {posts.map((post, index) => (
          <Fragment key={post.key}>
            {index === 2 ? <Advertisement /> : null}
            {index === 5 ? <Course /> : null}
            <LazySlot id={`slot-${index}`}>
              <Card post={post} type="FeedType_MAIN_FEED_RELEVANCE" />
            </LazySlot>
          </Fragment>
        ))}
      </div>
    </main>
  );
}

function Launcher({ onShare }: { onShare: () => void }) {
  const { words } = usePage();
  const key = '89b0c3d2-5a61-4c7e-9f52-2f6f3a1d7e44';
  return (
    <div className="card">
      <div className="launcher">
        <a tabIndex={0} href={whole(profile(founder))}>
          <Face handle={founder.handle} label="" />
        </a>
        <div role="button" tabIndex={0} componentkey={key} className="fake-box" onClick={onShare}>
          <div componentkey={key} aria-label={words.startPost}>
            <div componentkey="draft-text-replaceable-component">
              <div componentkey="draft-text-replaceable-component">
                <p>{words.startPost}</p>
              </div>
            </div>
          </div>
        </div>
      </div>
      <div className="launcher-tools">
        {(
          [
            [words.video, 'video-medium'],
            [words.photo, 'image-medium'],
            [words.article, 'content-align-left-medium'],
          ] as const
        ).map(([word, icon]) => (
          <div key={word} role="button" tabIndex={0}>
            <Icon id={icon} />
            <p>{word}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
