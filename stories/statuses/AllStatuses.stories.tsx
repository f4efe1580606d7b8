import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, spyOn, waitFor, within } from 'storybook/test'
import { documentedStatuses } from '../../src/status/documentedStatuses'
import { statusFacts } from '../../src/status/statusFacts'
import { kinds, nameKind } from '../kinds'
import { spoken } from '../spoken'
import { AllStatuses } from './AllStatuses'

const meta = {
  title: 'All statuses',
  component: AllStatuses,
  args: { globals: {} },
  argTypes: { globals: { control: false } },
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: (_, { globals }) => <AllStatuses globals={globals} />,
} satisfies Meta<typeof AllStatuses>
export default meta

type Story = StoryObj<typeof meta>

export const Matrix: Story = { name: 'All statuses' }

// Tests stay out of the sidebar: a designer finds the page as it is, not as a test left it.

export const SortsFiltersCopies: Story = {
  tags: ['!dev'],
  play: async ({ canvas, canvasElement, userEvent, globals, step }) => {
    const { statuses } = spoken({ ...globals, reader: 'shopper' })
    const heads = within(canvasElement.querySelector('thead') as HTMLElement)
    const filter = canvas.getByRole('searchbox', { name: 'Filter' })
    const names = () => [...canvasElement.querySelectorAll('tbody th')].map((head) => head.textContent)
    await expect(names()).toHaveLength(kinds.length)

    await step('sorts by a press, and the other way by the next', async () => {
      const tone = heads.getByRole('button', { name: 'Tone' })
      const head = heads.getByRole('columnheader', { name: 'Tone' })
      await expect(head).toHaveAttribute('aria-sort', 'none')
      await userEvent.click(tone)
      await expect(head).toHaveAttribute('aria-sort', 'ascending')
      await expect(statusFacts[kinds.find((kind) => names()[0]?.endsWith(nameKind(kind).name))!].tone).toBe('critical')
      await userEvent.click(tone)
      await expect(head).toHaveAttribute('aria-sort', 'descending')
      await expect(names().at(-1)).not.toMatch(/^2/)
      await userEvent.click(heads.getByRole('button', { name: 'Status' }))
      await expect(head).toHaveAttribute('aria-sort', 'none')
      await expect(names()[0]).toMatch(/^1xx/)
    })

    await step('filters, and says how many are left', async () => {
      await userEvent.type(filter, 'gateway 50')
      await expect(names()).toEqual(['502 Bad Gateway', '504 Gateway Timeout'])
      await expect(canvas.getByText(`2 of ${kinds.length} shown`)).toHaveAttribute('role', 'status')
      await userEvent.clear(filter)
      await userEvent.click(canvas.getByRole('checkbox', { name: 'Documented only' }))
      await expect(names()).toHaveLength(documentedStatuses.length)
    })

    await step('leads to each surface with the toolbar as it is', async () => {
      await userEvent.type(filter, '503')
      const link = canvas.getByRole('link', { name: 'Dialog, 503 Service Unavailable' })
      const { searchParams } = new URL(link.getAttribute('href') as string, 'http://shop/')
      await expect(searchParams.get('path')).toBe('/story/any-status--dialog')
      await expect(searchParams.get('args')).toBe('kind:serviceUnavailable')
      await expect(searchParams.get('globals')).toContain(`locale:${globals.locale}`)
    })

    await step('copies the words of a cell, shows it and announces it', async () => {
      // A press that nobody made may not write to the clipboard, which is only there on a secure page anyway.
      if (!navigator.clipboard) return
      const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
      const { title, description } = statuses.serviceUnavailable
      await userEvent.click(canvas.getByRole('button', { name: 'Copy: 503 Service Unavailable, for shoppers' }))
      await expect(write).toHaveBeenCalledWith(`${title}\n${description}`)
      await waitFor(() => expect(canvas.getByRole('button', { name: /^Copied/ })).toHaveTextContent('Copied'))
      await expect(canvas.getByText('Copied: 503 Service Unavailable, for shoppers')).toHaveAttribute('role', 'status')
      write.mockRestore()
    })
  },
}

export const NarrowPhone: Story = {
  tags: ['!dev'],
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas }) => {
    const { scrollWidth, clientWidth } = document.documentElement
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    await expect(canvas.getByText('Tone', { selector: 'button' })).toBeVisible()
  },
}
