import { expect, test } from 'vitest';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { knowing } from '@/lib/draft/subjects/known';
import type { AtWork } from '@/lib/draft/subjects/subject';
import type { SiteId } from '@/lib/profile/site';
import { unknownBrand } from '@/lib/profile/ownership';
import { foundry } from './foundry';

const atWork: AtWork = {
  work: ['What slows down the casting of a bell most?', 'When a bell is hung: by crane, or by hand?'],
  people: [
    'Which bell did you help to hang, and where is it?',
    'What did the first bell you cast teach you?',
  ],
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

test('an award is followed by what people remember, a launch by what is hard', () => {
  const ended = (text: string, asked: readonly string[] = []) =>
    asked.some((question) => told(text, 'linkedin')[0]?.text.endsWith(question));
  expect(ended(award, atWork.people)).toBe(true);
  expect(ended(launch, atWork.work)).toBe(true);
});

test('who might take a job is asked about its trade on any site, and then about the job', () => {
  const advert =
    'We are hiring! We are looking for a bell foundry worker to join us in Hull. Pay is £30,000.';
  const asked = questions(advert, 'facebook');
  const people = atWork.people;
  expect(people.some((question) => asked.slice(0, 2).includes(question))).toBe(true);
  expect(asked).not.toContain('At midnight: silence, or one long stroke?');
  expect(asked.some((question) => question.includes('bell foundry worker'))).toBe(true);
});
