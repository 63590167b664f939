import { killings } from '../durability/killings';
import { expect, test } from '../browsers/test';

test('what was acknowledged is there after the browser was killed in that moment, twice', async ({
  browserKind,
  replicas,
}) => {
  test.slow();
  const missing = [];
  for await (const killing of killings(browserKind, replicas, 2)) missing.push(killing.missing);
  expect(missing).toEqual([[], []]);
});
