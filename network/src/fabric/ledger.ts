// SPDX-License-Identifier: Apache-2.0
import { common, gateway as protos, type peer } from '@hyperledger/fabric-protos';
import { decodeSerializedIdentity } from '@yulian/proofs';
import type { ChainReport, VerifyChainOptions } from '../chain-report.js';
import { LedgerError } from '../errors.js';
import type {
  Block,
  Call,
  CommitStatus,
  Identity,
  Ledger,
  LedgerInfo,
  LedgerSupports,
  Proposal,
  PublicIdentity,
  SignedTransaction,
  Transaction,
  TrustRoots,
  WaitOptions,
} from '../ledger.js';
import { sign, signMessageAs } from '../sign.js';
import { untilGivenUp } from '../until-given-up.js';
import { placesIn, readBlock } from './block.js';
import { headerOf } from './block-header.js';
import { checkProposal, checkTransaction } from './checks.js';
import { prepared, transactionOf } from './envelope.js';
import { isDeadline, isDisagreement, toLedgerError } from './failures.js';
import { DEFAULT_DEADLINES, type FabricLedgerOptions, type PeerAddress } from './options.js';
import type { PeerConnection } from './connection.js';
import { Peers } from './peers.js';
import { Places } from './places.js';
import {
  buildProposal,
  endorsingOrganizationsOf,
  proposalMessage,
  serializeIdentity,
  withEndorsingOrganizations,
} from './proposal.js';
import { retried } from './retry.js';
import { untilAborted } from './stream.js';
import { ToldPlaces } from './told-places.js';
import { verifyChain } from './verify-chain.js';

/** The peer's own chaincode for questions about the chain. */
const QUERIES = 'qscc';
/** A peer that takes longer to say how far it is would take too long for all else. */
const HEIGHT_PATIENCE_MS = 2000;
const NOT_FOUND = /not found|no such|doesn't exist|out of range/i;

/** The ledger port on a Hyperledger Fabric network. */
export class FabricLedger implements Ledger {
  readonly kind = 'fabric';
  readonly supports: LedgerSupports = { independentEndorsement: true, signedBlocks: true };
  readonly #options: FabricLedgerOptions;
  readonly #clock: () => number;
  readonly #peers: Peers;
  readonly #toldPlaces = new ToldPlaces((stop) => this.#filteredBlocks(stop));
  readonly #places = new Places(this.#toldPlaces, (number) => this.#rawBlock(number));
  readonly #closing = new AbortController();

  constructor(options: FabricLedgerOptions) {
    this.#options = options;
    this.#clock = options.clock ?? Date.now;
    const { peers, reader, deadlines } = options;
    const isOwn = ({ mspId }: PeerAddress): boolean => mspId === reader.mspId;
    const inOrder = [...peers.filter(isOwn), ...peers.filter((peer) => !isOwn(peer))];
    const all = { ...DEFAULT_DEADLINES, ...deadlines };
    this.#peers = new Peers(inOrder, all, (peer) => this.#heightAt(peer));
  }

  async evaluate(identity: Identity, call: Call): Promise<Uint8Array> {
    const proposal = await this.propose(identity, call);
    const { message, transactionId } = proposal;
    const signature = await sign(identity, proposal);
    await checkProposal(proposal, signature, this.#options.channel);
    return this.#guarded('evaluate', transactionId, () =>
      this.#peers.read((peer) => peer.evaluate(message, signature)),
    );
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port's proposals may need I/O
  async propose(creator: PublicIdentity, call: Call): Promise<Proposal> {
    this.#assertOpen();
    const { channel, chaincode } = this.#options;
    return buildProposal(creator, call, { channel, chaincode, nowMs: this.#clock() });
  }

  async endorse(proposal: Proposal, signature: Uint8Array): Promise<Transaction> {
    this.#assertOpen();
    await checkProposal(proposal, signature, this.#options.channel);
    const named = endorsingOrganizationsOf(proposal.bytes);
    const asked = withEndorsingOrganizations(proposal.bytes, []);
    const transaction = await this.#endorse(proposal, asked, signature);
    const signers = signersOf(transaction);
    if (named.every((mspId) => signers.has(mspId))) return transaction;
    // To a peer's gateway, naming some means these and no others, whatever the policies ask for.
    const all = [...new Set([...signers, ...named])];
    const again = withEndorsingOrganizations(proposal.bytes, all);
    return this.#endorse(proposal, again, signature);
  }

  /**
   * Peers commit at their own pace. Where they disagree, one may not have what another has: it is
   * asked again, the same proposal, of which nothing was ordered.
   */
  async #endorse(
    { transactionId }: Proposal,
    bytes: Uint8Array,
    signature: Uint8Array,
  ): Promise<Transaction> {
    const { reader } = this.#options;
    return this.#guarded('endorse', transactionId, () =>
      this.#peers.read(async (peer) => {
        const proposal = peer.as(reader).newSignedProposal(bytes, signature);
        return retried(
          async () => {
            const transaction = await proposal.endorse();
            return transactionOf(transaction.getBytes(), transaction.getResult());
          },
          (error) => isDisagreement(error, peer.peer.mspId),
        );
      }),
    );
  }

