// SPDX-License-Identifier: Apache-2.0
export * from './audit.js';
export {
  CREDIT_FAULT_CODES,
  type AuditedTransaction,
  type AuditedWrite,
  type CreditFault,
  type CreditFaultCode,
} from './faults.js';
export { auditedTransactions, type AuditedBlock } from './from-block.js';
