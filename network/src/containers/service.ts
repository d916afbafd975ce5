// SPDX-License-Identifier: Apache-2.0
import type { Condition, HealthCheck, Limits, Service } from './compose-model.js';
import { DOCKERFILE, FABRIC_VERSION, NODE_VERSION, type OwnImage } from './images.js';

/** Whom every process runs as: nobody that the host knows. */
export const USER = '10001:10001';

/** Networks: what only containers reach, and what ports are published from. */
export const INSIDE = 'inside';
export const FRONT = 'front';

const OWN_VERSION = '0.1.0';

/** What all services have in common: as little as they can do with. */
const COMMON = {
  user: USER,
  read_only: true,
  tmpfs: ['/tmp'],
  cap_drop: ['ALL'],
  security_opt: ['no-new-privileges:true'],
  logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '5' } },
} satisfies Partial<Service>;

type Own = Omit<Service, keyof typeof COMMON | 'restart' | 'deploy'> & Partial<Service>;

/** On the inner network, unless a service says otherwise. */
const placeOf = (own: Own): Pick<Service, 'networks'> =>
  own.network_mode === undefined ? { networks: [INSIDE] } : {};

/** A service that goes on until it is stopped. */
export function server(limits: Limits, own: Own): Service {
  return {
    ...COMMON,
    ...placeOf(own),
    ...own,
    restart: 'unless-stopped',
    stop_grace_period: '30s',
    deploy: { resources: { limits } },
  };
}

/** A service that does something once; running it again changes nothing. */
export function oneShot(own: Own): Service {
  const limits = { cpus: '1', memory: '512M' };
  return { ...COMMON, ...placeOf(own), ...own, restart: 'no', deploy: { resources: { limits } } };
}

/** One of our own images, and how it is built. */
export function ownImage(target: OwnImage): Pick<Service, 'image' | 'build'> {
  return {
    image: `yulian-${target}:${OWN_VERSION}`,
    build: {
      context: '.',
      dockerfile: DOCKERFILE,
      target,
      args: { NODE_VERSION, ...(target === 'set-up' ? { FABRIC_VERSION } : {}) },
    },
  };
}

export function healthCheck(...test: readonly string[]): HealthCheck {
  return {
    test: ['CMD', ...test],
    interval: '10s',
    timeout: '5s',
    retries: 6,
    start_period: '30s',
  };
}

/** `depends_on`, all with the same condition. */
export function after(
  condition: Condition,
  ...names: readonly string[]
): Record<string, { readonly condition: Condition }> {
  return Object.fromEntries(names.map((name) => [name, { condition }]));
}
