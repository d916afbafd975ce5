// SPDX-License-Identifier: Apache-2.0

/** Below a tenth of its work a suite shows that it measures, no longer how much. */
export const isTiny = (/** @type {number} */ scale) => scale < 0.1;

/**
 * Calls at once and how many in a run, at a scale. Every load keeps its calls at once, and twice as
 * many in a run, unless the scale is tiny.
 *
 * @param {readonly (readonly [inFlight: number, calls: number])[]} loads
 * @param {number} scale
 * @returns {(readonly [inFlight: number, calls: number])[]}
 */
export function loadsAt(loads, scale) {
  return loads.map(([inFlight, calls]) => {
    const scaled = Math.round(calls * scale);
    if (!isTiny(scale)) return [inFlight, Math.max(inFlight * 2, scaled)];
    return [Math.max(1, Math.round(inFlight * scale)), Math.max(2, scaled)];
  });
}
