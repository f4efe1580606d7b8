import { isObject, readProperty } from './readProperty'

/** The objects that an error or a body consists of. */
export interface Tree {
  /** From the outside in: what the client says first. */
  outer: object[]
  /** From the inside out: what is nearest to the failure first. */
  inner: object[]
  /** How much text may still be parsed: 64 KiB is more than any error needs, and takes well under 5 ms. */
  left: number
}

// Where clients and servers put the failure itself, the most telling place first.
const inside =
  'outcome response networkError graphQLErrors errors Errors error Error data result bodyText body text extensions exception shape meta source res originalError cause messages 0'.split(
    ' ',
  )

/** Walks an error or a body. Bounded: 60 objects, nine levels deep, each at most once. Never throws. */
export function readTree(root: unknown): Tree {
  const tree: Tree = { outer: [], inner: [], left: 65_536 }
  visit(root, tree, 9)
  return tree
}

function visit(value: unknown, tree: Tree, depth: number): void {
  const node = typeof value === 'string' ? parseJson(value, tree) : value
  if (!isObject(node) || !depth || tree.outer.length > 60 || tree.outer.includes(node)) return
  tree.outer.push(node)
  for (const key of inside) visit(readProperty(node, key), tree, depth - 1)
  // axios calls every end by a signal a cancellation, and keeps here whether that was a timeout.
  visit(readProperty(readProperty(readProperty(node, 'config'), 'signal'), 'reason'), tree, depth - 1)
  tree.inner.push(node)
}

/** JSON that arrived as text. */
function parseJson(text: string, tree: Tree): unknown {
  if (text.length > tree.left || !/^\s*[[{]/.test(text)) return undefined
  tree.left -= text.length
  try {
    // A byte order mark counts as white space here, though not to JSON.
    return JSON.parse(text.trim())
  } catch {
    return undefined
  }
}
