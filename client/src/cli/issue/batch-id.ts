// SPDX-License-Identifier: Apache-2.0

/** `typeCode.issuer.serialPrefix`: three parts, where a licence's identifier has ten. */
export const BATCH_ID = /^[0-9A-Z]{21}\.[0-9A-Z]{18}\.[0-9A-Z]{2,27}$/;
