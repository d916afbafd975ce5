// SPDX-License-Identifier: Apache-2.0
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { matchesAny } from './glob.mjs';
import { LAYERS } from './layers.mjs';

/**
 * Enforces {@link LAYERS}.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importsRule = {
  meta: {
    type: 'problem',
    docs: { description: 'imports go down the layers only' },
    schema: [],
    messages: { layer: '[{{name}}] {{file}} must not import {{target}}: {{because}}.' },
  },
  create(context) {
    const file = toPosix(path.relative(context.cwd, context.filename));

    /** @param {any} node @param {any} source @param {boolean} typeOnly */
    function check(node, source, typeOnly) {
      if (typeof source?.value !== 'string') return;
      const target = targetOf(file, source.value);
      for (const layer of LAYERS) {
        if (!breaks(layer, { file, target, typeOnly })) continue;
        const { name, because } = layer;
        context.report({ node, messageId: 'layer', data: { name, file, target, because } });
      }
    }

    return {
      ImportDeclaration: (/** @type {any} */ node) =>
        check(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (/** @type {any} */ node) =>
        check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (/** @type {any} */ node) =>
        check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (/** @type {any} */ node) => check(node, node.source, false),
      TSImportType: (/** @type {any} */ node) => check(node, node.source, true),
      'CallExpression[callee.name=/^(require|requireOf.*)$/], CallExpression[callee.property.name="resolve"][callee.object.name="require"]':
        (/** @type {any} */ node) => check(node, node.arguments[0], false),
    };
  },
};

/**
 * @param {import('./layers.mjs').Layer} layer
 * @param {{ file: string, target: string, typeOnly: boolean }} found
 */
function breaks(layer, { file, target, typeOnly }) {
  const { importers, except = [], imports, typesAllowed = false } = layer;
  if (!matchesAny(importers, file) || matchesAny(except, file)) return false;
  if (!matchesAny(imports, target) || (typesAllowed && typeOnly)) return false;
  return !isAllowed(layer, file, target);
}

/**
 * @param {import('./layers.mjs').Layer} layer
 * @param {string} file
 * @param {string} target
 */
function isAllowed({ allowed = [], ownFolderAllowed = false }, file, target) {
  if (ownFolderAllowed && file.startsWith(`${path.posix.dirname(target)}/`)) return true;
  const workspace = file.split('/')[0] ?? '';
  return matchesAny(
    allowed.map((glob) => glob.replace('{own-workspace}', workspace)),
    target,
  );
}

/**
 * What an import means: a path from the root, a package, or `node:` and a module.
 *
 * @param {string} file
 * @param {string} specifier
 */
function targetOf(file, specifier) {
  if (specifier.startsWith('.')) {
    return path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
  }
  if (specifier.startsWith('node:')) return specifier;
  return isBuiltin(specifier) ? `node:${specifier}` : specifier;
}

/** @param {string} file */
function toPosix(file) {
  return file.split(path.sep).join('/');
}
