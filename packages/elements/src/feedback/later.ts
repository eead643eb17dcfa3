// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.

/** The forms of feedback. */
export type Forms = Awaited<ReturnType<typeof loadForms>>;

/** Fetches them, with their texts and styles. */
export const loadForms = async () => import('./forms.ts');
