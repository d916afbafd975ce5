// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { RequestError } from '../../http/request-error.js';

/** Signed with a private key of the issuer's: `none` and shared secrets (HS256) are not here. */
const ALGORITHMS = ['ES256', 'ES384', 'EdDSA', 'Ed25519', 'PS256', 'RS256'];
/** How far the issuer's clock may be from ours. */
const SKEW_SECONDS = 60;
/** How old a token may be that is used at once (OpenID Connect Core, clause 3.1.3.7, 10). */
const MOST_AGE_SECONDS = 600;

/** What a token must be. */
export interface Expected {
  readonly issuer: string;
  /** We are it. */
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  /** RFC 3339 UTC. */
  readonly now: string;
  /** Claims that it must have beside `iss`, `aud`, `iat` and `exp`. */
  readonly required: readonly string[];
}

/**
 * Reads a token that the issuer signed for us (OpenID Connect Core, clause 3.1.3.7; RFC 7519).
 *
 * @throws RequestError `TOKEN_INVALID`, `TOKEN_ALGORITHM_REFUSED`, `TOKEN_KEY_UNKNOWN`,
 *   `TOKEN_ISSUER_WRONG`, `TOKEN_AUDIENCE_WRONG`, `TOKEN_EXPIRED`, `TOKEN_NOT_YET_VALID`,
 *   `ISSUER_UNAVAILABLE`
 */
export async function readToken(token: string, expected: Expected): Promise<JWTPayload> {
  const { issuer, audience, keys, now, required } = expected;
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      issuer,
      audience,
      currentDate: new Date(now),
      clockTolerance: SKEW_SECONDS,
      maxTokenAge: MOST_AGE_SECONDS,
      requiredClaims: ['exp', 'iat', ...required],
    });
    requireOurs(payload, audience);
    return payload;
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Of a token for several, we must be the one that asked for it (clause 3.1.3.7, 4 and 5). */
function requireOurs({ aud, azp }: JWTPayload, own: string): void {
  const isForSeveral = Array.isArray(aud) && aud.length > 1;
  if (azp === own || (azp === undefined && !isForSeveral)) return;
  throw new RequestError('TOKEN_AUDIENCE_WRONG');
}

/** What jose says of claims, in our codes. */
const BY_CLAIM = {
  iss: 'TOKEN_ISSUER_WRONG',
  aud: 'TOKEN_AUDIENCE_WRONG',
  iat: 'TOKEN_NOT_YET_VALID',
  nbf: 'TOKEN_NOT_YET_VALID',
} as const;

function refusalOf(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  if (error instanceof errors.JWTExpired) return new RequestError('TOKEN_EXPIRED');
  if (error instanceof errors.JWTClaimValidationFailed) return claimRefusal(error);
  if (error instanceof errors.JOSEAlgNotAllowed) return new RequestError('TOKEN_ALGORITHM_REFUSED');
  if (error instanceof errors.JWKSNoMatchingKey) return new RequestError('TOKEN_KEY_UNKNOWN');
  // Its keys could not be read; else the token is at fault.
  const isOfKeys = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
  const isOfToken = error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC';
  return new RequestError(isOfKeys || !isOfToken ? 'ISSUER_UNAVAILABLE' : 'TOKEN_INVALID');
}

function claimRefusal({ claim, reason }: errors.JWTClaimValidationFailed): RequestError {
  const wrong = reason === 'check_failed' ? ownMember(BY_CLAIM, claim) : undefined;
  return new RequestError(wrong ?? 'TOKEN_INVALID');
}
