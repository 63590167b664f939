import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './Groups.module.css';
import { Heading, Under } from './Heading';

export interface Group {
  /** What stands in its address, behind `#/settings/`. */
  id: string;
  name: string;
  content: ReactNode;
}

/** Subjects of one page under a few headings, with a list beside them that leads to each and marks the one in view. */
export function Groups({ groups, opened }: { groups: readonly Group[]; opened: string }) {
  const headings = useRef(new Map<string, HTMLElement>());
  const [inView, setInView] = useState(groups[0]?.id);

  const goTo = (id: string) => {
    const heading = headings.current.get(id);
    // Focus is moved along, so that Tab goes on from there.
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView?.();
  };
  useEffect(() => goTo(opened), [opened]);

  useEffect(() => {
    const ends = new AbortController();
    const look = () => setInView(idInView(headings.current));
    // Scrolling does not bubble, whatever it is that scrolls.
    document.addEventListener('scroll', look, { capture: true, passive: true, signal: ends.signal });
    return () => ends.abort();
  }, []);

  return (
    <div className={styles.groups}>
      <nav aria-label="Settings">
        <ul className={styles.list}>
          {groups.map(({ id, name }) => (
            <li key={id}>
              <a
                href={`#/settings/${id}`}
                aria-current={id === inView ? 'true' : undefined}
                // An address that stands there already leads nowhere by itself.
                onClick={() => goTo(id)}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.contents}>
        {groups.map(({ id, name, content }) => (
          <Fragment key={id}>
            <Heading
              className={styles.heading}
              tabIndex={-1}
              ref={(heading) => {
                if (heading) headings.current.set(id, heading);
              }}
            >
              {name}
            </Heading>
            <Under>{content}</Under>
          </Fragment>
        ))}
      </div>
    </div>
  );
}

/** From the top of the window: below the heading that was just gone to, above the next. */
const line = 140;

/** The last group whose heading stands above the line. */
function idInView(headings: ReadonlyMap<string, HTMLElement>): string | undefined {
  const ids = [...headings.keys()];
  return ids.findLast((id) => (headings.get(id)?.getBoundingClientRect().top ?? Infinity) < line) ?? ids[0];
}
