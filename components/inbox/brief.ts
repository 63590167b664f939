import { briefOf } from '@/lib/handoff/brief';
import { markdown } from '@/lib/handoff/markdown';
import { capturesOf } from '@/lib/inbox/captures';
import { mergedUnder } from '@/lib/inbox/merging';

/** Captures as briefs in Markdown, each with the words of everybody who said the same. */
export async function briefsOf(ids: readonly string[]): Promise<string> {
  const captures = await capturesOf(ids);
  const briefs = captures.map(async (capture) =>
    markdown(
      briefOf([capture, ...(await mergedUnder(capture.id))], {
        ask: capture.summary,
        area: capture.areas[0] ?? null,
      }),
    ),
  );
  return (await Promise.all(briefs)).join('\n\n---\n\n');
}
