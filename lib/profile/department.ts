import { z } from '@/lib/zod';

/** Those who decide about something: whose name is on it, where it is handed off to (a target's id), and the areas that are theirs. */
export const departmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Who decides there, as colleagues call them. */
  person: z._default(z.string(), ''),
  target: z._default(z.nullable(z.string()), null),
  areas: z._default(z.array(z.string()), []),
});
export type Department = z.infer<typeof departmentSchema>;

const named = (id: string, name: string): Department => ({ id, name, person: '', target: null, areas: [] });

export const defaultDepartments: Department[] = [
  named('product', 'Product'),
  named('support', 'Support'),
  named('marketing', 'Marketing'),
  named('sales', 'Sales'),
  named('hr-legal', 'HR and Legal'),
];
