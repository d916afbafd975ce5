// SPDX-License-Identifier: Apache-2.0

/**
 * A reason is `ok` or the word for a fault; the judgement of a whole file has the seal ''.
 *
 * @typedef {{ by: string, file: string, seal: string, reason: string }} Theirs
 * @typedef {{ file: string, reasonWord: string, seals: OurSeal[] }} OurFile
 * @typedef {{ id: string, reasonWord: string, faults: string[] }} OurSeal
 *
 * Reason for a difference from `by`; limited to the file whose path ends with `file`, if given.
 * @typedef {{ by: string, ours: string, theirs: string, file?: string, because: string }} Explanation
 *
 * @typedef {object} Row
 * @property {string} file
 * @property {string} seal
 * @property {string} ours
 * @property {string} by
 * @property {string} theirs
 * @property {'agree' | 'explained' | 'UNEXPLAINED'} outcome
 */

/** What stands where one side has no judgement. */
const NONE = '–';

/**
 * Sets our judgements beside theirs: both find nothing, or they name one of the faults that we found.
 *
 * @param {readonly OurFile[]} files
 * @param {readonly Theirs[]} theirs
 * @param {readonly Explanation[]} explanations
 * @returns {Row[]}
 */
export function compare(files, theirs, explanations) {
  return files.flatMap((file) => {
    const judged = theirs.filter((one) => one.file === file.file);
    const by = judged[0]?.by ?? NONE;
    const subjects = subjectsOf(file);
    const unknown = judged.filter(({ seal }) => subjects.every(({ id }) => id !== seal));
    return [
      ...subjects.map(({ id, reasonWord, faults }) => ({
        ...{ seal: id, ours: reasonWord, faults },
        theirs: judged.find(({ seal }) => seal === id)?.reason ?? unsaid(id, judged),
      })),
      ...unknown.map(({ seal, reason }) => ({ seal, ours: NONE, faults: [], theirs: reason })),
    ].map(({ faults, ...row }) => {
      const isSame = row.ours === row.theirs || faults.includes(row.theirs);
      const unlike = isExplained(explanations, { file: file.file, by, ...row })
        ? 'explained'
        : 'UNEXPLAINED';
      const outcome = isSame ? 'agree' : unlike;
      return { file: file.file, by, ...row, outcome };
    });
  });
}

/** Our words for signers who are not known, and for their certificates. */
const UNTRUSTED = [
  ...['untrustedChain', 'brokenChain', 'timestampUntrusted'],
  ...['certificateNotYetValid', 'certificateExpired'],
];

/**
 * Our judgement, but for the question who the signers are: those of others' samples are nobody we know.
 *
 * @param {OurFile} file
 * @returns {OurFile}
 */
export function trustUnasked({ file, reasonWord, seals }) {
  const judged = seals.map((seal) => {
    const faults = seal.faults.filter((fault) => !UNTRUSTED.includes(fault));
    return { ...seal, faults, reasonWord: faults[0] ?? 'ok', was: seal.reasonWord };
  });
  const gravest = judged.find(({ was }) => was === reasonWord)?.reasonWord ?? reasonWord;
  return { file, reasonWord: gravest, seals: judged };
}

/**
 * The seals of a file, and the file itself where it has none or is at fault beyond them.
 *
 * @param {OurFile} file
 * @returns {OurSeal[]}
 */
function subjectsOf({ reasonWord, seals }) {
  const isSaid = seals.some((seal) => seal.reasonWord === reasonWord);
  return isSaid ? seals : [...seals, { id: '', reasonWord, faults: [] }];
}

/**
 * Whoever judges a file's seals and says nothing of the file finds nothing in it.
 *
 * @param {string} seal
 * @param {readonly Theirs[]} judged
 */
function unsaid(seal, judged) {
  return seal === '' && judged.length > 0 ? 'ok' : NONE;
}

/**
 * @param {readonly Explanation[]} explanations
 * @param {{ file: string, by: string, ours: string, theirs: string }} row
 */
export function isExplained(explanations, row) {
  return explanations.some((one) => explains(one, row));
}

/** @param {Explanation} explanation @param {{ file: string, by: string, ours: string, theirs: string }} row */
function explains(explanation, { file, by, ours, theirs }) {
  const isOfFile = explanation.file === undefined || file.endsWith(explanation.file);
  const isOfBoth = explanation.ours === ours && explanation.theirs === theirs;
  return isOfFile && explanation.by === by && isOfBoth;
}

/**
 * What must not be: a disagreement without an explanation, an explanation without a disagreement.
 *
 * @param {readonly Row[]} rows
 * @param {readonly Explanation[]} explanations
 */
export function faultsOf(rows, explanations) {
  const unexplained = rows.filter(({ outcome }) => outcome === 'UNEXPLAINED');
  const idle = explanations.filter((one) => !rows.some((row) => explains(one, row)));
  return [
    ...unexplained.map(
      ({ file, seal, ours, by, theirs }) =>
        `${file} ${seal}: we find ${ours}, ${by} ${theirs}: mend what is wrong, or say why in explained.json`,
    ),
    ...idle.map(
      ({ by, ours, theirs }) =>
        `${by} no longer finds ${theirs} where we find ${ours}: take that out of explained.json`,
    ),
  ];
}

/**
 * What a person reads: all rows, in columns, and why some are not alike.
 *
 * @param {readonly Row[]} rows
 * @param {readonly Explanation[]} explanations
 */
export function reportOf(rows, explanations) {
  const count = (/** @type {string} */ outcome) =>
    rows.filter((row) => row.outcome === outcome).length;
  return [
    ...inColumns([
      ['file', 'seal', 'ours', 'by', 'theirs', ''],
      ...rows.map(({ file, seal, ours, by, theirs, outcome }) => [
        ...[file, seal, ours, by, theirs, outcome],
      ]),
    ]),
    '',
    ...explanations.map(
      ({ by, ours, file, because }) => `${ours}: ${by} ${because}${file ? ` (${file})` : ''}`,
    ),
    '',
    `${rows.length} compared: ${count('agree')} agree, ${count('explained')} explained, ${count('UNEXPLAINED')} unexplained`,
  ].join('\n');
}

/** @param {readonly string[][]} lines */
function inColumns(lines) {
  const widths = lines[0]?.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
