import type { z } from '@/lib/zod';
import { defaultSettings, settingsSchema, type Settings } from './settings';

/** Settings read from a value of unknown age or state. `damaged` tells that something in it could not be read and is not in `settings`. */
interface Repaired {
  settings: Settings;
  damaged: boolean;
}

/** Reads whatever was stored, field by field and row by row: what cannot be understood gives way to the default, the rest stands. */
export function repairSettings(stored: unknown): Repaired {
  if (stored === undefined) return { settings: defaultSettings, damaged: false };
  const whole = settingsSchema.safeParse(stored);
  if (whole.success) return { settings: whole.data, damaged: false };
  if (typeof stored !== 'object' || stored === null) return { settings: defaultSettings, damaged: true };
  const fields = new Map(Object.entries(stored));
  const kept = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const known: unknown = Reflect.get(defaultSettings, name);
    return [name, readable(schema, known, fields.get(name))];
  });
  return { settings: settingsSchema.parse(Object.fromEntries(kept)), damaged: true };
}

/** As much of one field as its schema understands; undefined asks for the default. */
function readable(schema: z.ZodMiniType, fallback: unknown, value: unknown): unknown {
  const understood = (candidate: unknown) => schema.safeParse(candidate).success;
  if (understood(value)) return value;
  if (Array.isArray(value)) return value.filter((row) => understood([row]));
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = Object.entries(value).filter(([key, part]) =>
    understood({ ...Object(fallback), [key]: part }),
  );
  const partly = Object.fromEntries(parts);
  return understood(partly) ? partly : undefined;
}
