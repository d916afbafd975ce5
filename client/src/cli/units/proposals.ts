// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { issueTexts } from '../../texts/issue.js';
import { unitsTexts } from '../../texts/units.js';
import { readChoice, readOptionalChoice } from '../choice.js';
import { defineCommand, one, optional } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { readJsonObject } from '../json-file.js';
import { listCommand } from '../list-command.js';
import { answer } from '../output/answer.js';
import type { Column } from '../output/list.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { jsonLines, showCommand } from '../show-command.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

type Proposal = components['schemas']['Proposal'];
type Decision = components['schemas']['NewProposal']['decision'];

/** A kind of decision and the member that holds its content. */
const DECISIONS = {
  'admit-unit': ['ADMIT_UNIT', 'unit'],
  'change-unit': ['CHANGE_UNIT', 'change'],
  'admit-organisation': ['ADMIT_ORGANISATION', 'organisation'],
  'define-region': ['DEFINE_REGION', 'region'],
  'change-committee': ['CHANGE_COMMITTEE', 'committee'],
  'lift-pause': ['LIFT_PAUSE', 'subject'],
  'revoke-certificate': ['REVOKE_CERTIFICATE', 'certificate'],
  'revoke-grant': ['REVOKE_GRANT', 'grant'],
  'set-calendar': ['SET_CALENDAR', 'calendar'],
  'appoint-body': ['APPOINT_BODY', 'appointment'],
  'set-factor-set': ['SET_FACTOR_SET', 'factorSet'],
  'end-appointment': ['END_APPOINTMENT', 'appointment'],
  'set-venue-rules': ['SET_VENUE_RULES', 'rules'],
} as const satisfies Readonly<Record<string, readonly [Decision['kind'], string]>>;

const NAMES = Object.keys(DECISIONS) as (keyof typeof DECISIONS)[];
const STATES = ['OPEN', 'EXECUTED', 'REJECTED', 'EXPIRED'] as const;

const propose = defineCommand({
  name: 'propose',
  summary: unitsTexts.propose,
  details: unitsTexts.proposeDetails,
  examples: ['units propose admit-unit unit.json --basis SF-2024-7'],
  args: {
    decision: one('DECISION', unitsTexts.decision),
    file: one('FILE', unitsTexts.file),
  },
  options: { basis: one('CODE', issueTexts.basis), ...writeOptions },
  async run(session, { decision: name, file }, options) {
    const header = writeHeaders(options);
    const chosen = readChoice(name, NAMES, 'DECISION_UNKNOWN', unitsTexts.decisionUnknown);
    const [kind, member] = DECISIONS[chosen];
    const decision = { kind, [member]: await readJsonObject(file) } as unknown as Decision;
    const body = { basis: options.basis, decision };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/proposals', { params: { header }, body })),
    );
    const { id, state } = written.proposal;
    await answer(session, written, () => [
      session.t(unitsTexts.proposed, { id, state }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

const vote = defineCommand({
  name: 'vote',
  summary: unitsTexts.vote,
  args: {
    id: one('ID', unitsTexts.proposalId),
    vote: one('VOTE', unitsTexts.voteArgument),
  },
  options: writeOptions,
  async run(session, { id, vote: word }, options) {
    const header = writeHeaders(options);
    const chosen = readChoice(word, ['approve', 'reject'], 'VOTE_UNKNOWN', unitsTexts.voteUnknown);
    const { api } = await session.yulian();
    const params = { path: { id }, header };
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/proposals/{id}/votes', { params, body: { vote: chosen } })),
    );
    const { state } = written.proposal;
    await answer(session, written, () => [
      session.t(unitsTexts.voted, { id, state }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

const proposals = listCommand({
  name: 'proposals',
  summary: unitsTexts.proposals,
  options: { state: optional('STATE', unitsTexts.proposalState) },
  query(options) {
    const { stateUnknown } = unitsTexts;
    const state = readOptionalChoice(options.state, STATES, 'STATE_UNKNOWN', stateUnknown);
    return { state };
  },
  page: (api, query) => dataOf(api.GET('/v1/proposals', { params: { query } })),
  columns: columnsOf,
});

const proposal = showCommand({
  name: 'proposal',
  summary: unitsTexts.proposal,
  args: { id: one('ID', unitsTexts.proposalId) },
  record: (api, { id }) => dataOf(api.GET('/v1/proposals/{id}', { params: { path: { id } } })),
  lines: jsonLines,
});

/** Proposing, voting and looking at both. */
export const proposalCommands = [propose, vote, proposals, proposal] as const;

/** The emergency brake: any committee member, at once. */
export const pauseCommand = defineCommand({
  name: 'pause',
  summary: unitsTexts.pause,
  args: {
    kind: one('KIND', unitsTexts.subjectKind),
    id: one('ID', unitsTexts.subjectId),
  },
  options: { basis: one('CODE', issueTexts.basis), ...writeOptions },
  async run(session, { kind: word, id }, options) {
    const header = writeHeaders(options);
    const { subjectUnknown } = unitsTexts;
    const kind = readChoice(word, ['unit', 'type'], 'SUBJECT_UNKNOWN', subjectUnknown);
    const body = { subject: { kind, id }, basis: options.basis };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/pauses', { params: { header }, body })),
    );
    await answer(session, written, () => [
      session.t(unitsTexts.paused, { kind, id }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

function columnsOf({ t }: Session): readonly Column<Proposal>[] {
  const u = unitsTexts;
  const votesOf = ({ votes }: Proposal): string => {
    const approve = votes.filter(({ vote: cast }) => cast === 'approve').length;
    return t(u.approvals, { approve, reject: votes.length - approve });
  };
  return [
    { heading: u.id, cell: ({ id }) => id },
    { heading: u.kind, cell: ({ decision }) => decision.kind },
    { heading: u.stateColumn, cell: ({ state }) => state },
    { heading: u.votes, cell: votesOf },
    { heading: u.proposer, cell: ({ proposer }) => proposer.mspId },
    { heading: u.proposedAt, cell: ({ proposedAt }) => beijingTime(proposedAt) },
    { heading: u.expiresAt, cell: ({ expiresAt }) => beijingTime(expiresAt) },
    { heading: u.basis, cell: ({ basis }) => basis },
  ];
}
