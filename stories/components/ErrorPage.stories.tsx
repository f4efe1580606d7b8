import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { ErrorPage } from '../../src/components/ErrorPage'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { Board, requestStates, toneStates } from '../Board'
import { headingLevelControl, slowRetry, surfaceControls } from '../controls'
import { spoken } from '../spoken'

const meta = {
  title: 'Components/ErrorPage',
  component: ErrorPage,
  tags: ['autodocs'],
  args: { status: 404, onRetry: slowRetry() },
  argTypes: {
    ...surfaceControls,
    // The docs cannot read through the type that leaves some of the banner's props out.
    headingLevel: { ...headingLevelControl, description: 'The level of the title.' },
    heading: { control: 'text', description: 'Replaces the localised title.' },
    description: { control: 'text', description: 'Replaces the localised description. `null` leaves it out.' },
    children: { control: 'text', description: 'Added below the description.' },
    pending: { control: 'boolean', description: 'Whether a try is under way, where `onRetry` gives no promise.' },
    steps: {
      ...surfaceControls.steps,
      description: 'Which steps to offer, most helpful first, instead of those of the status.',
    },
    actions: { control: false, description: 'Replaces the steps. `null` leaves them out.' },
    handlers: { control: false, description: 'What the steps do, over the provider’s.' },
    links: { control: false, description: 'Where the steps lead, over the provider’s.' },
    onRetry: {
      control: false,
      description: 'Sends the request again. Without it there is no retry button. A promise keeps the button pending.',
    },
    illustration: { control: false },
    onBack: { control: false },
  },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof ErrorPage>
export default meta

type Story = StoryObj<typeof meta>

/** The address leads nowhere. A search field is the first thing to use. */
export const NotFound: Story = {
  args: { handlers: { search: undefined } },
  decorators: [
    (Story) => (
      // Nothing is loaded in place of the story.
      <ErrorUIProvider navigate={() => {}}>
        <Story />
      </ErrorUIProvider>
    ),
  ],
  play: async ({ canvas, globals }) => {
    const { statuses, labels } = spoken(globals)
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(statuses.notFound.title)
    await expect(canvas.getByRole('link', { name: labels.home })).toBeVisible()
    await expect(canvas.getByRole('searchbox', { name: labels.search })).toBeVisible()
    await expect(canvas.queryByRole('button', { name: labels.retry })).toBeNull()
  },
}

/** The whole shop is closed for a while. */
export const Maintenance: Story = {
  args: {
    status: 503,
    heading: 'We are updating the store',
    description: 'It opens again at 6 in the morning. Your cart will be as you left it.',
  },
}

/** A page that asks to sign in again. */
export const SessionEnded: Story = {
  args: {
    status: 401,
    heading: 'Please sign in again',
    description: 'You were signed out after a while without activity. Your cart is safe.',
  },
}

/** With a step back to where the shopper came from. */
export const WithBack: Story = {
  args: { status: 403, onBack: fn() },
  play: async ({ canvas, userEvent, args, globals }) => {
    await userEvent.click(canvas.getByRole('button', { name: spoken(globals).labels.back }))
    await expect(args.onBack).toHaveBeenCalledOnce()
  },
}

/** A picture of the shop in place of ours. */
export const OwnIllustration: Story = {
  args: {
    status: 410,
    heading: 'The summer sale is over',
    description: 'Its products are back at their usual place and price.',
    illustration: (
      <svg
        viewBox="0 0 120 80"
        width="180"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        aria-hidden="true"
        style={{ marginBlockEnd: '1.5rem' }}
      >
        <path d="M8 66h104M28 66a32 32 0 0 1 64 0M60 12v10M22 28l7 7M98 28l-7 7M40 76h40" />
      </svg>
    ),
  },
}

/** Words and steps only. */
export const NoIllustration: Story = { args: { illustration: null } }

// The size of the window and the toolbar's theme and direction hold for the whole document, so these four stay off the
// docs page.

/** The whole page at 320 px. */
export const NarrowPhone: Story = {
  tags: ['!autodocs'],
  args: { status: 503, onBack: fn() },
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas }) => {
    const page = canvas.getByRole('region')
    await expect(page.scrollWidth).toBeLessThanOrEqual(page.clientWidth)
  },
}

/** As much room as a screen of 1280 × 1024 pixels leaves at 400 % zoom (WCAG 2.2 SC 1.4.10). */
export const ReadAt320By256: Story = {
  name: 'Read at 320 by 256',
  tags: ['!autodocs'],
  args: { status: 503 },
  globals: { viewport: { value: 'reflow' } },
  parameters: {
    viewport: {
      options: {
        reflow: { name: 'Zoomed in, 320 × 256 px', styles: { width: '320px', height: '256px' }, type: 'mobile' },
      },
    },
  },
  play: async ({ canvas, globals }) => {
    const root = document.documentElement
    await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth)
    const retry = canvas.getByRole('button', { name: spoken(globals).labels.retry })
    retry.scrollIntoView()
    await expect(retry.getBoundingClientRect().bottom).toBeLessThanOrEqual(root.clientHeight)
    window.scrollTo(0, 0)
  },
}

/** On a dark page, where the picture has colours of its own. */
export const Dark: Story = { tags: ['!autodocs'], args: { status: 503 }, globals: { theme: 'dark' } }

/** From right to left. */
export const RightToLeft: Story = {
  tags: ['!autodocs'],
  args: { status: 503, onBack: fn() },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('region')).direction).toBe('rtl')
  },
}

/** The words for those who build the shop. */
export const ForDevelopers: Story = {
  args: { status: 405 },
  globals: { reader: 'developer' },
  play: async ({ canvas, globals }) => {
    const [reference] = spoken(globals).statuses.methodNotAllowed.links ?? []
    await expect(canvas.getByRole('link', { name: reference?.label as string })).toHaveAttribute(
      'href',
      reference?.href,
    )
  },
}

/** Every state of a request side by side, and each tone. */
export const AllStates: Story = {
  parameters: {
    layout: 'padded',
    controls: { disable: true },
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
  render: () => (
    <Board
      states={[
        ...toneStates((status) => <ErrorPage status={status} headingLevel={2} />),
        ...requestStates((pose) => <ErrorPage {...pose} headingLevel={2} />),
        ['With a way back', <ErrorPage key="back" status={404} headingLevel={2} onBack={() => undefined} />],
        ['Without a picture', <ErrorPage key="plain" status={404} headingLevel={2} illustration={null} />],
      ]}
    />
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(13)
    await expect(canvasElement.querySelectorAll('[data-state="gaveUp"]')).toHaveLength(1)
  },
}
