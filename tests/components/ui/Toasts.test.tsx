import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toasts } from '@/components/ui/Toasts';

const undo = vi.fn();
const onGone = vi.fn();
const show = () => render(<Toasts toasts={[{ key: 'a', text: 'Deleted', undo }]} onGone={onGone} />);
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers();
  undo.mockReset();
  onGone.mockReset();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('stands for more than eight seconds, then goes', () => {
  show();
  pass(8_500);
  expect(onGone).not.toHaveBeenCalled();
  pass(3_000);
  expect(onGone).toHaveBeenCalledWith('a');
});

test('stays while focus rests on it', () => {
  show();
  fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
  pass(60_000);
  expect(onGone).not.toHaveBeenCalled();
});

test('undoes once and goes', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(onGone).toHaveBeenCalledWith('a');
});
