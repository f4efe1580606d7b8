import * as Radix from '@radix-ui/react-dialog'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useRef, useState } from 'react'
import { expect, screen, waitFor } from 'storybook/test'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { useRetry } from '../../src/hooks/useRetry'
import { spoken } from '../spoken'
import { CheckoutForm } from './CheckoutForm'
import { Field, Store, Title } from './Store'
import { scriptedServer } from './scriptedServer'
import { setStage } from './stage'
import { shopWords, useShop } from './words/useShop'

const server = scriptedServer()

const meta = {
  title: 'Situations/A dialog over a dialog',
  parameters: { layout: 'fullscreen' },
  beforeEach() {
    server.begin({ status: 503 })
    return setStage()
  },
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

/** The shop’s own dialog, made with Radix as ours is: the one on top has the focus and answers to Escape. */
export const OverRadix: Story = {
  render: () => <CheckoutWithRadix />,
  play: async (context) => {
    const { canvas, userEvent, globals } = context
    const { changeAddress } = shopWords(spoken(globals).locale)
    await walk(context)
    // Once more, closing both.
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await expect(screen.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const change = canvas.getByRole('button', { name: changeAddress })
    await waitFor(() => expect(change).toHaveFocus())
    // Radix lets the page be pressed again only after that.
    await waitFor(() => expect(document.body.style.pointerEvents).not.toBe('none'))
    await walk(context)
  },
}

function CheckoutWithRadix() {
  const { words } = useShop()
  return (
    <Store isBare>
      <Title>{words.checkout}</Title>
      <Radix.Root>
        <Radix.Trigger className="buy">{words.changeAddress}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Overlay className="panel-shade" />
          <Radix.Content className="panel" aria-describedby={undefined}>
            <Radix.Title>{words.changeAddress}</Radix.Title>
            <AddressForm />
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
      <CheckoutForm onPlace={() => {}} />
    </Store>
  )
}

/**
 * A native `<dialog>` lies above everything else of the page and takes all of it out of reach, so ours goes into it: that is
 * what `container` is for.
 */
export const OverNative: Story = {
  render: () => <CheckoutWithNative />,
  play: async (context) => {
    const dialog = await walk(context)
    const panel = dialog.closest('dialog')
    await expect(panel).toHaveAttribute('open')
    // Nothing lies over it.
    const { left, top, width, height } = dialog.getBoundingClientRect()
    await expect(dialog).toContainElement(document.elementFromPoint(left + width / 2, top + height / 2) as HTMLElement)
  },
}

function CheckoutWithNative() {
  const { words } = useShop()
  const [panel, setPanel] = useState<HTMLDialogElement | null>(null)
  return (
    <Store isBare>
      <Title>{words.checkout}</Title>
      <button type="button" className="buy" onClick={() => panel?.showModal()}>
        {words.changeAddress}
      </button>
      <dialog ref={setPanel} className="panel" aria-label={words.changeAddress}>
        <h2>{words.changeAddress}</h2>
        <AddressForm container={panel} />
      </dialog>
      <CheckoutForm onPlace={() => {}} />
    </Store>
  )
}

function AddressForm({ container }: { container?: HTMLElement | null }) {
  const { words } = useShop()
  const [closed, setClosed] = useState<unknown>()
  const button = useRef<HTMLButtonElement>(null)
  const save = useRetry(server.send, { method: 'PUT', maxTries: 1 })
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault()
        setClosed(undefined)
        save.run()
      }}
    >
      <Field label={words.address} defaultValue="12 St James’s Square, London" />
      <button type="submit" className="buy" ref={button}>
        {words.save}
      </button>
      <ErrorDialog
        error={save.error}
        retry={save}
        open={save.error !== undefined && save.error !== closed}
        onOpenChange={() => setClosed(save.error)}
        returnFocus={button}
        container={container}
      />
    </form>
  )
}

/** Opens the shop’s dialog, fails to save, closes ours with Escape, and fails once more. Both are open at the end. */
async function walk({ canvas, userEvent, globals }: Context) {
  const { locale, labels, statuses } = spoken(globals)
  const words = shopWords(locale)
  const name = statuses.serviceUnavailable.title
  await userEvent.click(canvas.getByRole('button', { name: words.changeAddress }))
  const panel = await screen.findByRole('dialog', { name: words.changeAddress })
  const address = await screen.findAllByRole('textbox', { name: words.address })
  const own = address.find((field) => panel.contains(field)) as HTMLElement
  await userEvent.clear(own)
  await userEvent.type(own, '221b Baker Street{Enter}')

  await screen.findByRole('alertdialog', { name })
  await waitFor(() => expect(screen.getByRole('button', { name: labels.retry })).toHaveFocus())
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  // Only ours has closed, and what had the focus has it back, with what was typed.
  await expect(screen.getByRole('dialog', { name: words.changeAddress })).toBeVisible()
  await waitFor(() => expect(own).toHaveFocus())
  await expect(own).toHaveValue('221b Baker Street')

  await userEvent.keyboard('{Enter}')
  const dialog = await screen.findByRole('alertdialog', { name })
  await waitFor(() => expect(screen.getByRole('button', { name: labels.retry })).toHaveFocus())
  // Round and round within ours.
  for (let count = 0; count < 5; count++) {
    await userEvent.tab()
    await expect(dialog).toContainElement(document.activeElement as HTMLElement)
  }
  screen.getByRole('button', { name: labels.retry }).focus()
  return dialog
}
