import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Department } from '@/lib/profile/department';
import { withoutRoute, type Route } from '@/lib/profile/routing';
import type { Settings } from '@/lib/profile/settings';
import type { Target } from '@/lib/profile/target';
import { DepartmentForm } from './DepartmentForm';
import { EditableRows, withRow } from './EditableRows';
import { Section } from './Section';
import type { Change } from './use-settings';

/** Who decides about what customers say, and what is theirs. */
export function Departments({ settings, change }: { settings: Settings; change: Change }) {
  const { departments, targets } = settings;
  const [edited, edit] = useState<Department | null>(null);
  const form = edited && (
    <DepartmentForm
      department={edited}
      others={departments.filter(({ id }) => id !== edited.id)}
      targets={targets}
      onCancel={() => edit(null)}
      onSave={(department) => {
        change((settings) => ({ ...settings, departments: withRow(settings.departments, department) }));
        edit(null);
      }}
    />
  );
  return (
    <Section
      title="Who decides"
      lead="Departments, with the person who decides there. What customers say waits for one of them to decide."
    >
      <EditableRows
        rows={departments}
        nameOf={({ name }) => name}
        summaryOf={(department) => <p dir="auto">{summaryOf(department, targets)}</p>}
        editing={edited?.id ?? null}
        form={form}
        add={
          <p>
            <Button look="framed" onClick={() => edit(emptyDepartment())}>
              Add a department
            </Button>
          </p>
        }
        onEdit={edit}
        onRemove={(department) => {
          const led = settings.routes.filter((route) => route.department === department.id);
          change((settings) => without(settings, department), {
            text: `Removed ${department.name}`,
            change: (settings) => restored(settings, department, led),
          });
        }}
      />
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
  return { ...settings, departments: withRow(settings.departments, department), routes };
}
