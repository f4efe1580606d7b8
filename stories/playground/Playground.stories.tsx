import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, screen, waitFor, within } from 'storybook/test'
import { serviceWordsIn } from '../serviceWords'
import { spoken } from '../spoken'
import { failingFeed } from '../statusPage'
import { examples } from './answers'
import { Playground } from './Playground'
import { readAnswer } from './readAnswer'

const meta = {
  title: 'Playground',
  component: Playground,
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    // The same message stands here in several surfaces at once, so their names repeat on purpose.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
} satisfies Meta<typeof Playground>
export default meta

type Story = StoryObj<typeof meta>

/** Paste what a server answered, and see how it is read and shown in each surface. */
export const AnyAnswer: Story = { name: 'Playground' }

// Tests stay out of the sidebar: a designer finds the page as it is, not as a test left it.

export const ReadsWhatIsPasted: Story = {
  tags: ['!dev'],
  play: async ({ canvas, userEvent, globals, step }) => {
    const { statuses, labels } = spoken(globals)
    const surfaces = await canvas.findByRole('region', { name: 'Every surface' })
    const put = (label: string, value: string) => fireEvent.change(canvas.getByLabelText(label), { target: { value } })

    await step('shows a chosen answer in every surface', async () => {
      await userEvent.selectOptions(canvas.getByLabelText('Choose an answer'), '404 · Router: no such store')
      await expect(await within(surfaces).findByRole('heading', { level: 2 })).toHaveTextContent(
        statuses.notFound.title,
      )
      await expect(canvas.getByRole('row', { name: /^requestId/ })).toHaveTextContent(
        'b49522afa7c94b76885450f652be7bfc',
      )
      await expect(
        canvas.getByRole('row', { name: 'A POST is sent again never: repeating it cannot help' }),
      ).toBeVisible()
    })

    await step('never shows the server’s own text to a shopper', async () => {
      for (const [index, example] of examples.entries()) {
        fireEvent.change(canvas.getByLabelText('Choose an answer'), { target: { value: index } })
        const { kind, detail } = await readAnswer(example)
        await waitFor(() => expect(canvas.getByRole('row', { name: `kind ${kind}` })).toBeVisible())
        await waitFor(() => expect(surfaces).toHaveTextContent(statuses[kind].title))
        if (detail) await expect(surfaces).not.toHaveTextContent(detail)
      }
    })

    await step('reads what is pasted, whatever it is', async () => {
      for (const status of ['', '0', '99', '204', '299', '600', '-1', 'abc', '1e3', '٤٠٤']) {
        const pasted = {
          status,
          headers: 'no header\n: x\nretry-after: 9e99\nsnow☃man: ☃',
          body: `{"message":"secret ${status}`,
        }
        put('Status', pasted.status)
        put('Headers, one a line', pasted.headers)
        put('Body', pasted.body)
        const { kind } = await readAnswer(pasted)
        await waitFor(() => expect(canvas.getByRole('row', { name: `kind ${kind}` })).toBeVisible())
        await expect(within(surfaces).getByRole('heading', { level: 2 })).toHaveTextContent(statuses[kind].title)
        await expect(surfaces).not.toHaveTextContent('secret')
      }
    })

    await step('knows the checkout where it is asked to', async () => {
      fireEvent.change(canvas.getByLabelText('Choose an answer'), { target: { value: 3 } })
      await waitFor(() => expect(surfaces).toHaveTextContent(statuses.actionRequired.title))
      await userEvent.click(canvas.getByRole('checkbox'))
      await expect(canvas.getByRole('row', { name: 'Known as captcha' })).toBeVisible()
      await userEvent.click(canvas.getByRole('checkbox'))
    })

    await step('knows of an incident where the feed of a status page is pasted', async () => {
      const words = serviceWordsIn(spoken(globals).locale)
      await userEvent.click(canvas.getByText('The status page'))
      put('Status', '503')
      put('Headers, one a line', '')
      put('Body', '')
      const paste = canvas.getByLabelText(/^Or paste one/)
      fireEvent.change(paste, { target: { value: JSON.stringify(failingFeed()) } })
      const lines = () => [...document.querySelectorAll('.answer-surfaces p[data-service]')]
      await waitFor(() => expect(lines().length).toBeGreaterThan(1))
      await expect(lines()[0]).toHaveTextContent(words.identified)
      // Junk says nothing.
      fireEvent.change(paste, { target: { value: '<html>502</html>' } })
      await waitFor(() => expect(lines()).toEqual([]))
      await userEvent.selectOptions(canvas.getByLabelText('Choose an answer'), '403 · Checkout: a captcha first')
    })

    await step('opens the dialog, and gives the focus back', async () => {
      const open = canvas.getByRole('button', { name: 'Open the dialog' })
      await userEvent.click(open)
      const dialog = await screen.findByRole('alertdialog')
      await expect(dialog).toHaveAccessibleName(statuses.actionRequired.title)
      await userEvent.click(within(dialog).getByRole('button', { name: labels.close }))
      await waitFor(() => expect(open).toHaveFocus())
    })
  },
}

export const NarrowPhone: Story = {
  tags: ['!dev'],
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas }) => {
    await canvas.findByRole('region', { name: 'Every surface' })
    const { scrollWidth, clientWidth } = document.documentElement
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  },
}
