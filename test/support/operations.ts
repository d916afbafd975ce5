// SPDX-License-Identifier: Apache-2.0
import type { Api } from './api.js';

/** A write that is answered later. */
export interface ShownOperation<T = unknown> {
  readonly id: string;
  readonly state: 'pending' | 'succeeded' | 'failed';
  readonly route: string;
  readonly answer?: { readonly status: number; readonly body: T };
}

/** Asks for an operation until it is decided. */
export async function untilDone<T>(api: Api, id: string): Promise<ShownOperation<T>> {
  for (;;) {
    const operation = await api.read<ShownOperation<T>>(`/v1/operations/${id}`);
    if (operation.state !== 'pending') return operation;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
