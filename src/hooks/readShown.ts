import { sentences } from '../messages/format'

/**
 * Returns what a surface shows, by its title: the title, the description, the fields and what the shop has added, without what is not
 * displayed or hidden from screen readers. An empty text if the surface is not displayed, or not in the page any more.
 */
export function readShown(title: HTMLElement, locale: string): string {
  let shown = ''
  if (title.isConnected && title.checkVisibility?.() !== false)
    for (const part of title.parentElement?.querySelectorAll<HTMLElement>(parts) ?? [])
      for (const line of linesOf(part))
        shown = shown && !/[.!?…。؟]$/.test(shown) ? sentences(shown, line, locale) : `${shown} ${line}`.trim()
  return shown
}

// The line about an incident is announced by itself, once for all messages.
const parts = ['title', 'description', 'errors', 'content']
  .map((name) => `:scope>[data-part=${name}]:not([data-service])`)
  .join()

function linesOf(part: HTMLElement): string[] {
  // Unlike `textContent`, it leaves out what is not displayed.
  let text = part.innerText ?? part.textContent
  for (const each of part.querySelectorAll<HTMLElement>('[aria-hidden=true]')) text = text.replace(each.innerText, '')
  // WebKit puts nothing between the text around and what has a place of its own, such as a text for screen readers only.
  for (const each of part.querySelectorAll<HTMLElement>('*'))
    if (/absolute|fixed/.test(getComputedStyle(each).position)) text = text.replace(each.innerText, '\n$&\n')
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return part.dataset.part === 'errors' ? [lines.join(', ')] : lines
}
