// SPDX-License-Identifier: Apache-2.0
import express, { type Express, type Response } from 'express';
// Not the package's index: that runs the browser's bundle, a fifth of the gateway's start.
import getAbsoluteFSPath from 'swagger-ui-dist/absolute-path.js';
import { errorsPage } from './errors-page.js';
import { factsOf } from './request-facts.js';
import { swaggerPage } from './swagger-page.js';
import { swaggerStart } from './swagger-start.js';

const SWAGGER_FILES = new Set([
  'swagger-ui.css',
  'swagger-ui-bundle.js',
  'favicon-16x16.png',
  'favicon-32x32.png',
]);

/** Vite puts a hash of the content into the names below this folder. */
const HASHED = '/assets/';

/**
 * Mounts what people look at in a browser: the API's documentation, the list of errors and the
 * console. All of it is served from here; no page asks another host for anything.
 *
 * @param consoleDirectory the built console; left out when undefined
 */
export function mountPages(app: Express, consoleDirectory: string | undefined): void {
  app.get('/docs', (_request, response) => {
    sendText(response, 'text/html', swaggerPage(factsOf(response).language));
  });
  app.get('/docs/start.js', (_request, response) => {
    sendText(response, 'text/javascript', swaggerStart);
  });
  app.get('/docs/errors', (_request, response) => {
    sendText(response, 'text/html', errorsPage(factsOf(response).language));
  });
  const swagger = express.static(getAbsoluteFSPath(), { index: false, redirect: false });
  app.use('/docs', (request, response, next) => {
    if (SWAGGER_FILES.has(request.path.slice(1))) swagger(request, response, next);
    else next();
  });
  if (consoleDirectory !== undefined) mountConsole(app, consoleDirectory);
}

function mountConsole(app: Express, directory: string): void {
  app.get('/', (_request, response) => {
    response.redirect(302, '/verify/');
  });
  app.get('/verify', (request, response) => {
    const query = request.originalUrl.indexOf('?');
    response.redirect(308, `/verify/${query < 0 ? '' : request.originalUrl.slice(query)}`);
  });
  app.get('/my', (request, response) => {
    const query = request.originalUrl.indexOf('?');
    response.redirect(308, `/my/${query < 0 ? '' : request.originalUrl.slice(query)}`);
  });
  app.get('/my/', (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile('my.html', { root: directory });
  });
  app.get('/c/:id', (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile('certificate.html', { root: directory });
  });
  app.use(
    '/verify',
    express.static(directory, {
      redirect: false,
      setHeaders(response, path) {
        response.setHeader(
          'Cache-Control',
          path.includes(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    }),
  );
}

function sendText(response: Response, type: string, text: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Language');
  response.end(text);
}
