import type { Candidate } from '@/lib/draft/rewrites/further';
import { families } from '@/lib/profile/family';
import { z } from '@/lib/zod';

const fewest = 1;
const wanted = { fewest: 3, most: 6 };
const longest = 400;

const answerSchema = z.object({
  questions: z
    .array(z.object({ family: z.enum(families), text: z.string().check(z.maxLength(longest)) }))
    .check(z.minLength(fewest), z.maxLength(wanted.most)),
});

/** The shape of an answer as JSON Schema, for models that can be held to one. */
export const answerShape = {
  type: 'object',
  properties: {
    questions: {
      type: 'array',
      minItems: wanted.fewest,
      maxItems: wanted.most,
      items: {
        type: 'object',
        properties: { family: { type: 'string', enum: families }, text: { type: 'string' } },
        required: ['family', 'text'],
        additionalProperties: false,
      },
    },
  },
  required: ['questions'],
  additionalProperties: false,
} as const;

const thinking = /<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/giu;

/** The questions in what a model wrote, which may have thought aloud or talked around its JSON; null where there are none to be read. */
export function readAnswer(written: string): Candidate[] | null {
  const spoken = written.replaceAll(thinking, '');
  const json = spoken.slice(spoken.indexOf('{'), spoken.lastIndexOf('}') + 1);
  try {
    const read = answerSchema.safeParse(JSON.parse(json));
    return read.success ? read.data.questions : null;
  } catch {
    return null;
  }
}
