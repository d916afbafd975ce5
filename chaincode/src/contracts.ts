// SPDX-License-Identifier: Apache-2.0
// The only registration list: one line for each contract.
export { AccessContract } from './accesses/contract.js';
export { AppointmentContract } from './appointments/contract.js';
export { ArchiveContract } from './archives/contract.js';
export { CaseContract } from './cases/contract.js';
export { CatalogueContract } from './catalogue/contract.js';
export { CorrectionContract } from './corrections/contract.js';
export { DeferralContract } from './deferrals/contract.js';
export { EpochContract } from './epoch/contract.js';
export { FundContract } from './funds/contract.js';
export { GrantContract } from './grants/contract.js';
export { IssuerContract } from './authorities/contract.js';
export { LicenceContract } from './licences/contract.js';
export { ListingContract } from './listings/contract.js';
export { MaterialContract } from './materials/contract.js';
export { MigrationContract } from './migration/contract.js';
export { ObjectionContract } from './objections/contract.js';
export { ProjectContract } from './projects/contract.js';
export { RegistryContract } from './registry/contract.js';
export { RequestContract } from './requests/contract.js';
export { SealContract } from './seals/contract.js';
export { ServiceItemContract } from './service-items/contract.js';
export { ShowingContract } from './showings/contract.js';
export { StandardContract } from './standards/contract.js';
export { TradeContract } from './trades/contract.js';
export { TransferContract } from './transfers/contract.js';
export { VenueContract } from './venues/contract.js';
