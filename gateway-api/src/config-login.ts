// SPDX-License-Identifier: Apache-2.0
import type { Reader } from './environment.js';

/** The issuer that people sign in at, as far as the environment says. */
export interface LoginConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecretFile: string;
  readonly redirectUrl: string;
  readonly claimsFile: string;
  readonly idleMinutes: number;
  readonly lifetimeHours: number;
}

const MOST_IDLE_MINUTES = 1440;
const MOST_LIFETIME_HOURS = 168;

/** All of them or none: without OIDC_ISSUER nobody signs in. */
export function readLoginConfig(read: Reader): LoginConfig | undefined {
  read.forbid(
    'OIDC_CLIENT_SECRET',
    'put the secret into a file, and name it OIDC_CLIENT_SECRET_FILE',
  );
  const idleMinutes = read.integer('SESSION_IDLE_MINUTES', 30, MOST_IDLE_MINUTES);
  const lifetimeHours = read.integer('SESSION_HOURS', 10, MOST_LIFETIME_HOURS);
  if (idleMinutes === 0) read.refuse('SESSION_IDLE_MINUTES', 'at least 1');
  if (lifetimeHours === 0) read.refuse('SESSION_HOURS', 'at least 1');
  const issuer = read.text('OIDC_ISSUER', '');
  if (issuer === '') return undefined;
  const config = {
    issuer,
    clientId: read.text('OIDC_CLIENT_ID', ''),
    clientSecretFile: read.path('OIDC_CLIENT_SECRET_FILE') ?? '',
    redirectUrl: read.text('OIDC_REDIRECT_URL', ''),
    claimsFile: read.path('OIDC_CLAIMS') ?? '',
    idleMinutes,
    lifetimeHours,
  };
  if (config.clientId === '') read.refuse('OIDC_CLIENT_ID', 'the name of this gateway there');
  if (config.clientSecretFile === '') read.refuse('OIDC_CLIENT_SECRET_FILE', 'a file');
  if (config.claimsFile === '') read.refuse('OIDC_CLAIMS', 'a file');
  return config;
}
