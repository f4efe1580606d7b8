import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { describe } from '../../../src/messages/describe'
import { spoken } from '../../spoken'
import { shopWords } from '../words/useShop'
import { films } from './allFilms'
import { Films } from './Films'

const meta = {
  title: 'Situations/At a glance',
  component: Films,
  args: { globals: {} },
  argTypes: { globals: { control: false } },
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: (_, { globals }) => <Films globals={globals} />,
} satisfies Meta<typeof Films>
export default meta

type Story = StoryObj<typeof meta>

/** What happens to a shopper, moment by moment: how it fails, waits and recovers, and what many shops show instead. */
export const AtAGlance: Story = {
  name: 'At a glance',
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(textsOf(canvasElement).filter(Boolean)).toHaveLength(films.length))
  },
}

export const PlaysToTheEnd: Story = {
  tags: ['!dev'],
  play: async ({ canvas, canvasElement, userEvent, globals, step }) => {
    const messages = spoken(globals)
    const words = shopWords(messages.locale)
    const shown = (name: string) => textsOf(canvasElement)[films.findIndex((film) => film.name === name)]
    const name = 'One failed shelf'
    const failed = describe({ kind: 'badGateway', method: 'GET' }, messages).title
    await waitFor(() => expect(shown(name)).toContain(failed))

    await step('fails, waits, and is there again', async () => {
      await userEvent.click(canvas.getByRole('button', { name: `Play: ${name}` }))
      await waitFor(() =>
        expect(canvas.getByRole('button', { name: `Waits: ${name}` })).toHaveAttribute('aria-pressed', 'true'),
      )
      await expect(shown(name)).toContain(messages.labels.tryNow)
      await waitFor(() =>
        expect(canvas.getByRole('button', { name: `Is back: ${name}` })).toHaveAttribute('aria-pressed', 'true'),
      )
      await expect(shown(name)).not.toContain(failed)
      await expect(shown(name)).toContain(words.similar)
      await expect(await canvas.findByRole('button', { name: `Play: ${name}` })).toBeVisible()
    })

    await step('shows what many shops show, and the moment before at the next press', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Without it: Payment unclear' }))
      await waitFor(() => expect(shown('Payment unclear')).toContain('status code 504'))
      await userEvent.click(canvas.getByRole('button', { name: 'Asks: Payment unclear' }))
      await waitFor(() => expect(shown('Payment unclear')).toContain(messages.labels.confirm))
      await expect(shown('Payment unclear')).not.toContain('504')
    })
  },
}

export const NarrowPhone: Story = {
  tags: ['!dev'],
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(textsOf(canvasElement).filter(Boolean)).toHaveLength(films.length))
    const { scrollWidth, clientWidth } = document.documentElement
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  },
}

/** What is written in each phone. */
function textsOf(canvas: HTMLElement): string[] {
  return [...canvas.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument?.body.textContent ?? '')
}
