/** The hour at which what was put off comes back. */
const morning = 9;

/** Nine in the morning that many days from now, where the person is. */
const daysFrom = (now: number, days: number): number => {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, morning).getTime();
};

/** Until when something can be put off by one press. */
export function snoozeTimes(now: number): { id: string; name: string; until: number }[] {
  // On a Sunday the Monday that comes is tomorrow already.
  const toMonday = 8 - new Date(now).getDay();
  return [
    { id: 'tomorrow', name: 'Tomorrow', until: daysFrom(now, 1) },
    { id: 'week', name: 'Next week', until: daysFrom(now, toMonday) },
    { id: 'month', name: 'In four weeks', until: daysFrom(now, toMonday + 21) },
  ];
}

/** The morning of a day as a date field says it, `2026-05-01`; null where it says none that is to come. */
export function morningOf(day: string, now: number): number | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const until = new Date(Number(year), Number(month) - 1, Number(date), morning).getTime();
  return until > now ? until : null;
}

/** A day in words: "Mon 30 Nov", with the year where it is another. */
export function dayText(time: number, now: number): string {
  const day = new Date(time);
  const year = day.getFullYear() !== new Date(now).getFullYear();
  return day.toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(year && { year: 'numeric' }),
  });
}
