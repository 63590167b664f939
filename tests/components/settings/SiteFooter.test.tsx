import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SiteFooter } from '@/components/settings/SiteFooter';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

test('tells how much Earshot does on each site, and changes it', async () => {
  render(<SiteFooter />);
  await userEvent.click(await screen.findByText('On: X, Facebook, LinkedIn'));
  expect(screen.getByText(/LinkedIn’s user agreement/)).toBeTruthy();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Earshot on LinkedIn' }), 'Quiet');
  expect(await screen.findByText('On: X, Facebook · Quiet: LinkedIn')).toBeTruthy();
});
