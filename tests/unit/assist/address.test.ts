import { describe, expect, test } from 'vitest';
import { readAddress } from '@/lib/assist/address';

test.each([
  ['http://localhost:11434/v1', 'http://localhost:11434/v1'],
  ['localhost:11434', 'http://localhost:11434/v1'],
  [' 127.0.0.1:8080/ ', 'http://127.0.0.1:8080/v1'],
  ['http://localhost:1234/v1/chat/completions', 'http://localhost:1234/v1'],
  ['http://localhost:1234/v1/models/', 'http://localhost:1234/v1'],
  ['https://llm.example/openai/v1/', 'https://llm.example/openai/v1'],
  ['llm.example/v1', 'https://llm.example/v1'],
])('%s is read as %s', (written, base) => {
  expect(readAddress(written)).toMatchObject({ address: { base } });
});

describe('where drafts would go', () => {
  test('this machine is known, its product guessed by the port, and one origin is named without it', () => {
    expect(readAddress('localhost:11434')).toMatchObject({
      address: { away: false, product: 'ollama', host: 'localhost:11434', pattern: 'http://localhost/*' },
    });
  });

  test.each(['https://llm.example/v1', 'https://192.168.1.5:8443/v1', 'https://localhost.example/v1'])(
    '%s is away',
    (written) => {
      expect(readAddress(written)).toMatchObject({ address: { away: true, product: null } });
    },
  );
});

test.each([
  ['', /where your server listens/],
  ['http://', /not a web address/],
  ['my server', /not a web address/],
  ['http://192.168.1.5:11434', /takes https/],
  ['http://0.0.0.0:11434', /localhost or 127\.0\.0\.1/],
  ['http://localhost.example:11434', /takes https/],
  ['http://me:secret@localhost:11434', /its own field/],
  ['ftp://localhost/v1', /not a web address/],
])('“%s” is refused with the reason', (written, wrong) => {
  expect(readAddress(written)).toEqual({ wrong: expect.stringMatching(wrong) });
});
