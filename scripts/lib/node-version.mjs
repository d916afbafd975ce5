// SPDX-License-Identifier: Apache-2.0
// Read by versions of Node too old for the rest, so written without newer syntax.

/**
 * Ends the process with a plain sentence when Node is too old: 20.19 and 22.12 are the first
 * releases of their lines that can `require` ES modules, which Fabric's loader needs.
 */
export function requireNode() {
  const parts = process.versions.node.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return;
  process.stderr.write(
    `Yulian needs Node.js 20.19 or later in the 20 line, or 22.12 or later; this is ${process.version}.\n` +
      'Install a newer release of Node.js and run the same command again.\n',
  );
  process.exit(1);
}
