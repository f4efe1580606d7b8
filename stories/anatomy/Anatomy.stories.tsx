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

/** The notice, with each part numbered and named as a style sheet selects it. */
export const Notice: Story = { args: { of: 'notice' } }
/** The toast, with each part numbered and named as a style sheet selects it. */
export const Toast: Story = { args: { of: 'toast' } }
/** The banner, with each part numbered and named as a style sheet selects it. */
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
/** The dialog, with each part numbered and named as a style sheet selects it. */
export const Dialog: Story = { args: { of: 'dialog' } }
/** The page, with each part numbered and named as a style sheet selects it. */
export const Page: Story = { args: { of: 'page' } }
/** The list of refused fields, with each part numbered and named as a style sheet selects it. */
export const Fields: Story = { args: { of: 'fields' } }
/** The retry button, with each part numbered and named as a style sheet selects it. */
export const RetryButton: Story = { name: 'Retry button', args: { of: 'retryButton' } }
/** The details for support, with each part numbered and named as a style sheet selects it. */
export const Details: Story = { args: { of: 'details' } }
/** The two links, with each part numbered and named as a style sheet selects it. */
export const Links: Story = { args: { of: 'links' } }
