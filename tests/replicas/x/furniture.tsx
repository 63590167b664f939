import { useEffect } from 'react';
import { company } from '../company';
import { Avatar } from './avatar';
import { Icon } from './icons';
import { usePage } from './page';
import { notify, useStore } from './store';

export function SideNav({ path }: { path: string }) {
  const { words } = usePage();
  const tab = (href: string, label: string, icon: Parameters<typeof Icon>[0]['of'], testId: string) => (
    <a
      href={href}
      aria-label={label}
      role="link"
      data-testid={testId}
      className={path === href ? 'here' : ''}
    >
      <div>
        <div>
          <Icon of={icon} />
        </div>
        <div dir="ltr">
          <span>{label}</span>
        </div>
      </div>
    </a>
  );
  return (
    <header role="banner" className="side-nav">
      <div>
        <div>
          <h1 role="heading">
            <a href="/home" aria-label="X" role="link">
              <svg viewBox="0 0 24 24" aria-hidden="true" className="icon logo">
                <path d="M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM8 12h8M12 8v8" />
              </svg>
            </a>
          </h1>
          <nav aria-label="Primary" role="navigation">
            {tab('/home', words.home, 'home', 'AppTabBar_Home_Link')}
            {tab('/explore', words.explore, 'explore', 'AppTabBar_Explore_Link')}
            {tab('/notifications', words.notifications, 'bell', 'AppTabBar_Notifications_Link')}
            {tab('/messages', words.messages, 'chat', 'AppTabBar_DirectMessage_Link')}
            {tab(`/${company.handle}`, words.profile, 'person', 'AppTabBar_Profile_Link')}
          </nav>
          <div>
            <a
              href="/compose/post"
              aria-label={words.post}
              role="link"
              data-testid="SideNav_NewTweet_Button"
              className="primary new-post"
            >
              <div dir="ltr">
                <span>{words.post}</span>
              </div>
            </a>
          </div>
        </div>
        <div>
          <button
            aria-label={words.more}
            role="button"
            data-testid="SideNav_AccountSwitcher_Button"
            type="button"
            className="account quiet"
          >
            <Avatar of={company} link={false} />
            <div>
              <div dir="ltr" className="display-name">
                <span>{company.name}</span>
              </div>
              <div dir="ltr" className="fine">
                <span>@{company.handle}</span>
              </div>
            </div>
          </button>
        </div>
      </div>
    </header>
  );
}

export function SideBar() {
  const { words } = usePage();
  return (
    <div data-testid="sidebarColumn" className="side-bar">
      <form role="search">
        <input
          data-testid="SearchBox_Search_Input"
          aria-label={words.search}
          placeholder={words.search}
          role="combobox"
          aria-expanded={false}
          type="text"
        />
      </form>
      <section className="panel">
        <h2>{words.happening}</h2>
        {['#bikelife', 'Waxed canvas', 'Spring tune-up', 'Night trains'].map((trend, index) => (
          <div key={trend} data-testid="trend" tabIndex={0} role="link">
            <div className="fine">
              {(index + 2) * 431} {words.posts}
            </div>
            <b dir="auto">{trend}</b>
          </div>
        ))}
      </section>
    </div>
  );
}

/** How long the notice stays. */
const stay = 8000;

export function Toast() {
  const { toast } = useStore();
  const { words } = usePage();
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => notify(null), stay);
    return () => clearTimeout(timer);
  }, [toast]);
  if (!toast) return null;
  return (
    <div role="alert" data-testid="toast" className="toast">
      <div dir="auto">
        <span>{toast.text}</span>
        {toast.address ? (
          <a href={toast.address} role="link">
            {words.view}
          </a>
        ) : null}
      </div>
    </div>
  );
}
