// SPDX-License-Identifier: Apache-2.0
import { MEMBER_NAMES, type MemberName, type RoleName } from '../support/members.js';

/** Who may: roles, and the members whose units may. */
export interface Allowed {
  readonly roles: readonly RoleName[];
  readonly members: readonly MemberName[];
  /** What another member's unit in an allowed role is told. */
  readonly otherwise?: string;
  /** What some of those are told instead. */
  readonly told?: Readonly<Partial<Record<MemberName, string>>>;
}

export const EVERY_MEMBER = MEMBER_NAMES;
const DEFINER: Allowed = {
  ...{ roles: ['approver'], members: ['bureau'], otherwise: 'NOT_TYPE_DEFINER' },
};
const ARCHIVES = { otherwise: 'ARCHIVE_ACT_NOT_COMPETENT' } as const;
const COMMITTEE: Allowed = { roles: ['committee'], members: EVERY_MEMBER };

/** The owner, the department or the maker of a seal. */
function sealParty(role: RoleName, member: MemberName): Allowed {
  return { roles: [role], members: [member], otherwise: 'SEAL_ACT_NOT_COMPETENT' };
}

/** The provider of an item. */
function provider(role: RoleName): Allowed {
  return { roles: [role], members: ['market'], otherwise: 'CATALOGUE_ITEM_NOT_OWN' };
}

/** Who gave a grant, or holds it. */
function grantParty(member: MemberName): Allowed {
  return { roles: ['approver'], members: [member], otherwise: 'GRANT_ACT_NOT_COMPETENT' };
}

/** Who asked, or provides. */
function requestParty(role: RoleName, member: MemberName): Allowed {
  return { roles: [role], members: [member], otherwise: 'REQUEST_ACT_NOT_COMPETENT' };
}

/** Who answers an access, or has asked for it. */
function accessParty(member: MemberName, ...roles: readonly RoleName[]): Allowed {
  return { roles, members: [member], otherwise: 'ACCESS_ACT_NOT_COMPETENT' };
}

/** The unit that handles an item, or a case. */
function handler(role: RoleName, otherwise = 'CASE_ACT_NOT_COMPETENT'): Allowed {
  return { roles: [role], members: ['market'], otherwise };
}

/** Who provides what persons are told of, object to and show. */
function subjectParty(role: RoleName, otherwise: string): Allowed {
  return { roles: [role], members: ['market'], otherwise };
}

/** The source, or whoever has asked it. */
function correctionParty(member: MemberName, ...roles: readonly RoleName[]): Allowed {
  return { roles, members: [member], otherwise: 'CORRECTION_ACT_NOT_COMPETENT' };
}

/** The bank that the committee appointed. */
const THE_BANK: Allowed = {
  ...{ roles: ['clerk'], members: ['press'], otherwise: 'BODY_NOT_APPOINTED' },
};

/** Whoever trades. */
function trader(member: MemberName, otherwise: string): Allowed {
  return { roles: ['trader'], members: [member], otherwise };
}

const NOT_MARKET = EVERY_MEMBER.filter((member) => member !== 'market');

