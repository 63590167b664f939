import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { BrandForm } from '@/components/settings/BrandForm';
import type { Brand } from '@/lib/profile/brand';
import { unknownBrand } from '@/lib/profile/ownership';

afterEach(cleanup);

const posts = `Introducing the Halden, our folding scooter. Order at northwind.example/halden

Everyone at Northwind is off on Monday. Questions: help@northwind.example

Halden 2 is here, and the team at Northwind is asleep. Follow @northwindbikes!`;

function show(brand: Brand = { ...unknownBrand, id: 'a' }) {
  const save = vi.fn<(brand: Brand) => void>();
  render(<BrandForm brand={brand} onSave={save} onCancel={vi.fn()} />);
  return save;
}

async function read(pasted: string) {
  await userEvent.click(screen.getByText('Fill from your posts'));
  await userEvent.click(screen.getByLabelText(/^A few of your posts/));
  await userEvent.paste(pasted);
  await userEvent.click(screen.getByRole('button', { name: 'Read them' }));
  await waitFor(() => expect(screen.queryAllByRole('checkbox').length + said().length).toBeGreaterThan(0));
}

const said = () => screen.getByRole('status').textContent ?? '';
const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
const found = () => screen.queryAllByRole('checkbox').map((box) => box.closest('label')?.textContent?.trim());

test('what posts tell is shown first, each with its field, and nothing of it is taken', async () => {
  show();
  await read(posts);
  expect(found()).toEqual([
    'Northwind Names',
    'northwind.example Own sites',
    '@northwindbikes Handles',
    'Halden: folding scooter Products',
  ]);
  expect(['Names', 'Own sites', 'Handles', 'Products'].map(value)).toEqual(['', '', '', '']);
});

test('a press takes what is ticked into the fields, forgets the posts, and saves nothing', async () => {
  const save = show();
  await read(posts);
  await userEvent.click(screen.getByRole('checkbox', { name: /@northwindbikes/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Add what is ticked' }));
  expect(['Names', 'Own sites', 'Handles', 'Products'].map(value)).toEqual([
    'Northwind',
    'northwind.example',
    '',
    'Halden: folding scooter',
  ]);
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^A few of your posts/).value).toBe('');
  expect(found()).toEqual([]);
  expect(said()).toContain('Nothing is saved before you press Save.');
  expect(save).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(save.mock.calls[0]?.[0]).toMatchObject({
    names: ['Northwind'],
    products: [{ name: 'Halden', class: 'folding scooter' }],
    handles: [],
  });
});

test('what is written down already is not proposed again, and what stands is kept', async () => {
  show({ ...unknownBrand, id: 'a', names: ['northwind'], products: [{ name: 'Halden' }] });
  await read(posts);
  expect(found()).toEqual(['northwind.example Own sites', '@northwindbikes Handles']);
  await userEvent.click(screen.getByRole('button', { name: 'Add what is ticked' }));
  expect(value('Names')).toBe('northwind');
  await read(posts);
  expect(found()).toEqual([]);
  expect(said()).toBe('Everything these posts tell is filled in already.');
});

test('nothing ticked is nothing to add', async () => {
  show();
  await read('Introducing the Halden, our folding scooter.');
  for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add what is ticked' }).disabled).toBe(true);
});

test.each([
  ['nothing', ' ', /^Paste a few of your posts first/],
  ['nothing that tells anything', 'lovely morning everyone', /^Nothing in these posts/],
])('pasting %s gets a line that says so', async (_, pasted, line) => {
  show();
  await read(pasted);
  expect(said()).toMatch(line);
  expect(found()).toEqual([]);
});
