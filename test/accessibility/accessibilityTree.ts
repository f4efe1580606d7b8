import { cdp } from 'vitest/browser'

interface Value {
  value?: unknown
}

interface AXNode {
  nodeId: string
  parentId?: string
  ignored: boolean
  role?: Value
  name?: Value
  description?: Value
  properties?: { name: string; value: Value }[]
  childIds?: string[]
}

interface Session {
  send(method: 'Accessibility.enable'): Promise<unknown>
  send(method: 'Runtime.evaluate', options: object): Promise<{ result: { objectId: string } }>
  send(method: 'Accessibility.queryAXTree', options: object): Promise<{ nodes: AXNode[] }>
}

/**
 * What the browser hands to a screen reader: a line for each node of the page, with its name, its states and, in brackets,
 * its description. The live regions are left out, since they fill and empty by the clock.
 */
export async function accessibilityTree(): Promise<string> {
  const session = cdp() as unknown as Session
  await session.send('Accessibility.enable')
  document.body.dataset.tree = ''
  const { result } = await session.send('Runtime.evaluate', { expression: body })
  const { nodes } = await session.send('Accessibility.queryAXTree', { objectId: result.objectId })
  delete document.body.dataset.tree
  const known = new Map(nodes.map((node) => [node.nodeId, node]))
  const top = nodes.filter(({ parentId }) => !known.has(parentId as string))
  return top.flatMap((node) => draw(node, known)).join('\n')
}

// A test runs in a frame of the page that the session is attached to.
const body =
  '[...document.querySelectorAll("iframe")].map((frame) => frame.contentDocument?.querySelector("[data-tree]")).find(Boolean)'

const states = ['level', 'modal', 'busy', 'disabled', 'expanded', 'focused']

function draw(node: AXNode, known: Map<string, AXNode>): string[] {
  const role = String(node.role?.value).replace('StaticText', 'text')
  const found = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]))
  if (found.live || role === 'InlineTextBox' || role === 'ListMarker') return []
  const inner = (node.childIds ?? []).flatMap((id) => known.get(id) ?? []).flatMap((child) => draw(child, known))
  if (node.ignored || role === 'generic' || role === 'none') return inner

  const name = String(node.name?.value ?? '')
  const page = location.href.replace(/#.*/, '')
  const url = String(found.url ?? '')
    .replace(`${page}#`, '#')
    .replace(location.origin, '')
  const line = [
    role,
    name && `“${name}”`,
    ...states
      .filter((state) => found[state])
      .map((state) => (found[state] === true ? state : `${state} ${found[state]}`)),
    url && `→ ${url}`,
    node.description?.value && `(${node.description.value})`,
  ]
  // What these hold is their name already.
  if (/^(button|link|heading|DisclosureTriangle|term)$/.test(role)) return [bullet(line)]
  const isText = inner.length > 0 && inner.every((each) => each.startsWith('- text “'))
  if (isText) return [bullet([...line, ...inner.map((each) => each.slice('- text '.length))])]
  return [bullet(line), ...inner.map((each) => `  ${each}`)]
}

function bullet(words: unknown[]): string {
  return `- ${words.filter(Boolean).join(' ')}`
}
