import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { formatWait } from '../../src/messages/format'
import { spoken } from '../spoken'
import { stopClock } from './clock'
import { LoadedShelf } from './LoadedShelf'
import { Store, Title } from './Store'
import { scriptedServer } from './scriptedServer'
import { hear, setStage, spokenMessage } from './stage'
import { fill, useShop } from './words/useShop'

// Names of collections, the same in every language.
const collections =
  'Alba Bruma Corda Duna Ember Fjord Grano Hollin Isla Juno Kelp Luma Moss Nido Osier Perla Quill Rove Salt Tarn'.split(
    ' ',
  )

const server = scriptedServer()
const broken = { status: 502, body: '<html><body><h1>502 Bad Gateway</h1></body></html>' }

const meta = {
  title: 'Situations/Twenty banners',
  parameters: { layout: 'fullscreen' },
  render: () => <HomePage />,
} satisfies Meta
export default meta

function HomePage() {
  const { words } = useShop()
  return (
    <Store>
      <Title>{words.motto}</Title>
      {collections.map((name) => (
        <LoadedShelf key={name} title={name} load={server.send} />
      ))}
    </Store>
  )
}

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

/**
 * Every shelf fails at once. A screen reader is told once, and each banner stands under the name of its shelf. Three try again
 * by themselves, since a page has no more tries to spend at once; the others wait for a press.
 */
export const AllAtOnce: Story = {
  beforeEach() {
    server.begin(broken)
    const putBack = setStage(0.9)
    const goOn = stopClock()
    return () => {
      goOn()
      putBack()
    }
  },
  play: async ({ canvas, globals }) => {
    const { labels, locale, statuses } = spoken(globals)
    await waitFor(() => expect(canvas.getAllByRole('region')).toHaveLength(20))
    for (const name of collections) await expect(canvas.getByRole('region', { name })).toBeVisible()
    await hear(`assertive: ${spokenMessage(locale, { title: statuses.badGateway.title })}`)
    const waiting = canvas.getAllByRole('button', { name: labels.tryNow })
    await expect(waiting).toHaveLength(3)
    const next = fill(labels.retryingIn, formatWait(1, spoken(globals)))
    await waitFor(() => {
      for (const button of waiting) expect(button).toHaveAccessibleDescription(next)
    })
    await expect(canvas.getAllByRole('button', { name: labels.retry })).toHaveLength(17)
    await expect(server.requests).toBe(20)
  },
}

/** Those three have failed again, and nothing more is sent: 23 requests, where three tries each would have been 60. */
export const NothingHelped: Story = {
  beforeEach() {
    server.begin(broken)
    return setStage()
  },
  play: async (context) => {
    const { userEvent } = context
    const first = await tryAll(context)
    // A press sends one request, for the one shelf.
    first.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(server.requests).toBe(24))
    await waitFor(() => expect(first).toHaveAttribute('data-state', 'idle'))
    await expect(first).toHaveFocus()
    await expect(server.requests).toBe(24)
  },
}

/** The server is back. One press brings the first shelf; each that comes lets two more follow, so nobody presses twenty times. */
export const OnePressForAll: Story = {
  beforeEach() {
    server.begin(...Array.from({ length: 23 }, () => broken), { status: 200, body: [] })
    return setStage()
  },
  play: async (context) => {
    const { canvas, userEvent } = context
    const first = await tryAll(context)
    first.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(canvas.queryAllByRole('region')).toHaveLength(0))
    await expect(server.requests).toBe(23 + 20)
    await expect(canvas.getByRole('heading', { level: 2, name: collections[0] as string })).toHaveFocus()
  },
}

/** Waits until nothing is tried by itself any more. Gives the step of the first shelf. */
async function tryAll({ canvas, globals }: Context): Promise<HTMLElement> {
  const { labels } = spoken(globals)
  await waitFor(() => expect(server.requests).toBe(23))
  await waitFor(() => expect(canvas.getAllByRole('button', { name: labels.retry })).toHaveLength(20))
  const first = canvas.getByRole('region', { name: collections[0] as string })
  return within(first).getByRole('button', { name: labels.retry })
}
