// SPDX-License-Identifier: Apache-2.0
// The only registration list: one line for each contract.
export { AccessContract } from './accesses/contract.js';
export { AppointmentContract } from './appointments/contract.js';
export { ArchiveContract } from './archives/contract.js';
export { CaseContract } from './cases/contract.js';
export { CatalogueContract } from './catalogue/contract.js';
export { CorrectionContract } from './corrections/contract.js';
export { CreditBatchContract } from './credits/contract.js';
export { DeferralContract } from './deferrals/contract.js';
export { EcoAccountContract } from './eco-accounts/contract.js';
export { EpochContract } from './epoch/contract.js';
export { GrantContract } from './grants/contract.js';
export { HoldingContract } from './holdings/contract.js';
export { IssuerContract } from './authorities/contract.js';
export { LicenceContract } from './licences/contract.js';
export { MaterialContract } from './materials/contract.js';
export { MigrationContract } from './migration/contract.js';
export { ObjectionContract } from './objections/contract.js';
export { RegistryContract } from './registry/contract.js';
export { RequestContract } from './requests/contract.js';
export { RetirementContract } from './retirements/contract.js';
export { SealContract } from './seals/contract.js';
export { ShowingContract } from './showings/contract.js';
export { ServiceItemContract } from './service-items/contract.js';
export { StandardContract } from './standards/contract.js';
