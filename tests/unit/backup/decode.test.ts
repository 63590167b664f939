import { expect, test } from 'vitest';
import { decode } from '@/lib/backup/decode';

const codes = Array.from('größer', (letter) => letter.charCodeAt(0));

test.each([
  ['UTF-8', new TextEncoder().encode('größer')],
  ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('größer'))],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, ...codes.flatMap((code) => [code, 0]))],
  ['UTF-16, high bytes first', Uint8Array.of(0xfe, 0xff, ...codes.flatMap((code) => [0, code]))],
  ['the code page of a spreadsheet', Uint8Array.from(codes)],
])('letters of %s come as they were written', (_, bytes) => expect(decode(bytes)).toBe('größer'));

test('a picture is no text', () => {
  expect(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))).toBeNull();
});
