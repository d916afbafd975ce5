// SPDX-License-Identifier: Apache-2.0
import { Info, Returns, Transaction } from '../fabric.js';
import { YulianContext, YulianContract } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { recorded } from '../kernel/facts.js';
import { answer, readArgument } from '../kernel/input.js';
import { present } from '../kernel/present.js';
import { revocationId, revocations } from '../kernel/revocations.js';
import { found } from './founding.js';
import { castVote, openProposal } from './proposal-votes.js';
import { requireCommitteeMember, requireConsortium } from './read.js';
import { revokeOwn } from './revocations.js';
import {
  certificateId,
  foundingInput,
  pauseInput,
  pauseSubject,
  proposalInput,
  revocationInput,
  voteInput,
} from './schemas.js';
import { calendars, organisations, pauseId, pauses, proposals, regions, units } from './tables.js';

/** Founding, committee, organisations, units, regions and emergency pauses. */
@Info({ title: 'registry', description: 'Who belongs to the consortium and what they are' })
export class RegistryContract extends YulianContract {
  constructor() {
    super('registry');
  }

  /** Founds the consortium; argument `foundingInput`. */
  @Transaction()
  async found(ctx: YulianContext, argument: string): Promise<void> {
    await found(ctx, readArgument(foundingInput, argument));
  }

  /** Proposes a decision to the committee; argument `proposalInput`; answers the proposal. */
  @Transaction()
  @Returns('string')
  async propose(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await openProposal(ctx, readArgument(proposalInput, argument)));
  }

  /** Votes on a proposal; argument `voteInput`; answers the proposal as it then stands. */
  @Transaction()
  @Returns('string')
  async vote(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await castVote(ctx, readArgument(voteInput, argument)));
  }

  /** Stops a unit, or all work on a type, at once: one committee member suffices. Lifting needs the committee. */
  @Transaction()
  async pause(ctx: YulianContext, argument: string): Promise<void> {
    const { subject, basis } = readArgument(pauseInput, argument);
    await requireCommitteeMember(ctx);
    if (subject.kind === 'unit' && !(await units.has(ctx, subject.id))) {
      throw new ContractError('UNIT_NOT_FOUND', 'no such unit', { pointer: '/subject/id' });
    }
    const earlier = await pauses.get(ctx, pauseId(subject));
    if (earlier?.facts.at(-1)?.state === 'PAUSED') {
      throw new ContractError('PAUSE_ALREADY_IN_FORCE', 'it is paused already', {
        pointer: '/subject',
      });
    }
    await pauses.put(ctx, pauseId(subject), {
      format: 1,
      subject,
      facts: [...(earlier?.facts ?? []), { ...recorded(ctx, ctx.now, basis), state: 'PAUSED' }],
    });
    ctx.events.add('pause.began.v1', subject.id, { kind: subject.kind });
  }

  /** Takes back a certificate of the caller's organisation; argument `revocationInput`; answers its revocation. */
  @Transaction()
  @Returns('string')
  async revokeCertificate(ctx: YulianContext, argument: string): Promise<string> {
    return answer(await revokeOwn(ctx, readArgument(revocationInput, argument)));
  }

  @Transaction(false)
  @Returns('string')
  async getConsortium(ctx: YulianContext): Promise<string> {
    return answer(await requireConsortium(ctx));
  }

  @Transaction(false)
  @Returns('string')
  async getOrganisation(ctx: YulianContext, mspId: string): Promise<string> {
    return answer(
      present(
        await organisations.get(ctx, mspId),
        'ORGANISATION_NOT_FOUND',
        'no such organisation',
      ),
    );
  }

  @Transaction(false)
  @Returns('string')
  async getUnit(ctx: YulianContext, uscc: string): Promise<string> {
    return answer(present(await units.get(ctx, uscc), 'UNIT_NOT_FOUND', 'no such unit'));
  }

  @Transaction(false)
  @Returns('string')
  async getRegion(ctx: YulianContext, code: string): Promise<string> {
    return answer(present(await regions.get(ctx, code), 'REGION_NOT_FOUND', 'no such region'));
  }

  /** Working days of a year, as the committee set them. */
  @Transaction(false)
  @Returns('string')
  async getCalendar(ctx: YulianContext, year: string): Promise<string> {
    const found = await calendars.get(ctx, year);
    return answer(present(found, 'CALENDAR_NOT_FOUND', 'the committee set no calendar for it'));
  }

  @Transaction(false)
  @Returns('string')
  async getProposal(ctx: YulianContext, id: string): Promise<string> {
    return answer(present(await proposals.get(ctx, id), 'PROPOSAL_NOT_FOUND', 'no such proposal'));
  }

  /** The pauses of a unit or a type; `kind` is `unit` or `type`. */
  @Transaction(false)
  @Returns('string')
  async getPause(ctx: YulianContext, kind: string, id: string): Promise<string> {
    const subject = readArgument(pauseSubject, answer({ kind, id }));
    return answer(
      present(await pauses.get(ctx, pauseId(subject)), 'PAUSE_NOT_FOUND', 'it was never paused'),
    );
  }

  /** The revocation of a certificate. */
  @Transaction(false)
  @Returns('string')
  async getRevocation(ctx: YulianContext, mspId: string, serial: string): Promise<string> {
    const certificate = readArgument(certificateId, answer({ mspId, serial }));
    const found = await revocations.get(ctx, revocationId(certificate));
    return answer(present(found, 'REVOCATION_NOT_FOUND', 'it was not taken back'));
  }
}
