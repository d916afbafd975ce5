// SPDX-License-Identifier: Apache-2.0
export { diagnose, type DiagnoseOptions } from './diagnose.js';
export { DIAGNOSIS_CODES, type Diagnosis, type DiagnosisCode } from './finding.js';
