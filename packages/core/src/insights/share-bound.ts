/** Shares beyond these are shown as these: at most five and at least ninety-five per cent. */
export const [lowestShare, highestShare] = [0.05, 0.95] as const;

/** How a share at the bounds of what is shown is to be read: `0.05` as 5 % or less, `0.95` as 95 % or more. */
export type ShareBound = 'at-most' | 'at-least';

/** The bound that a published share stands at; `undefined` for one that is as it says. */
export function shareBound(share: number): ShareBound | undefined {
  if (share >= highestShare) return 'at-least';
  return share <= lowestShare ? 'at-most' : undefined;
}
