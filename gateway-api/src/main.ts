// SPDX-License-Identifier: Apache-2.0
import { LedgerError } from '@yulian/network';
import { ConfigError, readConfig } from './config.js';
import { demoAuthorities } from './demo/authorities.js';
import { demoConsortium } from './demo/consortium.js';
import { holdsDemoOrNothing } from './demo/demo-file.js';
import { newDemoTime, runDemo } from './demo/run.js';
import { SealWorkshop } from './demo/sealing/workshop.js';
import { openDemoSignIn, withKnownPort } from './demo/sign-in/index.js';
import { serve } from './main/serve.js';
import { ListenError } from './http/server.js';
import { TlsFilesError } from './http/tls-files.js';

/** Failures whose message tells a person what to do; anything else keeps its stack. */
const EXPLAINED = [ConfigError, ListenError, TlsFilesError, LedgerError] as const;

// As the commands' exit codes: 3 is wrong usage.
const USAGE = 3;
const FAILED = 1;

try {
  const asked = readConfig(process.env);
  const isDemo = await holdsDemoOrNothing(asked.dataDirectory);
  const config = isDemo ? await withKnownPort(asked) : asked;
  const time = isDemo ? await newDemoTime(config.dataDirectory) : undefined;
  const signIn = await openDemoSignIn(config);
  const workshop = await SealWorkshop.open(config.dataDirectory, new Date());
  const demo = {
    ...{ plan: demoConsortium, signatureRoots: await demoAuthorities(), login: signIn?.login },
    ...{ sealRoot: workshop.root, clock: time?.clock },
  };
  const serving = await serve(config, isDemo ? demo : undefined).catch(async (error: unknown) => {
    await signIn?.close();
    throw error;
  });
  await signIn?.keep();
  if (isDemo) await workshop.keep();
  process.stdout.write(
    isDemo
      ? await runDemo(serving, config.dataDirectory, {
          ...{ canSignIn: signIn !== undefined, workshop, time },
        })
      : `渝链 Yulian  ${serving.url}\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void serving.stop().then(() => signIn?.close());
    });
  }
} catch (error) {
  if (!(error instanceof Error) || !EXPLAINED.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof ConfigError ? USAGE : FAILED;
}
