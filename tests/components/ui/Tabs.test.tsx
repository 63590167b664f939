import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Tabs } from '@/components/ui/Tabs';

afterEach(cleanup);

function Two() {
  const [open, setOpen] = useState<'one' | 'two'>('one');
  return (
    <Tabs
      label="Both"
      tabs={[
        { id: 'one', name: 'One', content: <button type="button">Inside one</button> },
        { id: 'two', name: 'Two', content: <button type="button">Inside two</button> },
      ]}
      open={open}
      onOpen={setOpen}
    />
  );
}

const tab = (name: string) => screen.getByRole('tab', { name });

test('one content shows at a time, and says which tab it belongs to', async () => {
  render(<Two />);
  expect(screen.getByRole('tabpanel', { name: 'One' }).textContent).toBe('Inside one');
  expect(screen.queryByRole('button', { name: 'Inside two' })).toBeNull();
  await userEvent.click(tab('Two'));
  expect(tab('Two').getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('tabpanel', { name: 'Two' }).textContent).toBe('Inside two');
});

test('arrow keys, Home and End go round among the tabs; Tab goes on into what is open', async () => {
  render(<Two />);
  await userEvent.tab();
  expect(document.activeElement).toBe(tab('One'));
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(tab('Two'));
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(tab('One'));
  await userEvent.keyboard('{End}');
  expect(document.activeElement).toBe(tab('Two'));
  await userEvent.keyboard('{Home}');
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Inside one' }));
});
