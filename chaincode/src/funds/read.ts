// SPDX-License-Identifier: Apache-2.0
// What other modules may do with money.
export { pay } from './pay.js';
export { makeNotes, requireNote, spendNotes, type NewNote } from './notes.js';
