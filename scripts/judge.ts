import { answerLines } from './lines';
import { offered } from './offered';
import { judge } from '@/lib/draft/judge';
import { brandSchema } from '@/lib/profile/brand';
import { unknownBrand } from '@/lib/profile/ownership';
import { siteIds } from '@/lib/profile/site';
import { z } from '@/lib/zod';

const help = `Judges drafts and suggests what to say instead.

  npm run -s judge -- FILE      (or the same lines on standard input)

In, one JSON object a line; unknown keys are ignored:
  { id, text, site?: "x" | "facebook" | "linkedin", reply?: boolean, topic?: { phrase, class? },
    brand?: { names?, handles?, domains?: string[], products?: [{ name, class? }], areas?: [{ name, keywords? }] } }

Out, one JSON object a line, in the same order:
  { id, verdict: "clear" | "mild" | "strong", score,
    findings: [{ signal, start, end, text, reason }],        offsets in UTF-16 code units, sorted by start
    topic: string | null, topics: string[],
    rewrites: [{ shape: "news" | "question", family, text }] }   best first, at most 8
  family is idea, problem, choice, experience or next.

A line that is not such JSON is reported on standard error with its number; the others are still judged, and the exit code is 1.
`;

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  site: z.optional(z.enum(siteIds)),
  reply: z.optional(z.boolean()),
  topic: z.optional(z.object({ phrase: z.string(), class: z.optional(z.string()) })),
  brand: z.optional(z.omit(brandSchema, { id: true })),
});

async function answer(line: unknown) {
  const { id, text, site, reply, topic, brand } = lineSchema.parse(line);
  const draft = { text, site, reply };
  const speaker = brand ? { ...brand, id: 'given' } : unknownBrand;
  const { verdict, score, findings } = judge(draft, speaker);
  const suggestions = await offered(draft, speaker, topic);
  return {
    id,
    verdict,
    score,
    findings,
    topic: suggestions.topic?.phrase ?? null,
    topics: suggestions.topics.map(({ phrase }) => phrase),
    rewrites: suggestions.rewrites,
  };
}

await answerLines(help, answer);
