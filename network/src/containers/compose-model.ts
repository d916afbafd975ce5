// SPDX-License-Identifier: Apache-2.0

/** When a service may start: what must have come how far before it. */
export type Condition = 'service_healthy' | 'service_completed_successfully';

/** A service, as far as we use the Compose Specification. */
export interface Service {
  readonly image: string;
  readonly build?: {
    readonly context: string;
    readonly dockerfile: string;
    readonly target: string;
    readonly args: Readonly<Record<string, string>>;
  };
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly user: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** `source:target` or `source:target:ro`; a source that begins with `./` is a file of ours. */
  readonly volumes?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly network_mode?: 'none';
  readonly depends_on?: Readonly<Record<string, { readonly condition: Condition }>>;
  readonly healthcheck?: HealthCheck;
  readonly restart: 'no' | 'unless-stopped';
  readonly stop_grace_period?: string;
  readonly read_only: boolean;
  readonly cap_drop: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt: readonly string[];
  readonly logging: Logging;
  readonly deploy: { readonly resources: { readonly limits: Limits } };
}

export interface HealthCheck {
  readonly test: readonly string[];
  readonly interval: string;
  readonly timeout: string;
  readonly retries: number;
  readonly start_period: string;
}

/** What a service may use at most. */
export interface Limits {
  readonly cpus: string;
  readonly memory: string;
}

interface Logging {
  readonly driver: string;
  readonly options: Readonly<Record<string, string>>;
}

/** A Compose file. Without a top-level `name`, which older programs do not know. */
export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, Readonly<Record<string, never>>>>;
}
