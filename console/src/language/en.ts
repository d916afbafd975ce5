// SPDX-License-Identifier: Apache-2.0
import type { PageTexts } from './texts.js';

export const en: PageTexts = {
  title: 'Licence verification',
  brand: 'Yulian',
  intro:
    'Check a licence in hand: is the file the original, do its seals hold, is it in force, and had its issuer the authority?',
  skip: 'Skip to the result',
  footer: 'This page sends no request to any other site and keeps nothing of what you verify.',
  intake: {
    heading: 'What to verify',
    drop: 'Drop licence files here',
    dropHint: 'OFD, PDF or any other file; many at once, or together with a proof file (JSON).',
    choose: 'Choose files',
    dropNow: 'Let go to verify',
    privacy:
      'The file never leaves this computer: it is hashed and its seals are judged in the browser; only digests, the identifier and the numbers of its seals are sent.',
    identifier: 'Or type a licence identifier',
    identifierHint: 'Begins with 1.2.156.3005.2; printed on the licence or part of the file name.',
    identifierMissing: 'Type a licence identifier.',
    identifierUnlike:
      'This is no licence identifier, which begins with 1.2.156.3005.2. Looking up a licence number needs a login. You can also drop the file.',
    verify: 'Verify',
  },
  asOf: {
    summary: 'As of a past moment (optional)',
    at: 'Was it in force at',
    atHint: 'Empty: now.',
    knownAt: 'Only what was on chain by',
    knownAtHint: 'Empty: all that is known.',
    block: 'or by the block',
    blockHint: 'Number of a block; it goes before the moment.',
    blockOnline: 'A proof does not tell its blocks: give a moment instead of a block number.',
    blockNumber: (block) => `block ${block}`,
    zone: 'Both in Beijing time.',
    apply: 'Verify again as of then',
    clear: 'Clear',
    set: (at) => `As of ${at}`,
    known: (at) => `With what was on chain by ${at}`,
  },
  guide: {
    heading: 'How to read results',
    states: {
      pass: 'This holds.',
      fail: 'This does not hold: see the reason and what to do.',
      'cannot-check': 'Information is missing or a system failed: no conclusion.',
      'not-applicable': 'This licence has nothing to do with it.',
    },
    doubt:
      '“Cannot check” does not mean forged: add what is asked for, try again later, or ask the issuer.',
  },
  progress: {
    began: 'Verifying',
    waiting: 'Waiting',
    hashing: (percent) => `Hashing ${percent}%`,
    judging: 'Judging the signatures in the file',
    asking: 'Asking the ledger',
    pausing: (seconds) => `Too many requests: going on in ${seconds} s`,
    many: (done, all) => `${done} of ${all} done`,
  },
  results: {
    heading: 'Result',
    passed:
      'The file is what was anchored, the licence is in force, and its issuer had the authority.',
    passedThen:
      'The file is what was anchored, the licence was in force then, and its issuer had the authority.',
    restsOn:
      'This rests on digest, status and authority; the file itself carries no signature or seal.',
    restsOnSignatures: 'This rests on digest, status, authority and the signatures in the file.',
    unreached: 'Only the signatures in the file were judged; nothing on chain was looked up.',
    knownUntil: (at) =>
      `The proof states what was known until ${at}; for later changes verify online.`,
    noForgery: 'This does not mean that it is false.',
    systemVerdict: 'Cannot be checked (system)',
    obstacles: {
      network: {
        message: 'The verification service cannot be reached.',
        remedy: 'Check the network, then try again.',
      },
      timeout: {
        message: 'The verification service did not answer in time.',
        remedy: 'Try again later.',
      },
      server: {
        message: 'The verification service has failed.',
        remedy: 'Try again later; if it goes on, tell the operator the request number.',
      },
      busy: {
        message: 'Too many requests for the moment.',
        remedy: 'Wait a little, then try again.',
      },
      refused: {
        message: 'The verification service did not take the request.',
        remedy: 'Check what was entered.',
      },
      'answer-unreadable': {
        message:
          'The answer is no verification; it may come from a proxy or a login page in between.',
        remedy: 'Check the network settings, then try again.',
      },
      'file-unreadable': {
        message: 'The file cannot be read: it may have been moved, be in use, or be a folder.',
        remedy: 'Choose the file again.',
      },
      'roots-unavailable': {
        message: 'The trust roots cannot be had, so the proof cannot be judged.',
        remedy: 'Try again later, or drop the licence file without the proof.',
      },
      browser: {
        message: 'The browser could not do the computation.',
        remedy: 'Use a recent browser (Chromium 97 or later) and let WebAssembly run.',
      },
    },
    checks: 'Checks',
    next: 'What to do next',
    nothingToDo: 'Nothing else needs doing.',
    reference: 'Reference',
    remarks: {
      empty: 'This file is empty.',
      'structure-unreadable':
        'The file is incomplete or unsafe inside; no identifier was read from it.',
      'name-differs':
        'The identifier in the file name differs from the one inside; the one inside counts.',
    },
    fields: {
      document: 'File',
      size: 'Size',
      identifier: 'Identifier',
      checkedAt: 'Checked at',
      asOf: 'As of',
      knownAt: 'Known by',
      height: 'Block height',
      writtenIn: 'Written in block',
      requestId: 'Request number',
      source: 'How',
      roots: 'Trust roots',
      code: 'Code',
    },
    seals: {
      heading: 'Signatures in the file',
      fields: {
        sealName: 'Seal',
        esId: 'Seal number',
        signer: 'Signer',
        maker: 'Maker',
        signedAt: 'Signed at',
        validity: 'Seal valid',
        certificateValidity: 'Certificate',
      },
    },
    identifierFrom: {
      typed: 'typed',
      metadata: 'read from the file',
      'file-name': 'read from the file name',
      proof: 'read from the proof',
    },
    none: 'none',
    notStated: 'not given',
    sources: {
      gateway: 'Online, from the ledger; only digests, identifier and seal numbers were sent',
      uploaded: 'Online, from the ledger; the file was uploaded on request',
      proof: 'Proof file, verified in this browser; the licence was not looked up online',
      browser:
        'Only the signatures in the file, in this browser; the verification service was not reached',
    },
    rootsFrom: (url, organisations, endorsements) =>
      `From ${url}: roots of ${organisations} organisations, at least ${endorsements} must have endorsed`,
    authoritiesFrom: (url, authorities) =>
      `From ${url}: ${authorities} authorities whose signatures are believed`,
    rootsDigest: (sha256, at) => `SHA-256 ${sha256}, fetched ${at}`,
    rootsDoubt:
      'Roots and page come from the same service. To judge for yourself, compare the digest with one that you learned elsewhere.',
    retry: 'Try again',
    retryAfter: (seconds) => `Possible in ${seconds} s`,
    print: 'Print the sheet',
    another: 'Verify another',
    cancel: 'Cancel',
    upload: 'Upload this file for checking',
    uploadExplained:
      'This file carries no electronic signature, so the chain holds only a salted digest of it: the service must see the file to compare it. It is sent to this service only when you press the button.',
    stateIdentifier: 'Verify with this identifier',
    stateIdentifierExplained:
      'The file states no identifier. Type the one printed on it to learn whether the file was changed.',
    addDocument: 'Add the file of this licence',
  },
  many: {
    heading: (count) => `Verifying ${count} files`,
    counts: (verdict, count) =>
      `${count} ${verdict === 'pass' ? 'pass' : verdict === 'fail' ? 'fail' : 'cannot be checked'}`,
    document: 'File',
    verdict: 'Verdict',
    reason: 'Main reason',
    details: 'Details',
    show: 'Show',
    hide: 'Hide',
    csv: 'Download CSV',
    csvName: 'verification',
    print: 'Print the list',
    retry: (count) => `Try the ${count} again that the system could not check`,
    done: (count) => `${count} files are done.`,
  },
  sheet: {
    title: 'Licence verification sheet',
    listTitle: 'Licence verification list',
    checker: 'Verified by (signature)',
    date: 'Date',
    remark: 'Remarks',
    note: (host) =>
      `Made by the verification page of ${host}. It states what the ledger held when it was asked; later changes are not in it.`,
    noteUnreached: (host) =>
      `Made by the verification page of ${host}. The ledger was not reached: it speaks of the signatures in the file only.`,
    kept: 'The file was examined in the browser and not uploaded.',
    sent: 'The file was uploaded for checking on request.',
  },
};
