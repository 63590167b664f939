import { z } from '@/lib/zod';

/** Where something is handed off to: a letter, a form that opens filled in, or a message that is sent. */
export const targetKinds = ['mail', 'github', 'gitlab', 'linear', 'jira', 'trello', 'slack'] as const;
export type TargetKind = (typeof targetKinds)[number];

export const targetNames: Record<TargetKind, string> = {
  mail: 'E-mail',
  github: 'GitHub',
  gitlab: 'GitLab',
  linear: 'Linear',
  jira: 'Jira',
  trello: 'Trello',
  slack: 'Slack',
};

/** Issues there can be read by anybody, as far as we know: authors are hidden until somebody says otherwise. */
const open: ReadonlySet<TargetKind> = new Set(['github', 'gitlab', 'trello']);

const authorships = ['shown', 'hidden'] as const;
export type Authorship = (typeof authorships)[number];

export const usualAuthors = (kind: TargetKind): Authorship => (open.has(kind) ? 'hidden' : 'shown');

interface FieldRule {
  /** What may stand there, which also decides what a colleague's file may bring. */
  pattern: RegExp;
  /** Said to the person who wrote something else, or nothing. */
  wrong: string;
}

export const fieldRules = {
  to: {
    pattern: /^[^\s@<>(),;:\\"%&?#[\]]{1,64}@[^\s@<>(),;:\\"%&?#[\]/]+\.[^\s@<>(),;:\\"%&?#[\]/.]{2,}$/u,
    wrong: 'Write one e-mail address, such as product@acme.com.',
  },
  repo: {
    pattern: /^(?!\.)[\w.-]{1,39}\/(?!\.{1,2}$)[\w.-]{1,100}$/u,
    wrong: 'Write the repository as owner/name, such as acme/app.',
  },
  labels: {
    pattern: /^[^\n\r]{0,200}$/u,
    wrong: 'Write at most 200 characters of labels, with commas: feedback, from customers.',
  },
  address: {
    pattern: /^https:\/\/[\w.-]+(?::\d+)?(?:\/(?!-\/)[\w.-]+){2,10}$/u,
    wrong: 'Write the address of the project, such as https://gitlab.com/acme/app.',
  },
  team: {
    pattern: /^(?:[A-Z][A-Z\d]{0,9})?$/u,
    wrong: 'Write the letters before the number of the team’s issues, such as ENG, or leave it empty.',
  },
  site: {
    pattern: /^https:\/\/[\w.-]+(?::\d+)?$/u,
    wrong: 'Write the address of your Jira, such as https://acme.atlassian.net.',
  },
  project: {
    pattern: /^\d{1,12}$/u,
    wrong: 'Write the number of the project: it stands as pid= in the address of its settings.',
  },
  issueType: {
    pattern: /^\d{1,12}$/u,
    wrong: 'Write the number of the issue type: it stands as id= in the address of its settings.',
  },
  list: {
    pattern: /^(?:[\da-f]{24})?$/u,
    wrong: 'Write the id of the list, 24 letters and digits, or leave it empty.',
  },
} as const satisfies Record<string, FieldRule>;
export type FieldName = keyof typeof fieldRules;

/** What has to be known of each kind, in the order it is asked. */
export const targetFields = {
  mail: ['to'],
  github: ['repo', 'labels'],
  gitlab: ['address'],
  linear: ['team', 'labels'],
  jira: ['site', 'project', 'issueType'],
  trello: ['list'],
  slack: [],
} as const satisfies Record<TargetKind, readonly FieldName[]>;

const field = (name: FieldName) => z.string().check(z.regex(fieldRules[name].pattern));
const common = {
  id: z.string(),
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  authors: z.enum(authorships),
};

/** A place to hand off to. It holds no secret: the address of a Slack webhook, which is one, is kept apart under the target's id. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('mail'), to: field('to') }),
  z.object({ ...common, kind: z.literal('github'), repo: field('repo'), labels: field('labels') }),
  z.object({ ...common, kind: z.literal('gitlab'), address: field('address') }),
  z.object({ ...common, kind: z.literal('linear'), team: field('team'), labels: field('labels') }),
  z.object({
    ...common,
    kind: z.literal('jira'),
    site: field('site'),
    project: field('project'),
    issueType: field('issueType'),
  }),
  z.object({ ...common, kind: z.literal('trello'), list: field('list') }),
  z.object({ ...common, kind: z.literal('slack') }),
]);
export type Target = z.infer<typeof targetSchema>;
export type TargetOf<Kind extends TargetKind> = Extract<Target, { kind: Kind }>;
