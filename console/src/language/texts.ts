// SPDX-License-Identifier: Apache-2.0
import type { CheckState, Verdict } from '@yulian/proofs';
import type { Obstacle, Source } from '../verification/outcome.js';
import type { FileRemark, PresentedIdentifier } from '../verification/subject.js';
import { en } from './en.js';
import type { Language } from './language.js';
import { zh } from './zh.js';

/** Every text of the page; what checks say comes from `verificationTexts` and from the gateway. */
export interface PageTexts {
  readonly title: string;
  readonly brand: string;
  readonly intro: string;
  readonly skip: string;
  readonly footer: string;
  readonly intake: {
    readonly heading: string;
    readonly drop: string;
    readonly dropHint: string;
    readonly choose: string;
    readonly dropNow: string;
    readonly privacy: string;
    readonly identifier: string;
    readonly identifierHint: string;
    readonly identifierMissing: string;
    readonly identifierUnlike: string;
    readonly verify: string;
  };
  readonly asOf: {
    readonly summary: string;
    readonly at: string;
    readonly atHint: string;
    readonly knownAt: string;
    readonly knownAtHint: string;
    readonly block: string;
    readonly blockHint: string;
    readonly blockOnline: string;
    readonly blockNumber: (block: string) => string;
    readonly zone: string;
    readonly apply: string;
    readonly clear: string;
    readonly set: (at: string) => string;
    readonly known: (at: string) => string;
  };
  readonly guide: {
    readonly heading: string;
    readonly states: Readonly<Record<CheckState, string>>;
    readonly doubt: string;
  };
  readonly progress: {
    readonly began: string;
    readonly waiting: string;
    readonly hashing: (percent: number) => string;
    readonly judging: string;
    readonly asking: string;
    readonly pausing: (seconds: number) => string;
    readonly many: (done: number, all: number) => string;
  };
  readonly results: ResultTexts;
  readonly many: {
    readonly heading: (count: number) => string;
    readonly counts: (verdict: Verdict, count: number) => string;
    readonly document: string;
    readonly verdict: string;
    readonly reason: string;
    readonly details: string;
    readonly show: string;
    readonly hide: string;
    readonly csv: string;
    readonly csvName: string;
    readonly print: string;
    readonly retry: (count: number) => string;
    readonly done: (count: number) => string;
  };
  readonly sheet: {
    readonly title: string;
    readonly listTitle: string;
    readonly checker: string;
    readonly date: string;
    readonly remark: string;
    readonly note: (host: string) => string;
    readonly noteUnreached: (host: string) => string;
    readonly kept: string;
    readonly sent: string;
  };
}

/** Texts around one result. */
export interface ResultTexts {
  readonly heading: string;
  readonly passed: string;
  readonly passedThen: string;
  readonly restsOn: string;
  readonly restsOnSignatures: string;
  /** What was looked at although the gateway could not be reached. */
  readonly unreached: string;
  readonly noForgery: string;
  readonly knownUntil: (at: string) => string;
  readonly systemVerdict: string;
  readonly obstacles: Readonly<
    Record<Obstacle, { readonly message: string; readonly remedy: string }>
  >;
  readonly checks: string;
  readonly next: string;
  readonly nothingToDo: string;
  readonly reference: string;
  readonly remarks: Readonly<Record<FileRemark, string>>;
  readonly fields: {
    readonly document: string;
    readonly size: string;
    readonly identifier: string;
    readonly checkedAt: string;
    readonly asOf: string;
    readonly knownAt: string;
    readonly height: string;
    readonly writtenIn: string;
    readonly requestId: string;
    readonly source: string;
    readonly roots: string;
    readonly code: string;
  };
  /** Of seals and signatures in a file. */
  readonly seals: {
    readonly heading: string;
    readonly fields: {
      readonly sealName: string;
      readonly esId: string;
      readonly signer: string;
      readonly maker: string;
      readonly signedAt: string;
      readonly validity: string;
      readonly certificateValidity: string;
    };
  };
  readonly identifierFrom: Readonly<Record<PresentedIdentifier['from'], string>>;
  readonly none: string;
  readonly notStated: string;
  readonly sources: Readonly<Record<Source['kind'] | 'uploaded', string>>;
  readonly rootsFrom: (url: string, organisations: number, endorsements: number) => string;
  readonly authoritiesFrom: (url: string, authorities: number) => string;
  readonly rootsDigest: (sha256: string, at: string) => string;
  readonly rootsDoubt: string;
  readonly retry: string;
  readonly retryAfter: (seconds: number) => string;
  readonly print: string;
  readonly another: string;
  readonly cancel: string;
  readonly upload: string;
  readonly uploadExplained: string;
  readonly stateIdentifier: string;
  readonly stateIdentifierExplained: string;
  readonly addDocument: string;
}

/** The texts of a language. */
export function pageTexts(language: Language): PageTexts {
  return language === 'en' ? en : zh;
}
