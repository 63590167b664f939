import { createRoot } from 'react-dom/client';
import { Card, type CardProps } from './Card';
import card from './card.css?inline';
import controls from './controls.css?inline';
import findings from './findings.css?inline';
import heard from './heard.css?inline';
import suggestions from './suggestions.css?inline';
import topics from './topics.css?inline';

const css = [controls, card, topics, heard, suggestions, findings].join('\n');

// The surface the card stands on keeps keys and presses from the page; this is what else a site listens for around its editor.
const ours = ['beforeinput', 'input', 'paste', 'copy', 'cut'];

/** Draws the card in `root`, which holds our colours, space and type already, and keeps what is typed into it from the page. */
export function mount(root: ShadowRoot, props: CardProps): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const place = document.createElement('div');
  root.append(place);
  for (const type of ours) root.addEventListener(type, (event) => event.stopPropagation());
  createRoot(place).render(<Card {...props} />);
}
