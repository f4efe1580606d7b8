import { render, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import { listen, silence } from '../announcements'
import { scenes } from '../dialog/modals'

const { title, description } = en.statuses.serviceUnavailable
const unavailable = `assertive: ${title}. ${description}`

let undo: (() => void)[] = []
afterEach(() => {
  for (const each of undo.reverse()) each()
  undo = []
})

/** What the shopper hears: what is said in a region that is neither hidden nor inert, nor outside what is modal. */
function hear(): string[] {
  const said: string[] = []
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const region = target as HTMLElement
      const politeness = region.getAttribute?.('aria-live')
      if (politeness && isHeard(region)) for (const node of addedNodes) said.push(`${politeness}: ${node.textContent}`)
    }
  })
  const watch = (root: Node) => observer.observe(root, { childList: true, subtree: true })
  watch(document)
  undo.push(() => observer.disconnect())
  for (const { shadowRoot } of document.querySelectorAll('*')) if (shadowRoot) watch(shadowRoot)
  return said
}

function isHeard(region: HTMLElement): boolean {
  if (region.closest('[inert], [aria-hidden="true"]') || !region.checkVisibility()) return false
  // The focus can only be where a native modal lets it be, so it says whether the region is inert by one.
  const probe = region.parentElement?.appendChild(
    Object.assign(document.createElement('button'), { textContent: 'probe' }),
  )
  const before = (region.getRootNode() as Document).activeElement as HTMLElement | null
  let took = false
  // A modal may take the focus back at once.
  probe?.addEventListener('focus', () => {
    took = true
  })
  probe?.focus()
  probe?.remove()
  before?.focus()
  const modals = [...document.querySelectorAll('[aria-modal="true"]')].filter((each) =>
    (each as HTMLElement).checkVisibility(),
  )
  return took && (!modals.length || modals.some((each) => each.contains(region)))
}

function element(html: string, parent: ParentNode = document.body): HTMLElement {
  const made = document.createRange().createContextualFragment(html).firstElementChild as HTMLElement
  parent.append(made)
  undo.push(() => made.remove())
  return made
}

/** Everything at the end of the page but the modal, now and later, as React Aria does it. */
function hideOthers(modal: Element, hide: (other: Element) => void, watches = false) {
  const all = () => {
    for (const each of document.body.children) if (each !== modal) hide(each)
  }
  all()
  const observer = new MutationObserver(all)
  if (watches) observer.observe(document.body, { childList: true })
  undo.push(() => {
    observer.disconnect()
    for (const each of document.body.children) {
      each.removeAttribute('aria-hidden')
      ;(each as HTMLElement).inert = false
    }
  })
}

const ariaHide = (other: Element) => other.setAttribute('aria-hidden', 'true')
const inert = (other: Element) => {
  ;(other as HTMLElement).inert = true
}

const ways: [name: string, open: () => void][] = [
  [
    'a native dialog',
    () => {
      const dialog = element('<dialog><button>Pay</button></dialog>') as HTMLDialogElement
      dialog.showModal()
    },
  ],
  [
    'a native dialog over another',
    () => {
      for (const name of ['Cart', 'Pay'])
        (element(`<dialog><button>${name}</button></dialog>`) as HTMLDialogElement).showModal()
    },
  ],
  [
    'a native dialog over a later one in the page',
    () => {
      const [upper, lower] = ['Pay', 'Cart'].map(
        (name) => element(`<dialog><button>${name}</button></dialog>`) as HTMLDialogElement,
      )
      lower?.showModal()
      upper?.showModal()
    },
  ],
  [
    'a native dialog of a web component',
    () => {
      const host = element('<div></div>')
      const shadow = host.attachShadow({ mode: 'open' })
      shadow.innerHTML = '<dialog><button>Pay</button></dialog>'
      shadow.querySelector('dialog')?.showModal()
    },
  ],
  [
    'a modal that says so (Bootstrap)',
    () => {
      const modal = element('<div role="dialog" aria-modal="true" tabindex="-1"><button>Pay</button></div>')
      modal.focus()
    },
  ],
  [
    'a modal that says so and has no focus',
    () => {
      element('<div role="dialog" aria-modal="true"><p>Pay</p></div>')
    },
  ],
  [
    'a modal whose siblings are hidden (MUI)',
    () => {
      const modal = element(
        '<div role="presentation"><div role="dialog" aria-modal="true"><button>Pay</button></div></div>',
      )
      hideOthers(modal, ariaHide)
      modal.querySelector('button')?.focus()
    },
  ],
  [
    'a modal whose siblings are inert (Headless UI)',
    () => {
      const modal = element('<div><div role="dialog" aria-modal="true" tabindex="-1"><button>Pay</button></div></div>')
      hideOthers(modal, inert)
      modal.querySelector('button')?.focus()
    },
  ],
  [
    'a modal that does not say so, and what comes later is inert too (React Aria)',
    () => {
      const modal = element('<div><section role="alertdialog" tabindex="-1"><button>Pay</button></section></div>')
      hideOthers(modal, inert, true)
      modal.querySelector('section')?.focus()
    },
  ],
  [
    'a modal that does not say so, without the focus',
    () => {
      const modal = element('<div><section role="dialog"><p>Pay</p></section></div>')
      hideOthers(modal, ariaHide, true)
    },
  ],
  [
    'an open list that hides the rest (a combobox of React Aria)',
    () => {
      const list = element('<div><div role="listbox" tabindex="-1">Sizes</div></div>')
      hideOthers(list, ariaHide, true)
      ;(list.firstElementChild as HTMLElement).focus()
    },
  ],
  [
    'a closed dialog that stays in the page, beside an open one',
    () => {
      element('<dialog><button>Old</button></dialog>')
      const dialog = element('<dialog><button>Pay</button></dialog>') as HTMLDialogElement
      dialog.showModal()
      element('<div role="dialog" aria-modal="true" style="display: none">Old</div>')
      element('<div role="dialog" aria-hidden="true"><p>Old</p></div>')
    },
  ],
  [
    'no modal, but a dialog that is none',
    () => {
      element('<div role="dialog" aria-label="Cookies"><button>Accept</button></div>')
    },
  ],
]

