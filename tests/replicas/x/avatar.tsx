import type { Person } from '../company';

export const Avatar = ({ of, link = true }: { of: Pick<Person, 'handle'>; link?: boolean }) => {
  const image = (
    <div>
      <img alt="" draggable src={`/practice/avatar/${of.handle}.svg`} />
    </div>
  );
  return (
    <div data-testid={`UserAvatar-Container-${of.handle}`} className="avatar">
      {link ? (
        <a href={`/${of.handle}`} aria-hidden="true" role="link" tabIndex={-1}>
          {image}
        </a>
      ) : (
        <div role="presentation">{image}</div>
      )}
    </div>
  );
};
