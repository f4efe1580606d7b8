/** One thing that a screen reader says while it reads on. */
export interface Heard {
  /** What it is, in the words of most screen readers; nothing for plain text. */
  what: string
  text: string
  /** The language that it is read in. */
  lang: string
}

/** What a screen reader says of an element and what is in it, in order. Reads what our own components use, no more. */
export function heard(root: Element): Heard[] {
  // What can be pressed is said in one, and so is a line of text.
  const isWhole = /^(A|BUTTON|SUMMARY|H[1-6]|DT|DD|P)$/.test(root.tagName)
  return [...enter(root), ...(isWhole ? [] : [...root.childNodes].flatMap(visit))]
}

function visit(node: ChildNode): Heard[] {
  if (node instanceof Text) return node.data.trim() ? [say('', node.data.trim(), node.parentElement)] : []
  if (!(node instanceof Element) || isHidden(node)) return []
  return heard(node)
}

function enter(element: Element): Heard[] {
  const name = nameOf(element)
  switch (element.tagName) {
    case 'A':
      return [say('link', name, element)]
    case 'BUTTON':
      return [
        say(element.matches('[aria-disabled="true"]') ? 'button, dimmed' : 'button', name, element),
        ...described(element),
      ]
    case 'SUMMARY':
      return [say(element.closest('details')?.open ? 'button, expanded' : 'button, collapsed', name, element)]
    case 'P':
    case 'DT':
    case 'DD':
      return name ? [say('', name, element)] : []
    case 'UL':
      return [say('list', `${element.children.length}`, element)]
    case 'SECTION':
      return [say('region', name, element), ...describedBy(element)]
  }
  if (/^H[1-6]$/.test(element.tagName)) return [say(`heading, level ${element.tagName.slice(1)}`, name, element)]
  if (element.getAttribute('role') === 'alertdialog') {
    return [say('alert dialog', name, element), ...describedBy(element)]
  }
  return []
}

function described(element: Element): Heard[] {
  const text = element.getAttribute('aria-description')
  return text ? [say('', text, element)] : []
}

function describedBy(element: Element): Heard[] {
  const text = textOfId(element, 'aria-describedby')
  return text ? [say('', text, element)] : []
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? (textOfId(element, 'aria-labelledby') || textOf(element))
}

function textOfId(element: Element, attribute: string): string {
  const named = element.ownerDocument.getElementById(element.getAttribute(attribute) ?? '')
  return named ? textOf(named) : ''
}

function textOf(element: Element): string {
  const text = [...element.childNodes].map((node) =>
    node instanceof Text
      ? node.data
      : node instanceof Element && !isHidden(node)
        ? `${textOf(node)}${endOf(node)}`
        : '',
  )
  return text.join('').replace(/\s+/g, ' ').trim()
}

/** A screen reader pauses between the items of a list. */
function endOf(element: Element): string {
  return element.tagName === 'LI' ? ' ' : ''
}

function isHidden(element: Element): boolean {
  if (element.closest('details:not([open])') && !element.closest('summary') && element.tagName !== 'DETAILS')
    return true
  return element.getAttribute('aria-hidden') === 'true' || getComputedStyle(element).display === 'none'
}

function say(what: string, text: string, element: Element | null): Heard {
  return { what, text, lang: element?.closest('[lang]')?.getAttribute('lang') ?? '' }
}
