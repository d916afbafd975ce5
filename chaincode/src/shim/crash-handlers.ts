// SPDX-License-Identifier: Apache-2.0

/**
 * Runs `load` and takes back the crash handlers that it installs. fabric-shim's logger catches
 * every uncaught error of the process and lets it go on, or end with exit code 0: a gateway that
 * has failed must end, and say so.
 */
export function withoutCrashHandlers<T>(load: () => T): T {
  const exceptions = new Set(process.listeners('uncaughtException'));
  const rejections = new Set(process.listeners('unhandledRejection'));
  const loaded = load();
  for (const listener of process.listeners('uncaughtException')) {
    if (!exceptions.has(listener)) process.removeListener('uncaughtException', listener);
  }
  for (const listener of process.listeners('unhandledRejection')) {
    if (!rejections.has(listener)) process.removeListener('unhandledRejection', listener);
  }
  return loaded;
}
