import '../trusted';
import Quill from 'quill1';
import { holds } from '../practice';

export interface Box {
  text: () => string;
  clear: () => void;
  focus: () => void;
  end: () => void;
}

interface Options {
  placeholder: string;
  label: string;
  onChange: () => void;
}

/** Mounts Quill 1 inside `place`. */
export function mount(place: HTMLElement, { placeholder, label, onChange }: Options): Box {
  const quill = new Quill(place, { placeholder, formats: [] });
  const attributes = {
    'data-placeholder': placeholder,
    'aria-placeholder': placeholder,
    'aria-label': label,
    role: 'textbox',
    'aria-multiline': 'true',
    'data-test-ql-editor-contenteditable': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  quill.on('text-change', onChange);
  // Quill's own text always ends with a line break.
  const text = (): string => quill.getText().replace(/\n$/, '');
  const forget = holds(quill.root, text);
  return { text, clear: () => quill.setText('', 'api'), focus: () => quill.focus(), end: forget };
}
