import { isList } from './isList'
import { isObject, isPlain, readProperty } from './readProperty'

/**
 * The objects that an error or a body consists of, by where they come from. A server can write anything into a body. So the method
 * and the URL of the request are read from `client` only, and headers from `response` only.
 */
export interface Tree {
  /** All objects, outermost first: the client's own error comes first. */
  outer: object[]
  /** All objects, innermost first: the object nearest to the failure comes first. */
  inner: object[]
  /** Objects that only a client can have created: errors, and objects that JSON cannot represent, such as a `Response`. */
  client: object[]
  /** All of `client`, and the plain objects in which a client keeps the status and the headers of a response. */
  response: object[]
  /** The response body, the objects in it, and every object that may belong to a body. The body itself comes first. */
  body: object[]
  /** How many characters may still be parsed. No error needs more than 64 KiB, and parsing them takes less than 5 ms. */
  left: number
}

type Origin = 'client' | 'response' | 'body'

const maxNodes = 60
const maxElements = 20

/** Which properties to follow. The keys that tell most come first. */
export interface Walk {
  /** Where a client keeps another error, a response, or a list of them. */
  clientKeys: readonly string[]
  /** Where a client keeps a body, or a body a part of itself. */
  bodyKeys: readonly string[]
  /** Parses a string that holds an object. Returns any other value as it is. */
  parse?: ((value: unknown, tree: Tree) => unknown) | undefined
  /** Finds a cause that a client does not keep in `cause`. */
  findCause?: ((node: object) => unknown) | undefined
}

/** Walks an error or a body: at most 60 objects, nine levels deep, each object once. Never throws. */
export function readTree(root: unknown, walk: Walk): Tree {
  const tree: Tree = { outer: [], inner: [], client: [], response: [], body: [], left: 65_536 }
  visit(root, tree, walk, 9, 'response', '')
  return tree
}

/** `key` is the client's key that leads to the value. Without a key the value is a part of a body. */
function visit(value: unknown, tree: Tree, walk: Walk, depth: number, parent: Origin, key?: string): void {
  const node = walk.parse ? walk.parse(value, tree) : value
  if (!isObject(node) || !depth || tree.outer.length > maxNodes || tree.outer.includes(node)) return
  const origin = value === node && parent !== 'body' && key !== undefined ? findOrigin(node, key) : 'body'
  const follow = (next: unknown, name?: string) => visit(next, tree, walk, depth - 1, origin, name)
  tree.outer.push(node)
  if (origin !== 'body') tree.response.push(node)
  if (origin !== 'response') tree[origin].push(node)
  if (isList(node)) for (let index = 0; index < maxElements; index++) follow(readProperty(node, `${index}`), 'error')
  else {
    for (const name of walk.clientKeys) follow(readProperty(node, name), name)
    for (const name of walk.bodyKeys) follow(readProperty(node, name))
  }
  if (origin === 'client') follow(walk.findCause?.(node), 'cause')
  tree.inner.push(node)
}

function findOrigin(node: object, key: string): Origin {
  const isInstance = (part: unknown) => isObject(part) && !isPlain(part)
  // axios's response is a plain object, but its `headers` and `request` are instances of classes.
  if (isInstance(node) || isInstance(readProperty(node, 'headers')) || isInstance(readProperty(node, 'request')))
    return 'client'
  // A plain object under `error` or `errors` comes from a server: GraphQL errors, or the `error` of a body.
  return /^e/.test(key) && !isList(node) ? 'body' : 'response'
}
