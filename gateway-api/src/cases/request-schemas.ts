// SPDX-License-Identifier: Apache-2.0
import { receiveInput } from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { newHolder } from '../licences/request-schemas.js';

/** 办件编号, as the unit counts its cases: never on the chain. */
export const caseNumber = z.string().min(1).max(100);

/** Body of `POST /v1/cases`. */
export const receiveRequest = receiveInput.omit({ applicant: true, number: true }).extend({
  applicant: newHolder,
  number: caseNumber,
});

export type ReceiveRequest = z.output<typeof receiveRequest>;
