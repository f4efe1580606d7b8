import type { Meta, StoryObj } from '@storybook/react-vite'
import { useMemo } from 'react'
import { expect, screen, waitFor, within } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { defineMessages } from '../../src/messages/defineMessages'
import { de } from '../../src/messages/locales/de'
import type { Messages } from '../../src/messages/Messages'
import { Sum } from './CheckoutForm'
import { Store, Title } from './Store'
import { expectOneColumn, setStage } from './stage'

const title = 'Versandkostenberechnung und Lieferterminbenachrichtigung sind vorübergehend nicht verfügbar'

/** Words that a furniture shop really has. */
const words = defineMessages(de, {
  statuses: {
    serviceUnavailable: {
      title,
      description:
        'Die Lieferzeitauskunft der Speditionslagerverwaltung antwortet gerade nicht. Ihr Warenkorb bleibt erhalten. Versuchen Sie es in einigen Minuten noch einmal.',
    },
  },
  labels: {
    retry: 'Versandkostenberechnung wiederholen',
    retrying: 'Versandkosten werden noch einmal berechnet …',
    statusPage: 'Betriebsstatusübersicht ansehen',
    support: 'Kundenbetreuungsabteilung kontaktieren',
  },
})

/** The same with soft hyphens, for browsers that do not know how German words are parted. */
const parted = defineMessages(words, {
  statuses: {
    serviceUnavailable: {
      title:
        'Versand\u00adkosten\u00adberechnung und Liefer\u00adtermin\u00adbenachrichtigung sind vorübergehend nicht verfügbar',
      description:
        'Die Lieferzeit\u00adauskunft der Speditions\u00adlager\u00adverwaltung antwortet gerade nicht. Ihr Warenkorb bleibt erhalten. Versuchen Sie es in einigen Minuten noch einmal.',
    },
  },
  labels: {
    retry: 'Versandkosten\u00adberechnung wiederholen',
    retrying: 'Versandkosten werden noch einmal berechnet …',
    statusPage: 'Betriebsstatus\u00adübersicht ansehen',
    support: 'Kundenbetreuungs\u00adabteilung kontaktieren',
  },
})

const unavailable = { status: 503, message: '' }

const meta = {
  title: 'Situations/Long German',
  parameters: { layout: 'fullscreen' },
  // Long words on the narrowest phone are what this is about, so the toolbar’s language has no say.
  globals: { locale: 'de', viewport: { value: 'phone' } },
  beforeEach: () => setStage(),
} satisfies Meta
export default meta

function Delivery({ inDialog, messages = words }: { inDialog?: boolean; messages?: Messages }) {
  const retry = useMemo(() => () => new Promise(() => {}), [])
  return (
    <ErrorUIProvider messages={messages}>
      <Store isBare>
        <Title>Lieferadressen&shy;überprüfung</Title>
        {inDialog ? (
          <ErrorDialog error={unavailable} onRetry={retry} />
        ) : (
          <ErrorBanner error={unavailable} onRetry={retry} />
        )}
        <Sum />
      </Store>
    </ErrorUIProvider>
  )
}

type Story = StoryObj<typeof meta>

/** The longest words of the longest language, in a banner on a phone. */
export const InABanner: Story = {
  render: () => <Delivery />,
  play: async ({ canvas }) => {
    const banner = canvas.getByRole('region', { name: title })
    await expect(banner).toHaveAttribute('lang', 'de')
    await expectOneColumn()
    expectWhole(banner)
  },
}

/** Words with soft hyphens break there. */
export const WithSoftHyphens: Story = {
  render: () => <Delivery messages={parted} />,
  play: async ({ canvas }) => {
    const banner = canvas.getByRole('region', { name: parted.statuses.serviceUnavailable.title })
    await expectOneColumn()
    expectWhole(banner)
  },
}

/** The button keeps its size while it tries. */
export const WhileItIsTried: Story = {
  render: () => <Delivery />,
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: words.labels.retry })
    const { width } = button.getBoundingClientRect()
    await userEvent.click(button)
    await waitFor(() => expect(button).toHaveAccessibleName(words.labels.retrying))
    // The longer label had its room before it came.
    await expect(button.getBoundingClientRect().width).toBe(width)
    expectWhole(canvas.getByRole('region'))
  },
}

/** The same in a dialog. */
export const InADialog: Story = {
  render: () => <Delivery inDialog />,
  play: async () => {
    const dialog = await screen.findByRole('alertdialog', { name: title })
    await expect(dialog.getBoundingClientRect().left).toBeGreaterThanOrEqual(0)
    await expect(dialog.getBoundingClientRect().right).toBeLessThanOrEqual(document.documentElement.clientWidth)
    expectWhole(dialog)
    // It is longer than the phone, so it is read from its title.
    await waitFor(() => expect(within(dialog).getByRole('heading', { name: title })).toHaveFocus())
  },
}

/** That no word, label or step is wider than its place, where it would be cut or lie over its neighbour. */
function expectWhole(root: HTMLElement) {
  for (const element of root.querySelectorAll<HTMLElement>('[data-part]:not([data-part="hidden"]), a, button')) {
    if (element instanceof HTMLElement) expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth + 1)
  }
}
