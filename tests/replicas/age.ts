import { now } from './company';
import type { Language } from './practice';

type Unit = 'minute' | 'hour' | 'day';

const shown: Record<Language, (count: number, unit: Unit) => string> = {
  en: (count, unit) => `${count}${{ minute: 'm', hour: 'h', day: 'd' }[unit]}`,
  fr: (count, unit) => `${count} ${{ minute: 'min', hour: 'h', day: 'j' }[unit]}`,
  ar: (count, unit) =>
    `${new Intl.NumberFormat('ar-EG').format(count)} ${{ minute: 'د', hour: 'س', day: 'ي' }[unit]}`,
};

/** An age in the largest unit that is full; null for moments after the pretended present, which belong to this visit. */
export function ageOf(at: number): { count: number; unit: Unit } | null {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return null;
  if (minutes < 60) return { count: minutes, unit: 'minute' };
  if (minutes < 1440) return { count: Math.floor(minutes / 60), unit: 'hour' };
  return { count: Math.floor(minutes / 1440), unit: 'day' };
}

/** An age as the sites shorten it: "now", "41m", "3h", "2d". */
export function age(at: number, language: Language = 'en'): string {
  const found = ageOf(at);
  return found ? shown[language](found.count, found.unit) : 'now';
}
