// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of requests.
import type { RequestRecord } from '@yulian/proofs';
import type { TableReader } from '../kernel/table.js';
import { requests } from './table.js';

export const requestReader: TableReader<RequestRecord> = requests;
