// SPDX-License-Identifier: Apache-2.0
import { isExplained } from './compare.mjs';

/**
 * A sample that is not kept here, Git's id of its content, and how each of its seals was judged.
 *
 * @typedef {{ file: string, blob: string, seals: RecordedSeal[] }} RecordedFile
 * @typedef {Omit<import('./compare.mjs').Row, 'file'>} RecordedSeal
 */

const COLUMNS = /** @type {const} */ (['file', 'blob', 'seal', 'ours', 'by', 'theirs', 'outcome']);

/** The text of samples.tsv: a line for each seal. @param {readonly RecordedFile[]} files */
export function textOf(files) {
  const lines = files.flatMap(({ file, blob, seals }) =>
    seals.map((seal) => COLUMNS.map((column) => ({ file, blob, ...seal })[column]).join('\t')),
  );
  return [COLUMNS.join('\t'), ...lines, ''].join('\n');
}

/** @param {string} text of {@link textOf} @returns {RecordedFile[]} */
export function filesIn(text) {
  /** @type {Map<string, RecordedFile>} */
  const files = new Map();
  for (const line of text.trimEnd().split('\n').slice(1)) {
    const [file = '', blob = '', seal = '', ours = '', by = '', theirs = '', outcome] =
      line.split('\t');
    const recorded = files.get(file) ?? { file, blob, seals: [] };
    files.set(file, recorded);
    recorded.seals.push({ seal, ours, by, theirs, outcome: outcomeIn(outcome) });
  }
  return [...files.values()];
}

/** @param {string | undefined} said @returns {RecordedSeal['outcome']} */
function outcomeIn(said) {
  return said === 'agree' || said === 'explained' ? said : 'UNEXPLAINED';
}

/**
 * @param {readonly import('./samples.mjs').Sample[]} samples
 * @param {readonly import('./compare.mjs').Row[]} rows
 * @returns {RecordedFile[]}
 */
export function recordOf(samples, rows) {
  return samples.map(({ file, blob }) => ({
    file,
    blob,
    seals: rows
      .filter((row) => row.file === file)
      .map(({ seal, ours, by, theirs, outcome }) => ({ seal, ours, by, theirs, outcome })),
  }));
}

/**
 * Rows as they were found once; those that differ are held against today's explanations.
 *
 * @param {readonly RecordedFile[]} files
 * @param {readonly import('./compare.mjs').Explanation[]} explanations
 * @returns {import('./compare.mjs').Row[]}
 */
export function recordedRows(files, explanations) {
  return files.flatMap(({ file, seals }) =>
    seals.map((seal) => {
      const isUnlike = seal.outcome !== 'agree';
      const outcome = isExplained(explanations, { file, ...seal }) ? 'explained' : 'UNEXPLAINED';
      return { file, ...seal, outcome: isUnlike ? outcome : 'agree' };
    }),
  );
}

/**
 * Files whose judgements are no longer as recorded. A file that could not be had when the others were
 * recorded is none of them.
 *
 * @param {readonly RecordedFile[]} recorded
 * @param {readonly RecordedFile[]} found
 * @returns {string[]}
 */
export function unlike(recorded, found) {
  return found.flatMap((now) => {
    const before = recorded.find(({ blob }) => blob === now.blob);
    if (before === undefined || JSON.stringify(before) === JSON.stringify(now)) return [];
    return `${now.file}: not judged as recorded: mend what is wrong, or record it with --record`;
  });
}
