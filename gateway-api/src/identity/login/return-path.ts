// SPDX-License-Identifier: Apache-2.0
import { RequestError } from '../../http/request-error.js';

const MOST_CHARACTERS = 512;
// No backslash, which browsers take for a slash, no control character, which they drop, and
// nothing that is not spelt as it is sent.
const PATH = /^\/(?!\/)[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]*$/;

/**
 * Where to go after a login: a path of this site, spelt so that no browser reads another host in it.
 *
 * @throws RequestError `LOGIN_RETURN_INVALID`
 */
export function returnPath(text: string | undefined): string {
  if (text === undefined) return '/';
  const isPath = text.length <= MOST_CHARACTERS && PATH.test(text);
  const isOurs = isPath && new URL(text, 'https://here.invalid').host === 'here.invalid';
  if (!isOurs) throw new RequestError('LOGIN_RETURN_INVALID');
  return text;
}
