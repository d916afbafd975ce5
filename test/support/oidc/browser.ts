// SPDX-License-Identifier: Apache-2.0

/** Where origins really are: there is no TLS in tests. */
export type Places = Readonly<Record<string, string>>;

/** As much of a browser as logins need: cookies of each origin, and redirects. */
export class Browser {
  readonly #places: Places;
  readonly #jars = new Map<string, Map<string, string>>();
  /** Every address it was sent to. */
  readonly visited: string[] = [];

  constructor(places: Places) {
    this.#places = places;
  }

  /** One request; a redirect is answered, not followed. */
  async open(address: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(address);
    this.visited.push(address);
    const jar = this.#jarOf(origin);
    const headers = new Headers(init.headers);
    if (jar.size > 0) {
      headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    }
    const place = address.replace(origin, this.#places[origin] ?? origin);
    const response = await fetch(place, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(jar, line);
    return response;
  }

  /** Follows redirects until something else is answered, or one leads to an address that begins so. */
  async follow(address: string, until?: string): Promise<{ at: string; response: Response }> {
    let at = address;
    for (let hops = 0; hops < 20; hops++) {
      const response = await this.open(at);
      const next = response.headers.get('location');
      if (next === null) return { at, response };
      at = new URL(next, at).href;
      if (until !== undefined && at.startsWith(until)) return { at, response };
    }
    throw new Error('redirected in a circle');
  }

  cookie(origin: string, name: string): string | undefined {
    return this.#jarOf(origin).get(name);
  }

  setCookie(origin: string, name: string, value: string): void {
    this.#jarOf(origin).set(name, value);
  }

  #jarOf(origin: string): Map<string, string> {
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    return jar;
  }

  #keep(jar: Map<string, string>, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    const isGone =
      attributes.some((one) => /^max-age=0$/i.test(one)) ||
      attributes.some((one) => /^expires=Thu, 01 Jan 1970/i.test(one));
    if (isGone) jar.delete(name);
    else jar.set(name, pair.slice(at + 1));
  }
}
