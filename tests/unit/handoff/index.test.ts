import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { handoff, links, tables } from '@/lib/handoff';
import { slack } from '@/lib/handoff/slack';
import { withoutAuthors } from '@/lib/handoff/brief';
import { targetKinds, targetSchema, usualAuthors, type TargetKind } from '@/lib/profile/target';
import { brief } from './a-brief';

const room = join(import.meta.dirname, '../../../lib/handoff');
const filesIn = (folder: string) =>
  readdirSync(join(room, folder))
    .filter((file) => /^[\w-]+\.ts$/.test(file) && file !== 'table.ts')
    .map((file) => file.replace('.ts', ''))
    .sort();

test('every format stands in its table', () => {
  expect(filesIn('links')).toEqual(Object.keys(links).sort());
  expect(filesIn('csv')).toEqual(Object.keys(tables).sort());
});

const targetOf = (kind: TargetKind, authors = usualAuthors(kind)) =>
  targetSchema.parse({
    id: 't',
    name: 'T',
    authors,
    kind,
    to: 'product@acme.example',
    repo: 'acme/app',
    labels: '',
    address: 'https://gitlab.example/acme/app',
    team: '',
    site: 'https://acme.atlassian.example',
    project: '1',
    issueType: '2',
    list: '',
  });

describe('a target', () => {
  test.each(targetKinds)('%s is given the brief', (kind) => {
    expect(JSON.stringify(handoff(brief(), targetOf(kind)))).toContain('quieter');
  });

  test.each(['github', 'gitlab', 'trello'] as const)('%s may be read by anybody and names nobody', (kind) => {
    expect(JSON.stringify(handoff(brief(), targetOf(kind)))).not.toMatch(/dana/iu);
  });

  test('that is to show authors shows them', () => {
    expect(JSON.stringify(handoff(brief(), targetOf('github', 'shown')))).toContain('dana');
  });

  test('in Slack is sent a message', () => {
    expect(handoff(brief(), targetOf('slack'))).toEqual({ send: slack(brief()) });
    expect(handoff(brief(), targetOf('slack', 'hidden'))).toEqual({ send: slack(withoutAuthors(brief())) });
  });
});
