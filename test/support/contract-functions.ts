// SPDX-License-Identifier: Apache-2.0
// Before the chaincode: loading network/ keeps fabric-shim quiet.
import '@yulian/network';
import { contracts } from '@yulian/chaincode';

/** Every function of every contract, as `contract:transaction`. */
export function contractFunctions(): string[] {
  return contracts.flatMap((contract) => {
    const name = new contract().getName();
    return Object.getOwnPropertyNames(contract.prototype)
      .filter((member) => member !== 'constructor')
      .map((member) => `${name}:${member}`);
  });
}