/** Who may call each writing function, written by hand. */
export const POLICY: Readonly<Record<string, Allowed>> = {
  'registry:propose': COMMITTEE,
  'registry:vote': COMMITTEE,
  'registry:pause': COMMITTEE,
  'registry:revokeCertificate': {
    ...{ roles: ['committee', 'operator'], members: ['market'], otherwise: 'CERTIFICATE_NOT_OWN' },
  },
  'epoch:advance': { roles: ['gateway', 'operator'], members: EVERY_MEMBER },
  'archive:defineFonds': {
    ...{ roles: ['approver'], members: ['bureau'], otherwise: 'UNIT_NOT_CALLERS' },
  },
  'archive:collect': { ...ARCHIVES, roles: ['clerk'], members: ['press'] },
  'archive:test': { ...ARCHIVES, roles: ['clerk'], members: ['press'] },
  'archive:act': { ...ARCHIVES, roles: ['clerk'], members: ['market'] },
  'archive:giveBack': { ...ARCHIVES, roles: ['clerk'], members: ['market'] },
  'archive:extendRetention': { ...ARCHIVES, roles: ['approver'], members: ['market'] },
  'archive:dispose': { ...ARCHIVES, roles: ['clerk', 'approver'], members: ['market'] },
  'archive:supervise': { ...ARCHIVES, roles: ['clerk', 'approver'], members: ['press', 'market'] },
  'archive:certifyErasure': { ...ARCHIVES, roles: ['clerk', 'approver'], members: ['market'] },
  'issuer:give': DEFINER,
  'issuer:withdraw': DEFINER,
  'standard:publish': DEFINER,
  'licence:issue': { roles: ['clerk'], members: ['market'], otherwise: 'UNIT_NOT_CALLERS' },
  'licence:issueBatch': { roles: ['clerk'], members: ['market'], otherwise: 'AUTHORITY_REQUIRED' },
  'licence:succeed': { roles: ['clerk'], members: ['market'], otherwise: 'ACT_NOT_COMPETENT' },
  'licence:act': { roles: ['approver'], members: ['market'], otherwise: 'ACT_NOT_COMPETENT' },
  'licence:actOnBatch': {
    ...{ roles: ['approver'], members: ['market'], otherwise: 'ACT_NOT_COMPETENT' },
  },
  'material:register': { roles: ['clerk'], members: EVERY_MEMBER },
  'material:annotate': { roles: ['clerk'], members: ['market'], otherwise: 'MATERIAL_NOT_OWN' },
  'material:act': { roles: ['approver'], members: ['market'], otherwise: 'MATERIAL_NOT_OWN' },
  'material:openReview': {
    ...{ roles: ['approver'], members: ['market'], otherwise: 'MATERIAL_NOT_OWN' },
  },
  'material:vote': { roles: ['approver'], members: ['water'], otherwise: 'REVIEW_NOT_NAMED' },
  'material:closeReview': {
    ...{ roles: ['approver'], members: ['market'], otherwise: 'MATERIAL_NOT_OWN' },
  },
  'catalogue:draft': {
    ...{ roles: ['clerk'], members: ['market', 'water'], otherwise: 'AUTHORITY_REQUIRED' },
  },
  'catalogue:revise': provider('clerk'),
  'catalogue:giveBack': provider('approver'),
  'catalogue:publish': provider('approver'),
  'catalogue:retire': provider('approver'),
  'catalogue:recordUpdate': provider('clerk'),
  'catalogue:claimSource': provider('approver'),
  'catalogue:offerSource': {
    ...{ roles: ['approver'], members: ['market'], otherwise: 'SOURCE_ACT_NOT_COMPETENT' },
  },
  'catalogue:actOnSource': {
    ...{ roles: ['approver'], members: ['water'], otherwise: 'SOURCE_ACT_NOT_COMPETENT' },
  },
  'grant:give': {
    ...{ roles: ['approver'], members: ['market'], otherwise: 'CATALOGUE_ITEM_NOT_OWN' },
  },
  'grant:narrow': grantParty('market'),
  'grant:revoke': grantParty('market'),
  'grant:delegate': grantParty('water'),
  'request:file': { roles: ['clerk'], members: NOT_MARKET, otherwise: 'ARGUMENT_INVALID' },
  'request:amend': requestParty('clerk', 'water'),
  'request:act': requestParty('approver', 'water'),
  'request:askCompletion': requestParty('approver', 'market'),
  'request:approve': requestParty('approver', 'market'),
  'request:vote': COMMITTEE,
  'access:decide': { roles: ['clerk'], members: EVERY_MEMBER },
  'access:deliver': accessParty('market', 'gateway'),
  'access:acknowledge': accessParty('water', 'clerk', 'gateway'),
  'access:dispute': accessParty('water', 'clerk', 'gateway'),
  'access:registerKey': { roles: ['gateway'], members: EVERY_MEMBER },
  'serviceItem:publish': handler('approver', 'SERVICE_ITEM_NOT_OWN'),
  'serviceItem:revise': handler('approver', 'SERVICE_ITEM_NOT_OWN'),
  'serviceItem:setBaseline': handler('approver', 'SERVICE_ITEM_NOT_OWN'),
  'serviceItem:retire': handler('approver', 'SERVICE_ITEM_NOT_OWN'),
  'case:receive': handler('clerk', 'SERVICE_ITEM_NOT_OWN'),
  'case:answer': handler('clerk'),
  'case:recordStep': handler('clerk'),
  'case:askCompletion': handler('clerk'),
  'case:act': handler('approver'),
  'case:askCoSign': handler('approver'),
  'case:stopClock': handler('approver'),
  'case:deliver': handler('clerk'),
  'case:archive': handler('clerk'),
  'deferral:defer': subjectParty('approver', 'DEFERRAL_ACT_NOT_COMPETENT'),
  'deferral:extend': subjectParty('approver', 'DEFERRAL_ACT_NOT_COMPETENT'),
  'deferral:lift': subjectParty('approver', 'DEFERRAL_ACT_NOT_COMPETENT'),
  'objection:raise': subjectParty('gateway', 'OBJECTION_ACT_NOT_COMPETENT'),
  'objection:act': subjectParty('approver', 'OBJECTION_ACT_NOT_COMPETENT'),
  'showing:offer': subjectParty('gateway', 'CATALOGUE_ITEM_NOT_OWN'),
  'showing:withdraw': subjectParty('gateway', 'SHOWING_OTHER_UNIT'),
  'showing:keep': { roles: ['clerk'], members: ['water'], otherwise: 'SHOWING_OTHER_UNIT' },
  'showing:redeem': { roles: ['clerk'], members: NOT_MARKET, otherwise: 'ARGUMENT_INVALID' },
  'correction:raise': {
    ...{ roles: ['clerk'], members: ['water'], otherwise: 'CORRECTION_ACCESS_NOT_OWN' },
  },
  'correction:act': correctionParty('water', 'clerk', 'approver'),
  'correction:correct': correctionParty('market', 'approver'),
  'correction:announce': correctionParty('market', 'approver', 'gateway'),
  'correction:notify': {
    ...{ roles: ['approver', 'gateway'], members: ['market'] },
    otherwise: 'CORRECTION_NOTICE_NOT_OWN',
  },
  'rectification:propose': {
    ...{ roles: ['clerk'], members: ['market'], otherwise: 'RECTIFICATION_ACT_NOT_COMPETENT' },
  },
  'rectification:act': {
    ...{ roles: ['approver'], members: ['market'], otherwise: 'RECTIFICATION_ACT_NOT_COMPETENT' },
  },
  'fund:deposit': THE_BANK,
  'fund:answerWithdrawal': THE_BANK,
  'fund:state': THE_BANK,
  'fund:split': trader('housing', 'FUNDS_OF_ANOTHER'),
  'fund:withdraw': trader('housing', 'FUNDS_OF_ANOTHER'),
  'project:plan': { roles: ['approver'], members: EVERY_MEMBER },
  'project:close': { roles: ['approver'], members: ['water'], otherwise: 'PROJECT_NOT_OWN' },
  'project:disburse': { roles: ['approver'], members: ['water'], otherwise: 'PROJECT_NOT_OWN' },
  'project:report': {
    ...{ roles: ['clerk', 'approver'], members: ['housing'] },
    otherwise: 'MILESTONE_ACT_NOT_COMPETENT',
  },
  'project:decide': {
    ...{ roles: ['approver'], members: ['bureau'], otherwise: 'MILESTONE_ACT_NOT_COMPETENT' },
    told: { housing: 'MILESTONE_OWN_WORK' },
  },
  'listing:open': trader('market', 'ACCOUNT_OF_ANOTHER'),
  'listing:end': trader('market', 'LISTING_NOT_OWN'),
  'trade:buy': trader('housing', 'ACCOUNT_OF_ANOTHER'),
  'transfer:offer': trader('market', 'ACCOUNT_OF_ANOTHER'),
  'transfer:accept': trader('housing', 'TRANSFER_NOT_NAMED'),
  'transfer:end': trader('market', 'TRANSFER_NOT_NAMED'),
  'ecoAccount:open': { roles: ['approver', 'trader'], members: EVERY_MEMBER },
  'earning:earn': { roles: ['gateway'], members: ['market'], otherwise: 'UNIT_NOT_CALLERS' },
  'earning:review': { roles: ['approver'], members: ['water'], otherwise: 'BODY_NOT_APPOINTED' },
  'point:consent': { roles: ['gateway'], members: ['market'], otherwise: 'POINTS_OTHER_UNIT' },
  'point:collect': { roles: ['gateway'], members: ['market'], otherwise: 'POINTS_OTHER_UNIT' },
  'point:donate': { roles: ['gateway'], members: ['market'], otherwise: 'POINTS_OTHER_UNIT' },
  'point:openPool': {
    ...{ roles: ['approver'], members: ['bureau'], otherwise: 'BODY_NOT_APPOINTED' },
  },
  'point:closePool': {
    ...{ roles: ['approver'], members: ['bureau'], otherwise: 'BODY_NOT_APPOINTED' },
  },
  'creditBatch:form': {
    ...{ roles: ['approver'], members: ['bureau'], otherwise: 'BODY_NOT_APPOINTED' },
  },
  'creditBatch:act': {
    ...{ roles: ['approver'], members: ['water'], otherwise: 'BODY_NOT_APPOINTED' },
  },
  'creditBatch:raiseCorrection': {
    ...{ roles: ['approver'], members: ['bureau', 'water'], otherwise: 'BODY_NOT_APPOINTED' },
  },
  'retirement:retire': {
    ...{ roles: ['approver', 'trader'], members: ['bureau'], otherwise: 'ACCOUNT_OF_ANOTHER' },
  },
  'seal:apply': {
    roles: ['clerk'],
    members: EVERY_MEMBER.filter((member) => member !== 'housing'),
    otherwise: 'SEAL_OWN_APPLICATION',
  },
  'seal:act': sealParty('approver', 'housing'),
  'seal:make': sealParty('clerk', 'emergency'),
  'seal:file': sealParty('approver', 'emergency'),
  'seal:pause': sealParty('approver', 'market'),
  'seal:liftPause': sealParty('approver', 'market'),
  'seal:impress': sealParty('clerk', 'market'),
  'seal:settle': sealParty('clerk', 'market'),
  'seal:reportCompromise': sealParty('approver', 'market'),
  'seal:markCompromised': sealParty('approver', 'market'),
  'seal:closeReview': sealParty('approver', 'market'),
  'seal:decideDispute': sealParty('approver', 'housing'),
};

