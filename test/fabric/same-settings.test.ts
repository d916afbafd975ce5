// SPDX-License-Identifier: Apache-2.0
// Whether processes of the local network run with what docker-compose.yml says.
import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { IN_CONTAINERS } from '@yulian/network/containers';
import { LocalNetwork } from '@yulian/network/local-network';
import { plannedCompose } from '../support/containers/planned.js';
import { requireTestNetwork } from '../support/fabric/material.js';

/** What servers of Fabric, and ours beside them, read. */
const SETTING = /^(?:CORE|ORDERER|FABRIC_LOGGING|FABRIC_CA|CHAINCODE)_/;
/** Known in containers only when they run. */
const PACKAGE_ID = /^CHAINCODE_ID(?:_FILE)?$/;

type Settings = Readonly<Record<string, string>>;

describe('fabric: settings of the local network and of docker-compose.yml', function () {
  this.timeout(60_000);

  it('are the same for every process, but for addresses and places', async function () {
    const path = requireTestNetwork(this);
    const network = await LocalNetwork.find(path, () => undefined);
    const { services } = await plannedCompose();
    const { topology, processes } = network;
    const chaincode = topology.peers.map(({ name }) => name.replace('peer0', 'chaincode-a'));
    const nodes = [...topology.orderers, ...topology.peers, ...topology.authorities];
    const names = [...nodes.map(({ name }) => name), ...chaincode];
    expect(names).to.have.length(19);
    for (const name of names) {
      const running = await processes.find(name);
      const actual = bare(await environmentOf(running?.pid ?? 0), path);
      const planned = bare(services[name]?.environment ?? {}, IN_CONTAINERS.network);
      expect(actual, name).to.deep.equal(planned);
      expect(Object.keys(actual), name).not.to.deep.equal([]);
    }
  });
});

/** Settings without what must differ: who is where, and below which folder. */
function bare(settings: Settings, folder: string): Settings {
  const kept = Object.entries(settings).filter(
    ([key]) => SETTING.test(key) && !PACKAGE_ID.test(key),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      value
        .replaceAll(folder, 'FOLDER')
        .replaceAll(/(?:127\.0\.0\.1|0\.0\.0\.0|[a-z0-9.-]+)(?=:\d+)/g, 'HOST')
        .replaceAll(/^(?:127\.0\.0\.1|0\.0\.0\.0)$/g, 'HOST')
        .replaceAll(/(?<=HOST:)\d+|^\d{4,5}$/g, 'PORT'),
    ]),
  );
}

async function environmentOf(pid: number): Promise<Settings> {
  const text = await readFile(`/proc/${String(pid)}/environ`, 'utf8');
  const lines = text.split('\0').filter((line) => line.includes('='));
  return Object.fromEntries(lines.map((line) => splitOnce(line)));
}

function splitOnce(line: string): [string, string] {
  const at = line.indexOf('=');
  return [line.slice(0, at), line.slice(at + 1)];
}
