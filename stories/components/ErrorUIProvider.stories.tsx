import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { StatusNotice } from '../../src/components/StatusNotice'
import type { StepButtonProps, StepLinkProps } from '../../src/hooks/ErrorUIContext'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import type { Subject } from '../../src/messages/AboutWords'
import { defineMessages } from '../../src/messages/defineMessages'
import { en } from '../../src/messages/locales/en'
import { aboutWords } from '../aboutWords'
import { Board } from '../Board'
import { slowRetry } from '../controls'
import { Frame } from '../Frame'
import { spoken } from '../spoken'
import './ErrorUIProvider.css'

const retry = slowRetry()

const meta = {
  title: 'Components/ErrorUIProvider',
  component: ErrorUIProvider,
  tags: ['autodocs'],
  args: { children: <ErrorBanner status={503} onRetry={retry} /> },
  argTypes: {
    children: { control: false },
    messages: { control: false },
    links: { control: false },
    handlers: { control: false },
    navigate: { control: false },
    components: { control: false },
    onOutcome: { control: false },
  },
} satisfies Meta<typeof ErrorUIProvider>
export default meta

type Story = StoryObj<typeof meta>

const bookshop = defineMessages(en, {
  statuses: {
    serviceUnavailable: {
      title: 'The bookshop is closed for a moment',
      description: 'Your reading list is safe. We expect to be back within a few minutes.',
    },
  },
  labels: { retry: 'Look again', retrying: 'Looking again…', support: 'Write to a bookseller' },
})

/** The shop says one message in its own words, everywhere. */
export const Reworded: Story = {
  args: { messages: bookshop },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region')).toHaveAccessibleName('The bookshop is closed for a moment')
    await expect(canvas.getByRole('button', { name: 'Look again' })).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Write to a bookseller' })).toBeVisible()
    // What is not reworded stays as it was.
    await expect(canvas.getByRole('link', { name: /^See known problems/ })).toBeVisible()
  },
}

/** Where the steps lead, set once for all messages. */
export const OwnLinks: Story = {
  args: { links: { support: 'mailto:help@shop.example', statusPage: '/service-status' } },
  play: async ({ canvas, globals }) => {
    const { labels } = spoken(globals)
    // Developers also get links to documentation, under the same names.
    const leadsTo = (name: string) => canvas.getAllByRole('link', { name }).map((link) => link.getAttribute('href'))
    await expect(leadsTo(labels.support)).toContain('mailto:help@shop.example')
    await expect(leadsTo(labels.statusPage)).toContain('/service-status')
  },
}

function PillLink(props: StepLinkProps) {
  return <a {...props} className="pill" />
}
function PillButton(props: StepButtonProps) {
  return <button {...props} className="pill" />
}

/** The links and buttons of the shop in place of ours. */
export const OwnLinksAndButtons: Story = {
  args: {
    components: { Link: PillLink, Button: PillButton },
    links: { support: '/help' },
    children: (
      <ErrorBanner
        status={503}
        onRetry={retry}
        steps={['retry', 'support', { name: 'call', label: 'Call us', href: 'tel:+15550100' }]}
      />
    ),
  },
  play: async ({ canvas, globals, userEvent }) => {
    const { labels } = spoken(globals)
    await expect(canvas.getByRole('link', { name: 'Call us' })).toHaveClass('pill')
    await expect(canvas.getByRole('link', { name: labels.support })).toHaveClass('pill')
    const button = canvas.getByRole('button', { name: labels.retry })
    await expect(button).toHaveClass('pill')
    await userEvent.click(button)
    // It stays focusable while it is pending.
    await expect(button).toHaveFocus()
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'), { timeout: 5000 })
  },
}

/** A step is followed by the router of the shop, without loading the page anew. */
export const FollowsLinksByTheRouter: Story = {
  args: {
    navigate: fn(),
    links: { signIn: ({ kind }) => `/login?why=${kind}` },
    // The catalogue logs each step instead of carrying it out.
    handlers: { signIn: undefined },
    children: <ErrorBanner status={401} />,
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link'))
    await expect(args.navigate).toHaveBeenCalledOnce()
    await expect(args.navigate).toHaveBeenCalledWith('/login?why=unauthorized')
  },
}