const scene = (part: ReactNode) => <ErrorUIProvider>{part}</ErrorUIProvider>

describe('a failure is heard', () => {
  test.each(ways)('while there is %s', async (_, open) => {
    listen()
    const { rerender } = render(scene(null))
    open()
    const heard = hear()
    rerender(scene(<ErrorBanner status={503} />))
    await waitFor(() => expect(heard).toEqual([unavailable]))
    await silence()
    expect(heard).toEqual([unavailable])
  })

  test.each(ways)('without a region from before, while there is %s', async (_, open) => {
    listen()
    open()
    const { rerender } = render(scene(null))
    for (const region of document.querySelectorAll('[data-error-ui="announcer"]')) region.remove()
    const heard = hear()
    rerender(scene(<ErrorBanner status={503} />))
    await silence()
    await silence()
    expect(heard).toEqual([unavailable])
  })

  test.each(ways.filter(([name]) => /^a native dialog( over.*)?$|says so \(|siblings/.test(name)))(
    'without a provider, while the focus is in %s',
    async (_, open) => {
      listen()
      open()
      const heard = hear()
      render(<ErrorBanner status={503} />)
      await silence()
      expect(heard).toEqual([unavailable])
    },
  )

  test('in a dialog that opens just after it', async () => {
    listen()
    const { rerender } = render(scene(null))
    const heard = hear()
    rerender(scene(<ErrorBanner status={503} />))
    ;(element('<dialog><button>Pay</button></dialog>') as HTMLDialogElement).showModal()
    await silence()
    expect(heard).toEqual([unavailable])
  })

  test('on the page when the dialog closes just after it', async () => {
    listen()
    const { rerender } = render(scene(null))
    const dialog = element('<dialog><button>Pay</button></dialog>') as HTMLDialogElement
    dialog.showModal()
    const heard = hear()
    rerender(scene(<ErrorBanner status={503} />))
    dialog.close()
    await silence()
    expect(heard).toEqual([unavailable])
  })

  test.each(Object.entries(scenes))('in %s, opened before and after', async (_, modal) => {
    listen()
    const all = (isOpen: boolean, hasFailed: boolean) =>
      scene(
        <>
          {hasFailed && <ErrorBanner status={503} />}
          {isOpen && modal(<button type="button">Pay</button>, () => {})}
        </>,
      )
    const { rerender } = render(all(true, false))
    await silence()
    const heard = hear()
    rerender(all(true, true))
    await silence()
    await silence()
    expect(heard).toEqual([unavailable])
    rerender(all(false, false))
    await new Promise((done) => setTimeout(done, 1100))
    rerender(all(true, true))
    await silence()
    await silence()
    expect(heard).toEqual([unavailable, unavailable])
  })
})

describe('once', () => {
  test('by two copies of the library, which share the regions', async () => {
    listen()
    // The query makes another module of the same file: a copy.
    const copy = (await import('../../src/hooks/announce?copy' as string)) as typeof import('../../src/hooks/announce')
    const own = await import('../../src/hooks/announce')
    const heard = hear()
    for (const each of [own, copy]) {
      each.regionIn(document.body, 'polite')
      each.regionIn(document.body, 'assertive')
    }
    expect(document.querySelectorAll('[data-error-ui="announcer"]')).toHaveLength(2)
    own.announce('The cart could not be saved', 'assertive', 'en')
    copy.announce('The cart could not be saved', 'polite', 'en')
    await silence()
    expect(heard).toEqual(['assertive: The cart could not be saved'])
    copy.announce('Another', 'polite', 'en')
    await silence()
    expect(heard).toEqual(['assertive: The cart could not be saved', 'polite: Another'])
  })

  test('in a dialog too', async () => {
    listen()
    ;(element('<dialog><button>Pay</button></dialog>') as HTMLDialogElement).showModal()
    const heard = hear()
    const { rerender } = render(scene(null))
    rerender(
      scene(
        <>
          <ErrorBanner status={503} />
          <ErrorBanner status={503} />
        </>,
      ),
    )
    await silence()
    expect(heard).toEqual([unavailable])
  })
})
