// SPDX-License-Identifier: Apache-2.0
import type { Projection } from '../projection.js';
import { accessProjection } from './access.js';
import {
  archiveProjection,
  archiveTestProjection,
  disposalProjection,
  fondsProjection,
} from './archives.js';
import { calendarProjection } from './calendar.js';
import { caseProjection, serviceItemProjection } from './cases.js';
import { catalogueProjection, catalogueUpdateProjection, sourceProjection } from './catalogue.js';
import { correctionNoticeProjection, correctionProjection } from './corrections.js';
import {
  creditBatchProjection,
  ecoAccountProjection,
  holdingProjection,
  retirementProjection,
} from './credits.js';
import {
  authorityProjection,
  pauseProjection,
  proposalProjection,
  revocationProjection,
} from './decisions.js';
import { earningProjections } from './earnings.js';
import { licenceBatchProjection } from './licence-batch.js';
import { licenceProjection } from './licence.js';
import { marketProjections, projectProjections } from './market.js';
import { materialProjection, reviewProjection } from './material.js';
import { rectificationProjection } from './rectifications.js';
import { sealProjection } from './seal.js';
import { grantProjection, requestProjection } from './sharing.js';
import { standardProjection, standardVersionProjection } from './standards.js';
import { deferralProjection, objectionProjection, showingProjection } from './subjects.js';
import { organisationProjection, regionProjection, unitProjection } from './units.js';

/** All projections: the only registration list. */
export const projections: readonly Projection[] = [
  organisationProjection,
  unitProjection,
  regionProjection,
  calendarProjection,
  proposalProjection,
  pauseProjection,
  revocationProjection,
  authorityProjection,
  standardProjection,
  standardVersionProjection,
  licenceProjection,
  licenceBatchProjection,
  materialProjection,
  reviewProjection,
  sealProjection,
  catalogueProjection,
  catalogueUpdateProjection,
  sourceProjection,
  grantProjection,
  requestProjection,
  serviceItemProjection,
  caseProjection,
  accessProjection,
  ...earningProjections,
  correctionProjection,
  correctionNoticeProjection,
  rectificationProjection,
  deferralProjection,
  objectionProjection,
  showingProjection,
  ecoAccountProjection,
  holdingProjection,
  creditBatchProjection,
  retirementProjection,
  fondsProjection,
  archiveProjection,
  archiveTestProjection,
  disposalProjection,
  ...marketProjections,
  ...projectProjections,
];
