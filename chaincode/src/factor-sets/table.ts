// SPDX-License-Identifier: Apache-2.0
import type { FactorSet, FactorSetTurns } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const factorSets = defineTable<FactorSet>('factor-set');
export const factorSetTurns = defineTable<FactorSetTurns>('factor-set-turns');

/** The one row that says which set is in force when. */
export const TURNS = 'in-force';
