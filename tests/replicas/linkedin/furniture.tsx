import { company, founder } from '../company';
import { Icon } from './icons';
import { usePage, whole } from './page';
import { profile } from './posts';

export function TopBar() {
  const { words } = usePage();
  const tabs = [
    ['/feed/', words.home, 'home-medium'],
    ['/mynetwork/', words.network, 'people-medium'],
    ['/jobs/', words.jobs, 'job-medium'],
    ['/messaging/', words.messaging, 'nav-messages-medium'],
    ['/notifications/', words.notifications, 'bell-medium'],
  ] as const;
  return (
    <header className="top">
      <div>
        <a href="/feed/" className="mark" aria-label="LinkedIn">
          <Icon id="people-medium" />
        </a>
        <input
          type="text"
          role="combobox"
          aria-expanded={false}
          aria-label={words.search}
          placeholder={words.search}
        />
        <nav>
          {tabs.map(([href, label, icon]) => (
            <a key={href} href={href}>
              <Icon id={icon} />
              <span>{label}</span>
            </a>
          ))}
          <button type="button" aria-expanded={false}>
            <img
              src={`/practice/avatar/${founder.handle}.svg`}
              alt={founder.name}
              className="global-nav__me-photo"
            />
            <span>{words.me}</span>
          </button>
        </nav>
      </div>
    </header>
  );
}

export const SideCard = () => {
  const { words } = usePage();
  return (
    <aside className="side">
      <div className="card">
        <div className="banner" />
        <a href={whole(profile(founder))}>
          <img src={`/practice/avatar/${founder.handle}.svg`} alt="" />
          <b>{founder.name}</b>
        </a>
        <p>{founder.about}</p>
        <a href={whole(profile(company))} className="fine">
          {company.name}
        </a>
        <a href="/in/ines-marlow/recent-activity/all/" className="fine">
          {words.activity}
        </a>
      </div>
    </aside>
  );
};

/** Messages in the corner: private words and a box that nothing may touch. */
export const Messages = () => {
  const { words } = usePage();
  return (
    <aside className="msg-overlay-container">
      <div className="msg-overlay-conversation-bubble">
        <b>Grace Whitcombe</b>
        <p className="msg-s-event-listitem__body">My order number is 4471, between us.</p>
        <form className="msg-form" onSubmit={(event) => event.preventDefault()}>
          <div
            className="msg-form__contenteditable"
            contentEditable
            suppressContentEditableWarning
            role="textbox"
            aria-multiline="true"
            aria-label={words.messaging}
          >
            <p>
              <br />
            </p>
          </div>
          <button type="submit" className="msg-form__send-button" disabled>
            {words.send}
          </button>
        </form>
      </div>
    </aside>
  );
};

export const Face = ({ handle, label }: { handle: string; label: string }) => (
  <figure aria-hidden={label === '' ? true : undefined}>
    <img alt={label} src={`/practice/avatar/${handle}.svg`} data-loaded="true" />
  </figure>
);
