// SPDX-License-Identifier: Apache-2.0

/**
 * Gives Swagger UI's resolver the part of the document that is asked for and what that refers to. It reads
 * all it is given anew for every operation that is opened: with 250 operations seconds, on a busy machine a minute.
 */
const PARTS = `function partOf(document, wanted) {
  const part = { openapi: document.openapi, info: document.info, servers: document.servers };
  const taken = new Set();
  const take = (path) => {
    const place = path.join('/');
    if (taken.has(place)) return;
    taken.add(place);
    let from = document;
    let into = part;
    for (const name of path.slice(0, -1)) {
      from = from?.[name];
      into = into[name] ??= {};
    }
    const value = from?.[path.at(-1)];
    into[path.at(-1)] = value;
    JSON.stringify(value, (name, inner) => {
      if (name === '$ref' && String(inner).startsWith('#/')) take(inner.slice(2).split('/'));
      return inner;
    });
  };
  take(wanted);
  return part;
}

function ResolveParts({ fn: { resolveSubtree } }) {
  return {
    fn: {
      resolveSubtree: (document, path, options) =>
        resolveSubtree(path.length === 0 ? document : partOf(document, path), path, options),
    },
  };
}
`;

/**
 * Starts Swagger UI. Without a validator address it would ask a public service about our API. Its groups start closed: from
 * 150 open groups and operations on, it draws only those on the screen, and a browser cannot search for the others.
 */
export const swaggerStart = `${PARTS}
SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  plugins: [ResolveParts],
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
  persistAuthorization: false,
  tryItOutEnabled: true,
});
`;
