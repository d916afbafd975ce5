// SPDX-License-Identifier: Apache-2.0
import { APPOINTED_BODIES } from '@yulian/proofs';
import { z } from 'zod';
import { instant, uscc } from '../schema-types.js';

/** As what a unit is appointed. */
export const appointedBody = z.enum(APPOINTED_BODIES);

/** The committee appoints a unit; without `to` until another decision ends it. */
export const appointmentInput = z
  .strictObject({ unit: uscc, body: appointedBody, from: instant, to: instant.optional() })
  .refine(({ from, to }) => to === undefined || to > from, {
    message: 'must be after `from`',
    path: ['to'],
  });

/** The committee ends an appointment before its time. */
export const appointmentEndInput = z.strictObject({
  unit: uscc,
  body: appointedBody,
  from: instant,
});

export type AppointmentInput = z.output<typeof appointmentInput>;
export type AppointmentEndInput = z.output<typeof appointmentEndInput>;
