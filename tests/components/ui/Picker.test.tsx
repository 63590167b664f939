import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { named, Picker } from '@/components/ui/Picker';
import { surround } from '../inbox/surroundings';

beforeEach(() => surround('wide'));

test('what was entered before there was anything to choose is chosen first, though it was left at once', () => {
  const did: string[] = [];
  const picker = (reading: boolean) => (
    <Picker
      title="Areas"
      many
      none="None"
      reading={reading}
      options={named([{ id: 'clips', name: 'Clips' }])}
      onChoose={(id) => did.push(id)}
      onClose={() => did.push('closed')}
    />
  );
  const { rerender } = render(picker(true));
  const dialog = screen.getByRole('dialog');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'clip' } });
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
  fireEvent(dialog, createEvent('cancel', dialog, { cancelable: true }));
  expect(did).toEqual([]);
  rerender(picker(false));
  expect(did).toEqual(['clips', 'closed']);
});
