// SPDX-License-Identifier: Apache-2.0
import type { Appointment, AppointedBody } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const appointments = defineTable<Appointment>('appointment');

export const appointmentId = (body: AppointedBody, unit: string): string => `${body}/${unit}`;
