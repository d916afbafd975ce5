// SPDX-License-Identifier: Apache-2.0
// `node test/dist/support/fabric/main.js up FOLDER PORT-BASE CHANNELS | down FOLDER | reset FOLDER`
import { LocalNetwork, NetworkError } from '@yulian/network/local-network';
import { startTestNetwork } from './network.js';

const [command = '', folder = '', portBase = '', channels = ''] = process.argv.slice(2);
const say = (line: string): void => {
  console.log(line);
};

if (command === 'up') {
  const options = { portBase: Number(portBase), channels: Number(channels) };
  await startTestNetwork(folder, options, say).catch((error: unknown) => {
    if (!(error instanceof NetworkError)) throw error;
    say(error.message);
    process.exitCode = 1;
  });
} else if (command === 'down') {
  await (await LocalNetwork.find(folder, say)).down();
} else if (command === 'reset') {
  await (await LocalNetwork.find(folder, say)).reset();
} else {
  throw new RangeError(`no command ${command}`);
}
