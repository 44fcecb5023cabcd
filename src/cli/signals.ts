/** Resolves at the first SIGTERM or SIGINT. A second one ends the process at once: somebody is in a hurry. */
export function untilStopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (signal: NodeJS.Signals) => {
      if (asked) process.exit(1);
      asked = true;
      resolve(signal);
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}

/**
 * Calls back at each SIGHUP, by which a service is told to read its files again. In a terminal the signal says that the terminal has
 * gone away, and ends the process as ever.
 */
export function onReloadSignal(callback: () => void): void {
  if (!process.stdin.isTTY) process.on('SIGHUP', callback);
}
