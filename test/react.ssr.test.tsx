import * as Dialog from '@radix-ui/react-dialog'
import { version } from 'react'
import { version as domVersion } from 'react-dom'
import { renderToString, version as serverVersion } from 'react-dom/server'
import { expect, test } from 'vitest'

// One React for all: the library, Radix and the renderer. Otherwise the second run would prove nothing.

test('runs under the React that the project names', ({ task }) => {
  const wanted = task.file.projectName?.includes('18.2') ? /^18\.2\.0$/ : /^19\./
  for (const found of [version, domVersion, serverVersion]) expect(found).toMatch(wanted)
})

test('shares that React with Radix', () => {
  // Hooks and elements of another React would throw.
  const html = renderToString(
    <Dialog.Root open>
      <Dialog.Trigger>Open</Dialog.Trigger>
    </Dialog.Root>,
  )
  expect(html).toContain('aria-haspopup="dialog"')
})
