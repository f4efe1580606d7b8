import { isList } from './isList'
import { isObject, isPlain, readProperty } from './readProperty'

/**
 * The objects that an error or a body consists of, and where each comes from. What was sent is never inferred from what came
 * back: methods and addresses are read from `client`, and headers from `answer`.
 */
export interface Tree {
  /** All, from the outside in: what the client says first. */
  outer: object[]
  /** All, from the inside out: what is nearest to the failure first. */
  inner: object[]
  /** What only a client can have made: errors, and objects that JSON cannot hold, such as a `Response`. */
  client: object[]
  /** The client's, and what stands where a client keeps the status and the headers of an answer. */
  answer: object[]
  /** The body of the answer, which comes first, and whatever stands in it or may be one. */
  body: object[]
  /** How much text may still be parsed: 64 KiB is more than any error needs, and takes well under 5 ms. */
  left: number
}

type Origin = 'client' | 'answer' | 'body'

const mostNodes = 60
const mostElements = 20

/** Which properties to follow, the most telling ones first. */
export interface Walk {
  /** Where a client keeps another error, an answer, or a list of them. */
  outside: readonly string[]
  /** Where a body, or a part of one, stands. */
  inside: readonly string[]
  /** The object that a text stands for. */
  parse?: ((value: unknown, tree: Tree) => unknown) | undefined
  /** A cause that a client keeps elsewhere. */
  findCause?: ((node: object) => unknown) | undefined
}

/** Walks an error or a body. Bounded: 60 objects, nine levels deep, each at most once. Never throws. */
export function readTree(root: unknown, walk: Walk): Tree {
  const tree: Tree = { outer: [], inner: [], client: [], answer: [], body: [], left: 65_536 }
  visit(root, tree, walk, 9, 'answer', '')
  return tree
}

function visit(value: unknown, tree: Tree, walk: Walk, depth: number, parent: Origin, key?: string): void {
  const node = walk.parse ? walk.parse(value, tree) : value
  if (!isObject(node) || !depth || tree.outer.length > mostNodes || tree.outer.includes(node)) return
  const origin = value === node && parent !== 'body' && key !== undefined ? findOrigin(node, key) : 'body'
  const follow = (next: unknown, name?: string) => visit(next, tree, walk, depth - 1, origin, name)
  tree.outer.push(node)
  if (origin !== 'body') tree.answer.push(node)
  if (origin !== 'answer') tree[origin].push(node)
  if (isList(node)) for (let index = 0; index < mostElements; index++) follow(readProperty(node, `${index}`), 'error')
  else {
    for (const name of walk.outside) follow(readProperty(node, name), name)
    for (const name of walk.inside) follow(readProperty(node, name))
  }
  if (origin === 'client') follow(walk.findCause?.(node), 'cause')
  tree.inner.push(node)
}

function findOrigin(node: object, key: string): Origin {
  const isOwn = (part: unknown) => isObject(part) && !isPlain(part)
  // axios's own answer is plain, but keeps an instance of its headers and of the request.
  if (isOwn(node) || isOwn(readProperty(node, 'headers')) || isOwn(readProperty(node, 'request'))) return 'client'
  // A plain object in the place of an error is what a server sent: GraphQL errors, or the `error` of a body.
  return /^e/.test(key) && !isList(node) ? 'body' : 'answer'
}
