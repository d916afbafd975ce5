// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { openApiDocument } from '../http/openapi.js';
import { reply } from '../http/reply.js';
import { routesOf, type Route } from '../http/route.js';
import { text, type Language } from '../i18n/text.js';
import type { ShellServices } from '../services.js';

const defineRoute = routesOf<ShellServices>();

const openApi = z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });

/**
 * The API's description of itself.
 *
 * @param routes asked for at the first request, since the list holds this route too
 */
export function docsRoutes(routes: () => readonly Route[]): readonly Route<ShellServices>[] {
  const made = new Map<Language, ReturnType<typeof openApiDocument>>();
  return [
    defineRoute({
      id: 'getOpenApi',
      method: 'GET',
      path: '/openapi.json',
      tags: ['docs'],
      summary: text('接口描述（OpenAPI 3.1）', 'This API, described in OpenAPI 3.1'),
      access: 'public',
      responses: { 200: openApi },
      errors: [],
      handler({ request: { language } }) {
        const document = made.get(language) ?? openApiDocument(routes(), language);
        made.set(language, document);
        return Promise.resolve(
          reply.json(200, { ...document }, { headers: { Vary: 'Accept-Language' } }),
        );
      },
    }),
  ];
}
