import { Editor, EditorState } from 'draft-js';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { holds } from '../practice';
import { decorator, text } from '../x/decorated';

export function mountDraft(place: HTMLElement, testId: string): void {
  createRoot(place).render(<Draft testId={testId} />);
}

function Draft({ testId }: { testId: string }) {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  const editor = useRef<Editor>(null);
  const current = useRef(state);
  useLayoutEffect(() => {
    current.current = state;
  });
  useEffect(() => {
    const editable = editor.current?.editor;
    return editable ? holds(editable, () => text(current.current)) : undefined;
  }, []);
  return (
    <Editor
      ref={editor}
      editorState={state}
      onChange={setState}
      ariaLabel="Post text"
      role="textbox"
      stripPastedStyles
      webDriverTestID={testId}
    />
  );
}
