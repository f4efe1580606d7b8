/** Each part with its element, its text and its place. Regions of what is said come and go by a clock of their own, and waits count. */
export function outline(root: Element): string[] {
  const parts = [
    root,
    ...root.querySelectorAll(':is([data-part], [data-error-ui], [data-action]):not([data-error-ui="announcer"])'),
  ]
  return parts.map((part) => {
    const name =
      part.getAttribute('data-error-ui') ?? part.getAttribute('data-part') ?? part.getAttribute('data-action')
    const { parentElement: parent } = part
    const inside =
      part === root ? '' : ` in ${parent?.getAttribute('data-error-ui') ?? parent?.getAttribute('data-part')}`
    return `${part.tagName} ${name}${inside}: ${part.children.length ? '' : part.textContent?.replace(/\p{Nd}+/gu, '#')}`
  })
}
