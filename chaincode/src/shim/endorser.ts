// SPDX-License-Identifier: Apache-2.0
import { withValidCertificate } from './certificate-validity.js';
import type { Dispatcher } from './dispatcher.js';
import { DEFAULT_WINDOW_MS, withinTimeWindow } from './time-window.js';

/**
 * What an organisation looks at before it runs a contract for anybody. It is no rule of the
 * contracts, whose results must not depend on whose clock it is.
 */
export function guarded(dispatcher: Dispatcher): Dispatcher {
  return withinTimeWindow(withValidCertificate(dispatcher), DEFAULT_WINDOW_MS);
}
