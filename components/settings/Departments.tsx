import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Department } from '@/lib/profile/department';
import { withoutRoute, type Route } from '@/lib/profile/routing';
import type { Settings } from '@/lib/profile/settings';
import type { Target } from '@/lib/profile/target';
import { DepartmentForm } from './DepartmentForm';
import { Section } from './Section';
import styles from './Settings.module.css';
import type { Change } from './use-settings';

/** Who decides about what customers say, and what is theirs. */
export function Departments({ settings, change }: { settings: Settings; change: Change }) {
  const { departments, targets } = settings;
  const [edited, edit] = useState<Department | null>(null);
  const known = departments.some(({ id }) => id === edited?.id);
  const form = edited && (
    <DepartmentForm
      department={edited}
      others={departments.filter(({ id }) => id !== edited.id)}
      targets={targets}
      onCancel={() => edit(null)}
      onSave={(department) => {
        change((settings) => withDepartment(settings, department));
        edit(null);
      }}
    />
  );
  return (
    <Section
      title="Who decides"
      lead="Departments, with the person who decides there. What customers say waits for one of them."
    >
      <ul className={styles.rows}>
        {departments.map((department) => (
          <li key={department.id}>
            {department.id === edited?.id ? (
              form
            ) : (
              <>
                <div>
                  <b dir="auto">{department.name}</b>
                  <p dir="auto">{summaryOf(department, targets)}</p>
                </div>
                <Button look="framed" aria-label={`Edit ${department.name}`} onClick={() => edit(department)}>
                  Edit
                </Button>
                <Button
                  aria-label={`Remove ${department.name}`}
                  onClick={() => {
                    const led = settings.routes.filter((route) => route.department === department.id);
                    change((settings) => without(settings, department), {
                      text: `Removed ${department.name}`,
                      change: (settings) => restored(settings, department, led),
                    });
                  }}
                >
                  Remove
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {edited && !known && form}
      {!edited && (
        <p>
          <Button look="framed" onClick={() => edit(emptyDepartment())}>
            Add a department
          </Button>
        </p>
      )}
    </Section>
  );
}

const emptyDepartment = (): Department => ({
  id: crypto.randomUUID(),
  name: '',
  person: '',
  target: null,
  areas: [],
});

function summaryOf({ person, areas, target }: Department, targets: readonly Target[]): string {
  const handsTo = targets.find(({ id }) => id === target);
  const parts = [...(person === '' ? [] : [person]), ...areas, ...(handsTo ? [`→ ${handsTo.name}`] : [])];
  return parts.join(' · ') || 'Nobody named yet, and no areas.';
}

function withDepartment(settings: Settings, department: Department): Settings {
  const known = settings.departments.some(({ id }) => id === department.id);
  const departments = known
    ? settings.departments.map((row) => (row.id === department.id ? department : row))
    : [...settings.departments, department];
  return { ...settings, departments };
}

/** Without a department, and without the rules that lead to it. */
function without(settings: Settings, { id }: Department): Settings {
  return {
    ...settings,
    departments: settings.departments.filter((row) => row.id !== id),
    routes: settings.routes.filter(({ department }) => department !== id),
  };
}

/** A department back with the rules that led to it, but for those that were given to another one since. */
function restored(settings: Settings, department: Department, led: readonly Route[]): Settings {
  const routes = [...settings.routes, ...settings.routes.reduce(withoutRoute, [...led])];
  return { ...withDepartment(settings, department), routes };
}