/** Before a consortium exists, and for everybody afterwards. */
export const ELSEWHERE = [
  'registry:found',
  'migration:begin',
  'migration:load',
  'migration:check',
  'migration:close',
];

export const QUERIES = [
  'registry:getConsortium',
  'registry:getOrganisation',
  'registry:getUnit',
  'registry:getRegion',
  'registry:getProposal',
  'registry:getCalendar',
  'registry:getPause',
  'registry:getRevocation',
  'appointment:get',
  'factorSet:get',
  'factorSet:inForce',
  'earning:get',
  'earning:getBatch',
  'earning:getNullifier',
  'point:getPool',
  'point:getDonation',
  'point:getConsent',
  'epoch:get',
  'migration:getProgress',
  'migration:getReport',
  'migration:getOrigin',
  'archive:get',
  'archive:getFonds',
  'archive:getTest',
  'archive:getDisposal',
  'issuer:get',
  'standard:get',
  'standard:getVersion',
  'licence:get',
  'licence:getBatch',
  'licence:assess',
  'licence:assessBatch',
  'material:get',
  'material:getReview',
  'catalogue:get',
  'catalogue:getUpdate',
  'catalogue:getSource',
  'grant:get',
  'grant:whatIf',
  'request:get',
  'request:clock',
  'access:get',
  'access:assess',
  'access:count',
  'access:counts',
  'access:exchangeKey',
  'serviceItem:get',
  'case:get',
  'case:clock',
  'deferral:get',
  'deferral:of',
  'venue:get',
  'fund:getNote',
  'fund:getMade',
  'fund:getDeposit',
  'fund:getWithdrawal',
  'fund:getStatement',
  'project:get',
  'project:getDisbursement',
  'listing:get',
  'trade:get',
  'transfer:get',
  'ecoAccount:get',
  'holding:get',
  'creditBatch:get',
  'retirement:get',
  'retirement:evidence',
  'objection:get',
  'objection:clock',
  'objection:to',
  'showing:get',
  'correction:get',
  'correction:getNotice',
  'rectification:get',
  'seal:get',
  'seal:getByEsId',
  'seal:impressions',
  'seal:useOf',
  'seal:getCompromise',
  'seal:newestCompromise',
  'seal:getReview',
];
