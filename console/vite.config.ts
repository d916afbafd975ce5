// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  // The gateway serves the built folder below this path.
  base: '/verify/',
  build: {
    // The first versions whose content security policy knows 'wasm-unsafe-eval'.
    target: ['chrome97', 'edge97', 'firefox102', 'safari16'],
    // The polyfill would be an inline script, which the policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['index.html', 'my.html', 'certificate.html'].map((page) =>
        fileURLToPath(new URL(page, import.meta.url)),
      ),
    },
  },
});
