import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Boundary } from '@/components/ui/Boundary';
import { late } from '@/components/ui/late';

const Page = ({ name }: { name: string }) => <h1>{name}</h1>;

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('its code is fetched when it is first drawn, and once', async () => {
  const load = vi.fn(async () => Page);
  const Late = late(load);
  expect(load).not.toHaveBeenCalled();
  const { unmount } = render(<Late name="Settings" />);
  expect(await screen.findByRole('heading', { name: 'Settings' })).toBeTruthy();
  unmount();
  render(<Late name="Settings again" />);
  expect(screen.getByRole('heading', { name: 'Settings again' })).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});

test('code that does not come fails where it would be drawn', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Late = late<{ name: string }>(() => Promise.reject(new Error('gone')));
  render(
    <Boundary renderFailure={(error) => <p>{String(error)}</p>}>
      <Late name="Settings" />
    </Boundary>,
  );
  expect(await screen.findByText('Error: gone')).toBeTruthy();
});
