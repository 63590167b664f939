import { registerPlainText } from '@lexical/plain-text';
import { mount as mountLexical } from '../facebook/lexical';
import { mount as mountQuill1 } from '../linkedin/quill';
import { mount as mountTipTap } from '../linkedin/tiptap';
import type { Piece } from '../pieces';
import { mountDraft } from './draft';
import { mountPlain } from './plain';
import { mountQuill2 } from './quill-2';
import { mountTextarea } from './textarea';

/** The hook by which X's editable is found. */
export const testId = 'tweetTextarea_0';

const nothing = () => {};

/** Every engine, mounted as the sites do it: inside `place`, holding `pieces` from the start where it knows such chips. */
export const mounts: Record<string, (place: HTMLElement, pieces: readonly Piece[]) => void> = {
  draft: (place) => mountDraft(place, testId),
  lexical: (place, pieces) => void mountLexical(editableIn(place), nothing, undefined, { pieces }),
  'lexical-plain': (place) =>
    void mountLexical(editableIn(place), nothing, undefined, { behaviour: registerPlainText }),
  'quill-1'(place) {
    mountQuill1(place, { placeholder: '', label: 'Post text', onChange: nothing });
    hook(place.querySelector('.ql-editor'));
  },
  'quill-2'(place) {
    mountQuill2(place);
    hook(place.querySelector('.ql-editor'));
  },
  tiptap: (place, pieces) =>
    void mountTipTap(place, { attributes: { 'data-testid': testId }, onChange: nothing, pieces }),
  plain: (place, pieces) => mountPlain(editableIn(place), pieces),
  textarea: (place) => mountTextarea(place, testId),
};

function editableIn(place: HTMLElement): HTMLElement {
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  place.append(editable);
  hook(editable);
  return editable;
}

function hook(editable: Element | null): void {
  editable?.setAttribute('data-testid', testId);
}
