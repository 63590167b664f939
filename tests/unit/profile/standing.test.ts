import { expect, test } from 'vitest';
import { defaultSettings } from '@/lib/profile/settings';
import { isOurs } from '@/lib/profile/standing';

const settings = {
  ...defaultSettings,
  brands: [
    {
      id: 'acme',
      names: ['Acme'],
      handles: ['acme'],
      domains: [],
      products: [],
      areas: [],
      competitors: [],
      audience: [],
      tone: 'plain' as const,
    },
  ],
  identities: [
    { site: 'facebook' as const, handle: '100064', name: 'Acme', owner: 'acme' },
    { site: 'x' as const, handle: 'ana', name: 'Ana', owner: 'personal' },
  ],
};
const named = (handle: string | null, profile: string | null = null) => ({
  handle,
  name: 'Somebody',
  profile,
});

test('somebody with a handle of a brand is one of ours, however it is written', () => {
  expect(isOurs(named('Acme'), 'x', settings)).toBe(true);
  expect(isOurs(named('acmee'), 'x', settings)).toBe(false);
});

test('a page without a handle is told by the number in its address', () => {
  expect(isOurs(named(null, 'https://www.facebook.com/profile.php?id=100064'), 'facebook', settings)).toBe(
    true,
  );
  expect(isOurs(named(null, 'https://www.facebook.com/profile.php?id=100065'), 'facebook', settings)).toBe(
    false,
  );
});

test('a personal account is not, nor is somebody without handle and number', () => {
  expect(isOurs(named('ana'), 'x', settings)).toBe(false);
  expect(isOurs(named(null), 'x', settings)).toBe(false);
});
