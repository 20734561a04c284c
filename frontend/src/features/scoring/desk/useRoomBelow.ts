import { useSyncExternalStore } from 'react';

const LEAST = 360;

function onResize(listener: () => void) {
  globalThis.addEventListener('resize', listener);
  return () => globalThis.removeEventListener('resize', listener);
}

/** The height that is left in the window below what stands above a table. */
export function useRoomBelow(above: number): number {
  const height = useSyncExternalStore(onResize, () => globalThis.innerHeight);
  return Math.max(LEAST, height - above);
}
