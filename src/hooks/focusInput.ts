const controls = 'input, select, textarea, button, a[href], [tabindex], [contenteditable]'

/**
 * Focuses the input of a field and scrolls its label into view. The input is the element with the id, or the first control in it, such as
 * the radio buttons of a fieldset. If no element has the id, it is the control with the name. Returns whether it has the focus.
 */
export function focusInput(link: Element, id: string, name: string): boolean {
  // In a shadow root, ids are those of the root.
  const root = link.getRootNode() as Document | ShadowRoot
  const scopes = [link.closest('form'), root].filter((scope) => scope !== null)
  const named = scopes.map((scope) => findControl(scope, `:is(${controls})[name="${CSS.escape(name)}"]`))
  const found = root.getElementById(id) ?? named.find(Boolean)
  const input = found?.matches(controls) ? found : (found && findControl(found, controls)) || found
  if (!input) return false
  for (let details = input.closest('details'); details; ) {
    details.open = true
    details = details.parentElement?.closest('details') ?? null
  }
  input.focus()
  findLabel(input)?.scrollIntoView({ block: 'nearest' })
  return input.matches(':focus, :focus-within')
}

/** The first control that can have the focus, or of radio buttons the one that is chosen. */
function findControl(scope: ParentNode, selector: string): HTMLElement | undefined {
  const enabled = [...scope.querySelectorAll<HTMLElement>(selector)].filter(
    (control) => !control.matches(':disabled, [type="hidden"]'),
  )
  const first = enabled[0]
  return first?.matches('[type="radio"]') ? (enabled.find((control) => control.matches(':checked')) ?? first) : first
}

/** The label of an input, or the legend of a group of choices. It stands above the input, where the browser may not show it. */
function findLabel(input: HTMLElement): Element | null | undefined {
  const isChoice = input.matches('[type="radio"], [type="checkbox"]')
  return (isChoice && input.closest('fieldset')?.querySelector('legend')) || (input as HTMLInputElement).labels?.[0]
}
