import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { storyCode, surfaceCode } from './storyCode'

/** Tests, for want of a place in the sidebar. */
const meta = { title: 'Story code', tags: ['!dev'], render: () => <p>The code of a story</p> } satisfies Meta
export default meta

const written = (originalSource: string) => ({ parameters: { docs: { source: { originalSource } } } })

export const NamesItsImports: StoryObj<typeof meta> = {
  play: async () => {
    await expect(await storyCode('<ErrorBanner\n  onRetry={function jY(){}}\n  status={503}\n/>', written('{}'))).toBe(
      "import { ErrorBanner } from 'storefront-error-ui'\n\n<ErrorBanner\n  onRetry={() => {}}\n  status={503}\n/>",
    )
    await expect(await storyCode(surfaceCode(404, ['banner', 'page']), written('{}'))).toBe(
      "import { ErrorBanner, ErrorPage } from 'storefront-error-ui'\n\n<ErrorBanner status={404} onRetry={() => {}} />\n<ErrorPage status={404} onRetry={() => {}} />",
    )
  },
}

export const LeavesTheTestOut: StoryObj<typeof meta> = {
  play: async () => {
    const source = `{
  args: { status: 401 },
  render: function Controlled({ onOpenChange, ...args }) {
    const [open, setOpen] = useState(false)
    return <ErrorDialog {...args} open={open} onOpenChange={setOpen} />
  },
  play: async ({ canvas }) => {
    await expect(canvas).toBe(1)
  }
}`
    await expect(await storyCode(source, written(source))).toBe(`import { ErrorDialog } from 'storefront-error-ui'
import { useState } from 'react'

function Controlled({ onOpenChange, ...args }) {
  const [open, setOpen] = useState(false)
  return <ErrorDialog {...args} open={open} onOpenChange={setOpen} />
}`)
  },
}

export const ShowsASceneAsItIsWritten: StoryObj<typeof meta> = {
  play: async () => {
    const source = '{ play: async () => {} }'
    const parameters = { ...written(source).parameters, fileName: './stories/situations/PaymentUnclear.stories.tsx' }
    const code = await storyCode(source, { parameters })
    await expect(code).toMatch(
      /^import \{ ErrorDialog, useRetry \} from 'storefront-error-ui'\nimport \{ useRef, useState \} from 'react'\n\nfunction PaymentUnclear\(\) \{\n/,
    )
    await expect(code).toMatch(/\n\}$/)
    await expect(code).not.toContain('play')
  },
}
