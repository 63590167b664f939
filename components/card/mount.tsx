import { createRoot } from 'react-dom/client';
import tokens from '@/components/tokens.css?inline';
import { Card, type CardProps } from './Card';
import card from './card.css?inline';
import controls from './controls.css?inline';
import findings from './findings.css?inline';
import suggestions from './suggestions.css?inline';
import topics from './topics.css?inline';

const css = [tokens, controls, card, topics, suggestions, findings].join('\n');

// The surface the card stands on keeps keys and presses from the page; this is what else a site listens for around its editor.
const ours = ['beforeinput', 'input', 'paste', 'copy', 'cut'];

/** Draws the card in the session's root, styles it there, and keeps what is typed into it from the page. */
export function mount(props: CardProps): void {
  const { root } = props.session;
  style(root);
  const place = document.createElement('div');
  root.append(place);
  for (const type of ours) root.addEventListener(type, (event) => event.stopPropagation());
  createRoot(place).render(<Card {...props} />);
}

function style(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Older Firefox refuses a content script's sheets (mdn/browser-compat-data#25003). A <style> made without innerHTML passes a strict policy.
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
  }
}
