// SPDX-License-Identifier: Apache-2.0
import type { DemoApi } from '../api.js';

/** Gives an API for a unit in a role. */
export type ApiOf = (unit: string, role: string) => DemoApi;

/** From where a material comes. */
export type Origin =
  /** The applicant hands it in. */
  | 'applicant'
  /** It was handed in once, for the whole bundle. */
  | 'bundle'
  /** Data of another unit, under a grant: the last three digits of their type. */
  | { readonly access: string; readonly about: 'enterprise' | 'person' }
  /** A licence of the handling unit itself. */
  | { readonly own: string };

export interface FieldMaterial {
  readonly code: string;
  readonly title: string;
  readonly from: Origin;
}

/** What one case took before it could be done on-line, and the document that says so. */
interface FieldBaseline {
  readonly visits: number;
  readonly sheets: number;
  readonly source: string;
}

/** One item of a bundle. */
export interface FieldPart {
  readonly title: string;
  readonly unit: string;
  /**
   * The department that handles it elsewhere. It is delivered under a seal, and the demo has seals of four
   * units only.
   */
  readonly standsFor?: string;
  /** Last three digits of the item's code and of the type of its result. */
  readonly number: string;
  readonly limits: { readonly statutory: number; readonly promised: number };
  readonly materials: readonly FieldMaterial[];
  /** Code of the provision that lists them. */
  readonly listedBy: string;
  readonly coSigners?: readonly string[];
  readonly procedure?: { readonly code: string; readonly title: string; readonly maxDays: number };
  readonly baseline: FieldBaseline;
}

/** A demonstration field 示范领域: a bundle 一件事 from application to archive. */
export interface Field {
  readonly name: 'start-up' | 'construction';
  readonly title: string;
  readonly lead: string;
  /** Whether a project code 项目代码 is the number of the whole, and leads those of its parts. */
  readonly hasProjectCode?: boolean;
  /** Bundles of the same items with limits of their own, in working days. */
  readonly variants: readonly {
    readonly title: string;
    readonly number: string;
    readonly days: number;
  }[];
  readonly parts: readonly FieldPart[];
  /** Types of what is on the chain before: about the enterprise, or about its representative. */
  readonly before: readonly { readonly type: string; readonly about: 'enterprise' | 'person' }[];
}

/** A type of data, who issues and provides it, and its item in the sharing catalogue. */
export interface DataSet {
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly item: string;
}
