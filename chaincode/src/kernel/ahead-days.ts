// SPDX-License-Identifier: Apache-2.0

/**
 * How many days after its recording a fact may begin to have effect. An act of a day is announced
 * at most a month ahead, a decision a year, a regulation with its transition five years. Without a
 * bound one mistyped year would shut a record for ever, as later facts may not begin before it.
 */
export const AHEAD_DAYS = { act: 30, decision: 366, regulation: 1827 } as const;
