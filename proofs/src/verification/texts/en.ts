// SPDX-License-Identifier: Apache-2.0
import type { VerificationTexts } from '../describe.js';

const ASK_HOLDER =
  'Ask the holder for the latest licence, or ask the issuer through the sharing channel.';
const DO_NOT_ACCEPT = 'Do not rely on it; ask the issuer.';
const TRY_AGAIN = 'This does not mean that it is false. Try again later, or ask the issuer.';
const GET_PROOF_AGAIN = 'Get the proof file again.';

export const en: VerificationTexts = {
  names: {
    identifier: 'Identifier',
    content: 'Content',
    status: 'Status',
    authority: 'Authority',
    standard: 'Standard',
    basis: 'Basis',
    signature: 'Signature in the file',
    seal: 'Seal on the chain',
    evidence: 'Evidence',
  },
  states: {
    pass: 'Passes',
    fail: 'Fails',
    'cannot-check': 'Cannot check',
    'not-applicable': 'Not applicable',
  },
  verdicts: {
    pass: 'Verified',
    fail: 'Not verified: it fails',
    'cannot-check': 'Cannot be checked',
  },
  licenceStates: {
    VALID: 'valid',
    SUSPENDED: 'suspended',
    DOWNGRADED: 'downgraded',
    SUPERSEDED: 'superseded',
    WITHDRAWN: 'withdrawn',
    RESCINDED: 'rescinded',
    REVOKED: 'revoked',
    CANCELLED: 'cancelled',
    TRANSFERRED_OUT: 'transferred out',
    NOT_YET_VALID: 'not yet valid',
    EXPIRED: 'expired',
    UNKNOWN_THEN: 'not known then',
  },
  sealStates: {
    APPLIED: 'applied for',
    REFUSED: 'refused',
    WITHDRAWN: 'withdrawn',
    APPROVED: 'approved',
    MADE: 'made, not filed yet',
    ACTIVE: 'filed',
    SUSPENDING: 'stop reported',
    SUSPENDED: 'stopped',
    RESUMING: 'resumption reported',
    CANCELLING: 'cancellation reported',
    CANCELLED: 'cancelled',
    NOT_YET_VALID: 'not yet valid',
    EXPIRED: 'expired',
    UNKNOWN_THEN: 'not known then',
    FREEZE: 'frozen',
    LOSS: 'reported lost',
  },
  codes: {
    IDENTIFIER_OK: {
      message: 'Identifier {identifier} is well formed and its check character is right.',
      remedy: '',
    },
    IDENTIFIER_CHECK_DIGIT: {
      message: 'The check character of identifier {identifier} is wrong.',
      remedy: 'Look for a typing error; if the file itself says so, do not rely on it.',
    },
    IDENTIFIER_MALFORMED: {
      message: 'Identifier {identifier} is not of the form of GB/T 36904.',
      remedy: 'Look for a typing error; if the file itself says so, do not rely on it.',
    },
    IDENTIFIER_OF_ANOTHER: {
      message: 'Identifier {identifier} was named, but this is licence {record}.',
      remedy: 'Do not accept it as the licence that was named; ask the holder for that one.',
    },
    NUMBER_OF_ANOTHER: {
      message: 'The licence number that was named is not known as the number of this licence.',
      remedy: 'Look for a typing error; else do not accept it as the licence that was named.',
    },
    NUMBER_NOT_KNOWN_HERE: {
      message: 'Another organisation issued this licence; its number cannot be compared here.',
      remedy:
        'This does not mean that it is false. Verify again without the number, or by identifier.',
    },
    IDENTIFIER_NOT_FOUND_IN_FILE: {
      message: 'The file holds no licence identifier; it was looked up by its content.',
      remedy: '',
    },
    CONTENT_MATCHES: {
      message: 'The file is byte for byte the one that was anchored (SM3 and SHA-256 both agree).',
      remedy: '',
    },
    CONTENT_DIFFERS: {
      message:
        'The chain knows licence {identifier}, but this file differs from what was anchored: it was changed.',
      remedy:
        'Do not rely on this file; ask the holder to fetch the original from the issuer again.',
    },
    CONTENT_NOT_GIVEN: {
      message: 'Only an identifier was given, no file, so there is no content to compare.',
      remedy: 'Give the licence file to learn whether the copy in hand is genuine.',
    },
    CONTENT_NEEDS_FILE: {
      message: 'Files of this kind are anchored with a salt: a digest alone cannot be compared.',
      remedy: 'Upload the file, or ask a unit that is entitled to check it.',
    },
    CONTENT_HELD_ELSEWHERE: {
      message:
        'This licence was anchored in a batch; its details are with the issuer and not here.',
      remedy: "Verify at the issuer's gateway, or ask the holder for the proof file.",
    },
    NOT_ON_CHAIN: {
      message: 'The chain knows neither this file nor an identifier in it.',
      remedy: 'This does not mean that it is false: it may not be anchored yet. Ask the issuer.',
    },
    STATUS_IN_FORCE: { message: 'In force at {at}.', remedy: '' },
    STATUS_NOT_YET_VALID: { message: 'Not yet valid at {at}.', remedy: 'Use it once it is valid.' },
    STATUS_EXPIRED: {
      message: 'It was valid until {validTo} and has expired.',
      remedy: ASK_HOLDER,
    },
    STATUS_SUSPENDED: {
      message: 'Suspended since {since} (basis {basis}).',
      remedy: 'It cannot be used until it is restored; verify again then.',
    },
    STATUS_DOWNGRADED: {
      message:
        'Its grade was lowered from {since} on (basis {basis}): the grade in the file no longer holds.',
      remedy: ASK_HOLDER,
    },
    STATUS_SUPERSEDED: {
      message: 'Superseded since {since} by {supersededBy}.',
      remedy: 'Ask the holder for the new version.',
    },
    STATUS_WITHDRAWN: {
      message: 'Withdrawn since {since} (basis {basis}).',
      remedy: DO_NOT_ACCEPT,
    },
    STATUS_RESCINDED: {
      message: 'Rescinded with effect from {since} (basis {basis}).',
      remedy: DO_NOT_ACCEPT,
    },
    STATUS_REVOKED: { message: 'Revoked since {since} (basis {basis}).', remedy: DO_NOT_ACCEPT },
    STATUS_CANCELLED: {
      message: 'Cancelled since {since} (basis {basis}).',
      remedy: DO_NOT_ACCEPT,
    },
    STATUS_TRANSFERRED_OUT: {
      message: 'Transferred out since {since} (basis {basis}).',
      remedy: 'Ask the body it was transferred to.',
    },
    STATUS_NOT_KNOWN_THEN: {
      message: 'At the moment asked about the chain did not know this licence.',
      remedy: 'Ask about a later moment.',
    },
    STATUS_PROOF_TOO_OLD: {
      message:
        'The proof was taken at {readAt}: too long ago to say that the licence is in force now.',
      remedy:
        'Verify online, ask for a new proof, or ask about a moment before the proof was taken.',
    },
    STATUS_UNKNOWN: { message: 'The status could not be learned.', remedy: TRY_AGAIN },
    AUTHORITY_HELD: {
      message: '{issuer} had the authority to issue “{type}” on {issuedAt}.',
      remedy: '',
    },
    AUTHORITY_NOT_HELD: {
      message: '{issuer} had no authority to issue “{type}” on {issuedAt}.',
      remedy: 'Do not rely on it; ask the body that defines this type.',
    },
    AUTHORITY_UNKNOWN: {
      message: "The issuer's authority could not be learned.",
      remedy: TRY_AGAIN,
    },
    AUTHORITY_ENDED_BEFORE_RECORDING: {
      message:
        'It is dated {issuedAt} but was recorded on {recordedAt}, when {issuer} could no longer issue “{type}”; the chain cannot tell that it was issued then.',
      remedy: 'Ask the body that defines this type about the original.',
    },
    ISSUER_PAUSED: {
      message: '{issuer} is under an emergency pause.',
      remedy: 'Wait until it is lifted, or ask the committee.',
    },
    TYPE_PAUSED: {
      message: '“{type}” is under an emergency pause.',
      remedy: 'Wait until it is lifted, or ask the committee.',
    },
    STANDARD_IN_FORCE: {
      message: 'Collected under version {version} of {standard}, in force when it was issued.',
      remedy: '',
    },
    STANDARD_NOT_IN_FORCE: {
      message: 'Version {version} of {standard} was not in force when it was issued.',
      remedy: DO_NOT_ACCEPT,
    },
    STANDARD_UNKNOWN: {
      message: 'The collection standard could not be learned.',
      remedy: TRY_AGAIN,
    },
    BASIS_NONE: { message: 'It stands on no other licence.', remedy: '' },
    BASIS_IN_FORCE: {
      message:
        'None of the {count} licences it stands on is rescinded, withdrawn, revoked or suspended.',
      remedy: '',
    },
    BASIS_NOT_IN_FORCE: {
      message: 'Licence {identifier}, on which it stands, is {state} ({path}).',
      remedy: 'Ask the issuer to review it before you rely on it.',
    },
    BASIS_UNKNOWN: {
      message: 'What it stands on could not be followed to the end.',
      remedy: TRY_AGAIN,
    },
    SIGNATURE_VALID: {
      message: 'Signatures or seals in the file: {count}, valid; signed by {signers}.',
      remedy: '',
    },
    SIGNATURE_CONTENT_CHANGED: { message: '{reason}', remedy: DO_NOT_ACCEPT },
    SIGNATURE_INVALID: {
      message: 'The seal or signature is not valid: {reason}',
      remedy: DO_NOT_ACCEPT,
    },
    SIGNER_NOT_TRUSTED: {
      message:
        'The signature fits the content, but no authority that is trusted here vouches for {signers}.',
      remedy:
        'This does not mean that it is false. Check which authorities are trusted, or ask the issuer.',
    },
    SIGNATURE_UNSUPPORTED: {
      message: 'The signature cannot be judged: {reason}',
      remedy: "This does not mean that it is false. Use the issuer's own seal verifier.",
    },
    SIGNATURE_UNREADABLE: {
      message: 'The signatures in the file cannot be read: {reason}',
      remedy: 'Fetch the original from the issuer again, and verify that.',
    },
    SIGNATURE_TOO_LARGE: {
      message: 'The file is too large: the signatures in it were not looked at.',
      remedy: 'Where they matter, run yulian verify --signatures-only.',
    },
    SIGNATURE_OVERRUNS: {
      message:
        'Looking into the file takes too much time or memory: its signatures were not judged.',
      remedy:
        'Try again; if it stays so, fetch the original from the issuer again, and verify that.',
    },
    SIGNATURE_NONE: { message: 'The file itself carries no signature or seal.', remedy: '' },
    SIGNATURE_UNKNOWN: { message: 'There is no file to look into.', remedy: '' },
    SEAL_USE_RECORDED: {
      message:
        'Seal {esId} is the one on the chain and was usable at the time; this use of it is number {number}.',
      remedy: '',
    },
    SEAL_USE_RECORDED_LATER: {
      message:
        'Seal {esId} is the one on the chain. It sealed this before the chain knew it; its owner recorded the use as number {number} at {recordedAt}.',
      remedy: '',
    },
    SEAL_DIFFERS: {
      message:
        'The seal in the file calls itself {esId}, but the chain has another object or other certificates under it.',
      remedy: DO_NOT_ACCEPT,
    },
    SEAL_NOT_USABLE: {
      message: 'Seal {esId} could not be used at {signedAt}, when this was sealed ({sealState}).',
      remedy: DO_NOT_ACCEPT,
    },
    SEAL_USE_UNSOUND: {
      message:
        'Seal {esId} was in other hands, and use number {number} was found not to be its owner’s.',
      remedy: DO_NOT_ACCEPT,
    },
    SEAL_USE_UNDER_REVIEW: {
      message: 'Seal {esId} may have been in other hands; use number {number} is to be reviewed.',
      remedy: "Wait for the owner's review, or ask the issuer.",
    },
    SEAL_USE_DISPUTED: {
      message:
        'The owner of seal {esId} is not the issuer; it says that use number {number} was not its own, and the issuer does not.',
      remedy: 'Ask the issuer, or wait for the decision of the seal’s issuing department.',
    },
    SEAL_USE_NOT_RECORDED: {
      message: 'The chain has seal {esId}, but no record that it was used on this file.',
      remedy:
        'This does not mean that it is false: the use may not be recorded yet. Ask the owner of the seal.',
    },
    SEAL_NOT_ON_CHAIN: {
      message: 'The chain does not know seal {esId}.',
      remedy: 'This does not mean that it is false: it may not be recorded yet. Ask the issuer.',
    },
    SEAL_NOT_ASKED: {
      message: 'Nothing that the chain knows of seal {esId} is at hand.',
      remedy: 'Where the seal matters, verify online.',
    },
    SEAL_NONE: { message: 'The file carries no electronic seal.', remedy: '' },
    SEAL_UNKNOWN: { message: 'Which seals the file carries could not be seen.', remedy: '' },
    LEDGER_NOT_REACHED: {
      message: 'The ledger was not reached, so this was not checked.',
      remedy: 'This does not mean that it is false. Verify again once you are online.',
    },
    EVIDENCE_LIVE: { message: 'Read from the ledger just now.', remedy: '' },
    EVIDENCE_ENDORSED: {
      message: 'Endorsed by {organisations}; status known until {knownUntil} (block {block}).',
      remedy: '',
    },
    EVIDENCE_MALFORMED: {
      message: 'The proof file cannot be read or contradicts itself.',
      remedy: GET_PROOF_AGAIN,
    },
    EVIDENCE_ENDORSEMENTS_TOO_FEW: {
      message: 'Too few organisations endorsed it.',
      remedy: GET_PROOF_AGAIN,
    },
    EVIDENCE_SIGNATURE_INVALID: {
      message: 'An endorsement in the proof file does not verify.',
      remedy: 'Do not rely on this proof.',
    },
    EVIDENCE_RESPELT: {
      message:
        'An endorsement in the proof file is doubled or respelt: it is not as it was issued.',
      remedy: GET_PROOF_AGAIN,
    },
    EVIDENCE_NOT_TRUSTED: {
      message: "An endorser's certificate does not lead to a pinned root.",
      remedy: 'Check the pinned roots; if they are right, do not rely on this proof.',
    },
    EVIDENCE_OTHER_LEDGER: {
      message: 'The proof is from another ledger or chaincode.',
      remedy: 'Check the pinned roots.',
    },
    EVIDENCE_BATCH_PROOF_INVALID: {
      message: 'The licence is not in the batch at the place claimed.',
      remedy: 'Do not rely on this proof.',
    },
    EVIDENCE_DISCLOSURE_INVALID: {
      message: 'The disclosed fields do not match the commitment on chain.',
      remedy: 'Do not rely on these fields.',
    },
  },
};
