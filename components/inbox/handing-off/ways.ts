import type { Option } from '@/components/ui/Picker';
import type { Department } from '@/lib/profile/department';
import { targetNames, type Target, type TargetKind } from '@/lib/profile/target';
import { formIds, forms, isForm } from './forms';

/** Everything that can be handed off to, the department's own target first. */
export function waysTo(targets: readonly Target[], department: Department | null): Option[] {
  const isOwn = ({ id }: Target) => id === department?.target;
  const ordered = [...targets.filter(isOwn), ...targets.filter((target) => !isOwn(target))];
  return [
    ...ordered.map((target) => ({
      id: target.id,
      name: target.name,
      hint: hintOf(target, isOwn(target) ? department : null),
    })),
    ...formIds.map((id) => ({ id, name: forms[id].name, hint: forms[id].hint })),
  ];
}

/** Where something was handed off to, in words behind "Handed off". */
export function givenTo(id: string, targets: readonly Target[]): string {
  if (isForm(id)) return `as ${forms[id].given}`;
  return `to ${targets.find((target) => target.id === id)?.name ?? 'a target that is gone'}`;
}

/** Whether what opens there gets an address of its own, which comes back to us. */
export const givesLink = (kind: TargetKind): boolean => kind !== 'mail' && kind !== 'slack';

function hintOf({ kind, authors }: Target, department: Department | null): string {
  const parts = [
    ...(department ? [department.name] : []),
    targetNames[kind],
    ...(authors === 'hidden' ? ['authors hidden'] : []),
  ];
  return parts.join(' · ');
}
