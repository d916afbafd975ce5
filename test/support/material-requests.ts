// SPDX-License-Identifier: Apache-2.0
import { done, type Api } from './api.js';
import { plainDocument, uploadDocument } from './licence-requests.js';
import { MEMBERS, type MemberName } from './members.js';

type Json = Readonly<Record<string, unknown>>;

/** A material as answers show it, as far as tests look at it. */
export interface ShownMaterial {
  readonly id: string;
  readonly unit: string;
  readonly state: string;
  readonly document: Json;
  readonly parent?: string;
  readonly annotation?: Json;
  readonly holder?: string;
  readonly reviews: number;
}

/** A joint review as answers show it, as far as tests look at it. */
export interface ShownReview {
  readonly id: string;
  readonly material: string;
  readonly state: string;
  readonly units: readonly string[];
  readonly votes: readonly { readonly unit: string; readonly vote: string }[];
}

export interface MaterialAnswer {
  readonly material: ShownMaterial;
  readonly alreadyHeld?: true;
  readonly transaction?: { readonly id: string; readonly replayed: boolean };
}

/** Body of `POST /v1/materials/{id}/copies`, but for the document: for the water bureau. */
export const COPY_BODY = {
  purpose: 'GJJ-TQ-2',
  requester: MEMBERS.water.uscc,
  expiresAt: '2030-12-31',
  basis: 'ZWFW-7',
};

/** Uploads a document and registers it as a material. */
export async function registerMaterial(
  clerk: Api,
  { bytes = plainDocument(), ...chosen }: Json & { readonly bytes?: Uint8Array } = {},
): Promise<MaterialAnswer> {
  const document = await uploadDocument(clerk, bytes);
  const body = { document, basis: 'ZWFW-7', ...chosen };
  return done(await clerk.post<MaterialAnswer>('/v1/materials', body), 'the registration');
}

/** Uploads a document and registers it as an annotated copy. */
export async function registerCopy(
  clerk: Api,
  parent: string,
  { bytes = plainDocument(), ...chosen }: Json & { readonly bytes?: Uint8Array } = {},
): Promise<MaterialAnswer> {
  const document = await uploadDocument(clerk, bytes);
  const body = { document, ...COPY_BODY, ...chosen };
  return done(await clerk.post<MaterialAnswer>(`/v1/materials/${parent}/copies`, body), 'the copy');
}

/** Opens a joint review of a material. */
export async function openReview(
  approver: Api,
  material: string,
  ...members: readonly MemberName[]
): Promise<ShownReview> {
  const units = members.map((member) => MEMBERS[member].uscc);
  const path = `/v1/materials/${material}/reviews`;
  const { review } = await approver.make<{ review: ShownReview }>(path, {
    units,
    basis: 'ZWFW-12',
  });
  return review;
}
