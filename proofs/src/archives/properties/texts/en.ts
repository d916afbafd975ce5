// SPDX-License-Identifier: Apache-2.0
import type { ArchiveCheckTexts } from '../describe.js';

const RETURN_IT = 'Return it to the business section to be mended.';
const COMPARE = 'Compare it with whoever handed it over, and get the package again.';

export const en: ArchiveCheckTexts = {
  properties: {
    authenticity: 'Authenticity',
    integrity: 'Integrity',
    usability: 'Usability',
    safety: 'Safety',
  },
  codes: {
    SIGNATURES_VALID: { message: 'Signatures and seals hold.', remedy: '' },
    SIGNATURE_INVALID: {
      message: 'A signature or seal of file {number} does not hold ({reason}).',
      remedy: RETURN_IT,
    },
    SIGNATURE_NOT_JUDGED: {
      message: 'Signatures or seals could not be judged.',
      remedy: 'Configure the authorities to be believed, and test again.',
    },
    SIGNATURES_NONE: { message: 'The files carry no signature or seal.', remedy: '' },
    ROOT_REGISTERED: { message: 'It is what the chain holds.', remedy: '' },
    ROOT_DIFFERS: { message: 'It is not what the chain holds.', remedy: COMPARE },
    ROOT_NOT_REGISTERED: {
      message: 'It is not registered yet: there is nothing to compare it with.',
      remedy: 'Register it, and test again.',
    },
    METADATA_SOUND: { message: 'Metadata have the right type, length and range.', remedy: '' },
    METADATA_MALFORMED: { message: 'The metadata {name} break the rules.', remedy: RETURN_IT },
    ATTRIBUTES_MATCH: { message: 'Metadata and files agree.', remedy: '' },
    ATTRIBUTES_DIFFER: {
      message: 'File {number} is called {stated} and is {found}, or of another size.',
      remedy: RETURN_IT,
    },
    METADATA_COMPLETE: { message: 'All needed metadata are there.', remedy: '' },
    METADATA_MISSING: { message: 'The metadata {name} are missing.', remedy: RETURN_IT },
    NUMBERS_CONTINUOUS: { message: 'The running numbers have no gap.', remedy: '' },
    NUMBERS_GAP: { message: 'The running numbers have a gap at {number}.', remedy: RETURN_IT },
    FILES_COMPLETE: { message: 'The files are those that are listed.', remedy: '' },
    FILE_MISSING: { message: 'File {number} is missing.', remedy: COMPARE },
    FILE_EXTRA: { message: 'There is a file that is not listed.', remedy: COMPARE },
    FILE_RENAMED: { message: 'File {number} has another name.', remedy: COMPARE },
    FILE_CHANGED: { message: 'The content of file {number} has changed.', remedy: COMPARE },
    COUNTS_MATCH: { message: 'There are as many as are registered.', remedy: '' },
    COUNTS_DIFFER: { message: 'There are not as many as are registered.', remedy: COMPARE },
    COUNTS_NOT_REGISTERED: { message: 'No number is registered yet.', remedy: '' },
    FORMATS_ALLOWED: { message: 'The formats are for archives.', remedy: '' },
    FORMAT_NOT_ALLOWED: {
      message: 'File {number} is in no format for archives.',
      remedy: 'Convert it to OFD, PDF/A or XML.',
    },
    FORMAT_NOT_DETERMINED: {
      message: 'Whether file {number} is PDF/A could not be told.',
      remedy: 'Examine it with a tool made for that.',
    },
    FILES_OPEN: { message: 'The files open.', remedy: '' },
    FILE_DOES_NOT_OPEN: { message: 'File {number} does not open.', remedy: RETURN_IT },
    ENCRYPTION_NONE: { message: 'No file is encrypted.', remedy: '' },
    FILE_ENCRYPTED: { message: 'File {number} is encrypted.', remedy: 'Archive it unencrypted.' },
    MALWARE_NONE: { message: 'No malware was found.', remedy: '' },
    MALWARE_FOUND: { message: 'File {number} holds malware.', remedy: 'Isolate and return it.' },
    MALWARE_NOT_SCANNED: {
      message: 'No scan for malware was made.',
      remedy: 'Configure a scanner, and test again.',
    },
    NAMES_SAFE: { message: 'The names of the files are safe.', remedy: '' },
    NAME_UNSAFE: { message: 'The name of a file leads out of the package.', remedy: RETURN_IT },
    PROCESS_IN_ORDER: { message: 'The times of the process log run forward.', remedy: '' },
    PROCESS_OUT_OF_ORDER: {
      message: 'Entry {entry} of the process log goes back in time.',
      remedy: RETURN_IT,
    },
  },
};
