import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Settings } from '@/components/settings/Settings';
import { changeSettings, readSettings } from '@/lib/inbox/settings/settings';
import type { Route } from '@/lib/profile/routing';
import { defaultSettings } from '@/lib/profile/settings';

const slack = { id: 't', kind: 'slack', name: 'Ideas channel', authors: 'shown' } as const;
const questions: Route = { kind: 'question', area: null, department: 'support' };
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const stored = async (id: string) => (await readSettings()).departments.find((row) => row.id === id);
const section = async (name: string) => within(await screen.findByRole('region', { name }));

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

describe('departments', () => {
  test('there are five to begin with', async () => {
    render(<Settings group="" />);
    const rows = (await section('Who decides')).getAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('b')?.textContent)).toEqual(
      defaultSettings.departments.map(({ name }) => name),
    );
  });

  test('one is told who decides there, what is theirs and where things go', async () => {
    await changeSettings((settings) => ({ ...settings, targets: [slack] }));
    render(<Settings group="" />);
    await screen.findByRole('region', { name: 'Who decides' });
    await press('Edit Product');
    await userEvent.type(screen.getByLabelText('Decides there'), 'Kim Lee');
    await userEvent.type(screen.getByLabelText('Areas'), 'Delivery, , Returns, Delivery');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Handed off to' }), 'Ideas channel');
    await press('Save');
    expect(await screen.findByText('Kim Lee · Delivery · Returns · → Ideas channel')).toBeTruthy();
    expect(await stored('product')).toEqual({
      id: 'product',
      name: 'Product',
      person: 'Kim Lee',
      target: 't',
      areas: ['Delivery', 'Returns'],
    });
  });

  test('one is added', async () => {
    render(<Settings group="" />);
    await screen.findByRole('region', { name: 'Who decides' });
    await press('Add a department');
    await userEvent.type(screen.getByLabelText('Department'), ' Logistics {Enter}');
    expect(await screen.findByRole('button', { name: 'Edit Logistics' })).toBeTruthy();
    expect((await readSettings()).departments).toHaveLength(6);
  });

  test.each([
    ['no name', ' ', 'needs a name'],
    ['a name that is taken', 'sales', 'called sales already'],
  ])('one with %s is not saved, and says why', async (_, name, why) => {
    render(<Settings group="" />);
    await screen.findByRole('region', { name: 'Who decides' });
    await press('Add a department');
    await userEvent.type(screen.getByLabelText('Department'), `${name}{Enter}`);
    expect(screen.getByRole('alert').textContent).toContain(why);
    expect((await readSettings()).departments).toHaveLength(5);
  });

  test('one removed takes the rules that lead to it along, and Undo brings both back', async () => {
    await changeSettings((settings) => ({ ...settings, routes: [questions] }));
    render(<Settings group="" />);
    await screen.findByRole('region', { name: 'Who decides' });
    await press('Remove Support');
    await waitFor(async () => expect(await readSettings()).toMatchObject({ routes: [] }));
    expect(await stored('support')).toBeUndefined();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await readSettings()).routes).toEqual([questions]));
    expect(await stored('support')).toMatchObject({ name: 'Support' });
  });

  test('nothing is changed by looking', async () => {
    render(<Settings group="" />);
    await screen.findByRole('region', { name: 'Who decides' });
    await press('Edit Product');
    await userEvent.type(screen.getByLabelText('Department'), 'ion');
    await press('Cancel');
    expect(await stored('product')).toMatchObject({ name: 'Product' });
    expect(screen.getByRole('button', { name: 'Edit Product' })).toBeTruthy();
  });
});

describe('what is filed by itself', () => {
  test('is written as a rule and read as a sentence', async () => {
    render(<Settings group="" />);
    const rules = await section('What is filed automatically');
    await userEvent.selectOptions(rules.getByRole('combobox', { name: 'What it is' }), 'Problem');
    await userEvent.type(rules.getByLabelText('About'), 'Delivery');
    await userEvent.selectOptions(rules.getByRole('combobox', { name: 'Goes to' }), 'Support');
    await userEvent.click(rules.getByRole('button', { name: 'Add this rule' }));
    expect(await rules.findByText('every problem about Delivery → Support')).toBeTruthy();
    expect((await readSettings()).routes).toEqual([
      { kind: 'problem', area: 'Delivery', department: 'support' },
    ]);
  });

  test('holds one rule for the same thing', async () => {
    await changeSettings((settings) => ({ ...settings, routes: [questions] }));
    render(<Settings group="" />);
    const rules = await section('What is filed automatically');
    await userEvent.selectOptions(rules.getByRole('combobox', { name: 'What it is' }), 'Question');
    await userEvent.click(rules.getByRole('button', { name: 'Add this rule' }));
    expect(await rules.findByText('every question → Product')).toBeTruthy();
    expect((await readSettings()).routes).toHaveLength(1);
  });

  test('offers the areas we know', async () => {
    const brand = {
      id: 'a',
      names: ['Northwind'],
      handles: [],
      domains: [],
      products: [],
      areas: [{ name: 'Lockers', keywords: [] }],
      competitors: [],
      audience: [],
      tone: 'plain' as const,
    };
    await changeSettings((settings) => ({ ...settings, brands: [brand] }));
    render(<Settings group="" />);
    const about = (await section('What is filed automatically')).getByLabelText('About');
    const offered = document.querySelectorAll(`datalist[id="${about.getAttribute('list')}"] option`);
    expect([...offered].map((option) => option.getAttribute('value'))).toEqual(['Lockers']);
  });

  test('is taken away, and Undo brings it back', async () => {
    await changeSettings((settings) => ({ ...settings, routes: [questions] }));
    render(<Settings group="" />);
    const rules = await section('What is filed automatically');
    await userEvent.click(rules.getByRole('button', { name: 'Remove the rule for every question' }));
    await waitFor(async () => expect((await readSettings()).routes).toEqual([]));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await readSettings()).routes).toEqual([questions]));
  });
});
