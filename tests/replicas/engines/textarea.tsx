import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { holds } from '../practice';

export function mountTextarea(place: HTMLElement, testId: string): void {
  createRoot(place).render(<Controlled testId={testId} />);
}

/** A field whose words are the component's: what its state does not hear of is drawn over. */
function Controlled({ testId }: { testId: string }) {
  const [words, setWords] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const current = useRef(words);
  useLayoutEffect(() => {
    current.current = words;
  });
  useEffect(() => (field.current ? holds(field.current, () => current.current) : undefined), []);
  return (
    <textarea
      ref={field}
      value={words}
      onChange={({ target }) => setWords(target.value)}
      aria-label="Post text"
      data-testid={testId}
    />
  );
}
