// SPDX-License-Identifier: Apache-2.0
import {
  amount,
  creditSerial,
  depositId,
  digest,
  ecoAccountId,
  fundNoteId,
  listingId,
  projectId,
  tradingMode,
  transferId,
  uscc,
  venueFee,
  withdrawalId,
} from '@yulian/chaincode/schemas';
import { FUND_NOTE_STATES, TRANSFER_STATES } from '@yulian/proofs';
import { z } from 'zod';
import { PURCHASE_ENDS } from '../../market/purchases/purchase-rows.js';
import { instant, recorded, transactionPlace } from './records.js';

const written = { recordedAt: instant, txId: digest };
/** MSP id of the organisation that must endorse changes. */
const owner = z.string();

export const venue = z
  .strictObject({
    unit: uscc,
    facts: z.array(
      z
        .strictObject({
          ...recorded,
          bank: uscc,
          modes: z.array(tradingMode),
          fee: venueFee,
          resaleDays: z.int(),
          closures: z.array(z.strictObject({ from: instant, to: instant })),
        })
        .meta({ id: 'VenueRules', description: 'Rules of a venue from a date on' }),
    ),
  })
  .meta({ id: 'Venue' });

export const fundNote = z
  .strictObject({
    ...{ id: fundNoteId, bank: uscc, owner, unit: uscc, fen: amount },
    state: z.enum(FUND_NOTE_STATES),
    from: z.string(),
    madeAt: instant,
    boundTo: z.string().optional(),
    project: projectId.optional(),
    trade: z.string().optional(),
  })
  .meta({ id: 'FundNote', description: 'Money of a unit at a bank' });

export const deposit = z
  .strictObject({
    ...{ id: depositId, bank: uscc, owner, unit: uscc, fen: amount, reference: digest },
    ...{ notes: z.array(fundNoteId), ...written, statement: z.int().optional() },
  })
  .meta({ id: 'Deposit' });

export const withdrawal = z
  .strictObject({
    ...{ id: withdrawalId, bank: uscc, owner, unit: uscc, fen: amount },
    state: z.enum(['ASKED', 'PAID', 'REFUSED']),
    ...{ note: fundNoteId, askedAt: instant, txId: digest },
    settledAt: instant.optional(),
    reference: digest.optional(),
    statement: z.int().optional(),
  })
  .meta({ id: 'Withdrawal' });

export const statement = z
  .strictObject({
    ...{ bank: uscc, owner, number: z.int() },
    deposits: z.array(depositId),
    withdrawals: z.array(withdrawalId),
    ...{ deposited: amount, withdrawn: amount, ...written },
  })
  .meta({ id: 'BankStatement' });

/** `SOLD_OUT` follows from the units: nobody records it. */
export const LISTING_STATES = ['OPEN', 'SOLD_OUT', 'CANCELLED'] as const;

export const listing = z
  .strictObject({
    ...{ id: listingId, venue: uscc, unit: uscc, owner, account: ecoAccountId },
    ...{ price: amount, units: amount, lots: z.array(creditSerial), expiresAt: instant },
    /** Units that can still be bought. */
    remaining: amount,
    state: z.enum(LISTING_STATES),
    firstSale: z.boolean(),
    project: projectId.optional(),
    replaces: listingId.optional(),
    ...{ listedAt: instant, txId: digest, cancelledAt: instant.optional() },
  })
  .meta({ id: 'Listing' });

const party = z.strictObject({ unit: uscc, account: ecoAccountId }).meta({ id: 'TradeParty' });

export const trade = z
  .strictObject({
    ...{ id: z.string(), mode: tradingMode, venue: uscc, bank: uscc },
    listing: listingId.optional(),
    ...{ seller: party, buyer: party, owner, serials: z.array(creditSerial), units: amount },
    ...{ total: amount, fee: amount, net: amount, firstSale: z.boolean() },
    project: projectId.optional(),
    ...{ spent: z.array(fundNoteId), made: z.array(fundNoteId) },
    ...{ retirements: z.array(z.string()), tradedAt: instant, txId: digest },
  })
  .meta({ id: 'Trade' });

export const transfer = z
  .strictObject({
    ...{ id: transferId, venue: uscc, unit: uscc, owner, account: ecoAccountId, to: party },
    ...{ serials: z.array(creditSerial), units: amount, total: amount, expiresAt: instant },
    state: z.enum(TRANSFER_STATES),
    firstSale: z.boolean(),
    project: projectId.optional(),
    ...{ offeredAt: instant, txId: digest, endedAt: instant.optional() },
  })
  .meta({ id: 'Transfer' });

const place = { transaction: transactionPlace };

export const writtenDeposit = z.strictObject({ deposit, ...place }).meta({ id: 'WrittenDeposit' });
export const writtenNotes = z
  .strictObject({ notes: z.array(fundNote), ...place })
  .meta({ id: 'WrittenNotes' });
export const writtenWithdrawal = z
  .strictObject({ withdrawal, ...place })
  .meta({ id: 'WrittenWithdrawal' });
export const writtenStatement = z
  .strictObject({ statement, ...place })
  .meta({ id: 'WrittenStatement' });
export const writtenListing = z.strictObject({ listing, ...place }).meta({ id: 'WrittenListing' });
export const writtenTrade = z.strictObject({ trade, ...place }).meta({ id: 'WrittenTrade' });
export const purchase = z
  .strictObject({
    listing: listingId,
    /** All that was bought. */
    ...{ units: amount, total: amount },
    trades: z.array(writtenTrade),
    end: z.enum(PURCHASE_ENDS),
    code: z.string().optional(),
  })
  .meta({ id: 'Purchase', description: 'What a purchase of so many units came to' });
export const writtenTransfer = z
  .strictObject({ transfer, ...place })
  .meta({ id: 'WrittenTransfer' });
