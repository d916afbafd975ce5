// SPDX-License-Identifier: Apache-2.0
import ts from 'typescript';

/**
 * A plain object has members that nobody put there: `table['constructor']` is a function, and
 * `'toString' in table` is true. A name that is not known when the program is written may be one of
 * these, so it is looked up in a Map, or by `ownMember`.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const ownMembersRule = {
  meta: {
    type: 'problem',
    docs: { description: 'names that are not known beforehand are looked up as own members only' },
    schema: [],
    messages: {
      lookup:
        'Look this name up with ownMember of @yulian/proofs, or in a Map: it may be “constructor”.',
      has: 'Ask Object.hasOwn, or a Map: “constructor” is “in” every object.',
      write:
        'Set this name with defineMember of @yulian/proofs, or in a Map: it may be “__proto__”.',
    },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices ?? {};
    // Files that are linted without types are not judged.
    if (program === undefined || program === null) return {};
    const checker = program.getTypeChecker();

    /** @param {any} node */
    const typeOf = (node) => checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));

    /** `table[name as keyof typeof table]` only claims that the name is known. @param {any} node */
    const isKnown = (node) => {
      const name = node.type === 'TSAsExpression' ? node.expression : node;
      return isNoMember(name) || isKnownName(checker, typeOf(name));
    };

    return {
      'MemberExpression[computed=true]'(/** @type {any} */ node) {
        const isAsserted = node.property.type === 'TSAsExpression';
        if (!isAsserted && !isOpen(checker, typeOf(node.object))) return;
        if (isKnown(node.property)) return;
        context.report({ node, messageId: isWritten(node) ? 'write' : 'lookup' });
      },
      'BinaryExpression[operator="in"]'(/** @type {any} */ node) {
        if (node.left.type === 'PrivateIdentifier') return;
        if (isKnown(node.left)) return;
        context.report({ node, messageId: 'has' });
      },
      'ObjectPattern > Property[computed=true]'(/** @type {any} */ node) {
        if (isKnown(node.key)) return;
        context.report({ node, messageId: 'lookup' });
      },
    };
  },
};

/** `files/${path}`: no object's own prototype has such a name. @param {any} node */
function isNoMember(node) {
  if (node.type !== 'TemplateLiteral') return false;
  return node.quasis.some((/** @type {any} */ part) => /[^\w$]/.test(part.value.cooked));
}

/** @param {any} node */
function isWritten(node) {
  return node.parent.type === 'AssignmentExpression' && node.parent.left === node;
}

/**
 * An object that takes any name: not an array, not a record of names that are declared.
 *
 * @param {import('typescript').TypeChecker} checker
 * @param {import('typescript').Type} type
 */
function isOpen(checker, type) {
  const parts = partsOf(checker, type);
  return parts.some((part) => part.getStringIndexType() !== undefined);
}

/**
 * @param {import('typescript').TypeChecker} checker
 * @param {import('typescript').Type} type
 */
function isKnownName(checker, type) {
  const known = ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLike | ts.TypeFlags.ESSymbolLike;
  return partsOf(checker, type).every((part) => (part.flags & known) !== 0);
}

/**
 * @param {import('typescript').TypeChecker} checker
 * @param {import('typescript').Type} type
 * @returns {readonly import('typescript').Type[]}
 */
function partsOf(checker, type) {
  const bound = checker.getBaseConstraintOfType(type) ?? type;
  return bound.isUnion() ? bound.types.flatMap((part) => partsOf(checker, part)) : [bound];
}
