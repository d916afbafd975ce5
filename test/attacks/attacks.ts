// SPDX-License-Identifier: Apache-2.0
import type { Attack } from './attack.js';
import { ACTS } from './tried/acts.js';
import { CONTRACTS } from './tried/contracts.js';
import { DATA } from './tried/data.js';
import { FILES } from './tried/files.js';
import { LAW } from './tried/law.js';
import { PDFS } from './tried/pdf.js';
import { PROOFS } from './tried/proofs.js';
import { RECTIFICATIONS } from './tried/rectifications.js';
import { SERVICE } from './tried/service.js';
import { SIGNED_PDFS } from './tried/signed-pdfs.js';
import { SEALS } from './tried/seals.js';

/** The attacks, in the order in which they are tried. */
export const ATTACKS: readonly Attack[] = [
  ...FILES,
  ...PDFS,
  ...SIGNED_PDFS,
  ...ACTS,
  ...LAW,
  ...CONTRACTS,
  ...DATA,
  ...RECTIFICATIONS,
  ...PROOFS,
  ...SEALS,
  ...SERVICE,
];
