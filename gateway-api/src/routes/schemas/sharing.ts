// SPDX-License-Identifier: Apache-2.0
import { grantId, requestContent, requestId, scope, uscc } from '@yulian/chaincode/schemas';
import { REQUEST_PARTS, SCOPE_CODES, SCOPE_DIMENSIONS } from '@yulian/proofs';
import { z } from 'zod';
import { legalEnd, legalStart } from '../../licences/legal-time.js';
import { instant, recorded, transactionPlace } from './records.js';

const usedScope = scope.meta({ id: 'Scope', description: 'Scope of use: docs/scope-of-use.md' });

/** A scope as people write its times. */
export const askedScope = z
  .strictObject({ ...scope.shape, from: legalStart, until: legalEnd })
  .meta({ id: 'AskedScope' });

const content = z
  .strictObject({ ...requestContent.shape, scope: usedScope })
  .meta({ id: 'RequestContent' });

/** What is asked for, as people write its times. */
export const askedContent = z
  .strictObject({ ...requestContent.shape, scope: askedScope })
  .meta({ id: 'AskedContent' });

/** A grant at a moment. */
export const grant = z
  .strictObject({
    id: grantId,
    item: z.string(),
    provider: uscc,
    holder: uscc,
    grantedBy: z.string(),
    parent: grantId.optional(),
    request: requestId.optional(),
    mayDelegate: z.boolean(),
    owner: z.string(),
    /** At the moment asked about: with regard to its interval and to the grants above it. */
    state: z.enum(['ACTIVE', 'NOT_YET', 'EXPIRED', 'REVOKED', 'UNKNOWN_THEN']),
    facts: z.array(
      z
        .strictObject({ ...recorded, act: z.string(), state: z.string(), scope: usedScope })
        .meta({ id: 'GrantFact', description: 'An act, and the scope since then' }),
    ),
  })
  .meta({ id: 'Grant' });

export const writtenGrant = z
  .strictObject({ grant, transaction: transactionPlace })
  .meta({ id: 'WrittenGrant' });

/** How the provider's clock stands. */
export const replyClock = z
  .strictObject({
    state: z.enum([
      'NOT_RUNNING',
      'CANNOT_TELL',
      'RUNNING',
      'OVERDUE',
      'ANSWERED_IN_TIME',
      'ANSWERED_LATE',
    ]),
    missingYear: z.int().optional(),
    /** Days in China. */
    sent: z.string().optional(),
    days: z.int().optional(),
    due: z.string().optional(),
  })
  .meta({ id: 'ReplyClock', description: "The provider's clock, in working days" });

export const request = z
  .strictObject({
    id: requestId,
    item: z.string(),
    requester: uscc,
    provider: uscc,
    owner: z.string(),
    state: z.string(),
    content,
    facts: z.array(
      z
        .strictObject({
          ...recorded,
          act: z.string(),
          state: z.string(),
          content: content.optional(),
          missing: z.array(z.enum(REQUEST_PARTS)).optional(),
          grant: grantId.optional(),
        })
        .meta({ id: 'RequestFact', description: 'An act and the state it put the request into' }),
    ),
    votes: z.array(
      z
        .strictObject({ ...recorded, mspId: z.string(), vote: z.enum(['grant', 'uphold']) })
        .meta({ id: 'DisputeVote' }),
    ),
  })
  .meta({ id: 'Request' });

export const requestWithClock = z
  .strictObject({ request, clock: replyClock })
  .meta({ id: 'RequestWithClock' });

export const writtenRequest = z
  .strictObject({ request, transaction: transactionPlace })
  .meta({ id: 'WrittenRequest' });

/** What a scope says of a use. */
export const scopeDecision = z
  .strictObject({
    allowed: z.boolean(),
    failing: z
      .array(
        z.strictObject({
          dimension: z.enum(SCOPE_DIMENSIONS),
          code: z.enum(SCOPE_CODES),
          wanted: z.array(z.string()),
          had: z.array(z.string()),
          of: z.string(),
          grantableBy: z.array(
            z.strictObject({
              party: z.enum(['provider', 'delegator', 'supervisor', 'committee']),
              unit: uscc.optional(),
            }),
          ),
        }),
      )
      .optional(),
    /** When it was asked. */
    at: instant,
  })
  .meta({ id: 'ScopeDecision', description: 'Yes, or everything that stands in the way' });
