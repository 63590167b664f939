import { share } from './certainty';
import { corpusRows } from './rows';
import { allSubjects } from '../all-subjects';
import { aboutOf } from '@/lib/draft/about';
import { read } from '@/lib/draft/reading';
import { occasionOf } from '@/lib/draft/topic/occasion';
import { unknownBrand } from '@/lib/profile/ownership';
import { siteIds } from '@/lib/profile/site';
import { z } from '@/lib/zod';

/** A draft, what a person would call it, and the subjects whose questions readers would ask of it; by the first sets the worth of words was fitted. */
export const subjectRow = z.object({
  id: z.string(),
  set: z.string(),
  fitted: z.boolean(),
  site: z.enum(siteIds),
  about: z.string(),
  text: z.string(),
  fits: z.array(z.string()),
});

/** How often the subject that is asked about is one that readers told, by itself and where a person typed the topic. */
export function printSubjects(): void {
  const all = corpusRows('subjects.jsonl', subjectRow);
  for (const fitted of [true, false]) {
    const rows = all.filter((each) => each.fitted === fitted);
    const right = (typed: boolean) =>
      rows.filter(({ text, site, about, fits }) => {
        const reading = read({ text, site });
        const phrase = typed ? about : undefined;
        const topic = phrase === undefined ? undefined : { phrase };
        const { askable } = aboutOf(reading, unknownBrand, occasionOf(reading, phrase), allSubjects, topic);
        return fits.includes(askable[0]?.subject.name ?? '');
      }).length;
    console.log(
      `\nSubjects, ${fitted ? 'drafts they were fitted on' : 'drafts after that'}: right by itself ${share(right(false), rows.length)}, where its topic was typed ${share(right(true), rows.length)}`,
    );
  }
}
