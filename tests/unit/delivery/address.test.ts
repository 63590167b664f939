import { expect, test } from 'vitest';
import { readWebhook } from '@/lib/delivery/address';

test('the address of a webhook names the one origin that has to be allowed', () => {
  expect(readWebhook(' https://hooks.slack.com/services/T0/B0/x ')).toEqual({
    address: 'https://hooks.slack.com/services/T0/B0/x',
    pattern: 'https://hooks.slack.com/*',
  });
  expect(readWebhook('https://chat.acme.example:8443/hooks/x')).toMatchObject({
    pattern: 'https://chat.acme.example/*',
  });
});

test.each([
  '',
  'hooks.slack.com/services/x',
  'http://hooks.slack.com/x',
  'https://hooks.slack.com',
  'https://a:b@c.example/x',
])('%j is none', (written) => {
  expect(readWebhook(written)).toEqual({ wrong: expect.stringContaining('Paste the whole address') });
});
