/**
 * Runs a server until the program is told to end, and says how to mend a start that failed.
 *
 * @param start - the server.
 * @param story - what people read when it runs.
 */
export async function program<Server extends { close(): Promise<void> }>(
  start: () => Promise<Server>,
  story: (server: Server) => string,
): Promise<void> {
  try {
    const server = await start();
    console.log(story(server));
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        void server.close();
      });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      console.error('Choose other ports with PORT and PLATFORM_PORT.');
    process.exitCode = 1;
  }
}
