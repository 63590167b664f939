import { useEffect, useState } from 'react';

/** `value` as it was when it last stayed the same for `quiet` milliseconds; at once for the first. */
export function useSettled<T>(value: T, quiet: number): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(() => value), quiet);
    return () => clearTimeout(timer);
  }, [value, quiet]);
  return settled;
}
