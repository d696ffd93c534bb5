/** A topic is new or its names or place in the tree changed; subject: its slug. */
export const TREE_CHANGED = 'topics.tree-changed';