/** A part of the page sets something else, and keeps the rest. */
export const Nested: Story = {
  args: {
    messages: bookshop,
    links: { support: '/booksellers' },
    children: (
      <>
        <Frame label="In the bookshop">
          <ErrorBanner status={503} onRetry={retry} />
        </Frame>
        <ErrorUIProvider links={{ support: '/gift-cards/help' }}>
          <Frame label="Among its gift cards: the same words, but their own support">
            <ErrorBanner status={503} onRetry={retry} heading="Gift cards are closed for a moment" />
          </Frame>
        </ErrorUIProvider>
      </>
    ),
  },
  play: async ({ canvas }) => {
    const outer = within(canvas.getByRole('region', { name: 'The bookshop is closed for a moment' }))
    const inner = within(canvas.getByRole('region', { name: 'Gift cards are closed for a moment' }))
    await expect(outer.getByRole('link', { name: 'Write to a bookseller' })).toHaveAttribute('href', '/booksellers')
    await expect(inner.getByRole('link', { name: 'Write to a bookseller' })).toHaveAttribute('href', '/gift-cards/help')
    await expect(inner.getByRole('button', { name: 'Look again' })).toBeVisible()
  },
}

/** Each failure is reported once, however often it is rendered. */
export const ReportsEachFailureOnce: Story = {
  args: {
    onOutcome: fn(),
    children: (
      <>
        <Frame label="Reported">
          <ErrorBanner status={503} onRetry={retry} />
        </Frame>
        <Frame label="Not a failure, so not reported">
          <ErrorBanner status={202} />
        </Frame>
      </>
    ),
  },
  play: async ({ args }) => {
    await waitFor(() => expect(args.onOutcome).toHaveBeenCalled())
    await expect(args.onOutcome).toHaveBeenCalledOnce()
    await expect(args.onOutcome).toHaveBeenCalledWith(
      expect.objectContaining({ status: 503, fingerprint: 'serviceUnavailable|503||' }),
    )
  },
}

const sameMessages = { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } }
const subjects = Object.keys(aboutWords('en').subjects) as Subject[]

/** With `about`, a message says what failed: it could not be loaded, was not saved, or may have been saved. */
export const WhatFailed: Story = {
  parameters: { controls: { disable: true } },
  render: function WhatFailed(_, { globals }) {
    return (
      <ErrorUIProvider about={aboutWords(spoken(globals).locale)}>
        <Board
          states={subjects.flatMap((about) => [
            [`${about}: GET`, <StatusNotice key="get" error={unavailable} method="GET" about={about} />] as const,
            [`${about}: PUT, refused`, <StatusNotice key="put" error={refused} method="PUT" about={about} />] as const,
            [
              `${about}: POST, no answer`,
              <StatusNotice key="post" error={lost} method="POST" about={about} />,
            ] as const,
          ])}
        />
      </ErrorUIProvider>
    )
  },
  play: async ({ canvas, globals }) => {
    if (globals.reader !== 'shopper') return
    const { subjects: words } = aboutWords(spoken(globals).locale)
    for (const { loaded, saved, unsure } of Object.values(words)) {
      for (const text of [loaded, saved, unsure]) await expect(canvas.getAllByText(text).length).toBeGreaterThan(0)
    }
  },
}

const unavailable = { status: 503 }
const refused = { status: 400 }
const lost = { status: 504 }

/** With `help`, each message that offers support says how else to get it done. */
export const OtherHelp: Story = {
  args: {
    help: (
      <>
        Or call us, Monday to Saturday from 8 to 20: <a href="tel:+442079460000">+44 20 7946 0000</a>
      </>
    ),
    children: <ErrorBanner status={500} />,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region')).toHaveTextContent('Or call us')
    await expect(canvas.getByRole('link', { name: '+44 20 7946 0000' })).toBeVisible()
  },
}

/** With `signedIn`, the words suit a shopper who has signed in, or one who has not. Without it, they suit both. */
export const SignedInOrNot: Story = {
  parameters: { controls: { disable: true }, ...sameMessages },
  render: () => (
    <Board
      states={([undefined, true, false] as const).flatMap((signedIn) =>
        [401, 403, 504].map(
          (status) =>
            [
              `${status}, ${signedIn === undefined ? 'not known' : signedIn ? 'signed in' : 'a guest'}`,
              <ErrorUIProvider key={status} signedIn={signedIn}>
                <ErrorBanner status={status} method={status === 504 ? 'POST' : undefined} />
              </ErrorUIProvider>,
            ] as const,
        ),
      )}
    />
  ),
  play: async ({ canvas, globals }) => {
    const { outcomes } = spoken(globals)
    if (!outcomes) return
    for (const words of [outcomes.guest, outcomes.signedIn]) {
      for (const kind of ['unauthorized', 'forbidden', 'unsure'] as const) {
        await expect(canvas.getAllByText(words?.[kind]?.description as string).length).toBeGreaterThan(0)
      }
    }
  },
}
