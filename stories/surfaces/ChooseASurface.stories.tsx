import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorFallback } from '../../src/components/ErrorFallback'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'
import { Pair } from '../Pair'
import { CartLine, Product, Shelf } from '../Shop'
import { spoken } from '../spoken'
import { OpenDialog } from './OpenDialog'
import { WhichSurface } from './WhichSurface'

const retry = () => undefined
const broken = new TypeError('Cannot read properties of undefined')

const meta = {
  title: 'Choose a surface',
  component: Pair,
  argTypes: { good: { control: false }, bad: { control: false } },
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    // The same message stands here twice, so its name repeats on purpose.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
} satisfies Meta<typeof Pair>
export default meta

type Story = StoryObj<typeof meta>

const none = { good: null, goodWhy: '', bad: null, badWhy: '' }

/** Four surfaces, and when each is the right one. */
export const WhichOneWhen: Story = { name: 'Which one when', args: none, render: () => <WhichSurface /> }

/** The notice: beside the thing that failed. */
export const Notice: Story = {
  args: {
    goodWhy: 'A small thing failed: say it in one quiet line beside it.',
    good: (
      <CartLine>
        <StatusNotice status={409} />
      </CartLine>
    ),
    badWhy: 'The whole cart is still fine. A page of its own takes it away.',
    bad: <ErrorPage status={409} headingLevel={3} />,
  },
}

/** The banner: in place of a part of a page. */
export const Banner: Story = {
  args: {
    goodWhy: 'One part could not be loaded: put the banner where that part would be. The rest stays usable.',
    good: (
      <Shelf title="Goes well with it">
        <Product name="Oak side table" price="€ 129.00" hue={30} />
        <li>
          <ErrorBanner status={502} onRetry={retry} />
        </li>
      </Shelf>
    ),
    badWhy: 'A notice is too quiet for an empty place: the shopper looks for products, not for a line.',
    bad: (
      <Shelf title="Goes well with it">
        <li>
          <StatusNotice status={502} onRetry={retry} />
        </li>
      </Shelf>
    ),
  },
}

/** The dialog: where the shopper must not go on without knowing. */
export const Dialog: Story = {
  args: {
    goodWhy: 'Nothing may go on before this is settled, such as an order that may have been placed.',
    good: (
      <OpenDialog status={504} method="POST">
        Place order
      </OpenDialog>
    ),
    badWhy: 'A coupon that is refused stops nothing. Say it beside the field.',
    bad: <OpenDialog status={400}>Use coupon</OpenDialog>,
  },
}

/** The page: where nothing else is there. */
export const Page: Story = {
  args: {
    goodWhy: 'There is nothing else to show at this address: fill the page, and leave ways out.',
    good: <ErrorPage status={404} headingLevel={3} />,
    badWhy: 'A banner above an empty page looks broken.',
    bad: (
      <>
        <ErrorBanner status={404} />
        <div style={{ blockSize: '12rem' }} />
      </>
    ),
  },
}

/** The fallback: in place of what could not be rendered. */
export const Fallback: Story = {
  args: {
    goodWhy: 'Rendering failed, and nobody knows why: catch it as close to the failure as possible.',
    good: (
      <>
        <p className="lines">Linen tablecloth, sage · € 39.00</p>
        <ErrorFallback as="banner" error={broken} resetErrorBoundary={retry} />
      </>
    ),
    badWhy: 'One boundary around everything takes the whole page away for one part of it.',
    bad: <ErrorPage error={broken} headingLevel={3} onRetry={retry} />,
  },
}

export const LooksBeforeItPaysTwice: Story = {
  tags: ['!dev'],
  args: Dialog.args,
  play: async ({ canvas, userEvent, globals }) => {
    const { labels } = spoken(globals)
    await userEvent.click(canvas.getByRole('button', { name: 'Place order' }))
    const orders = await screen.findByRole('link', { name: labels.checkOrders })
    // It may have been placed, so it is not offered once more.
    await expect(screen.queryByRole('button', { name: labels.retry })).toBeNull()
    await waitFor(() => expect(orders).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  },
}
