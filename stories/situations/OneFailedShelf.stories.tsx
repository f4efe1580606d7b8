import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { Picture } from '../Shop'
import { spoken } from '../spoken'
import { LoadedShelf } from './LoadedShelf'
import { Goods, Store, Title } from './Store'
import { scriptedServer } from './scriptedServer'
import { hear, setStage, spokenMessage } from './stage'
import { shopWords, useShop } from './words/useShop'

const server = scriptedServer()
const broken = { status: 502, body: '<html><body><h1>502 Bad Gateway</h1></body></html>' }

const meta = {
  title: 'Situations/One failed shelf',
  parameters: { layout: 'fullscreen' },
  beforeEach() {
    server.begin(broken, broken, broken, { status: 200, body: [] })
    return setStage()
  },
  render: () => <HomePage />,
} satisfies Meta
export default meta

function HomePage() {
  const { words } = useShop()
  return (
    <Store inCart={1}>
      <div className="hero">
        <Picture hue={28} shape="lamp" />
        <div className="offer">
          <Title>{words.motto}</Title>
          <p>{words.intro}</p>
        </div>
      </div>
      <Goods title={words.popular} />
      <LoadedShelf title={words.similar} load={server.send} />
      <div className="pictures">
        <Picture hue={200} shape="throw" />
        <Picture hue={140} shape="cloth" />
        <Picture hue={350} shape="table" />
      </div>
      <Goods title={words.textiles} from={2} />
    </Store>
  )
}

type Story = StoryObj<typeof meta>

/** Among many pictures one shelf is missing. It says so at its place, and the rest of the page stays as it is. */
export const Failed: Story = {
  play: async ({ canvas, globals }) => {
    const { labels, locale, statuses } = spoken(globals)
    const { similar, popular, textiles } = shopWords(locale)
    const banner = await canvas.findByRole('region', { name: similar })
    await expect(banner).toHaveTextContent(statuses.badGateway.title)
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: labels.retry })).toHaveAttribute('data-state', 'idle'),
    )
    await expect(server.requests).toBe(3)
    await hear(`assertive: ${spokenMessage(locale, { title: statuses.badGateway.title })}`)
    // Both other shelves are whole, and the page speaks of one failure only.
    for (const name of [popular, textiles]) await expect(canvas.getByRole('heading', { level: 2, name })).toBeVisible()
    await expect(canvas.getAllByRole('listitem')).toHaveLength(8)
    await expect(canvas.getAllByRole('region')).toHaveLength(1)
  },
}

/** One press later it is there, and the focus goes to it rather than nowhere. */
export const ThereAfterAll: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const { labels, locale } = spoken(globals)
    const { similar } = shopWords(locale)
    const retry = await canvas.findByRole('button', { name: labels.retry })
    await waitFor(() => expect(retry).toHaveAttribute('data-state', 'idle'))
    await waitFor(() => expect(server.requests).toBe(3))
    retry.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2, name: similar })).toHaveFocus())
    await expect(canvas.getAllByRole('listitem')).toHaveLength(12)
    await expect(canvas.queryByRole('region')).toBeNull()
  },
}
