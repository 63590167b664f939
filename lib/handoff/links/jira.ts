import type { TargetOf } from '@/lib/profile/target';
import type { Brief } from '../brief';
import { prefilled, query, type Prefilled } from '../prefilled';
import { wiki } from '../wiki';

/** Some Jiras cut what is longer. */
const longest = 1_600;

/** The form for a new issue. Project and type go by their numbers; the person signed in sees the form before anything is made. */
export function jira(brief: Brief, { site, project, issueType }: TargetOf<'jira'>): Prefilled {
  return prefilled(brief, wiki(brief), longest, (summary, description) => {
    const parts = { pid: project, issuetype: issueType, summary, description };
    return `${site}/secure/CreateIssueDetails!init.jspa${query(parts)}`;
  });
}
