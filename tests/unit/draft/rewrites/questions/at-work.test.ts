import { expect, test } from 'vitest';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { knowing } from '@/lib/draft/subjects/known';
import type { AtWork } from '@/lib/draft/subjects/subject';
import type { SiteId } from '@/lib/profile/site';
import { unknownBrand } from '@/lib/profile/ownership';
import { foundry } from '../foundry';

const atWork: AtWork = {
  asks: [
    'What slows down the casting of a bell most?',
    '+When a bell is hung: by crane, or by hand?',
    'Which bell did you help to hang, and where is it?',
  ],
  cued: ['Which *belfry* was the hardest to get a bell into?'],
};
const worked = { ...foundry, atWork };
const told = (text: string, site: SiteId) =>
  suggest({ text, site }, unknownBrand, undefined, knowing([worked])).rewrites;
const questions = (text: string, site: SiteId) =>
  told(text, site)
    .filter(({ shape }) => shape === 'question')
    .map(({ text }) => text);
const launch = 'Today our bell foundry is launching a new casting pit. The clapper shop opens in May.';
const award = 'Last night our bell foundry won the award for the best belfry of the year.';

test('where people read at work they are asked about their work, elsewhere what customers are', () => {
  expect(questions(launch, 'linkedin')).toContain('What slows down the casting of a bell most?');
  expect(questions(launch, 'linkedin')).not.toContain('At midnight: silence, or one long stroke?');
  expect(questions(launch, 'facebook')).toContain('At midnight: silence, or one long stroke?');
  expect(questions(launch, 'facebook')).not.toContain('What slows down the casting of a bell most?');
});

test('news there ends in what speaks of the draft, and what hangs on a word is asked where the draft has it', () => {
  expect(told(launch, 'linkedin')[0]?.text).toMatch(/What slows down the casting of a bell most\?$/);
  const belfry = 'Which belfry was the hardest to get a bell into?';
  expect(questions(award, 'linkedin')).toContain(belfry);
  expect(questions(launch, 'linkedin')).not.toContain(belfry);
});

test('who might take a job is asked about it, and about its trade as those who work in it are, on any site', () => {
  const advert =
    'We are hiring! We are looking for a bell foundry worker to join us in Hull. Pay is £30,000.';
  const asked = questions(advert, 'facebook');
  expect(asked).toContain('When a bell is hung: by crane, or by hand?');
  expect(asked).not.toContain('At midnight: silence, or one long stroke?');
  expect(asked.some((question) => question.includes('bell foundry worker'))).toBe(true);
});
