// SPDX-License-Identifier: Apache-2.0

/** What every command of `yulian` ends with. Stable: scripts decide by it. */
export const EXIT = {
  /** It passes, or was done. */
  passes: 0,
  /** It was checked, and fails. */
  fails: 1,
  /** It cannot be checked, or its outcome is not known: no answer, or the server failed. */
  cannotCheck: 2,
  /** The command was not understood. */
  usage: 3,
  /** The server refused. */
  refused: 4,
  /** It passes, and something needs doing before it does not. */
  warns: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
