import { expect, test } from 'vitest';
import { jira } from '@/lib/handoff/links/jira';
import { wiki } from '@/lib/handoff/wiki';
import { brief } from '../a-brief';
import { filledIn, holdsToItsLength } from './links';

const target = {
  id: 't',
  name: 'T',
  authors: 'shown',
  kind: 'jira',
  site: 'https://acme.atlassian.example',
  project: '10000',
  issueType: '10001',
} as const;

test('the form for a new issue is filled in, by the numbers of project and type', () => {
  const made = jira(brief(), target);
  expect(made.address.split('?')[0]).toBe(
    'https://acme.atlassian.example/secure/CreateIssueDetails!init.jspa',
  );
  expect(filledIn(made)).toEqual({
    pid: '10000',
    issuetype: '10001',
    summary: 'A quieter parcel locker',
    description: wiki(brief()),
  });
});

test('it is never longer than Jira takes', () => {
  holdsToItsLength(1_600, 'https://acme.atlassian.example/secure/', (one) => jira(one, target));
});
