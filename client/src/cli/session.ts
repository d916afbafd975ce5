// SPDX-License-Identifier: Apache-2.0
import type { Language } from '@yulian/proofs';
import { createYulianClient, type YulianClient } from '../sdk/client.js';
import { errorTexts } from '../texts/errors.js';
import { fill, speakerOf, type Speak } from '../texts/text.js';
import { readConnection, type Globals } from './connection.js';
import type { Terminal } from './output/terminal.js';

/** A rate limit asks for a minute: many files at a time may run into it twice. */
const MOST_WAIT_MS = 150_000;
/** Longer waits are told, lest the program seem to hang. */
const LONG_WAIT_MS = 3_000;

/** How the gateway is asked, where the usual will not do. */
export interface AskWish {
  /** Longest wait for an answer to begin. */
  readonly timeoutMs?: number;
  /** Tries in all. */
  readonly attempts?: number;
}

/** One run of the program: how it speaks, and whom it asks. */
export interface Session {
  readonly language: Language;
  readonly terminal: Terminal;
  /** Answers are for programs. */
  readonly json: boolean;
  readonly globals: Globals;
  /** The product's. */
  readonly version: string;
  /** A text in the language of this run. */
  readonly t: Speak;
  /**
   * The gateway. Credentials are read when it is first asked for: what works offline needs none.
   *
   * @throws UsageError when server or key cannot be read
   */
  readonly yulian: (wish?: AskWish) => Promise<YulianClient>;
}

/** Makes the session of one run. */
export function createSession(
  language: Language,
  globals: Globals,
  { terminal, version }: { readonly terminal: Terminal; readonly version: string },
): Session {
  let client: Promise<YulianClient> | undefined;
  return {
    language,
    terminal,
    json: globals.json,
    globals,
    version,
    t: speakerOf(language),
    yulian(wish = {}) {
      client ??= connect(language, globals, terminal, wish);
      return client;
    },
  };
}

async function connect(
  language: Language,
  globals: Globals,
  terminal: Terminal,
  { timeoutMs, attempts }: AskWish,
): Promise<YulianClient> {
  const { server, key, session, warning } = await readConnection(globals, process.env);
  if (warning !== undefined) terminal.note(`${warning[language]}\n`);
  return createYulianClient({
    server,
    key,
    session,
    language,
    timeoutMs,
    retry: { maxTotalMs: MOST_WAIT_MS, ...(attempts === undefined ? {} : { attempts }) },
    onWait(milliseconds, code) {
      if (milliseconds < LONG_WAIT_MS) return;
      const seconds = Math.ceil(milliseconds / 1000);
      terminal.note(`${fill(language, errorTexts.waiting, { seconds, code })}\n`);
    },
  });
}
