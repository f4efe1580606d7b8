import type { Meta, StoryObj } from '@storybook/react-vite'
import { useArgs, useGlobals } from 'storybook/preview-api'
import { expect, spyOn, waitFor, within } from 'storybook/test'
import { documentedStatuses } from '../../src/status/documentedStatuses'
import { kinds } from '../kinds'
import { spoken } from '../spoken'
import { argsOf, noArgs, viewOf } from './view'
import { Wall } from './Wall'

const meta = {
  title: 'All statuses',
  args: noArgs,
  argTypes: { documented: { type: 'boolean' } },
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  // An address keeps what is set, so that it can be shown to somebody.
  render: function Page(args, { globals }) {
    const [, setArgs] = useArgs()
    const [, setGlobals] = useGlobals()
    return (
      <Wall
        globals={globals}
        initialView={viewOf(args)}
        onView={(view) => setArgs(argsOf(view))}
        onGlobals={(change) => setGlobals(change)}
      />
    )
  },
} satisfies Meta<typeof noArgs>
export default meta

type Story = StoryObj<typeof meta>

/** Every status in one surface. Filter it, pin two to compare them, and copy their words and code. */
export const Matrix: Story = {
  name: 'All statuses',
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(screens(canvasElement)).toHaveLength(kinds.length))
  },
}

// Tests stay out of the sidebar: a designer finds the page as it is, not as a test left it.

export const FiltersPinsCopies: Story = {
  tags: ['!dev'],
  play: async ({ canvas, canvasElement, userEvent, globals, step }) => {
    const { statuses } = spoken({ ...globals, reader: 'shopper' })
    const names = () => within(canvasElement.querySelector('.wall-grid') as HTMLElement).queryAllByRole('heading')
    const codes = () => names().map(({ textContent }) => textContent?.match(/\d\d\d/)?.[0])
    const choose = (label: string, option: string) => userEvent.selectOptions(canvas.getByLabelText(label), option)

    await step('shows every status as it is in its surface', async () => {
      const [first] = await waitFor(() => {
        const found = screens(canvasElement)
        expect(found).toHaveLength(kinds.length)
        return found
      })
      await expect(first).toHaveTextContent(statuses.ok.title)
    })

    await step('filters by words, tone, step and rule, and says how many are left', async () => {
      await userEvent.type(canvas.getByRole('searchbox'), 'gateway 50')
      await expect(codes()).toEqual(['502', '504'])
      await expect(canvas.getByText(`2 of ${kinds.length} statuses`)).toHaveAttribute('role', 'status')
      await userEvent.clear(canvas.getByRole('searchbox'))
      await choose('Tone', 'success')
      await expect(codes()).toEqual(expect.arrayContaining(['200', '201']))
      await expect(codes()).not.toContain('503')
      await choose('Tone', 'any')
      await choose('Step', 'Sign in')
      await expect(codes()).toContain('401')
      await expect(codes()).not.toContain('404')
      await choose('Step', 'any')
      await choose('Sent again', 'GET by itself')
      await expect(codes()).toContain('502')
      await expect(codes()).not.toContain('404')
      await choose('Sent again', 'any')
      await userEvent.click(canvas.getByRole('checkbox', { name: 'Documented only' }))
      await expect(names()).toHaveLength(documentedStatuses.length)
    })

    await step('shows every surface', async () => {
      for (const [label, part] of [
        ['Page', 'page'],
        ['Dialog', 'dialog'],
        ['Toast', 'notice'],
        ['Notice', 'notice'],
      ] as const) {
        await userEvent.click(canvas.getByRole('radio', { name: label }))
        await waitFor(() => {
          for (const screen of screens(canvasElement)) {
            expect(screen.querySelector(`[data-error-ui='${part}']`)).not.toBeNull()
          }
        })
      }
    })

    await step('pins two, and shows their words side by side', async () => {
      await userEvent.click(canvas.getByRole('button', { name: /404 Not Found/, pressed: false }))
      await expect(canvas.getByRole('heading', { level: 2, name: 'Pinned' })).toBeVisible()
      await userEvent.click(canvas.getByRole('button', { name: /503 Service Unavailable/, pressed: false }))
      await waitFor(() => expect(canvas.getByRole('heading', { level: 2, name: 'Side by side' })).toHaveFocus())
      const pair = canvas.getAllByRole('article')
      await expect(pair.map((each) => each.getAttribute('aria-label'))).toEqual([
        '404 Not Found',
        '503 Service Unavailable',
      ])
      await expect(within(pair[0] as HTMLElement).getByText(statuses.notFound.title)).toBeVisible()
      await expect(within(pair[1] as HTMLElement).getByText(statuses.serviceUnavailable.title)).toBeVisible()
      const [one, other] = pair.map((each) => each.getBoundingClientRect())
      await expect(one?.top).toBe(other?.top)
      // A third takes the place of the first.
      await userEvent.click(canvas.getByRole('button', { name: /502 Bad Gateway/, pressed: false }))
      await expect(canvas.getAllByRole('article').map((each) => each.getAttribute('aria-label'))).toEqual([
        '503 Service Unavailable',
        '502 Bad Gateway',
      ])
    })

    await step('copies words and code, and says so', async () => {
      // A press that nobody made may not write to the clipboard, which is only there on a secure page anyway.
      if (!navigator.clipboard) return
      const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
      const { title, description } = statuses.serviceUnavailable
      await userEvent.click(canvas.getByRole('button', { name: 'Copy: words of 503 Service Unavailable' }))
      await expect(write).toHaveBeenCalledWith(`${title}\n${description}`)
      await expect(await canvas.findByText('Copied: words of 503 Service Unavailable')).toHaveAttribute(
        'role',
        'status',
      )
      await userEvent.click(canvas.getByRole('button', { name: 'Copy: code of 404 Not Found' }))
      await expect(write).toHaveBeenLastCalledWith(
        "import { StatusNotice } from 'storefront-error-ui'\n\n<StatusNotice status={404} />",
      )
      write.mockRestore()
    })
  },
}

/** What an address has set, with all on a phone. */
export const SideBySide: Story = {
  tags: ['!dev'],
  args: { pinned: 'notFound-offline', surface: 'page', tone: 'critical' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: 'Side by side' })).toBeVisible()
    const pair = canvas.getAllByRole('article').map((each) => each.getAttribute('aria-label'))
    await expect(pair).toEqual(['404 Not Found', 'Offline'])
    await waitFor(() => expect(screens(canvasElement).length).toBeGreaterThan(2))
  },
}

export const NarrowPhone: Story = {
  tags: ['!dev'],
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await waitFor(() => expect(screens(canvasElement)).toHaveLength(kinds.length))
    const { scrollWidth, scrollHeight, clientWidth } = document.documentElement
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    // It was 21,747 px high as a table.
    await expect(scrollHeight).toBeLessThan(7000)
    const bar = canvasElement.querySelector('search') as HTMLElement
    window.scrollTo(0, 2000)
    await waitFor(() => expect(bar.getBoundingClientRect().top).toBe(0))
    await expect(bar.clientHeight).toBeLessThan(200)
    await userEvent.click(canvas.getByRole('button', { name: 'Filter and view' }))
    await expect(canvas.getByLabelText('Tone')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Filter and view' }))
    await expect(canvas.getByLabelText('Tone')).not.toBeVisible()
    window.scrollTo(0, 0)
  },
}

/** The windows that show something. */
function screens(canvas: HTMLElement): HTMLElement[] {
  const frames = [...canvas.querySelectorAll('iframe')]
  return frames.flatMap(({ contentDocument }) => (contentDocument?.body.firstChild ? contentDocument.body : []))
}
