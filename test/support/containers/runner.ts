// SPDX-License-Identifier: Apache-2.0
// Services of a Compose file as plain processes: what an engine would do, as far as that goes without one.
import { join } from 'node:path';
import type { Service } from '@yulian/network/containers';
import { Processes, runProgram, until, type Programs } from '@yulian/network/local-network';
import { ROOT } from '../root.js';

const CHAINCODE_PROGRAM = 'chaincode/dist/main.js';
const HEALTHY = '/usr/local/bin/yulian-healthy';
const HEALTHY_SOURCE = join(ROOT, 'network/fabric/containers/healthy.sh');
/** A machine that is busy with other tests takes its time. */
const PATIENCE_MS = 120_000;

interface RunnerOptions {
  readonly services: Readonly<Record<string, Service>>;
  readonly programs: Programs;
  /** Services that are functions of ours, run in this process. */
  readonly phases: Readonly<Record<string, () => Promise<unknown>>>;
  /** Where pid files and logs go. */
  readonly folder: string;
}

/** What runs services. */
export class ServiceRunner {
  readonly processes: Processes;
  readonly options: RunnerOptions;
  readonly #come = new Map<string, Promise<void>>();

  constructor(options: RunnerOptions) {
    this.options = options;
    this.processes = new Processes(join(options.folder, 'pids'), join(options.folder, 'logs'));
  }

  /** Brings a service up after all that it waits for, each once: to its end, or until it is well. */
  up(name: string): Promise<void> {
    const found = this.#come.get(name) ?? this.#bring(name);
    this.#come.set(name, found);
    return found;
  }

  async down(): Promise<void> {
    await Promise.all((await this.processes.names()).map((name) => this.processes.stop(name)));
  }

  async #bring(name: string): Promise<void> {
    const service = this.options.services[name];
    if (service === undefined) throw new RangeError(`no service ${name}`);
    await Promise.all(Object.keys(service.depends_on ?? {}).map((other) => this.up(other)));
    const phase = this.options.phases[name];
    if (phase !== undefined) {
      await phase();
      return;
    }
    const { command, args } = this.#commandOf(service);
    const env = { FABRIC_CFG_PATH: this.options.programs.configuration, ...service.environment };
    if (service.restart === 'no') {
      await runProgram(command, args, env);
      return;
    }
    const cwd = join(this.options.folder, 'cwd', name);
    await this.processes.start({ name, command, args, env, cwd });
    await until(
      `${name} is well`,
      () => this.isWell(name),
      () => this.processes.requireRunning(name),
      PATIENCE_MS,
    );
  }

  /** What its health check does. @throws NetworkError `PROGRAM_FAILED` */
  async isWell(name: string): Promise<void> {
    const [, program = '', ...rest] = this.options.services[name]?.healthcheck?.test ?? [];
    const args = rest.map((one) => (one === HEALTHY ? HEALTHY_SOURCE : one));
    await runProgram(program === 'node' ? process.execPath : program, args);
  }

  /** Fabric's images have their program in the command; ours run node, from the product's root. */
  #commandOf({ image, command = [] }: Service): { command: string; args: readonly string[] } {
    const [first = CHAINCODE_PROGRAM, ...rest] = command;
    if (!image.startsWith('yulian-'))
      return { command: this.options.programs.bin(first), args: rest };
    return { command: process.execPath, args: [join(ROOT, first), ...rest] };
  }
}
