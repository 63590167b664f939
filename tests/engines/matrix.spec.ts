import type { Page } from '@playwright/test';
import { expect, test as withEarshot } from '../browsers/test';
import { behaviours, type Behaviour } from './behaviours';
import { Box, Refused } from './box';
import { containersOf, engines, refusalOf, type Container, type Engine } from './engines';
import { OurSession } from './session';

/** One tab for all cells, each on a page of its own: nothing is kept of what is only written. Opened last, for no frame is painted behind. */
const test = withEarshot.extend<object, { sheet: Page }>({
  sheet: [
    async ({ desk }, use) => {
      const sheet = await desk.context().newPage();
      await use(sheet);
      await sheet.close();
    },
    { scope: 'worker' },
  ],
});

/** `npm run matrix` looks at every cell; every day the bare container sees all behaviours, the others those that tell most. */
const every = process.env['MATRIX'] === 'every';

test.describe.configure({ mode: 'parallel' });

const isDue = (engine: Engine, container: Container, { also, of }: Behaviour): boolean =>
  (of?.(engine) ?? true) &&
  (every || also === 'everywhere' || also === container || (container === 'bare' && engine.smoke !== true));

for (const engine of engines)
  for (const container of containersOf(engine)) {
    if (engine.smoke && container !== 'bare') continue;
    test.describe(`${engine.id} in ${container}`, () => {
      for (const behaviour of behaviours as readonly Behaviour[]) {
        if (!isDue(engine, container, behaviour)) continue;
        test(behaviour.name, async ({ sheet, desk, browserKind }) => {
          const { name, query = '' } = behaviour;
          await sheet.goto(`https://x.com/engines?engine=${engine.id}&container=${container}${query}`);
          const session = new OurSession(desk, sheet);
          const boxes = [new Box(sheet, session, engine, 0), new Box(sheet, session, engine, 1)] as const;
          const outcome = await behaviour.act(boxes, browserKind).then(
            () => 'done',
            (cause: unknown) => {
              if (cause instanceof Refused) return 'refused';
              throw cause;
            },
          );
          test.info().annotations.push({ type: outcome });
          expect(outcome).toBe(refusalOf(engine, name, container, browserKind) ? 'refused' : 'done');
        });
      }
    });
  }
