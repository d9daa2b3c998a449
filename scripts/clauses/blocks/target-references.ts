import type { Definition, Nodes, Root } from 'mdast';

/**
 * Gives links by reference the target of their definition, so that they read like any other link:
 *
 *     See [the policy][aup].
 *
 *     [aup]: acceptable-use-policy.md      →  a link to acceptable-use-policy.md
 */
export function targetReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, (node) => {
    // The first of two definitions counts, as CommonMark has it.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return;
  visit(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    Object.assign(node, { url: definitions.get(node.identifier)?.url ?? '' });
  });
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}
