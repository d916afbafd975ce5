// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of appointments, and how the committee's decisions are carried out.
export {
  isAppointed,
  prepareAppointment,
  prepareAppointmentEnd,
  requireAppointed,
} from './appoint.js';
