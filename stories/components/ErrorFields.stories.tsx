import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, waitFor } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorFields } from '../../src/components/ErrorFields'
import { useFieldErrors } from '../../src/hooks/useFieldErrors'
import { Board } from '../Board'
import { headingLevelControl } from '../controls'
import { Phone } from '../Shop'
import '../situations/Store.css'
import { shopWords, useShop } from '../situations/words/useShop'
import { spoken } from '../spoken'

/** What a server sends that does not accept some values. */
function rejection(codes: Record<string, string>) {
  const errors = Object.entries(codes).map(([field, code]) => ({ field, code, message: 'The value is not accepted' }))
  return { status: 422, data: { message: 'Validation failed', errors } }
}

const three = rejection({ email: 'TAKEN', 'address.postcode': 'INVALID', name: 'BLANK' })

const meta = {
  title: 'Components/ErrorFields',
  component: ErrorFields,
  tags: ['autodocs'],
  args: { error: three, fields: { name: 'Name', email: 'Email', 'address.postcode': 'Postcode' } },
  argTypes: {
    error: { control: false, description: 'The error of the request. Never together with `errors`.' },
    fields: { control: 'object' },
    errors: { control: false },
    heading: { control: 'text' },
    headingLevel: headingLevelControl,
    children: { control: 'text' },
    icon: { control: false },
    onFieldPress: { control: false },
  },
} satisfies Meta<typeof ErrorFields>
export default meta

type Story = StoryObj<typeof meta>

interface AddressFormProps {
  /** What the server answers, one after the other. */
  answers: readonly unknown[]
  labels?: Record<'name' | 'email' | 'postcode', string> | undefined
}

/** The address of an order. The server refuses it as often as there are answers. */
function AddressForm({ answers, labels }: AddressFormProps) {
  const { words } = useShop()
  const [sent, setSent] = useState(0)
  const error = sent ? answers[sent - 1] : undefined
  const { name, email, postcode } = labels ?? words
  const problems = useFieldErrors(error, { fields: { name, email, 'address.postcode': postcode } })
  const inputs = [
    { field: 'name', label: name },
    { field: 'email', label: email },
    { field: 'address.postcode', label: postcode },
  ] as const
  return (
    <form
      className="fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setSent(sent + 1)
      }}
    >
      <ErrorFields errors={problems} />
      {problems.rest.length > 0 && <ErrorBanner error={error} />}
      {inputs.map(({ field, label }) => (
        <div key={field} className="field">
          <label htmlFor={problems.inputProps(field).id}>{label}</label>
          <input dir="auto" {...problems.inputProps(field)} onChange={() => problems.clearError(field)} />
          <p {...problems.errorProps(field)} />
        </div>
      ))}
      <button type="submit" className="buy">
        {words.save}
      </button>
    </form>
  )
}

/** The words of the three messages, in the language of the toolbar. */
function messagesIn(globals: { reader?: string; locale?: string }) {
  const { labels, locale } = spoken(globals)
  const words = shopWords(locale)
  const say = (template: string, label: string) => template.replace('{label}', label)
  return {
    title: labels.checkFields,
    save: words.save,
    name: say(labels.fieldMissing, words.name),
    email: say(labels.fieldTaken, words.email),
    postcode: say(labels.fieldInvalid, words.postcode),
    labels: words,
  }
}

/** Three values were refused. Each line leads to its field. */
export const ThreeFields: Story = {
  play: async ({ canvas, canvasElement, globals }) => {
    await expect(canvas.getByRole('region', { name: spoken(globals).labels.checkFields })).toBeVisible()
    await expect(canvas.getAllByRole('link')).toHaveLength(3)
    // The server's own text is for nobody but the developer.
    await expect(canvasElement.textContent).not.toMatch(/not accepted|Validation|TAKEN/)
  },
}

/** Sent, refused, corrected and sent again, by keyboard alone. */
export const CheckoutAddress: Story = {
  render: () => <AddressForm answers={[three, rejection({ email: 'TAKEN' }), rejection({ email: 'TAKEN' })]} />,
  play: async ({ canvas, userEvent, globals, step }) => {
    const { title, save, name, email, postcode, labels } = messagesIn(globals)
    const button = canvas.getByRole('button', { name: save })
    await step('The list has the focus, with the fields in the order of the form', async () => {
      button.focus()
      await userEvent.keyboard('{Enter}')
      const list = await canvas.findByRole('region', { name: title })
      await waitFor(() => expect(list).toHaveFocus())
      await expect(canvas.getAllByRole('link').map((link) => link.textContent)).toEqual([name, email, postcode])
      await expect(canvas.getByRole('textbox', { name: labels.email })).toHaveAccessibleDescription(email)
      await expect(canvas.getByRole('textbox', { name: labels.email })).toBeInvalid()
    })
    await step('A link leads to its input', async () => {
      await userEvent.tab()
      await expect(canvas.getByRole('link', { name })).toHaveFocus()
      await userEvent.keyboard('{Enter}')
      await expect(canvas.getByRole('textbox', { name: labels.name })).toHaveFocus()
    })
    await step('What is corrected is gone', async () => {
      await userEvent.keyboard('Ada')
      await expect(canvas.getAllByRole('link').map((link) => link.textContent)).toEqual([email, postcode])
      await expect(canvas.getByRole('textbox', { name: labels.name })).toHaveFocus()
      await expect(canvas.getByRole('textbox', { name: labels.name })).toBeValid()
    })
    await step('What is refused again has the focus again', async () => {
      for (let time = 0; time < 2; time++) {
        await userEvent.click(button)
        await waitFor(() => expect(canvas.getByRole('region', { name: title })).toHaveFocus())
        await expect(canvas.getAllByRole('link').map((link) => link.textContent)).toEqual([email])
      }
    })
  },
}

