import { expect, test } from 'vitest';
import { permissionFor } from '@/lib/delivery/permission';
import config from '../../../wxt.config';

const pattern = 'https://hooks.slack.com/*';

test('Chrome is asked for the one origin', () => {
  expect(permissionFor(pattern, false)).toEqual({ origins: [pattern] });
});

test('Firefox is asked for the kinds of data as well: what customers said, who they are, and where they said it', () => {
  expect(permissionFor(pattern, true).data_collection).toEqual([
    'personalCommunications',
    'personallyIdentifyingInfo',
    'websiteContent',
  ]);
});

test('the manifest declares all of it as optional', () => {
  const { manifest } = config;
  if (typeof manifest !== 'object' || manifest instanceof Promise)
    throw new Error('the manifest is made, not written');
  const gecko = manifest.browser_specific_settings?.gecko;
  expect(gecko?.data_collection_permissions?.optional).toEqual(
    expect.arrayContaining(permissionFor(pattern, true).data_collection ?? []),
  );
  expect(manifest.optional_host_permissions).toContain('https://*/*');
});
