import { useEffect, useMemo, useState, type MouseEvent } from 'react';
import type { Choices } from '../practice';
import { labels } from './labels';
import { Modal, type About } from './modal';
import { PageProvider, type Page } from './page';
import { SideBar, SideNav, Toast } from './furniture';
import { Found, Home, Profile, StatusPage } from './views';

/** How long X takes to show what the address already says. */
const lag = 120;

interface Place {
  path: string;
  /** What the modal composer is about while the address is `/compose/post`. */
  about: About | null;
}

const here = (): Place => ({
  path: location.pathname === '/compose/post' ? '/home' : location.pathname,
  about: location.pathname === '/compose/post' ? {} : null,
});

/** The whole page: one address changes, the parts stay. */
export function App({ choices }: { choices: Choices }) {
  const [place, setPlace] = useState(here);

  useEffect(() => {
    const back = (): void => setPlace(here());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const page = useMemo<Page>(
    () => ({
      choices,
      words: labels[choices.language],
      go(address) {
        history.pushState(null, '', address);
        setTimeout(() => {
          setPlace({ path: location.pathname, about: null });
          scrollTo(0, 0);
        }, lag);
      },
      compose(about) {
        history.pushState(null, '', '/compose/post');
        setTimeout(() => setPlace(({ path }) => ({ path, about })), lag);
      },
    }),
    [choices],
  );

  const close = (): void => {
    history.pushState(null, '', place.path);
    setPlace({ path: place.path, about: null });
  };

  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
    const address = link?.getAttribute('href');
    if (!address || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (address === '/compose/post') page.compose({});
    else page.go(address);
  };

  return (
    <PageProvider value={page}>
      <div onClick={follow}>
        <div className="layout">
          <SideNav path={place.path} />
          <main role="main">
            <div className="layout-main">
              <div data-testid="primaryColumn" className="primary-column">
                <View path={place.path} />
              </div>
              <SideBar />
            </div>
          </main>
        </div>
        <div id="layers">
          <Toast />
          {place.about ? <Modal about={place.about} onClose={close} /> : null}
        </div>
      </div>
    </PageProvider>
  );
}

function View({ path }: { path: string }) {
  const [, handle = '', kind, id] = path.split('/');
  if (kind === 'status' && id) return <StatusPage key={id} id={id} />;
  if (handle === 'search' || (handle === 'i' && kind === 'lists')) return <Found />;
  if (['', 'home', 'explore', 'notifications', 'messages', 'i', 'hashtag'].includes(handle)) return <Home />;
  return <Profile key={handle} handle={handle} />;
}
