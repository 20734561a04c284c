import type { GapPart } from '../queries';

type Bar = GapPart & { readonly from: number; readonly width: number };

/** Where each part begins and how long it is, in per cent of a lane that holds the way from the one amount to the other. */
export function bars(parts: readonly GapPart[], before: number): Bar[] {
  const stops = [before];
  for (const { amount } of parts) {
    stops.push((stops.at(-1) ?? 0) + amount);
  }
  const least = Math.min(...stops);
  const length = Math.max(...stops) - least;
  return parts.map((part, at) => {
    const from = Math.min(stops[at] ?? 0, stops[at + 1] ?? 0);
    return length === 0
      ? { ...part, from: 0, width: 0 }
      : { ...part, from: ((from - least) / length) * 100, width: (Math.abs(part.amount) / length) * 100 };
  });
}

/** With its sign; nothing is neither more nor less. */
export function signed(amount: number, words: (yuan: number) => string): string {
  return amount === 0 ? words(0) : `${amount > 0 ? '▲ +' : '▼ −'}${words(Math.abs(amount))}`;
}
