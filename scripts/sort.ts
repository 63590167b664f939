import { answerLines } from './lines';
import { sort } from '@/lib/feedback/sorting/sort';
import { brandSchema } from '@/lib/profile/brand';
import { families } from '@/lib/profile/family';
import { z } from '@/lib/zod';

const help = `Sorts what customers say.

  npm run -s sort -- FILE      (or the same lines on standard input)

In, one JSON object a line; unknown keys are ignored:
  { id, text, question?, family?: "idea" | "problem" | "choice" | "experience" | "next", options?: string[],
    brand?: { areas?: [{ name, keywords? }] } }
  question is what the text answers; family and options say what it asked for and count only beside it.

Out, one JSON object a line, in the same order:
  { id, kind: "idea" | "problem" | "question" | "praise" | "other",
    second,                                   another kind that is clearly there too, or null
    sentiment: "neg" | "neu" | "pos",
    about,                                    an area of the brand, else a phrase of the text, or null
    vote,                                     the option taken, or the letter the question gives it, or null
    unsure }                                  true where the kind is hardly likelier than the next, or the language unknown

A line that is not such JSON is reported on standard error with its number; the others are still sorted, and the exit code is 1.
`;

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  question: z.nullish(z.string()),
  family: z.nullish(z.enum(families)),
  options: z.nullish(z.array(z.string())),
  brand: z.optional(z.pick(brandSchema, { areas: true })),
});

function answer(line: unknown) {
  const { id, text, question, family, options, brand } = lineSchema.parse(line);
  const asked =
    question == null ? null : { question, family: family ?? undefined, options: options ?? undefined };
  return { id, ...sort(text, asked, brand ?? null) };
}

await answerLines(help, answer);
