// SPDX-License-Identifier: Apache-2.0
export * from './audience.js';
export * from './block-events.js';
export * from './event-id.js';
export * from './feed.js';
export * from './sse.js';
