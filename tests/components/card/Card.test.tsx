import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { unknownBrand } from '@/lib/profile/ownership';
import {
  asker,
  nothingToSuggest,
  order,
  ours,
  scrollIntoView,
  showCard,
  text,
  thrilled,
} from './card-under-test';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  scrollIntoView.mockClear();
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const uses = () => screen.getAllByRole('button', { name: /^Use: / });
const wordsToCopy = () => screen.queryByRole('textbox', { name: 'The words to copy' });

describe('opening', () => {
  test('it shows only while the session asks for it, and listens no longer than it lives', () => {
    const { change, listeners, page, card } = showCard({ open: false });
    expect(screen.queryByRole('dialog')).toBeNull();
    change({ open: true });
    expect(card().getAttribute('aria-modal')).toBeNull();
    change({ open: false });
    expect(screen.queryByRole('dialog')).toBeNull();
    page.unmount();
    expect(listeners.size).toBe(0);
  });

  test.each([
    ['clear', 'Nothing here reads as promotion.'],
    ['mild', 'A little of this reads as promotion.'],
    ['strong', 'This reads as promotion.'],
  ] as const)('a %s draft is said in one sentence', (verdict, sentence) => {
    const { card } = showCard({ judgement: { verdict, score: 0, findings: [] } });
    expect(within(card()).getByText(sentence)).toBeTruthy();
  });

  test('a personal account is told that nothing is judged', () => {
    const { card, session } = showCard({
      poster: { ...ours, standing: 'personal' },
      judgement: { verdict: 'clear', score: 0, findings: [] },
    });
    expect(card().textContent).toContain('This account is personal');
    expect(session.claim).not.toHaveBeenCalled();
  });

  test('an empty box is offered nothing', () => {
    showCard({ draft: { text: '  \n' }, judgement: { verdict: 'clear', score: 0, findings: [] } });
    expect(screen.getByText('Nothing is written yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Use: / })).toBeNull();
  });

  test('the hold is joined by saying why, without a second "Post anyway"', () => {
    const { card } = showCard({ hold: { finding: order } });
    expect(card().textContent).toContain('Held once, because of “Order today”.');
    expect(screen.queryByRole('button', { name: 'Post anyway' })).toBeNull();
  });

  test('it never takes focus by itself', () => {
    const { change } = showCard({ open: false });
    screen.getByLabelText('draft').focus();
    change({ open: true });
    change({ judgement: { verdict: 'mild', score: 2, findings: [order] } });
    expect(document.activeElement).toBe(screen.getByLabelText('draft'));
  });
});

describe('the account', () => {
  const poster = {
    identity: { site: 'x' as const, handle: 'acme', name: 'Acme Ltd' },
    standing: 'unknown' as const,
    brand: ours.brand,
  };

  test('an unknown one is asked about once, in one press', async () => {
    const { session, change } = showCard({ poster });
    expect(screen.getByText(/one of yours/).textContent).toBe('Is @acme one of yours?');
    await userEvent.click(button('No, it’s personal'));
    expect(session.claim).toHaveBeenCalledExactlyOnceWith('personal');
    change({ poster: { ...poster, standing: 'personal' } });
    expect(screen.queryByText(/one of yours/)).toBeNull();
  });

  test('a page is asked about by its name', () => {
    showCard({ poster: { ...poster, identity: { ...poster.identity, site: 'linkedin' } } });
    expect(screen.getByText(/one of yours/).textContent).toBe('Is Acme Ltd one of yours?');
  });

  test('an answer that could not be kept is said', async () => {
    const { session } = showCard({ poster });
    session.claim.mockRejectedValue(new Error('no background'));
    await userEvent.click(button('Yes'));
    expect(await screen.findAllByText('That was not saved. Reload the page and try again.')).toHaveLength(2);
  });
});

describe('suggestions', () => {
  test('three are shown with their full text, those that keep the news first', () => {
    showCard();
    expect(uses().map((use) => use.getAttribute('aria-label'))).toEqual([
      'Use: The straps are cut from one piece. Which straps would you keep for ten years?',
      'Use: What wears out first on your straps?',
      'Use: When did straps last let you down?',
    ]);
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Keep the news and ask',
      'Ask instead',
    ]);
  });

  test('the news shape marks the question it adds and strikes the words it leaves out', () => {
    const { card } = showCard();
    expect([...card().querySelectorAll('ins')].map((added) => added.textContent)).toEqual([
      'Which straps would you keep for ten years?',
    ]);
    expect([...card().querySelectorAll('del')].map((cut) => cut.textContent)).toEqual([
      'We are thrilled to launch Oak 2!',
      'Order today for 20% off.',
    ]);
  });

  test('"More" brings five and goes; by keyboard, focus goes on to the first new one', async () => {
    showCard();
    button('More').focus();
    await userEvent.keyboard('{Enter}');
    expect(uses()).toHaveLength(5);
    expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
    expect(document.activeElement).toBe(uses()[3]);
  });

  test('"More" by mouse brings the first new one into view, and leaves focus in the draft', async () => {
    showCard();
    screen.getByLabelText('draft').focus();
    await userEvent.click(button('More'));
    expect(scrollIntoView.mock.contexts).toEqual([uses()[3]?.closest('li')]);
    expect(document.activeElement).toBe(screen.getByLabelText('draft'));
  });

  test('using one writes exactly its words, and Undo takes it back', async () => {
    const { session, change } = showCard();
    await userEvent.click(button('Use: What wears out first on your straps?'));
    expect(session.replace).toHaveBeenCalledExactlyOnceWith(
      'all',
      'What wears out first on your straps?',
      [],
    );
    change({ canUndo: true, judgement: { verdict: 'clear', score: 0, findings: [] } });
    expect(screen.queryByRole('button', { name: /^Use: / })).toBeNull();
    await userEvent.click(button('Undo'));
    expect(session.undo).toHaveBeenCalledOnce();
    change({ canUndo: false });
    expect(uses()).toHaveLength(3);
  });

  test('while one is being written, a second press does nothing', async () => {
    const { session } = showCard();
    const editor = new EventTarget();
    session.replace.mockReturnValue(
      new Promise((resolve) => editor.addEventListener('written', () => resolve('done'))),
    );
    await userEvent.click(button(/wears out first/));
    await userEvent.click(button(/last let you down/));
    expect(session.replace).toHaveBeenCalledOnce();
    await act(async () => editor.dispatchEvent(new Event('written')));
    await userEvent.click(button(/last let you down/));
    expect(session.replace).toHaveBeenCalledTimes(2);
  });

  test('a box that refuses is said, and the suggestions stay', async () => {
    const { session } = showCard();
    session.replace.mockResolvedValue({ words: 'What wears out first on your straps?', copied: true });
    await userEvent.click(button(/wears out first/));
    const said = await screen.findAllByText('Could not edit this box. The words are on your clipboard.');
    expect(said.map((place) => place.getAttribute('role'))).toEqual([null, 'status']);
    expect(uses()).toHaveLength(3);
    expect(wordsToCopy()).toBeNull();
  });

  test('where the browser will not copy either, the words stand in the card to be copied by hand', async () => {
    const { session } = showCard();
    session.replace.mockResolvedValue({ words: 'What wears out first on your straps?', copied: false });
    await userEvent.click(button(/wears out first/));
    const [said] = await screen.findAllByText(/^Could not edit this box, and the browser would not copy/);
    expect(said?.textContent).not.toContain('clipboard');
    expect(wordsToCopy()).toHaveProperty('value', 'What wears out first on your straps?');
    session.replace.mockResolvedValue('done');
    await userEvent.click(button(/wears out first/));
    await waitFor(() => expect(wordsToCopy()).toBeNull());
  });

  test('the writer’s own words stand in the card when neither box nor clipboard takes them back', async () => {
    const { session } = showCard({ canUndo: true });
    session.undo.mockResolvedValue({ words: text, copied: false });
    await userEvent.click(button('Undo'));
    const said = await screen.findAllByText(/^Could not put your words back, and the browser would not copy/);
    expect(said.map((place) => place.getAttribute('role'))).toContain('status');
    expect(wordsToCopy()).toMatchObject({ value: text, readOnly: true });
  });

  test('where there are no words to keep, no copy is spoken of', async () => {
    const { session } = showCard({ canUndo: true });
    session.undo.mockResolvedValue({ words: '', copied: false });
    await userEvent.click(button('Undo'));
    expect(await screen.findAllByText('Could not edit this box. Change it there by hand.')).toHaveLength(2);
    expect(wordsToCopy()).toBeNull();
  });

  test('an undo that is refused says where the words are', async () => {
    const { session } = showCard({ canUndo: true });
    session.undo.mockResolvedValue({ words: text, copied: true });
    await userEvent.click(button('Undo'));
    expect(
      await screen.findAllByText('Could not put your words back here. They are on your clipboard.'),
    ).toHaveLength(2);
  });

  test('Copy copies the full text and says so', async () => {
    const { copy, session } = showCard();
    const [, second] = screen.getAllByRole('button', { name: 'Copy' });
    if (second) await userEvent.click(second);
    expect(copy).toHaveBeenCalledExactlyOnceWith('What wears out first on your straps?');
    expect(button('Copied')).toBe(second);
    expect(session.replace).not.toHaveBeenCalled();
  });

  test('a browser that will not copy is said', async () => {
    const { copy } = showCard();
    copy.mockRejectedValue(new DOMException('Not allowed', 'NotAllowedError'));
    const [first] = screen.getAllByRole('button', { name: 'Copy' });
    if (first) await userEvent.click(first);
    expect(await screen.findAllByText(/would not copy/)).toHaveLength(2);
    expect(wordsToCopy()).toHaveProperty(
      'value',
      'The straps are cut from one piece. Which straps would you keep for ten years?',
    );
    expect(screen.queryByRole('button', { name: 'Copied' })).toBeNull();
  });

  test('where nothing can be written the reason is given and Copy is the only act', async () => {
    const { copy } = showCard({ onlyCopy: 'This draft mentions people.' });
    expect(screen.getByText('This draft mentions people.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Use: / })).toBeNull();
    screen.getAllByRole('button', { name: 'Copy' })[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(copy).toHaveBeenCalledExactlyOnceWith('What wears out first on your straps?');
  });

  test('another language is told what is checked in it', () => {
    showCard(
      { draft: { text: 'Nous sommes ravis de vous annoncer notre nouvelle collection' } },
      nothingToSuggest,
    );
    expect(screen.getByText('Only links, prices and hashtags are checked in this language.')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'What the draft is about' })).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Not here' })).toHaveLength(2);
  });

  test('they follow the draft once typing pauses', async () => {
    vi.useFakeTimers();
    const suggest = vi.fn(asker);
    const { change } = showCard({}, suggest);
    const before = suggest.mock.calls.length;
    change({ draft: { text: `${text} N`, site: 'x' } });
    change({ draft: { text: `${text} Now`, site: 'x' } });
    expect(suggest).toHaveBeenCalledTimes(before);
    await act(() => vi.advanceTimersByTimeAsync(300));
    expect(suggest).toHaveBeenCalledTimes(before + 1);
    expect(suggest.mock.lastCall?.[0].text).toBe(`${text} Now`);
  });

  test('"Keep mine" leaves the draft as it is and goes back to it', async () => {
    const { session } = showCard();
    await userEvent.click(button('Keep mine'));
    expect(session.close).toHaveBeenCalledExactlyOnceWith('return-focus');
    expect(session.replace).not.toHaveBeenCalled();
  });
});

describe('the topic', () => {
  test('what was understood comes first, with the next two beside it', () => {
    showCard();
    const chips = within(screen.getByRole('group', { name: 'What the draft is about' })).getAllByRole(
      'button',
    );
    expect(chips.map((chip) => [chip.textContent, chip.getAttribute('aria-pressed')])).toEqual([
      ['About: straps', 'true'],
      ['leather', 'false'],
      ['one piece', 'false'],
    ]);
  });

  test('choosing another asks again about it', async () => {
    showCard();
    await userEvent.click(button('leather'));
    expect(button('About: leather').getAttribute('aria-pressed')).toBe('true');
    expect(button('Use: What wears out first on your leather?')).toBeTruthy();
  });

  test("the user's own words are taken, and letters typed there stay there", async () => {
    const { session } = showCard();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Something else it is about' }),
      'buckles{Enter}',
    );
    expect(session.close).not.toHaveBeenCalled();
    expect(button('About: buckles')).toBeTruthy();
    expect(button('Use: When did buckles last let you down?')).toBeTruthy();
  });

  test('the choice outlives closing the card, but not the draft', async () => {
    const { change } = showCard();
    await userEvent.click(button('leather'));
    change({ open: false });
    change({ open: true });
    expect(button('About: leather')).toBeTruthy();
    change({ open: false, draft: { text: '', site: 'x' } });
    change({ open: true, draft: { text, site: 'x' } });
    expect(button('About: straps')).toBeTruthy();
  });

  test('a choice is remembered for the brand, and Undo takes that back', async () => {
    const { session } = showCard({ brand: { ...unknownBrand, id: 'acme', names: ['Acme'] } });
    await userEvent.click(button('leather'));
    const about = { brand: 'acme', phrase: 'leather', class: undefined };
    expect(session.remember).toHaveBeenCalledExactlyOnceWith(about);
    expect(screen.getByText('Acme')).toBeTruthy();
    await userEvent.click(button('Undo'));
    expect(session.forget).toHaveBeenCalledExactlyOnceWith(about);
    expect(screen.queryByText('Acme')).toBeNull();
    expect(button('About: leather')).toBeTruthy();
  });

  test('of a thing whose words do not tell its kind the kind is asked, and remembered with it', async () => {
    const { session } = showCard({ brand: { ...unknownBrand, id: 'acme', names: ['Acme'] } });
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Something else it is about' }),
      'zorblax{Enter}',
    );
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'What zorblax is' }),
      'something to eat',
    );
    expect(session.remember).toHaveBeenLastCalledWith({ brand: 'acme', phrase: 'zorblax', class: 'food' });
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'food');
  });

  test('nothing is remembered for nobody, nor what the brand lists already', async () => {
    const nobody = showCard();
    await userEvent.click(button('leather'));
    expect(nobody.session.remember).not.toHaveBeenCalled();
    nobody.page.unmount();
    const areas = [{ name: 'Leather', keywords: [] }];
    const { session } = showCard({ brand: { ...unknownBrand, id: 'acme', names: ['Acme'], areas } });
    await userEvent.click(button('leather'));
    expect(session.remember).not.toHaveBeenCalled();
  });

  test('where nothing was understood it asks', () => {
    showCard({}, (...given) => ({ ...asker(...given), topic: null }));
    expect(screen.getByText('About what?')).toBeTruthy();
    expect(button('straps').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('the keyboard', () => {
  test('a rising focus request moves focus to the first suggestion, once', () => {
    const { change } = showCard({ focusRequest: 1 });
    expect(document.activeElement).toBe(uses()[0]);
    screen.getByLabelText('draft').focus();
    change({ open: false });
    change({ open: true });
    expect(document.activeElement).toBe(screen.getByLabelText('draft'));
    change({ focusRequest: 2 });
    expect(document.activeElement).toBe(uses()[0]);
  });

  test('without suggestions focus goes to Close', () => {
    showCard({ focusRequest: 1 }, nothingToSuggest);
    expect(document.activeElement).toBe(button('Close'));
  });

  test('arrows go over the suggestions, of which Tab reaches one, and Enter uses it', async () => {
    const { session } = showCard({ focusRequest: 1 });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(uses()[1]);
    expect(uses().map((use) => use.tabIndex)).toEqual([-1, 0, -1]);
    await userEvent.keyboard('{Enter}');
    expect(session.replace).toHaveBeenCalledExactlyOnceWith(
      'all',
      'What wears out first on your straps?',
      [],
    );
  });

  test('Escape returns to the draft, from a field too, and closes nothing of the site', async () => {
    const { session } = showCard({ focusRequest: 1 });
    const first = uses()[0];
    expect(first && fireEvent.keyDown(first, { key: 'Escape' })).toBe(false);
    screen.getByRole('textbox', { name: 'Something else it is about' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(session.close.mock.calls).toEqual([['return-focus'], ['return-focus']]);
  });

  test('a typed letter goes back to the draft and is written there', async () => {
    const { session } = showCard({ focusRequest: 1 });
    session.close.mockImplementation(() => screen.getByLabelText('draft').focus());
    await userEvent.keyboard('é');
    expect(session.close).toHaveBeenCalledExactlyOnceWith('return-focus');
    expect(screen.getByLabelText<HTMLTextAreaElement>('draft').value).toBe('é');
  });

  test.each([
    ['Space, which presses a button', { key: ' ' }],
    ['a shortcut', { key: 'c', ctrlKey: true }],
    ['a key without a character', { key: 'Shift' }],
  ])('%s is not typing', (_, key) => {
    const { session } = showCard({ focusRequest: 1 });
    const first = uses()[0];
    if (first) fireEvent.keyDown(first, key);
    expect(session.close).not.toHaveBeenCalled();
  });

  test('a press leaves the selection in the editor, except in the field', () => {
    showCard();
    const [first] = uses();
    expect(first && fireEvent.mouseDown(first)).toBe(false);
    expect(fireEvent.mouseDown(screen.getByRole('textbox', { name: 'Something else it is about' }))).toBe(
      true,
    );
  });
});

describe('the live region', () => {
  test('it says a changed number of findings 1.5 seconds after it settled, and nothing else', async () => {
    vi.useFakeTimers();
    const { change } = showCard();
    const region = screen.getByRole('status');
    const judged = (findings: (typeof thrilled)[]) =>
      change({ judgement: { verdict: 'strong', score: 6, findings } });
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(region.textContent).toBe('');
    judged([order]);
    await act(() => vi.advanceTimersByTimeAsync(1_400));
    judged([]);
    await act(() => vi.advanceTimersByTimeAsync(1_400));
    expect(region.textContent).toBe('');
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(region.textContent).toBe('No phrase reads as promotion.');
    judged([thrilled, order]);
    judged([]);
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(region.textContent).toBe('No phrase reads as promotion.');
  });

  test('what came of a press is said in it too', async () => {
    const { session } = showCard();
    session.replace.mockResolvedValue('done');
    await userEvent.click(button(/wears out first/));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Rewritten.'));
  });
});
