// SPDX-License-Identifier: Apache-2.0
import { readFile, stat } from 'node:fs/promises';
import type { LoginConfig } from '../../config-login.js';
import { ConfigError } from '../../environment.js';
import { isLoopbackHost } from '../loopback.js';
import { claimMapSchema, type ClaimMap } from './claim-map.js';
import { CALLBACK_PATH, type LoginSettings } from './settings.js';

const OTHERS_MAY = 0o077;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const KEYS_COOLDOWN_MS = 30_000;

/**
 * Reads what the settings name, so that what is wrong is said at the start and not at a login.
 *
 * @throws ConfigError
 */
export async function loginSettings(
  config: LoginConfig | undefined,
): Promise<LoginSettings | undefined> {
  if (config === undefined) return undefined;
  const { issuer, clientId, redirectUrl, idleMinutes, lifetimeHours } = config;
  if (!isUrl(issuer)) throw wrong('OIDC_ISSUER', 'an https address without a query');
  if (!isUrl(redirectUrl) || new URL(redirectUrl).pathname !== CALLBACK_PATH) {
    throw wrong('OIDC_REDIRECT_URL', `an https address that ends with ${CALLBACK_PATH}`);
  }
  return {
    issuer,
    clientId,
    clientSecret: await readSecret(config.clientSecretFile),
    redirectUrl,
    claims: await readClaimMap(config.claimsFile),
    sessions: { idleMs: idleMinutes * MINUTE_MS, lifetimeMs: lifetimeHours * HOUR_MS },
    keysCooldownMs: KEYS_COOLDOWN_MS,
  };
}

/** Without TLS only on this machine. */
function isUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.search !== '' || url.hash !== '' || url.username !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
}

async function readSecret(path: string): Promise<string> {
  try {
    const { mode } = await stat(path);
    const secret = (await readFile(path, 'utf8')).trim();
    if ((mode & OTHERS_MAY) === 0 && secret !== '') return secret;
  } catch {
    // Said below, with the name of the variable.
  }
  throw wrong(
    'OIDC_CLIENT_SECRET_FILE',
    'a file with the secret that others cannot read: chmod 600',
  );
}

async function readClaimMap(path: string): Promise<ClaimMap> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const parsed = claimMapSchema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path: at }) => `/${at.map(String).join('/')}`);
  throw wrong(
    'OIDC_CLAIMS',
    `a JSON file as the README describes it; wrong at ${places.join(', ')}`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wrong(name: string, takes: string): ConfigError {
  return new ConfigError([`${name} takes ${takes}`]);
}