  async submit(signed: SignedTransaction): Promise<void> {
    const { transactionId, signature } = signed;
    this.#assertOpen();
    await checkTransaction(signed, signature, this.#options.channel);
    const { reader } = this.#options;
    await this.#guarded('submit', transactionId, () =>
      this.#peers.askOne((peer) =>
        peer.as(reader).newSignedTransaction(prepared(signed), signature).submit(),
      ),
    );
  }

  async status(transactionId: string, { signal }: WaitOptions = {}): Promise<CommitStatus> {
    const request = await this.#statusRequest(transactionId);
    const { reader } = this.#options;
    const waiting = this.#guarded('status', transactionId, () =>
      this.#peers.waitForBlock(async (peer) => {
        try {
          const { blockNumber } = await peer.as(reader).newCommit(request).getStatus();
          return Number(blockNumber);
        } catch (error) {
          // A peer that waits in vain for a block answers as it should.
          if (!isDeadline(error)) throw error;
          throw toLedgerError(error, 'status', transactionId);
        }
      }),
    );
    const tooLate = (): LedgerError =>
      new LedgerError('COMMIT_TIMEOUT', 'it was not known in time what became of it', {
        transactionId,
      });
    const blockNumber = await untilGivenUp(waiting, signal, tooLate);
    const found = await this.#places.find(blockNumber, transactionId).catch(unlessNotFound);
    if (found !== undefined) return found;
    // Another peer than the one that said so, and behind it.
    throw new LedgerError('COMMIT_TIMEOUT', 'its block cannot be had yet', { transactionId });
  }

  async findTransaction(transactionId: string): Promise<CommitStatus | undefined> {
    const bytes = await this.#query('GetBlockByTxID', [transactionId]);
    return bytes && placesIn(common.Block.deserializeBinary(bytes)).get(transactionId);
  }

  async *blocks(from: number, { signal }: WaitOptions = {}): AsyncGenerator<Block> {
    this.#assertOpen();
    const stop = AbortSignal.any([this.#closing.signal, ...(signal === undefined ? [] : [signal])]);
    if (stop.aborted) return;
    // A peer gives no blocks from beyond its head, not even later.
    const start = Math.min(from, (await this.info()).height);
    for await (const block of this.#rawBlocks(start, stop)) {
      if (headerOf(block).number >= from) yield readBlock(block, this.#options.chaincode);
    }
  }

  /** Verifies the chain as the peer gives it, while it goes on. Beyond the port. */
  async verifyChain(options?: VerifyChainOptions): Promise<ChainReport> {
    const { height } = await this.info();
    const blocks = this.#rawBlocks(0, this.#closing.signal);
    return verifyChain(blocks, height, this.#options, options);
  }

  #rawBlocks(from: number, stop: AbortSignal): AsyncGenerator<common.Block> {
    const { channel, reader } = this.#options;
    return this.#peers.follow(
      async function* (peer) {
        const network = peer.as(reader).getNetwork(channel);
        const events = await network.getBlockEvents({ startBlock: BigInt(from) });
        yield* untilAborted(events, stop);
      },
      (block) => headerOf(block).number,
    );
  }

  /** Those that are still to come, each with no more than who is in it and what became of that. */
  #filteredBlocks(stop: AbortSignal): AsyncGenerator<peer.FilteredBlock> {
    const { channel, reader } = this.#options;
    return this.#peers.follow(
      async function* (asked) {
        const events = await asked.as(reader).getNetwork(channel).getFilteredBlockEvents();
        yield* untilAborted(events, stop);
      },
      (block) => block.getNumber(),
    );
  }

  async block(number: number): Promise<Block> {
    return readBlock(await this.#rawBlock(number), this.#options.chaincode);
  }

  async #rawBlock(number: number): Promise<common.Block> {
    const isNumber = Number.isSafeInteger(number) && number >= 0;
    const bytes = isNumber ? await this.#query('GetBlockByNumber', [String(number)]) : undefined;
    if (bytes !== undefined) return common.Block.deserializeBinary(bytes);
    throw new LedgerError('BLOCK_NOT_FOUND', `there is no block ${String(number)}`);
  }

  async info(): Promise<LedgerInfo> {
    const { channel } = this.#options;
    const bytes = await this.#query('GetChainInfo', []);
    if (bytes === undefined) throw new LedgerError('LEDGER_FAILED', 'the peer has no such channel');
    const info = common.BlockchainInfo.deserializeBinary(bytes);
    const currentBlockHash = Buffer.from(info.getCurrentblockhash_asU8()).toString('hex');
    return { channel, height: info.getHeight(), currentBlockHash };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port's
  async trustRoots(): Promise<TrustRoots> {
    const { channel, chaincode, trust } = this.#options;
    return { channel, chaincode, ...trust };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port's
  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    this.#toldPlaces.close();
    this.#peers.close();
  }

  async #query(name: string, args: readonly string[]): Promise<Uint8Array | undefined> {
    this.#assertOpen();
    try {
      return await this.#peers.read((peer) => this.#queryAt(peer, name, args));
    } catch (error) {
      if (error instanceof Error && saysNotFound(error)) return undefined;
      throw toLedgerError(error, 'evaluate', '');
    }
  }

  async #queryAt(
    peer: PeerConnection,
    name: string,
    args: readonly string[],
    patienceMs?: number,
  ): Promise<Uint8Array> {
    const { channel, reader } = this.#options;
    const invocation = { chaincode: QUERIES, args: [name, channel, ...args] };
    const { message } = proposalMessage(reader, invocation, { channel, nowMs: this.#clock() });
    return peer.evaluate(message, await signMessageAs(reader, message), patienceMs);
  }

  async #heightAt(peer: PeerConnection): Promise<number> {
    const bytes = await this.#queryAt(peer, 'GetChainInfo', [], HEIGHT_PATIENCE_MS);
    return common.BlockchainInfo.deserializeBinary(bytes).getHeight();
  }

  async #statusRequest(transactionId: string): Promise<Uint8Array> {
    const { channel, reader } = this.#options;
    const request = new protos.CommitStatusRequest();
    request.setChannelId(channel);
    request.setTransactionId(transactionId);
    request.setIdentity(serializeIdentity(reader));
    const bytes = request.serializeBinary();
    const signed = new protos.SignedCommitStatusRequest();
    signed.setRequest(bytes);
    signed.setSignature(await signMessageAs(reader, bytes));
    return signed.serializeBinary();
  }

  async #guarded<T>(
    phase: Parameters<typeof toLedgerError>[1],
    transactionId: string,
    work: () => Promise<T>,
  ): Promise<T> {
    this.#assertOpen();
    try {
      return await work();
    } catch (error) {
      throw toLedgerError(error, phase, transactionId);
    }
  }

  #assertOpen(): void {
    if (!this.#closing.signal.aborted) return;
    throw new LedgerError('LEDGER_UNAVAILABLE', 'the ledger is closed');
  }
}

function signersOf({ endorsements }: Transaction): Set<string> {
  return new Set(endorsements.map(({ endorser }) => decodeSerializedIdentity(endorser).mspId));
}

function unlessNotFound(error: unknown): undefined {
  if (error instanceof LedgerError && error.code === 'BLOCK_NOT_FOUND') return undefined;
  throw error;
}

function saysNotFound(
  error: Error & { details?: readonly { readonly message: string }[] },
): boolean {
  const said = [error.message, ...(error.details ?? []).map(({ message }) => message)];
  return said.some((line) => NOT_FOUND.test(line));
}
