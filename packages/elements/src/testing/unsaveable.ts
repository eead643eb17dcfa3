/** What a browser answers that saves nothing. */
export const unsaveable = new Error('There is no room for a file.');

/** Has the browser save nothing meanwhile. */
export async function whileUnsaveable(act: () => Promise<void>): Promise<void> {
  const make = URL.createObjectURL;
  URL.createObjectURL = () => {
    throw unsaveable;
  };
  try {
    await act();
  } finally {
    URL.createObjectURL = make;
  }
}
