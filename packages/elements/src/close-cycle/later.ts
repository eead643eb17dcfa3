// Apart from the element: in a file with decorators the compiler leaves the endings of such imports as they are.

/** What closes goals, carries them over and closes the cycle. */
export type Steps = Awaited<ReturnType<typeof loadSteps>>;

/** Fetches it, with its texts and styles. */
export const loadSteps = async () => import('./steps.ts');
