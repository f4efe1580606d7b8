import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { OfflineBanner } from '../../src/components/OfflineBanner'
import { StatusNotice } from '../../src/components/StatusNotice'
import { useRetry } from '../../src/hooks/useRetry'
import { describe } from '../../src/messages/describe'
import { spoken } from '../spoken'
import { disconnect, reconnect } from './connection'
import { Goods, Store, Title } from './Store'
import { noConnection, scriptedServer } from './scriptedServer'
import { hear, setStage, spokenMessage } from './stage'
import { shopWords, useShop } from './words/useShop'

const server = scriptedServer()

/** The catalogue has a connection, and the banner would find out. */
const unanswered = () => Promise.reject(new Error('Offline'))

const meta = {
  title: 'Situations/Offline in the subway',
  parameters: { layout: 'fullscreen' },
  beforeEach() {
    server.begin(noConnection(), { status: 200, body: [] })
    const putBack = setStage()
    return () => {
      reconnect()
      putBack()
    }
  },
  render: () => <OfflineInTheSubway />,
} satisfies Meta
export default meta

function OfflineInTheSubway() {
  const { words } = useShop()
  const similar = useRetry(server.send, { method: 'GET' })
  return (
    <Store inCart={2} top={<OfflineBanner probe={unanswered} className="store-top" />}>
      <Title>{words.textiles}</Title>
      <Goods title={words.popular} from={2} />
      {similar.error !== undefined && <StatusNotice error={similar.error} retry={similar} />}
      {similar.state === 'succeeded' ? (
        <Goods title={words.similar} />
      ) : (
        <button type="button" className="buy" onClick={similar.run}>
          {words.similar}
        </button>
      )}
    </Store>
  )
}

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

async function enterTunnel({ canvas, globals }: Context) {
  const messages = spoken(globals)
  const offline = describe({ kind: 'offline', method: 'GET' }, messages)
  disconnect()
  const banner = await canvas.findByRole('region', { name: offline.title }, { timeout: 3000 })
  await hear(`polite: ${spokenMessage(messages.locale, offline)}`)
  return banner
}

/** What was loaded stays; the banner says what to expect of the rest. */
export const Underground: Story = {
  play: async (context) => {
    const banner = await enterTunnel(context)
    await expect(banner).toBeVisible()
    await expect(context.canvas.getAllByRole('listitem')).toHaveLength(4)
  },
}

/** More was asked for down there. It is fetched by itself once there is a connection, and the shopper is told to wait. */
export const AskedForMore: Story = {
  play: async (context) => {
    const { canvas, userEvent, globals } = context
    const { locale, labels, statuses } = spoken(globals)
    await enterTunnel(context)
    await userEvent.click(canvas.getByRole('button', { name: shopWords(locale).similar }))
    const now = await canvas.findByRole('button', { name: labels.tryNow })
    await expect(now).toHaveAccessibleDescription(statuses.offline.title)
    await expect(server.requests).toBe(1)
  },
}

/** Out of the tunnel: the shelf comes without a press, and after a moment the banner is gone. */
export const BackAgain: Story = {
  play: async (context) => {
    const { canvas, userEvent, globals } = context
    const { locale, labels } = spoken(globals)
    const { similar } = shopWords(locale)
    const banner = await enterTunnel(context)
    await userEvent.click(canvas.getByRole('button', { name: similar }))
    await waitFor(() => expect(server.requests).toBe(1))
    reconnect()
    await expect(await canvas.findByRole('heading', { name: similar })).toBeVisible()
    await expect(server.requests).toBe(2)
    await expect(banner).toHaveAccessibleName(labels.backOnline)
    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull(), { timeout: 9000 })
  },
}
