// SPDX-License-Identifier: Apache-2.0
import { common, msp, peer } from '@hyperledger/fabric-protos';
import { Administrator } from './administrator.js';
import type { NetworkFolder } from './network-folder.js';
import type { PeerNode } from './topology.js';

/** A chaincode definition, as every organisation approves it. */
export interface ChaincodeDefinition {
  readonly name: string;
  readonly version: string;
  /** From 1, one more for each change. */
  readonly sequence: number;
  /** How many of the organisations must endorse. */
  readonly endorsements: number;
}

/** A definition that the organisations have agreed on. */
export interface CommittedDefinition {
  readonly version: string;
  readonly sequence: number;
  /** As {@link Lifecycle.policyOf} answers it. */
  readonly policy: Uint8Array;
}

const { lifecycle } = peer;
const NOT_DEFINED = 'is not defined';
const CONTRACT = '_lifecycle';

/** Fabric's own chaincode for agreeing on chaincode, asked by the administrators of all organisations. */
export class Lifecycle {
  readonly #admins: readonly Administrator[];

  private constructor(admins: readonly Administrator[]) {
    this.#admins = admins;
  }

  static async open(folder: NetworkFolder, peers: readonly PeerNode[]): Promise<Lifecycle> {
    return new Lifecycle(await Promise.all(peers.map((node) => Administrator.open(folder, node))));
  }

  /** Has an organisation approve a definition, to be run from a package that its peer has. */
  async approve(
    mspId: string,
    channel: string,
    definition: ChaincodeDefinition,
    packageId: string,
  ): Promise<void> {
    const local = new lifecycle.ChaincodeSource.Local();
    local.setPackageId(packageId);
    const source = new lifecycle.ChaincodeSource();
    source.setLocalPackage(local);
    const args = new lifecycle.ApproveChaincodeDefinitionForMyOrgArgs();
    args.setSource(source);
    const bytes = this.#filled(args, definition).serializeBinary();
    await this.#of(mspId)
      .contract(channel, CONTRACT)
      .submit('ApproveChaincodeDefinitionForMyOrg', {
        arguments: [bytes],
        endorsingOrganizations: [mspId],
      });
  }

  /** Commits a definition that enough organisations have approved. */
  async commit(channel: string, definition: ChaincodeDefinition): Promise<void> {
    const args = this.#filled(new lifecycle.CommitChaincodeDefinitionArgs(), definition);
    await this.#first.contract(channel, CONTRACT).submit('CommitChaincodeDefinition', {
      arguments: [args.serializeBinary()],
      endorsingOrganizations: this.#admins.map(({ mspId }) => mspId),
    });
  }

  /**
   * The definition that is in force; undefined before the first.
   *
   * @param mspId whose peer is asked; any if absent
   */
  async committed(
    channel: string,
    name: string,
    mspId = this.#first.mspId,
  ): Promise<CommittedDefinition | undefined> {
    const args = new lifecycle.QueryChaincodeDefinitionArgs();
    args.setName(name);
    try {
      const bytes = await this.#of(mspId)
        .contract(channel, CONTRACT)
        .evaluate('QueryChaincodeDefinition', {
          arguments: [args.serializeBinary()],
          endorsingOrganizations: [mspId],
        });
      const found = lifecycle.QueryChaincodeDefinitionResult.deserializeBinary(bytes);
      return {
        version: found.getVersion(),
        sequence: found.getSequence(),
        policy: found.getValidationParameter_asU8(),
      };
    } catch (error) {
      if (saidBy(error).includes(NOT_DEFINED)) return undefined;
      throw error;
    }
  }

  /** The endorsement policy that all these organisations share, if so many of them must endorse. */
  policyOf(endorsements: number): Uint8Array {
    const mspIds = this.#admins.map(({ mspId }) => mspId);
    return policyBytes(mspIds, endorsements);
  }

  close(): void {
    for (const admin of this.#admins) admin.close();
  }

  get #first(): Administrator {
    const [first] = this.#admins;
    if (first === undefined) throw new RangeError('no peer');
    return first;
  }

  #of(mspId: string): Administrator {
    const found = this.#admins.find((admin) => admin.mspId === mspId);
    if (found === undefined) throw new RangeError(`no peer of ${mspId}`);
    return found;
  }

  #filled<
    T extends
      | peer.lifecycle.ApproveChaincodeDefinitionForMyOrgArgs
      | peer.lifecycle.CommitChaincodeDefinitionArgs,
  >(args: T, { name, version, sequence, endorsements }: ChaincodeDefinition): T {
    args.setName(name);
    args.setVersion(version);
    args.setSequence(sequence);
    args.setEndorsementPlugin('escc');
    args.setValidationPlugin('vscc');
    args.setValidationParameter(this.policyOf(endorsements));
    return args;
  }
}

/** `ApplicationPolicy` bytes: so many of the organisations' peers. */
function policyBytes(mspIds: readonly string[], endorsements: number): Uint8Array {
  const rule = new common.SignaturePolicy.NOutOf();
  rule.setN(endorsements);
  const envelope = new common.SignaturePolicyEnvelope();
  for (const [index, mspId] of mspIds.entries()) {
    const role = new msp.MSPRole();
    role.setMspIdentifier(mspId);
    role.setRole(msp.MSPRole.MSPRoleType.PEER);
    const principal = new msp.MSPPrincipal();
    principal.setPrincipalClassification(msp.MSPPrincipal.Classification.ROLE);
    principal.setPrincipal(role.serializeBinary());
    envelope.addIdentities(principal);
    const signedBy = new common.SignaturePolicy();
    signedBy.setSignedBy(index);
    rule.addRules(signedBy);
  }
  const policy = new common.SignaturePolicy();
  policy.setNOutOf(rule);
  envelope.setRule(policy);
  const application = new peer.ApplicationPolicy();
  application.setSignaturePolicy(envelope);
  return application.serializeBinary();
}

function saidBy(error: unknown): string {
  const { message, details = [] } = error as Error & {
    details?: readonly { readonly message: string }[];
  };
  return [message, ...details.map((one) => one.message)].join('\n');
}
