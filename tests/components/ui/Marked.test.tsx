import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Marked } from '@/components/ui/Marked';

afterEach(cleanup);

test('marks its ranges and leaves the words as they are', () => {
  const ranges = [
    { start: 0, end: 3 },
    { start: 8, end: 12 },
  ];
  const { container } = render(<Marked text="The big lamp dims" ranges={ranges} />);
  expect(container.textContent).toBe('The big lamp dims');
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['The', 'lamp']);
});
