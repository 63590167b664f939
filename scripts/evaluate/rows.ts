import { existsSync, readFileSync } from 'node:fs';
import type { z } from '@/lib/zod';

const own = new URL('../../tests/corpus/', import.meta.url);
const development = new URL('../../../shared/data/', import.meta.url);

/** The rows of one file of texts written for this project. */
export const corpusRows = <Row>(name: string, schema: z.ZodMiniType<Row>): Row[] =>
  parsed(new URL(name, own), schema);

/** The rows of one file of development data, which stands beside the project and only on some machines; none, said so, where it is absent. */
export function developmentRows<Row>(name: string, schema: z.ZodMiniType<Row>): Row[] {
  const file = new URL(name, development);
  if (existsSync(file)) return parsed(file, schema);
  console.log(`SKIPPED: ${name} is not here.`);
  return [];
}

function parsed<Row>(file: URL, schema: z.ZodMiniType<Row>): Row[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

export const halves = ['even', 'odd'] as const;

/** FNV-1a, so that a row stays in its half whatever is added around it. */
export function half(key: string): (typeof halves)[number] {
  let hash = 0x811c9dc5;
  for (const unit of key) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return ((hash >>> 8) & 1) === 0 ? 'even' : 'odd';
}

/** "11/18 (61 %)" */
export const share = (part: number, whole: number) =>
  `${part}/${whole}${whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`}`;
