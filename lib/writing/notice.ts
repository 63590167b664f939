import type { Finding } from '@/lib/profile/verdict';
import { button, make } from '@/lib/page/element';
import { placeBeside } from './placement';
import { makeSurface, type Surface } from '@/lib/page/surface';
import type { Theme } from '@/lib/page/theme';

interface NoticeChoices {
  suggest: () => void;
  postAnyway: () => void;
  announce: () => void;
}

interface Notice {
  readonly surface: Surface;
  /** Whether the user can see it now. */
  isSeen(): boolean;
  /** Shows why a press was held. True only when the user can see it: otherwise the press must pass. */
  show(finding: Finding, container: Element, theme: Theme): boolean;
  /** Says that the next press on the site's own button goes through. */
  release(): void;
}

/** Never over the box: the control that was pressed is pressed again. */
const sides = ['below', 'right', 'left', 'above'] as const;
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
  const isSeen = () =>
    surface.isOpen() && surface.host.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return {
    surface,
    isSeen,
    show(finding, container, theme) {
      reason.textContent = `“${finding.text}”: ${finding.reason} Held once; it is yours to post.`;
      actions.hidden = false;
      surface.setTheme(theme);
      surface.show(container);
      const size = surface.host.getBoundingClientRect();
      const window = { width: innerWidth, height: innerHeight };
      const { left, top } = placeBeside(size, container.getBoundingClientRect(), sides, window);
      surface.place(left, top);
      return isSeen();
    },
    release() {
      reason.textContent = released;
      actions.hidden = true;
    },
  };
}
