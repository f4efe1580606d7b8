import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, spyOn, waitFor } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { Board } from '../Board'
import { errorControl, slowRetry, statusControl } from '../controls'
import { Phone } from '../Shop'
import { spoken } from '../spoken'

/** An error as a client throws it: the answer of the checkout, with the body it really sends. */
function thrown(status: number, code: string, operationId: string): unknown {
  const data = { error: { code, message: 'Item 42 is not available', exception: null }, operationId }
  return Object.assign(new Error(`Request failed with status code ${status}`), { response: { status, data } })
}

const refusal = thrown(400, 'CHK0264', '3f1c2a9e-8b54-4c19-9d2e-7a6b5c4d3e2f')
const failure = thrown(500, 'CHK0001', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01')

const meta = {
  title: 'Components/ErrorDetails',
  component: ErrorDetails,
  tags: ['autodocs'],
  args: { error: refusal },
  argTypes: { status: { ...statusControl, control: false }, error: errorControl, open: { control: 'boolean' } },
} satisfies Meta<typeof ErrorDetails>
export default meta

type Story = StoryObj<typeof meta>

/** How it is at first: one line that can be opened. */
export const Closed: Story = {
  play: async ({ canvas, canvasElement, userEvent, globals }) => {
    const details = canvasElement.querySelector('details') as HTMLDetailsElement
    const summary = canvas.getByText(spoken(globals).labels.details)
    await expect(details.open).toBe(false)
    await userEvent.click(summary)
    await expect(details.open).toBe(true)
    await userEvent.click(summary)
    await expect(details.open).toBe(false)
  },
}

/** What support needs: the code, the id of the request and the time, each to be copied. */
export const Open: Story = {
  args: { open: true },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('3f1c2a9e-8b54-4c19-9d2e-7a6b5c4d3e2f')).toBeVisible()
    await expect(canvas.getByText('CHK0264')).toBeVisible()
    // The server's own text is for nobody but the developer.
    await expect(canvasElement.textContent).not.toContain('Item 42')
  },
}

/** After a press on the button to copy, which says so. */
export const Copied: Story = {
  tags: ['!autodocs'],
  args: { open: true },
  play: async ({ canvas, userEvent, globals }) => {
    const { labels } = spoken(globals)
    // A press that nobody made may not write to the clipboard, which is only there on a secure page anyway.
    const clipboard = navigator.clipboard && spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    if (!clipboard) return
    await userEvent.click(canvas.getByRole('button', { name: labels.copy }))
    await expect(await canvas.findByRole('button', { name: labels.copied })).toBeVisible()
    await expect(clipboard.mock.lastCall?.[0]).toContain(`${labels.code}: CHK0264\n`)
    clipboard.mockRestore()
  },
}

/** Below the steps of a banner, so that opening it moves no button. */
export const InABanner: Story = {
  render: (args) => (
    <ErrorUIProvider details={ErrorDetails}>
      <ErrorBanner error={args.error} onRetry={slowRetry()} />
    </ErrorUIProvider>
  ),
  play: async ({ canvas, userEvent, globals }) => {
    await userEvent.click(canvas.getByText(spoken(globals).labels.details))
    await expect(canvas.getByText('CHK0264')).toBeVisible()
  },
}

/** Within a dialog, which scrolls if it gets too long. */
export const InADialog: Story = {
  args: { error: failure },
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  render: (args) => (
    <ErrorUIProvider details={ErrorDetails}>
      <ErrorDialog error={args.error} />
    </ErrorUIProvider>
  ),
  play: async ({ userEvent, globals }) => {
    const dialog = await screen.findByRole('alertdialog')
    // Radix lets it be pressed a moment after it is there.
    await waitFor(() => expect(getComputedStyle(dialog).pointerEvents).toBe('auto'))
    await userEvent.click(screen.getByText(spoken(globals).labels.details))
    await waitFor(() => expect(screen.getByText('CHK0001')).toBeVisible())
  },
}

/** Below the steps of a whole page. */
export const OnAPage: Story = {
  args: { error: failure },
  render: (args) => (
    <ErrorUIProvider details={ErrorDetails}>
      <ErrorPage error={args.error} headingLevel={2} />
    </ErrorUIProvider>
  ),
  play: async ({ canvas, userEvent, globals }) => {
    await userEvent.click(canvas.getByText(spoken(globals).labels.details))
    await expect(canvas.getByText('CHK0001')).toBeVisible()
  },
}

/** A long id wraps at 320 px. */
export const NarrowPhone: Story = {
  args: { error: failure },
  globals: { viewport: { value: 'phone' } },
  render: (args) => (
    <Phone>
      <ErrorUIProvider details={ErrorDetails}>
        <ErrorBanner error={args.error} />
      </ErrorUIProvider>
    </Phone>
  ),
  play: async ({ canvas, userEvent, globals }) => {
    await userEvent.click(canvas.getByText(spoken(globals).labels.details))
    const banner = canvas.getByRole('region')
    await expect(banner.scrollWidth).toBeLessThanOrEqual(banner.clientWidth)
  },
}

/** A bare status is all there is to say, and it has been said: support could do nothing with it. */
export const NothingToShow: Story = {
  args: { error: undefined, status: 503 },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('details')).toBeNull()
  },
}

// The toolbar's theme and direction hold for the whole document, so these two stay off the docs page.

/** On a dark page. */
export const Dark: Story = { ...InABanner, tags: ['!autodocs'], globals: { theme: 'dark' } }

/** From right to left. Codes and ids are read from left to right all the same. */
export const RightToLeft: Story = {
  ...InABanner,
  tags: ['!autodocs'],
  globals: { direction: 'rtl' },
  play: async ({ canvas, userEvent, globals }) => {
    const summary = canvas.getByText(spoken(globals).labels.details)
    await userEvent.click(summary)
    await expect(getComputedStyle(summary).direction).toBe('rtl')
    await expect(getComputedStyle(canvas.getByText('CHK0264')).direction).toBe('ltr')
  },
}

/** Every state side by side: closed, open, with a long id, and in a banner. */
export const AllStates: Story = {
  parameters: { controls: { disable: true }, a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () => (
    <Board
      states={[
        ['Closed', <ErrorDetails key="closed" error={refusal} />],
        ['Open', <ErrorDetails key="open" error={refusal} open />],
        ['With a long id', <ErrorDetails key="trace" error={failure} open />],
        [
          'In a banner',
          <ErrorUIProvider key="banner" details={ErrorDetails}>
            <ErrorBanner error={failure} onRetry={slowRetry()} />
          </ErrorUIProvider>,
        ],
      ]}
    />
  ),
  play: async ({ canvasElement }) => {
    const details = [...canvasElement.querySelectorAll('details')]
    await expect(details.filter(({ open }) => open).length).toBeGreaterThan(1)
    await expect(details.filter(({ open }) => !open)).toHaveLength(2)
  },
}
