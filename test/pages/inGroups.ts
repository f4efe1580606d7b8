import type { PageCase } from './PageCase'

/** The pages with those together that need the same window and system, and show the same surfaces. */
export function inGroups(pages: readonly PageCase[]): PageCase[][] {
  const groups = new Map<string, PageCase[]>()
  for (const page of pages) {
    const key = `${page.system} ${page.size}`
    groups.set(key, [...(groups.get(key) ?? []), page])
  }
  const content = ({ html, shown, attributes }: PageCase) => JSON.stringify([html, shown, attributes])
  return [...groups.values()].map((group) => {
    const order = [...new Set(group.map(content))]
    return group.sort((a, b) => order.indexOf(content(a)) - order.indexOf(content(b)))
  })
}
