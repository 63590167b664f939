import type { Target, TargetKind, TargetOf } from '@/lib/profile/target';
import { withoutAuthors, type Brief } from './brief';
import { generic } from './csv/generic';
import { jira as jiraTable } from './csv/jira';
import { linear as linearTable } from './csv/linear';
import { notes } from './csv/notes';
import { quackback } from './csv/quackback';
import type { CsvTable } from './csv/table';
import { github } from './links/github';
import { gitlab } from './links/gitlab';
import { jira } from './links/jira';
import { linear } from './links/linear';
import { mail } from './links/mail';
import { trello } from './links/trello';
import type { Prefilled } from './prefilled';
import { slack, type SlackMessage } from './slack';

/** Every form that an address can fill in. */
export const links: {
  [Kind in Exclude<TargetKind, 'slack'>]: (brief: Brief, target: TargetOf<Kind>) => Prefilled;
} = { mail, github, gitlab, linear, jira, trello };

/** Every table that can be saved as a file. */
export const tables = { generic, linear: linearTable, jira: jiraTable, quackback, notes } satisfies Record<
  string,
  CsvTable
>;
export type TableName = keyof typeof tables;

/** What a target is given: an address to open, or a message to send. */
type Handoff = { open: Prefilled } | { send: SlackMessage };

/** The brief as a target takes it, its authors hidden where the target says so. */
export function handoff(brief: Brief, target: Target): Handoff {
  const given = target.authors === 'hidden' ? withoutAuthors(brief) : brief;
  switch (target.kind) {
    case 'slack':
      return { send: slack(given) };
    case 'mail':
      return { open: links.mail(given, target) };
    case 'github':
      return { open: links.github(given, target) };
    case 'gitlab':
      return { open: links.gitlab(given, target) };
    case 'linear':
      return { open: links.linear(given, target) };
    case 'jira':
      return { open: links.jira(given, target) };
    case 'trello':
      return { open: links.trello(given, target) };
  }
}
