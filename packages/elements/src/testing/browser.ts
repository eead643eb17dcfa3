/** What the test runner gives to the page, for commands to the browser itself. */
interface RunnerSocket {
  sendMessageWaitForResponse(message: object): Promise<{ readonly executed: boolean }>;
}

/** At an address of the test runner, which a bundler leaves alone when it does not see it. */
const socketAddress = '/__web-dev-server__web-socket.js';

async function command(name: string, payload: object): Promise<void> {
  const { sendMessageWaitForResponse } = (await import(socketAddress)) as RunnerSocket;
  const sessionId = new URL(location.href).searchParams.get('wtr-session-id');
  const message = { type: 'wtr-command', sessionId, command: name, payload };
  const { executed } = await sendMessageWaitForResponse(message);
  if (!executed) throw new Error(`The test runner knows no command ${name}.`);
}

/** Shows the page as with these media features, such as `forced-colors: active`; as it is with none. */
export const emulate = (features: Readonly<Record<string, string>>): Promise<void> =>
  command('emulate-features', features);

/** Presses the tab key as a person does, so many times, wherever the focus is. */
export const pressTab = (times: number): Promise<void> => command('press-tab', { times });
