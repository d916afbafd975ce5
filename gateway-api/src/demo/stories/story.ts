// SPDX-License-Identifier: Apache-2.0
import type { DemoApi } from '../api.js';

/** Gives an API for a unit in a role. */
export type ApiOf = (unit: string, role: string) => DemoApi;

/** Somebody who applies: fictitious. */
export interface Applicant {
  readonly type: string;
  readonly code: string;
  readonly name: string;
}

/** A material of an item, and how the story answers it. */
export interface StoryMaterial {
  readonly code: string;
  readonly title: string;
  /**
   * `applicant`: handed in. `licence`: fetched from the market bureau, under a grant. Otherwise the name of
   * the part to which it was handed in; `whole` is the bundle itself.
   */
  readonly from: string;
}

/** 特别程序: it stops the clock, by a provision, for at most so many working days. */
export interface StoryProcedure {
  readonly code: string;
  readonly title: string;
  readonly basis: string;
  readonly maxDays: number;
}

/**
 * What is done on one day: how many working days ago, then the acts in their order. `stop CODE` begins a
 * special procedure, `sign NAME` is the signature of a unit of `UNITS`, `licence` issues the result.
 */
export type StoryDay = readonly [ago: number, ...acts: readonly string[]];

/** One item of a bundle, or the bundle, with what is done of its case. */
export interface StoryPart {
  /** Unique in its story. */
  readonly name: string;
  readonly title: string;
  /** USCC. */
  readonly unit: string;
  /** Last three digits of the item's code. */
  readonly number: string;
  readonly limits: { readonly statutory: number; readonly promised: number };
  /** Code of the provision that lists the materials. */
  readonly listedBy: string;
  readonly materials: readonly StoryMaterial[];
  readonly procedures?: readonly StoryProcedure[];
  /** USCCs. */
  readonly coSigners?: readonly string[];
  readonly days: readonly StoryDay[];
}

/** A bundle 一件事 of an applicant that is under way. */
export interface Story {
  readonly name: string;
  /** In both languages, for the terminal. */
  readonly title: string;
  readonly applicant: Applicant;
  /** Number of the whole, and with an ending of each part. */
  readonly number: string;
  readonly whole: StoryPart;
  readonly parts: readonly StoryPart[];
}
