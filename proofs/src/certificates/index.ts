// SPDX-License-Identifier: Apache-2.0
export * from './certificate.js';
export * from './checks.js';
export { certificatePdf, isCertificateAddress } from './pdf/certificate-pdf.js';
export { qrModules } from './pdf/qr-modules.js';
export * from './rows.js';
export * from './texts.js';
export { verifyCertificate, type CertificateVerification } from './verify-certificate.js';
export * from './verify-pdf.js';
