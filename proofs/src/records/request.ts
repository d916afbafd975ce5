// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from './facts.js';
import type { Scope } from './scope.js';

/** How a request stands. */
export type RequestState =
  | 'FILED' // 已提交: waits for the requester's own sharing office
  | 'RETURNED' // 退回: by that office, to its clerk
  | 'SENT' // 已报送: waits for the provider
  | 'INCOMPLETE' // 待补正
  | 'APPROVED' // 同意共享
  | 'APPROVED_IN_PART' // 部分同意
  | 'REFUSED' // 不同意共享
  | 'WITHDRAWN' // 撤回
  | 'DISPUTED_BEFORE_PROVIDER' // 争议: 提供部门 considers it again
  | 'UPHELD_BY_PROVIDER'
  | 'DISPUTED_BEFORE_SUPERVISOR' // 争议: 主管部门
  | 'UPHELD_BY_SUPERVISOR'
  | 'DISPUTED_BEFORE_COMMITTEE' // 争议: 委员会
  | 'UPHELD_BY_COMMITTEE';

/** What a request must state, by the names under which a notice asks for it. */
export const REQUEST_PARTS = ['ground', 'scenario', 'scope', 'method', 'timeLimit'] as const;

export type RequestPart = (typeof REQUEST_PARTS)[number];

/** What is asked for: codes alone. */
export interface RequestContent {
  /** 依据: code of the provision under which the requester acts. */
  readonly ground: string;
  /** 场景: code of the situation in which it uses the data. */
  readonly scenario: string;
  /** 方式: one at a time, a comparison, or many at once. */
  readonly method: 'query' | 'check' | 'batch';
  /** 范围; its `until` is the time limit 时限. */
  readonly scope: Scope;
  readonly mayDelegate: boolean;
}

/** One act on a request and the state it put the request into. */
export interface RequestFact extends Recorded {
  readonly act: string;
  readonly state: RequestState;
  /** What is asked since this act. */
  readonly content?: RequestContent;
  /** What a notice 补正通知 says is missing. */
  readonly missing?: readonly RequestPart[];
  /** The grant that this act made. */
  readonly grant?: string;
}

/** What a member of the committee said of a dispute. */
export interface DisputeVote extends Recorded {
  readonly mspId: string;
  readonly vote: 'grant' | 'uphold';
}

/** A request 共享申请 as the chain holds it, under `request/<id>`. */
export interface RequestRecord {
  readonly format: 1;
  readonly kind: 'request';
  /** `req_` and 32 bytes. */
  readonly id: string;
  /** Code of the item in the sharing catalogue. */
  readonly item: string;
  /** USCC of the 需求部门. */
  readonly requester: string;
  /** USCC of the 提供部门. */
  readonly provider: string;
  /** MSP id of the requester's organisation. */
  readonly owner: string;
  readonly facts: readonly RequestFact[];
  readonly votes: readonly DisputeVote[];
}

/** What is asked for now. */
export function requestContent({ facts }: Pick<RequestRecord, 'facts'>): RequestContent {
  return facts.reduce<RequestContent | undefined>(
    (content, fact) => fact.content ?? content,
    undefined,
  ) as RequestContent;
}
