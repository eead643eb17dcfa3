import type { GoalPhase } from '../schema/coach.ts';

/** Which of the four corners a phase is nearest to, named after what helps there. */
export type PhaseCorner = 'direct' | 'coach' | 'support' | 'delegate';

/** How much of what helps somebody with a goal. A suggestion, never a rating. */
export interface PhaseAdvice {
  readonly corner: PhaseCorner;
  /** How much to say what to do and how, 0 to 1. */
  readonly direction: number;
  /** How much to listen and encourage, 0 to 1. */
  readonly support: number;
}

const half = 0.5;

/**
 * How much direction and support to offer somebody by how able and how full of energy they feel for a goal:
 * the less able the more direction, the less energy the more support. Of the corners,
 *
 * - `direct`: energy without ability, as at a beginning: say what to do, step by step;
 * - `coach`: neither: say what to do, and listen;
 * - `support`: ability without energy: ask, listen, leave the how to them;
 * - `delegate`: both: agree on the result and keep out of the way.
 *
 * After the situational leadership of Hersey and Blanchard (Training and Development Journal, 1969), which is
 * contested: its foundations have been called ambiguous (Graeff, The Leadership Quarterly, 1997), and tests found
 * little of what it predicts (Thompson and Vecchio, The Leadership Quarterly, 2009). So it is a way to begin a
 * conversation, and measures nothing.
 *
 * @returns Throws nothing. A half belongs to the abler and the fuller side.
 *
 * @example
 * phaseAdvice({ ability: 0.2, energy: 0.9 }); // { corner: 'direct', direction: 0.8, support: 0.1 }
 */
export function phaseAdvice({
  ability,
  energy,
}: Pick<GoalPhase, 'ability' | 'energy'>): PhaseAdvice {
  return { corner: cornerOf(ability, energy), direction: rest(ability), support: rest(energy) };
}

function cornerOf(ability: number, energy: number): PhaseCorner {
  if (ability < half) return energy < half ? 'coach' : 'direct';
  return energy < half ? 'support' : 'delegate';
}

/** 1 less a fraction, without the dust of binary fractions: 1 - 0.9 is 0.1. */
function rest(fraction: number): number {
  return Math.round((1 - fraction) * 1e9) / 1e9;
}
