import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { kindNames, kinds } from '@/lib/feedback/sorting/kind';
import { withoutRoute, withRoute, wordsOf, type Route } from '@/lib/profile/routing';
import type { Settings } from '@/lib/profile/settings';
import form from './Form.module.css';
import { Choice } from './Choice';
import { Field } from './Field';
import { Section } from './Section';
import styles from './Settings.module.css';
import type { Change } from './use-settings';

const any = 'any';
const kindOptions = [
  { value: any, name: 'Whatever it is' },
  ...kinds.map((kind) => ({ value: kind, name: kindNames[kind] })),
];

/** The rules by which what customers say is filed under a department by itself. */
export function Routes({ settings, change }: { settings: Settings; change: Change }) {
  const { departments, routes, brands } = settings;
  const areasId = useId();
  const [kind, setKind] = useState(any);
  const [area, setArea] = useState('');
  const [chosen, setDepartment] = useState<string | null>(null);
  const department = departments.find(({ id }) => id === chosen) ?? departments[0];
  const areas = [
    ...departments.flatMap((row) => row.areas),
    ...brands.flatMap((row) => row.areas.map(({ name }) => name)),
  ];

  function add(): void {
    if (!department) return;
    const route = { kind: kind === any ? null : kind, area: area.trim() || null, department: department.id };
    change((settings) => ({ ...settings, routes: withRoute(settings.routes, route) }));
    setArea('');
  }

  const toWords = (route: Route) =>
    `${wordsOf(route)} → ${departments.find(({ id }) => id === route.department)?.name ?? 'a department that is gone'}`;

  return (
    <Section
      title="What is filed automatically"
      lead="Rules come before the areas of departments. Whatever was filed automatically says so, and why."
    >
      <ul className={styles.rows}>
        {routes.map((route) => (
          <li key={wordsOf(route).toLowerCase()}>
            <div dir="auto">{toWords(route)}</div>
            <Button
              look="framed"
              aria-label={`Remove the rule for ${wordsOf(route)}`}
              onClick={() =>
                change((settings) => ({ ...settings, routes: withoutRoute(settings.routes, route) }), {
                  text: `No rule any more for ${wordsOf(route)}`,
                  change: (settings) => ({ ...settings, routes: withRoute(settings.routes, route) }),
                })
              }
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      {department && (
        <form
          className={form.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Choice label="What it is" value={kind} options={kindOptions} onChange={setKind} />
          <Field
            label="About"
            help="An area; leave it empty for every area."
            dir="auto"
            list={areasId}
            value={area}
            onWrite={setArea}
          />
          <datalist id={areasId}>
            {[...new Set(areas)].map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Choice
            label="Goes to"
            value={department.id}
            options={departments.map(({ id, name }) => ({ value: id, name }))}
            onChange={setDepartment}
          />
          <div className={form.presses}>
            <Button look="framed" type="submit">
              Add this rule
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}
