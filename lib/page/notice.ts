import type { Finding } from '@/lib/profile/verdict';
import { button, make } from './element';
import { makeSurface, type Surface } from './surface';
import type { Theme } from './theme';

export interface NoticeChoices {
  suggest: () => void;
  postAnyway: () => void;
  announce: () => void;
}

export interface Notice {
  readonly surface: Surface;
  /** Shows why a press was held. True only when the user can see it: otherwise the press must pass. */
  show(finding: Finding, container: Element, box: DOMRect, theme: Theme): boolean;
  /** Says that the next press on the site's own button goes through. */
  release(): void;
}

const released = 'Press Post again and it goes out. Earshot never presses it for you.';

/** The first surface of a hold, without React so that it stands in the same task as the press. */
export function makeNotice(css: string, choices: NoticeChoices): Notice {
  const surface = makeSurface(css);
  const title = make('strong', {}, 'Post this about us?');
  const reason = make('p', {});
  const actions = make(
    'div',
    { class: 'actions' },
    button({ class: 'primary' }, 'Say it differently', choices.suggest),
    button({}, 'Post anyway', choices.postAnyway),
    button({}, 'This is an announcement', choices.announce),
  );
  surface.root.append(make('div', { class: 'notice', role: 'alert' }, title, reason, actions));
  return {
    surface,
    show(finding, container, box, theme) {
      reason.textContent = `“${finding.text}”: ${finding.reason} Held once; it is yours to post.`;
      actions.hidden = false;
      surface.setTheme(theme);
      surface.show(container);
      const { width, height } = surface.host.getBoundingClientRect();
      const below = box.bottom + 8;
      const left = Math.min(Math.max(8, box.left), Math.max(8, innerWidth - width - 8));
      surface.place(left, below + height < innerHeight ? below : Math.max(8, box.top - height - 8));
      return surface.isOpen();
    },
    release() {
      reason.textContent = released;
      actions.hidden = true;
    },
  };
}
