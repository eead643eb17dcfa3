/** What somebody can go to by key, as a selector. */
export const focusable =
  'button:not([disabled]), a[href], summary, input, select, textarea, [tabindex="0"]';
