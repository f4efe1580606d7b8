import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { ar } from '../../src/messages/locales/ar'
import { en as developerEn } from '../../src/messages/locales/developer/en'
import { poses } from '../../src/testing/poses'
import { PosedDialog } from '../../stories/PosedDialog'

const links = { home: '/', support: '/help', checkOrders: '/orders' }

test.each([
  ['a status', { status: 404 }, undefined],
  ['an error with a try', { status: 503, onRetry: () => {} }, undefined],
  ['a wait', poses.waiting(), ar],
  ['a question', poses.asking(), undefined],
  ['content of the shop', { status: 500, children: 'Or call us' }, undefined],
  ['links for developers', { status: 403 }, developerEn],
])('the dialog of the catalogue has the parts of the real one: %s', async (_, props, messages) => {
  const provide = (dialog: React.ReactNode) => (
    <ErrorUIProvider links={links} messages={messages}>
      {dialog}
    </ErrorUIProvider>
  )
  const posed = render(provide(<PosedDialog {...props} />))
  const copy = outline(screen.getByRole('alertdialog'))
  posed.unmount()
  render(provide(<ErrorDialog {...props} />))
  expect(copy).toEqual(outline(await screen.findByRole('alertdialog')))
  expect(copy.length).toBeGreaterThan(4)
})

/** Each part with its element, its text and its place. Regions of what is said come and go by a clock of their own, and waits count. */
function outline(root: Element): string[] {
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
