import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { ar } from '../../src/messages/locales/ar'
import { en as developerEn } from '../../src/messages/locales/developer/en'
import { poses } from '../../src/testing/poses'
import { PosedDialog } from '../../stories/PosedDialog'
import { outline } from './outline'

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
