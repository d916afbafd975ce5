// SPDX-License-Identifier: Apache-2.0
import type { Language } from '../language/language.js';
import type { Count, ObjectionReason, ObjectionState, UseState } from './answers.js';
import { en } from './en.js';
import { zh } from './zh.js';

/** Every text of the page, beside what the gateway says. */
export interface MyTexts {
  readonly title: string;
  readonly brand: string;
  readonly skip: string;
  readonly intro: string;
  readonly footer: string;
  readonly loading: string;
  readonly unreached: string;
  readonly retry: string;
  readonly signIn: {
    readonly heading: string;
    readonly explained: string;
    readonly action: string;
    readonly signOut: string;
    readonly asPerson: string;
    readonly asEnterprise: string;
    readonly asAgent: (mandate: string, until: string) => string;
    readonly asWorker: string;
  };
  readonly uses: {
    readonly heading: string;
    readonly none: string;
    readonly more: string;
    readonly complete: string;
    readonly incomplete: string;
    readonly count: (count: Count) => string;
    readonly elsewhere: (names: string) => string;
    readonly sentence: (requester: string, item: string) => string;
    readonly states: Readonly<Record<UseState, string>>;
    readonly shown: string;
    readonly compared: string;
    readonly handedOver: string;
    readonly receiptMissing: Readonly<Record<'DELIVERY' | 'ACKNOWLEDGEMENT', string>>;
    readonly at: string;
    readonly fields: string;
    readonly purpose: string;
    readonly serviceItem: string;
    readonly case: string;
    readonly basis: string;
    readonly provider: string;
    readonly reference: string;
    readonly receipts: string;
    readonly acts: Readonly<Record<string, string>>;
    readonly deferred: (until: string, basis: string) => string;
  };
  readonly objection: {
    readonly open: string;
    readonly reason: string;
    readonly reasons: Readonly<Record<ObjectionReason, string>>;
    readonly send: string;
    readonly cancel: string;
    readonly sent: string;
    readonly states: Readonly<Record<ObjectionState, string>>;
    readonly due: (day: string) => string;
    readonly withdraw: string;
    readonly escalate: string;
  };
  readonly licences: {
    readonly heading: string;
    readonly none: string;
    readonly values: string;
    readonly file: string;
    readonly noFile: string;
    readonly number: string;
  };
  readonly showing: {
    readonly heading: string;
    readonly explained: string;
    readonly none: string;
    readonly licence: string;
    readonly fields: string;
    readonly make: string;
    readonly noField: string;
    readonly code: string;
    readonly scan: string;
    readonly valid: (clock: string) => string;
    readonly over: string;
    readonly once: string;
    readonly takeBack: string;
    readonly takenBack: string;
  };
}

/** The texts of a language. */
export function myTexts(language: Language): MyTexts {
  return language === 'en' ? en : zh;
}
