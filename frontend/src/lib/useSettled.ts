import { useEffect, useState } from 'react';

/**
 * The value once it has not changed for a moment: a dragged slider or a flung list asks the server once. With `before`
 * even the first value has to rest.
 */
export function useSettled<T>(value: T, quietMs: number, before: T = value): T {
  const [settled, setSettled] = useState(before);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietMs);
    return () => clearTimeout(timer);
  }, [value, quietMs]);
  return settled;
}
