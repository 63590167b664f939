import '../trusted';
import Quill from 'quill';
import { holds } from '../practice';

export function mountQuill2(place: HTMLElement): void {
  const quill = new Quill(place, { formats: [] });
  // Quill's own text always ends with a line break.
  holds(quill.root, () => quill.getText().replace(/\n$/, ''));
}
