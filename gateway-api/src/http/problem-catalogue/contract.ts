// SPDX-License-Identifier: Apache-2.0
import type { ContractErrorCode } from '@yulian/chaincode/schemas';
import { accessContractProblems } from './contract-accesses.js';
import { archiveProblems } from './contract-archives.js';
import { caseProblems } from './contract-cases.js';
import { catalogueProblems } from './contract-catalogue.js';
import { correctionProblems } from './contract-corrections.js';
import { fundProblems } from './contract-funds.js';
import { earningProblems } from './contract-earning.js';
import { creditProblems } from './contract-credits.js';
import { issuanceProblems } from './contract-issuance.js';
import { marketProblems } from './contract-market.js';
import { materialProblems } from './contract-materials.js';
import { migrationProblems } from './contract-migration.js';
import { rectificationProblems } from './contract-rectifications.js';
import { registryProblems } from './contract-registry.js';
import { sealProblems } from './contract-seals.js';
import { sharingProblems } from './contract-sharing.js';
import { subjectProblems } from './contract-subjects.js';
import { refused, type ProblemEntry } from './entry.js';

/** The contracts' refusals: one entry for each of their codes. */
export const contractProblems = {
  ...registryProblems,
  ...archiveProblems,
  ...caseProblems,
  ...catalogueProblems,
  ...correctionProblems,
  ...earningProblems,
  ...creditProblems,
  ...issuanceProblems,
  ...fundProblems,
  ...marketProblems,
  ...materialProblems,
  ...migrationProblems,
  ...rectificationProblems,
  ...sealProblems,
  ...sharingProblems,
  ...subjectProblems,
  ...accessContractProblems,
} as const satisfies Readonly<Record<ContractErrorCode, ProblemEntry>>;

/** What a refusal is answered with when its code is none of ours. */
export const contractFallback: ProblemEntry = refused(
  409,
  ['合约拒绝了该请求', 'The contract refused'],
  ['原因见 code 与 detail；未产生任何更改。', 'code and detail say why; nothing was changed.'],
);
