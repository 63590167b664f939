import { expect, test } from 'vitest';
import { readAddress } from '@/lib/assist/address';
import { permissionFor } from '@/lib/assist/permission';
import config from '../../../wxt.config';

const addressOf = (written: string) => {
  const read = readAddress(written);
  if (!('address' in read)) throw new Error(read.wrong);
  return read.address;
};

test('Chrome is asked for the one origin', () => {
  expect(permissionFor(addressOf('https://llm.example/v1'), 'secret', false)).toEqual({
    origins: ['https://llm.example/*'],
  });
});

test('Firefox is asked for the kinds of data as well, a key among them where there is one', () => {
  const address = addressOf('localhost:11434');
  expect(permissionFor(address, '', true).data_collection).toEqual(['personalCommunications']);
  expect(permissionFor(address, 'secret', true).data_collection).toEqual([
    'personalCommunications',
    'authenticationInfo',
  ]);
});

test('the manifest declares all of it as optional', () => {
  const { manifest } = config;
  if (typeof manifest !== 'object' || manifest instanceof Promise)
    throw new Error('the manifest is made, not written');
  const gecko = manifest.browser_specific_settings?.gecko;
  const wanted = permissionFor(addressOf('localhost:11434'), 'secret', true);
  expect(gecko?.data_collection_permissions?.optional).toEqual(
    expect.arrayContaining(wanted.data_collection ?? []),
  );
  expect(manifest.optional_host_permissions).toEqual(expect.arrayContaining(wanted.origins));
});
