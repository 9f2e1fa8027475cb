import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const ATTEMPTS = 20;

/**
 * Binds a server to this machine only, on the port or, when it is taken, the next free one; 0 lets
 * the system choose. Returns the port.
 */
export async function listenFrom(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + ATTEMPTS; candidate += 1) {
    const bound = await tryPort(server, candidate);
    if (bound !== null) return bound;
  }
  throw new Error(`The ports ${port} to ${port + ATTEMPTS - 1} are taken. Give another --port.`);
}

function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    };
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse);
      // A TCP server's address is never a pipe's name.
      resolve((server.address() as AddressInfo).port);
    });
  });
}
