import { databaseOf, putDatabase, versionIn } from '../browsers/raw';
import { stored } from '../browsers/store';
import { expect, test } from '../browsers/test';
import { newest, olderVersions, sampleOf } from '../samples/versions';

for (const version of olderVersions) {
  test(`two windows open at once what version ${version} kept, and every word of it is there, once`, async ({
    tab,
    openPage,
  }) => {
    // The fixture has emptied what was kept; no site has a part in this.
    await tab.close();
    const bare = await openPage('icon/128.png');
    await putDatabase(bare, await databaseOf(version));
    const windows = await Promise.all([openPage('app.html'), openPage('popup.html')]);
    for (const window of windows) {
      await expect(window.locator('[aria-busy="false"]').first()).toBeAttached();
      await expect(window.getByRole('alert')).toHaveCount(0);
    }
    const words = (await stored(bare, 'captures')).map(({ id, text }) => ({ id, text }));
    expect(words).toEqual((sampleOf(version)['captures'] ?? []).map(({ id, text }) => ({ id, text })));
    expect(await versionIn(bare)).toBe(newest * 10);
  });
}
