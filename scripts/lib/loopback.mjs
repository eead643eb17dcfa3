import { createServer } from 'node:http';

/**
 * Starts a server that this machine alone can reach.
 *
 * @param handler of each request
 * @param port to listen on; 0 for any that is free
 * @returns its address; whoever asked calls `close`
 */
export async function onLoopback(handler, port = 0) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
