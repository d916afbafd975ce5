// SPDX-License-Identifier: Apache-2.0
import { defineConfig } from 'vite';

/** The command line in few files: reading hundreds of modules takes longer than most commands. */
export default defineConfig({
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: 'dist/cli/main.js',
    // As deep as the modules that name files beside them.
    outDir: 'dist/cli/bundle',
    target: 'node20',
    minify: false,
    // It starts threads from a file beside its own.
    rolldownOptions: { external: ['@yulian/proofs/node/judge-pool'] },
  },
});