/** The server does not say what is wrong, or in no way that is known. */
export const WithoutAReason: Story = {
  args: { error: rejection({ email: 'E_17' }) },
  play: async ({ canvas, globals }) => {
    const message = spoken(globals).labels.fieldUnknown.replace('{label}', 'Email')
    await expect(canvas.getByRole('link', { name: new RegExp(message.replace('Email', '.*')) })).toBeVisible()
  },
}

/** A field that the form does not have has no label, so a message about all of it stands beside the list. */
export const OneFieldOfAnotherForm: Story = {
  render: () => <AddressForm answers={[rejection({ email: 'TAKEN', loyaltyTier: 'BLANK' })]} />,
  play: async ({ canvas, canvasElement, userEvent, globals }) => {
    const { title, save, email } = messagesIn(globals)
    await userEvent.click(canvas.getByRole('button', { name: save }))
    await expect(await canvas.findByRole('region', { name: title })).toBeVisible()
    await expect(canvas.getAllByRole('link', { name: email })).toHaveLength(1)
    await expect(
      canvas.getByRole('region', { name: spoken(globals).statuses.unprocessableContent.title }),
    ).toBeVisible()
    await expect(canvasElement.textContent).not.toMatch(/loyalty/i)
  },
}

/** Every fault that has words: missing, not valid, too long, too short, taken, unknown, and any other. */
export const EveryFault: Story = {
  render: () => <Faults />,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(7)
    await expect(new Set([...canvasElement.querySelectorAll('a')].map((link) => link.textContent)).size).toBe(7)
  },
}

function Faults() {
  const { words } = useShop()
  const codes = ['BLANK', 'INVALID', 'TOO_LONG', 'TOO_SHORT', 'TAKEN', 'NOT_FOUND', 'E_17']
  const fields = Object.fromEntries(codes.map((code) => [code.toLowerCase(), words.coupon]))
  const error = { status: 422, fields: codes.map((code) => ({ path: code.toLowerCase(), code })) }
  return <ErrorFields error={error} fields={fields} />
}

const longLabels = {
  name: 'Vor- und Nachname der rechnungsempfangsberechtigten Person',
  email: 'Elektronische Benachrichtigungsadresse für die Lieferterminbestätigung',
  postcode: 'Postleitzahl der Lieferadressenüberprüfungsstelle',
}

/** Long labels wrap on a phone, and each line stays large enough to press. */
export const LongGermanLabels: Story = {
  globals: { locale: 'de', viewport: { value: 'phone' } },
  render: () => (
    <Phone>
      <AddressForm answers={[three]} labels={longLabels} />
    </Phone>
  ),
  play: async ({ canvas, userEvent, globals }) => {
    const { title, save } = messagesIn(globals)
    await userEvent.click(canvas.getByRole('button', { name: save }))
    const list = await canvas.findByRole('region', { name: title })
    await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth)
    for (const link of canvas.getAllByRole('link')) {
      await expect(link.getBoundingClientRect().right).toBeLessThanOrEqual(list.getBoundingClientRect().right)
      await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    }
  },
}

/** The labels are those of the shop, in their own direction: here the name of a card in Latin letters. */
export const RightToLeft: Story = {
  tags: ['!autodocs'],
  globals: { locale: 'ar', direction: 'auto' },
  render: () => <AddressForm answers={[three]} labels={{ ...shopWords('ar'), email: 'PayPal' }} />,
  play: async ({ canvas, userEvent, globals }) => {
    const { title, save } = messagesIn(globals)
    await userEvent.click(canvas.getByRole('button', { name: save }))
    const list = await canvas.findByRole('region', { name: title })
    await expect(getComputedStyle(list).direction).toBe('rtl')
    // The label begins the line, the words follow to its left.
    const label = list.querySelectorAll('bdi')[1] as HTMLElement
    await expect(label).toHaveTextContent('PayPal')
    const words = label.nextElementSibling as HTMLElement
    await expect(label.getBoundingClientRect().left).toBeGreaterThan(words.getBoundingClientRect().right - 10)
    await expect(words).toHaveAttribute('lang', 'ar')
  },
}

/** The address of an order on a dark page. */
export const Dark: Story = { ...CheckoutAddress, tags: ['!autodocs'], globals: { theme: 'dark' } }

/** With a heading, its level and a sentence of the shop. */
export const WithWordsOfTheShop: Story = {
  args: { heading: 'Almost there', headingLevel: 3, children: <p>You can also order by phone.</p> },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 3, name: 'Almost there' })).toBeVisible()
    await expect(canvas.getByText('You can also order by phone.')).toBeVisible()
  },
}

/** Every state side by side: one field and several, no reason, a heading and content of the shop. */
export const AllStates: Story = {
  parameters: { controls: { disable: true }, a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: ({ fields }) => (
    <Board
      states={[
        ['One field', <ErrorFields key="one" error={rejection({ email: 'TAKEN' })} fields={fields} />],
        [
          'Without an icon',
          <ErrorFields key="icon" error={rejection({ email: 'TAKEN' })} fields={fields} icon={null} />,
        ],
        ['Several fields', <ErrorFields key="several" error={three} fields={fields} />],
        ['No reason given', <ErrorFields key="reason" error={rejection({ email: 'E_17' })} fields={fields} />],
        [
          'With words of the shop, and with the focus that it takes when it appears',
          <ErrorFields key="words" error={three} fields={fields} heading="Almost there">
            <p>You can also order by phone.</p>
          </ErrorFields>,
        ],
      ]}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('region')).toHaveLength(5)
  },
}
