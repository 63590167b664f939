import { useState } from 'react';
import type { Department } from '@/lib/profile/department';
import type { Target } from '@/lib/profile/target';
import { Choice } from './Choice';
import { EditForm } from './EditForm';
import { Field } from './Field';

interface Props {
  department: Department;
  /** Whose names are taken. */
  others: readonly Department[];
  targets: readonly Target[];
  onSave: (department: Department) => void;
  onCancel: () => void;
}

const nowhere = 'nowhere';

/** Writes down who decides in a department, about what, and where things are handed off to. */
export function DepartmentForm({ department, others, targets, onSave, onCancel }: Props) {
  const [name, setName] = useState(department.name);
  const [person, setPerson] = useState(department.person);
  const [areas, setAreas] = useState(department.areas.join(', '));
  const [target, setTarget] = useState(department.target ?? nowhere);
  const [wrong, setWrong] = useState<string | null>(null);

  function save(): void {
    const written = name.trim();
    const taken = others.some((other) => other.name.toLowerCase() === written.toLowerCase());
    if (written === '') return setWrong('A department needs a name.');
    if (taken) return setWrong(`There is a department called ${written} already.`);
    onSave({
      id: department.id,
      name: written,
      person: person.trim(),
      areas: [...new Set(areas.split(/[,;\n]/u).map((area) => area.trim()))].filter((area) => area !== ''),
      target: targets.some(({ id }) => id === target) ? target : null,
    });
  }

  return (
    <EditForm onSave={save} onCancel={onCancel}>
      <Field
        label="Department"
        help="As your colleagues call it."
        dir="auto"
        autoFocus
        wrong={wrong}
        value={name}
        onWrite={(written) => {
          setName(written);
          setWrong(null);
        }}
      />
      <Field
        label="Decides there"
        help="The person whose yes or no counts."
        dir="auto"
        value={person}
        onWrite={setPerson}
      />
      <Field
        label="Areas"
        help="What they look after, separated by commas: Delivery, Returns. Captures about these are filed there automatically."
        dir="auto"
        value={areas}
        onWrite={setAreas}
      />
      <Choice
        label="Handed off to"
        value={target}
        options={[
          { value: nowhere, name: 'Copied as text' },
          ...targets.map(({ id, name }) => ({ value: id, name })),
        ]}
        onChange={setTarget}
      />
    </EditForm>
  );
}
