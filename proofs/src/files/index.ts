// SPDX-License-Identifier: Apache-2.0
export * from './document.js';
export * from './document-error.js';
export { readOfd, type OfdDescription } from './ofd.js';
export { looksLikePdf, readPdf, type PdfDescription } from './pdf.js';
export { allowedWork, WorkBudget, type WorkUnit } from './work-budget.js';
export { looksLikeZip } from './zip-directory.js';
