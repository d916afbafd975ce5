// SPDX-License-Identifier: Apache-2.0
import type { TestGateway } from './gateway.js';

type List = TestGateway['gateway']['services']['index']['list'];

/**
 * Has a gateway's index keep back the newest access of each list, as somebody would who has something
 * to hide; answers what ends that.
 */
export function hideAccess({ gateway }: TestGateway): () => void {
  const { index } = gateway.services;
  const list: List = index.list.bind(index);
  index.list = async (query) => {
    const page = await list(query);
    if (query.kind !== 'access') return page;
    return { ...page, items: page.items.slice(0, -1) };
  };
  return () => {
    index.list = list;
  };
}
