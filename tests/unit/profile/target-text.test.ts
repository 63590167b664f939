import { describe, expect, test } from 'vitest';
import { readTarget, type TargetText } from '@/lib/profile/target-text';
import { targetFields, targetKinds, targetSchema, usualAuthors, type TargetKind } from '@/lib/profile/target';

const text = (kind: TargetKind, part: Partial<TargetText> = {}): TargetText => ({
  id: 't',
  kind,
  name: 'Ours',
  authors: 'shown',
  ...part,
});
const meant = (kind: TargetKind, part: Partial<TargetText>) => {
  const read = readTarget(text(kind, part));
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  return read.target;
};
const wrong = (kind: TargetKind, part: Partial<TargetText>) => {
  const read = readTarget(text(kind, part));
  return 'errors' in read ? read.errors : {};
};

describe('what is pasted is cut down to what counts', () => {
  test.each<[TargetKind, Partial<TargetText>, object]>([
    ['mail', { to: ' mailto:product@acme.example ' }, { to: 'product@acme.example' }],
    ['github', { repo: 'acme/app' }, { repo: 'acme/app', labels: '' }],
    ['github', { repo: 'https://github.com/acme/app.js/issues?q=1' }, { repo: 'acme/app.js' }],
    ['github', { repo: 'github.com/acme/app.git', labels: ' a,b ' }, { repo: 'acme/app', labels: 'a,b' }],
    [
      'gitlab',
      { address: 'gitlab.com/acme/team/app/-/issues' },
      { address: 'https://gitlab.com/acme/team/app' },
    ],
    ['linear', { team: 'eng' }, { team: 'ENG', labels: '' }],
    ['linear', {}, { team: '' }],
    [
      'jira',
      { site: 'https://acme.atlassian.net/jira/software', project: '10000', issueType: '10001' },
      { site: 'https://acme.atlassian.net', project: '10000', issueType: '10001' },
    ],
    ['trello', { list: '0123456789ABCDEF01234567' }, { list: '0123456789abcdef01234567' }],
    ['slack', {}, { kind: 'slack' }],
  ])('%s %j', (kind, part, fields) => {
    expect(meant(kind, part)).toMatchObject(fields);
  });

  test('a target without a name is called after its kind', () => {
    expect(meant('slack', { name: ' ' }).name).toBe('Slack');
  });

  test('fields of another kind are left aside', () => {
    expect(meant('mail', { to: 'a@acme.example', repo: 'acme/app' })).not.toHaveProperty('repo');
  });
});

describe('a mistake is said where it was made', () => {
  test.each<[TargetKind, Partial<TargetText>, object]>([
    ['mail', { to: 'product' }, { to: expect.stringContaining('e-mail address') }],
    ['mail', { to: 'a@acme.example?bcc=b@acme.example' }, { to: expect.anything() }],
    ['mail', { to: 'a@acme.example,b@acme.example' }, { to: expect.anything() }],
    ['github', {}, { repo: 'Write the repository as owner/name, such as acme/app.' }],
    ['github', { repo: 'app' }, { repo: expect.stringContaining('owner/name') }],
    ['github', { repo: '../settings' }, { repo: expect.anything() }],
    ['github', { repo: 'acme/app', labels: 'a'.repeat(201) }, { labels: expect.stringContaining('200') }],
    ['gitlab', { address: 'gitlab.com/acme' }, { address: expect.stringContaining('gitlab.com/acme/app') }],
    ['gitlab', { address: 'http://gitlab.example/acme/app' }, { address: expect.anything() }],
    ['linear', { team: 'our team' }, { team: expect.stringContaining('ENG') }],
    [
      'jira',
      { site: 'javascript:alert(1)', project: 'SHOP' },
      {
        site: expect.stringContaining('atlassian.net'),
        project: expect.stringContaining('pid='),
        issueType: expect.stringContaining('id='),
      },
    ],
    ['trello', { list: 'Doing' }, { list: expect.stringContaining('24') }],
    ['slack', { name: 'a'.repeat(101) }, { name: expect.stringContaining('100') }],
  ])('%s %j', (kind, part, errors) => {
    expect(wrong(kind, part)).toEqual(errors);
  });
});

test('the schema knows the fields that each kind is asked for, and no others', () => {
  const known = targetSchema.def.options.map(({ shape }) =>
    Object.keys(shape).filter((name) => !['id', 'name', 'authors', 'kind'].includes(name)),
  );
  expect(known).toEqual(targetKinds.map((kind) => targetFields[kind]));
});

test('authors are hidden at first where anybody may read', () => {
  expect(targetKinds.filter((kind) => usualAuthors(kind) === 'hidden')).toEqual([
    'github',
    'gitlab',
    'trello',
  ]);
});
