import type { Capture } from '@/lib/feedback/capture';
import { toldSchema } from '@/lib/feedback/captures/history';
import { nearest, shingled } from '@/lib/feedback/wishes/near';
import { capturesOf } from '../captures/captures';
import { toldSince } from '../captures/changes';

/** What we told somebody who said nearly the same. */
export interface EarlierAnswer {
  text: string;
  to: Capture['author'];
  at: number;
}

/** From here on two texts say the same, and the answer to one may do for the other. */
const least = 0.5;
/** Of all that was ever told, so many are looked through. */
const lookedThrough = 2_000;
const most = 2;

/** What we told those who said nearly the same as a capture, the likest first; each text once. */
export async function earlierAnswers(capture: Capture): Promise<EarlierAnswer[]> {
  const told = (await toldSince(0)).slice(0, lookedThrough);
  const asked = await capturesOf([...new Set(told.map((event) => event.capture))]);
  const authors = new Map(asked.map(({ id, author }) => [id, author]));
  const answers = nearest(shingled(capture), asked.map(shingled), least).flatMap(({ id }) => {
    const event = told.find((one) => one.capture === id);
    const said = toldSchema.safeParse(event?.to);
    const to = authors.get(id);
    return event && to && said.success ? [{ text: said.data.text, to, at: event.at }] : [];
  });
  return [...new Map(answers.toReversed().map((one) => [one.text, one])).values()]
    .toReversed()
    .slice(0, most);
}
