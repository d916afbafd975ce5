// SPDX-License-Identifier: Apache-2.0
// What other modules may do with money.
export { pay, type Paid, type Payment } from './pay.js';
export { makeNotes, putNote, requireNote, spendNotes, type NewNote } from './notes.js';
