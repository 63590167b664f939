import { defineConfig } from 'wxt';
import { matches, matchesOf } from './lib/sites/matches';

/** Control is itself on a Mac (not Command), where Option would type a character; digits collide with no browser's own shortcut. */
const key = (letter: string) => ({
  default: `Ctrl+Shift+${letter}`,
  mac: `MacCtrl+Shift+${letter}`,
});

/** What the declarations of the sites say beside their selectors is for people and for tests: pages are spared a tenth of their script. */
const withoutReasons = {
  name: 'without-reasons',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/lib\/sites\/(?:.*\/)?(?:\w+-)?(?:hooks|places)\.ts$/.test(id)
      ? code.replace(/\b(?:per|count|known|why):\s*'[^']*',?/g, '')
      : null,
};

/** What all three surfaces draw is one file, beside one for what that stands on: each of forty would be fetched, and waited for, before the first capture shows. */
const surfacesInOne = {
  name: 'surfaces-in-one',
  outputOptions: <Options extends { format?: string }>(options: Options) =>
    options.format === 'iife'
      ? options
      : {
          ...options,
          codeSplitting: {
            groups: [{ name: 'inbox', test: /\/(?:components\/(?:inbox|ui)|lib\/tokens)/, minShareCount: 3 }],
          },
        },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  webExt: { disabled: true },
  // The oldest browsers of the manifest, which know `light-dark()`: without a target it would be written out at four times the size.
  vite: () => ({
    build: { cssTarget: ['chrome124', 'firefox140'] },
    plugins: [withoutReasons, surfacesInOne],
  }),
  // Tests' leavings are no part of the sources a store reviews.
  zip: { excludeSources: ['test-results/**', 'docs/**'] },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'alarms', 'scripting', 'activeTab'],
    host_permissions: matches,
    // Plain scripts, named here: the frame's own wrapper for content scripts would tell the page of us by messages.
    content_scripts: (['x', 'facebook', 'linkedin'] as const).map((site) => ({
      matches: matchesOf(site),
      js: [`page-${site}.js`],
      run_at: 'document_start',
    })),
    // Asked for where a backup is wanted among the downloads each week.
    optional_permissions: ['downloads'],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    action: { default_title: '__MSG_name__' },
    // Chrome refuses an extension that suggests more than four keys: the walk's is for the user to set.
    commands: {
      _execute_action: { suggested_key: key('L') },
      'capture-post': { suggested_key: key('1'), description: '__MSG_commandCapturePost__' },
      'capture-selection': { suggested_key: key('2'), description: '__MSG_commandCaptureSelection__' },
      'open-card': { suggested_key: key('3'), description: '__MSG_commandOpenCard__' },
      'walk-replies': { description: '__MSG_commandWalkReplies__' },
    },
    // 123 knows `light-dark()`, on which the tokens stand; 124 reads streams piece by piece, as a restore does.
    minimum_chrome_version: '124',
    browser_specific_settings: {
      gecko: {
        id: 'earshot@earshot.example',
        strict_min_version: '140.0',
        data_collection_permissions: {
          required: ['none'],
          optional: [
            'personalCommunications',
            'personallyIdentifyingInfo',
            'websiteContent',
            'authenticationInfo',
          ],
        },
      },
    },
  },
});
