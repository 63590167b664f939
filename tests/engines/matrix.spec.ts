import { expect, test } from '../browsers/test';
import { behaviours, type Behaviour } from './behaviours';
import { Box, Refused } from './box';
import { containersOf, engines, refusalOf, type Container, type Engine } from './engines';
import { OurSession } from './session';

/** `npm run matrix` looks at every cell; every day the bare container sees all behaviours, the others those that tell most. */
const every = process.env['MATRIX'] === 'every';

test.describe.configure({ mode: 'parallel' });

const isDue = (engine: Engine, container: Container, { everywhere, of }: Behaviour): boolean =>
  (of?.(engine) ?? true) && (every || everywhere === true || (container === 'bare' && engine.smoke !== true));

for (const engine of engines)
  for (const container of containersOf(engine)) {
    if (engine.smoke && container !== 'bare') continue;
    test.describe(`${engine.id} in ${container}`, () => {
      for (const behaviour of behaviours as readonly Behaviour[]) {
        if (!isDue(engine, container, behaviour)) continue;
        test(behaviour.name, async ({ tab, desk, browserKind }) => {
          const { name, query = '', act } = behaviour;
          await tab.goto(`https://x.com/engines?engine=${engine.id}&container=${container}${query}`);
          const session = new OurSession(desk, tab);
          const boxes = [new Box(tab, session, engine, 0), new Box(tab, session, engine, 1)] as const;
          const outcome = await act(boxes, browserKind).then(
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
