/** What a practice page tells the tests: what its engines hold and what was sent. */

export type SiteName = 'x' | 'facebook' | 'linkedin';

export interface Published {
  site: SiteName;
  kind: 'post' | 'reply' | 'comment';
  /** The engine's own text, blocks joined by a line break; never what the DOM shows. */
  text: string;
  /** The site's id of the post or comment it answers. */
  replyTo: string | null;
  scheduled: boolean;
  /** Whether a person pressed the control, as the browser says. */
  trusted: boolean;
}

export interface Practice {
  /** The text held by the engine whose editable element is, or holds, or is held by `element`; null where there is none. */
  model(element: Element): string | null;
  published: Published[];
}

declare global {
  interface Window {
    practice: Practice;
  }
}

const engines = new Map<Element, () => string>();

export const practice: Practice = {
  model(element) {
    for (const [editable, read] of engines)
      if (editable === element || editable.contains(element) || element.contains(editable)) return read();
    return null;
  },
  published: [],
};

/** Makes an engine's model readable by its editable element, until the returned function is called. */
export function holds(editable: Element, read: () => string): () => void {
  engines.set(editable, read);
  return () => engines.delete(editable);
}

export type Theme = 'light' | 'dark';
export type Language = 'en' | 'fr' | 'ar';

export interface Choices {
  theme: Theme;
  language: Language;
}

/**
 * `?theme=dark` and `?lang=fr|ar`, kept for the tab so that following a link does not lose them. Addresses inside the pages stay
 * those of the real sites.
 */
export function choices(page: Window): Choices {
  const query = new URLSearchParams(page.location.search);
  const pick = (name: string): string | null => {
    const asked = query.get(name);
    if (asked) page.sessionStorage.setItem(`practice-${name}`, asked);
    return asked ?? page.sessionStorage.getItem(`practice-${name}`);
  };
  const language = pick('lang');
  const chosen: Choices = {
    theme: pick('theme') === 'dark' ? 'dark' : 'light',
    language: language === 'fr' || language === 'ar' ? language : 'en',
  };
  const root = page.document.documentElement;
  root.lang = chosen.language;
  root.dir = chosen.language === 'ar' ? 'rtl' : 'ltr';
  root.dataset['theme'] = chosen.theme;
  page.practice = practice;
  page.document.body.append(reminder(page.document, chosen));
  return chosen;
}

const reminders: Record<Language, string> = {
  en: 'Practice page. Nothing you post here leaves this computer.',
  fr: 'Page d’entraînement. Rien de ce que vous publiez ici ne quitte cet ordinateur.',
  ar: 'صفحة للتدريب. لا شيء مما تنشره هنا يغادر هذا الحاسوب.',
};

/** The one thing on these pages that the sites do not have; out of the way of every pointer. */
function reminder(document: Document, { language, theme }: Choices): HTMLElement {
  const note = document.createElement('div');
  note.textContent = reminders[language];
  Object.assign(note.style, {
    position: 'fixed',
    bottom: '8px',
    left: '50%',
    transform: 'translateX(-50%)',
    zIndex: '2',
    padding: '4px 14px',
    borderRadius: '14px',
    font: '12px/1.4 system-ui, sans-serif',
    whiteSpace: 'nowrap',
    pointerEvents: 'none',
    color: theme === 'dark' ? '#e8e6df' : '#4a4638',
    background: theme === 'dark' ? '#3a3626' : '#fdf3cf',
    boxShadow: '0 1px 4px rgb(0 0 0 / 25%)',
  });
  return note;
}
