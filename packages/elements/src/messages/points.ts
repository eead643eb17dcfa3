/**
 * Says a difference in percentage points with its noun: one point is one, whatever stands before it.
 *
 * @example
 * pointsIn('point', 'points')('+1'); // '+1 point'
 */
export function pointsIn(one: string, other: string): (figure: string) => string {
  return (figure) => `${figure} ${/^\D*1$/.test(figure) ? one : other}`;
}
