import type { Finding } from '@/lib/profile/verdict';
import { button, make } from '@/lib/page/element';
import { makeMark } from '@/lib/page/mark';
import { nearerEdge, placeBeside } from './placement';
import { makeSurface, type Surface } from '@/lib/page/surface';
import type { Theme } from '@/lib/page/theme';

interface NoticeChoices {
  suggest: () => void;
  /** Puts the notice away; the draft stays as it is. */
  dismiss: () => void;
  announce: () => void;
}

interface Notice {
  readonly surface: Surface;
  /** Whether the user can see it now. */
  isSeen(): boolean;
  /**
   * Shows why the press on `control` was held, beside the composer's `container` at the end where it is. True only when the user can see it:
   * otherwise the press must pass.
   */
  show(finding: Finding, container: Element, control: Element, theme: Theme): boolean;
  /** Says that the draft counts as an announcement, and what is left to do. */
  confirm(): void;
}

/** Never over the box: the control that was pressed is pressed again. */
const sides = ['below', 'right', 'left', 'above'] as const;
const asked = 'This reads as promotion. Post it?';
const announced = 'Counted as an announcement.';
const way = 'Press Post again and it goes out as it is.';

/** The first surface of a hold, without React so that it stands in the same task as the press. */
export function makeNotice(css: string, choices: NoticeChoices): Notice {
  const surface = makeSurface(css);
  const title = make('strong', {});
  const reason = make('p', { class: 'reason' });
  const actions = make(
    'div',
    { class: 'actions' },
    button({ class: 'primary' }, 'Say it differently', choices.suggest),
    button({}, 'Keep mine', choices.dismiss),
    button({}, 'This is an announcement', choices.announce),
  );
  const head = make(
    'div',
    { class: 'head' },
    makeMark(),
    'Earshot',
    button({ class: 'close', 'aria-label': 'Close' }, '×', choices.dismiss),
  );
  surface.root.append(
    make('div', { class: 'notice', role: 'alert' }, head, title, reason, make('p', {}, way), actions),
  );
  const isSeen = () =>
    surface.isOpen() && surface.host.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  function say(words: typeof asked | typeof announced): void {
    title.textContent = words;
    reason.hidden = actions.hidden = words === announced;
  }

  return {
    surface,
    isSeen,
    show(finding, container, control, theme) {
      say(asked);
      reason.textContent = `“${finding.text}”: ${finding.reason}`;
      surface.setTheme(theme);
      surface.show(container);
      const size = surface.host.getBoundingClientRect();
      const box = container.getBoundingClientRect();
      const edge = nearerEdge(control.getBoundingClientRect(), box);
      const window = { width: innerWidth, height: innerHeight };
      const { left, top } = placeBeside(size, box, sides, window, edge);
      surface.place(left, top);
      return isSeen();
    },
    confirm: () => say(announced),
  };
}
