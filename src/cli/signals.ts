/** Resolves on the first SIGTERM or SIGINT. A second one exits immediately. */
export function untilStopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let isStopping = false;
    const onSignal = (signal: NodeJS.Signals) => {
      if (isStopping) process.exit(1);
      isStopping = true;
      resolve(signal);
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}

/** Calls back on each SIGHUP, unless stdin is a terminal: there SIGHUP means that the terminal closed, and ends the process. */
export function onReloadSignal(callback: () => void): void {
  if (!process.stdin.isTTY) process.on('SIGHUP', callback);
}
