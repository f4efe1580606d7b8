import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { Anatomy } from './Anatomy'
import { partNotes } from './partNotes'

const meta = {
  title: 'Anatomy',
  component: Anatomy,
  argTypes: { of: { control: false } },
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: (args, { globals }) => <Anatomy key={`${globals.locale} ${globals.reader} ${globals.theme}`} {...args} />,
  play: async ({ canvas }) => {
    const rows = within(await canvas.findByRole('table', { name: 'Parts' })).getAllByRole('rowheader')
    for (const head of rows) {
      const [, name = ''] = head.textContent?.match(/'(.*)'/) ?? []
      // A part that nobody has described has no place in the table.
      await expect(Object.keys(partNotes)).toContain(name)
    }
    await expect(canvas.getAllByText(/^--error-ui-/, { selector: 'code' }).length).toBeGreaterThan(0)
  },
} satisfies Meta<typeof Anatomy>
export default meta

type Story = StoryObj<typeof meta>

export const Notice: Story = { args: { of: 'notice' } }
export const Toast: Story = { args: { of: 'toast' } }
export const Banner: Story = {
  args: { of: 'banner' },
  play: async (context) => {
    await meta.play(context)
    const { canvas } = context
    await expect(canvas.getByRole('row', { name: /data-part='title'/ })).toHaveTextContent('--error-ui-font-title')
    await expect(canvas.getByRole('row', { name: /^--error-ui-font-title/ })).toHaveTextContent(
      'font-family--fs-text-face-title, inherit',
    )
    await expect(canvas.getByRole('row', { name: /^--error-ui-critical-bkg/ })).toHaveTextContent(
      /background--fs-color-danger-bkg, light-dark\(#\w{6}, #\w{6}\)/,
    )
  },
}
export const Dialog: Story = { args: { of: 'dialog' } }
export const Page: Story = { args: { of: 'page' } }
export const Fields: Story = { args: { of: 'fields' } }
export const RetryButton: Story = { name: 'Retry button', args: { of: 'retryButton' } }
export const Details: Story = { args: { of: 'details' } }
export const Links: Story = { args: { of: 'links' } }
