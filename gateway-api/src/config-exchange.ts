// SPDX-License-Identifier: Apache-2.0
import { defineMember } from '@yulian/proofs';
import type { ExchangeAddresses } from './accesses/accesses.js';
import type { Reader } from './environment.js';

const NAME = 'EXCHANGE_GATEWAYS';
const MSP_ID = /^[A-Za-z][A-Za-z0-9]{1,63}$/;

/** Other organisations' gateways: `MarketMSP=https://gateway.market.example,WaterMSP=https://…`. */
export function readExchangeConfig(read: Reader): ExchangeAddresses {
  const addresses: Record<string, string> = {};
  const entries = read.text(NAME, '').split(',');
  for (const entry of entries.map((one) => one.trim()).filter((one) => one !== '')) {
    const at = entry.indexOf('=');
    const [mspId, url] = [entry.slice(0, at), entry.slice(at + 1)];
    const isAddress = MSP_ID.test(mspId) && /^https?:$/.test(protocolOf(url));
    if (!isAddress) read.refuse(NAME, 'MSPID=URL, with commas between');
    defineMember(addresses, mspId, url.replace(/\/+$/, ''));
  }
  return addresses;
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}
