// SPDX-License-Identifier: Apache-2.0
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fillText, type Text } from '../texts/text.js';
import { connectionTexts } from '../texts/connection.js';
import type { LoginSession } from '../sdk/transport.js';
import { UsageError } from './usage-error.js';

/** Options that every command takes. */
export interface Globals {
  readonly json: boolean;
  readonly server: string | undefined;
  readonly keyFile: string | undefined;
  readonly sessionFile: string | undefined;
  readonly demo: string | undefined;
  readonly dataDir: string | undefined;
}

/** Where to send requests, and as whom. */
export interface Connection {
  readonly server: string;
  readonly key: string | undefined;
  /** Of a person that signed in. */
  readonly session: LoginSession | undefined;
  /** To be shown before anything is sent. */
  readonly warning: Text | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

export const DEFAULT_SERVER = 'http://127.0.0.1:8080';
const SESSION = /^[A-Za-z0-9_-]{20,200}$/;
const KEY = /^yk_[0-9a-hjkmnp-tv-z]{16}_[A-Za-z0-9_-]{43}$/;

/**
 * Finds server and key: the command line first, then the environment; a demo in a folder that the
 * command line names is asked where it is served. A key never stands on the
 * command line, where every other user of the machine could read it.
 *
 * @throws UsageError `SERVER_INVALID`, `KEY_FILE_UNREADABLE`, `KEY_FILE_EXPOSED`, `KEY_INVALID`,
 *   `SESSION_INVALID`, `DEMO_FILE_UNREADABLE`, `DEMO_ROLE_UNKNOWN`, `CREDENTIALS_TWICE`
 */
export async function readConnection(
  globals: Globals,
  environment: Environment,
): Promise<Connection> {
  const { demo: role, keyFile, sessionFile } = globals;
  if ([role, keyFile, sessionFile].filter((one) => one !== undefined).length > 1) {
    throw new UsageError('CREDENTIALS_TWICE', connectionTexts.credentialsTwice);
  }
  const isFolderStated = role !== undefined && globals.dataDir !== undefined;
  const stated = globals.server ?? (isFolderStated ? undefined : environment['YULIAN_SERVER']);
  if (role !== undefined) {
    const demo = await readDemo(role, dataDir(globals));
    return connectionTo(stated ?? demo.server, demo.key);
  }
  const server = stated ?? DEFAULT_SERVER;
  if (sessionFile !== undefined) {
    return connectionTo(server, undefined, readSession(await readSecret(sessionFile)));
  }
  return connectionTo(server, await readKey(keyFile, environment));
}

function connectionTo(text: string, key: string | undefined, session?: LoginSession): Connection {
  const server = requireServer(text);
  const isExposedHere = isExposed(server, key ?? session?.token);
  const warning = isExposedHere ? connectionTexts.keyInTheClear : undefined;
  return { server: server.origin, key, session, warning };
}

function isExposed({ protocol, hostname }: URL, secret: string | undefined): boolean {
  return secret !== undefined && protocol === 'http:' && !isLoopback(hostname);
}

/** The data folder that commands on this machine look into. */
export function dataDir({ dataDir: asked }: Globals): string {
  return asked ?? process.env['DATA_DIR'] ?? 'data';
}

function requireServer(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new UsageError('SERVER_INVALID', connectionTexts.serverInvalid);
}

async function readKey(
  keyFile: string | undefined,
  environment: Environment,
): Promise<string | undefined> {
  if (keyFile === undefined) {
    const key = environment['YULIAN_KEY']?.trim();
    return key === undefined || key === '' ? undefined : requireKey(key);
  }
  return requireKey((await readSecret(keyFile)).trim());
}

/** @throws UsageError `KEY_FILE_UNREADABLE`, `KEY_FILE_EXPOSED` */
async function readSecret(keyFile: string): Promise<string> {
  const text = await readFile(keyFile, 'utf8').catch(() => {
    throw new UsageError(
      'KEY_FILE_UNREADABLE',
      fillText(connectionTexts.keyFileUnreadable, { file: keyFile }),
    );
  });
  const { mode } = await stat(keyFile);
  // Windows knows no such bits.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new UsageError(
      'KEY_FILE_EXPOSED',
      fillText(connectionTexts.keyFileExposed, { file: keyFile }),
    );
  }
  return text;
}

/** The token, and on a second line the address at which its owner signed in, if that is another. */
function readSession(text: string): LoginSession {
  const [token = '', origin = ''] = text.trim().split(/\r?\n/);
  if (!SESSION.test(token) || (origin !== '' && !URL.canParse(origin))) {
    throw new UsageError('SESSION_INVALID', connectionTexts.sessionInvalid);
  }
  return origin === '' ? { token } : { token, origin: new URL(origin).origin };
}

function requireKey(key: string): string {
  if (KEY.test(key)) return key;
  throw new UsageError('KEY_INVALID', connectionTexts.keyInvalid);
}

async function readDemo(wanted: string, folder: string): Promise<{ server: string; key: string }> {
  const file = join(folder, 'demo.json');
  const demo = demoOf(await readFile(file, 'utf8').catch(() => ''));
  if (demo === undefined) {
    throw new UsageError(
      'DEMO_FILE_UNREADABLE',
      fillText(connectionTexts.demoFileUnreadable, { file }),
    );
  }
  const key = demo.keys.get(wanted);
  if (key !== undefined) return { server: demo.server, key: requireKey(key) };
  const roles = [...demo.keys.keys()].filter((name) => !name.includes('@')).join(', ');
  throw new UsageError(
    'DEMO_ROLE_UNKNOWN',
    fillText(connectionTexts.demoRoleUnknown, { role: wanted, roles }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keys by role, and by role and unit: `clerk`, `clerk@11999999TA0001019Q`. */
function demoOf(
  text: string,
): { readonly server: string; readonly keys: ReadonlyMap<string, string> } | undefined {
  const demo = parse(text);
  if (!isObject(demo)) return undefined;
  const { url, credentials, all } = demo;
  if (typeof url !== 'string' || !isObject(credentials)) return undefined;
  const byRole = Object.entries(credentials).flatMap(([role, one]) => keyOf(role, one));
  const byUnit = (Array.isArray(all) ? (all as readonly unknown[]) : []).flatMap((one) =>
    isObject(one) ? keyOf(`${String(one['role'])}@${String(one['unit'])}`, one) : [],
  );
  return { server: url, keys: new Map([...byRole, ...byUnit]) };
}

function keyOf(name: string, credential: unknown): readonly (readonly [string, string])[] {
  const key = isObject(credential) ? credential['key'] : credential;
  return typeof key === 'string' ? [[name, key]] : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
