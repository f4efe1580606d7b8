import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { StrictMode, useState } from 'react'
import { createPortal } from 'react-dom'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server.browser'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorFields } from '../../src/components/ErrorFields'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useFieldErrors } from '../../src/hooks/useFieldErrors'
import { ar } from '../../src/messages/locales/ar'
import { de } from '../../src/messages/locales/de'
import { listen, silence } from '../announcements'
import { takePrinted } from '../setup'

/** What a server sends about some fields. */
function rejection(codes: Record<string, string>, status = 422) {
  const errors = Object.entries(codes).map(([field, code]) => ({ field, code, message: 'Server text' }))
  return Object.assign(new Error('Server text'), { response: { status, data: { errors } } })
}

const three = { email: 'TAKEN', 'address.zip': 'INVALID', name: 'BLANK' }
const fields = { name: 'Name', email: 'Email', 'address.zip': 'Postcode' }

const summary = () => screen.queryByRole('region', { name: 'Check these details' })
const links = () => screen.getAllByRole('link').map((link) => link.textContent)
const link = (name: string) => screen.getByRole('link', { name: new RegExp(`^${name}: `) })
const input = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

/** A form that is sent to a server, which answers each time with the next of some errors. */
function Checkout({ answers, children, ...rest }: { answers: unknown[]; children?: ReactNode; autoFocus?: boolean }) {
  const [sent, setSent] = useState(0)
  const error = sent ? answers[sent - 1] : undefined
  const problems = useFieldErrors(error, { fields })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setSent(sent + 1)
      }}
    >
      <ErrorFields {...rest} errors={problems} />
      {(['name', 'email', 'address.zip'] as const).map((name) => (
        <div key={name}>
          <label htmlFor={problems.inputProps(name).id}>{fields[name]}</label>
          <input {...problems.inputProps(name)} onChange={() => problems.clearError(name)} />
          <p {...problems.errorProps(name)} />
        </div>
      ))}
      {children}
      <button type="submit">Send</button>
    </form>
  )
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }))

describe('over time', () => {
  test('the list has the focus when a request has failed, and again when the next one has', async () => {
    const answers = [
      rejection(three),
      rejection({ email: 'TAKEN' }),
      rejection({ name: 'BLANK' }),
      rejection({ name: 'BLANK' }),
      undefined,
    ]
    render(<Checkout answers={answers} />)
    expect(summary()).toBeNull()

    await send()
    expect(document.activeElement).toBe(summary())
    expect(links()).toEqual([
      'Name: this is missing',
      'Email: this is already in use',
      'Postcode: check how this is written',
    ])

    // Some are corrected.
    await send()
    expect(document.activeElement).toBe(summary())
    expect(links()).toEqual(['Email: this is already in use'])

    // It fails in another way.
    await send()
    expect(document.activeElement).toBe(summary())
    expect(links()).toEqual(['Name: this is missing'])

    // It fails in the same way.
    await send()
    expect(document.activeElement).toBe(summary())

    await send()
    expect(summary()).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Send' }))
  })

  test('so it has where the form is sent by the Enter key of an input', async () => {
    render(<Checkout answers={[rejection(three), rejection(three)]} />)
    for (const name of ['Name', 'Email']) {
      await userEvent.click(input(name))
      await userEvent.keyboard('{Enter}')
      expect(document.activeElement).toBe(summary())
    }
  })

  test('a change of an input takes its error away and leaves the focus in it', async () => {
    render(<Checkout answers={[rejection(three), rejection(three)]} />)
    await send()
    await userEvent.click(link('Email'))
    await userEvent.keyboard('new@shop.example')
    expect(document.activeElement).toBe(input('Email'))
    expect(input('Email').value).toBe('new@shop.example')
    expect(links()).toEqual(['Name: this is missing', 'Postcode: check how this is written'])
    expect(input('Email').getAttribute('aria-invalid')).toBeNull()
    // The next failure has it again.
    await send()
    expect(links()).toHaveLength(3)
    expect(document.activeElement).toBe(summary())
  })

  test('a shop that creates its error in each render does not lose the focus at each key', async () => {
    function Form() {
      const [value, setValue] = useState('')
      const [isSent, setSent] = useState(false)
      return (
        <>
          {isSent && <ErrorFields error={rejection({ email: 'TAKEN' })} fields={{ email: 'Email' }} />}
          <input aria-label="Email" name="email" value={value} onChange={(event) => setValue(event.target.value)} />
          <button type="button" onClick={() => setSent(true)}>
            Send
          </button>
        </>
      )
    }
    render(<Form />)
    await send()
    expect(document.activeElement).toBe(summary())
    await userEvent.click(link('Email'))
    await userEvent.keyboard('abc')
    expect(document.activeElement).toBe(input('Email'))
    expect(input('Email').value).toBe('abc')
  })

  test('a failure of the whole request takes the list away', async () => {
    render(<Checkout answers={[rejection(three), { status: 503 }]} />)
    await send()
    expect(summary()).not.toBeNull()
    await send()
    expect(summary()).toBeNull()
    for (const name of ['Name', 'Email', 'Postcode']) expect(input(name).getAttribute('aria-invalid')).toBeNull()
  })

  test('the focus moves once in Strict Mode', async () => {
    render(
      <StrictMode>
        <Checkout answers={[rejection(three)]} />
      </StrictMode>,
    )
    const moves: unknown[] = []
    document.addEventListener('focusin', ({ target }) => moves.push(target), { signal: signalOfTest() })
    await send()
    expect(moves).toEqual([screen.getByRole('button', { name: 'Send' }), summary()])
  })

  test('a change of the language does not move the focus', async () => {
    const page = (messages = de) => (
      <ErrorUIProvider messages={messages}>
        <Checkout answers={[rejection(three)]} />
      </ErrorUIProvider>
    )
    const { rerender } = render(page())
    await send()
    await userEvent.click(input('Email'))
    rerender(page(ar))
    expect(screen.getByRole('region', { name: ar.labels.checkFields })).toBeTruthy()
    expect(document.activeElement).toBe(input('Email'))
  })
})

describe('the focus', () => {
  test('does not move for a failure that comes with the page', async () => {
    const page = <ErrorFields error={rejection(three)} fields={fields} />
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(page)
    const before = container.innerHTML
    const root = await act(async () => hydrateRoot(container, page))
    onTestFinished(() => {
      act(() => root.unmount())
      container.remove()
    })
    expect(container.innerHTML).toBe(before)
    expect(document.activeElement).toBe(document.body)
    // Another failure is a new one.
    await act(async () => root.render(<ErrorFields error={rejection({ email: 'BLANK' })} fields={fields} />))
    expect(document.activeElement).toBe(summary())
  })

  test('nor for one of the first render of the app', () => {
    render(
      <ErrorUIProvider>
        <ErrorFields error={rejection(three)} fields={fields} />
      </ErrorUIProvider>,
    )
    expect(document.activeElement).toBe(document.body)
  })

  test('is read by a screen reader: the list has a name and its messages as a description, and is not announced too', async () => {
    const said = listen()
    render(<Checkout answers={[rejection(three)]} />)
    await send()
    const list = screen.getByRole('list')
    expect(summary()?.getAttribute('aria-describedby')).toBe(list.id)
    expect(summary()?.querySelector('[role="alert"], [aria-live]')).toBeNull()
    await silence()
    expect(said).toEqual([])
  })

  test('is in the list only until it leaves, so that a press in it draws no ring', async () => {
    render(<Checkout answers={[rejection(three)]} />)
    await send()
    expect(summary()?.tabIndex).toBe(-1)
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(link('Name'))
    expect(summary()?.hasAttribute('tabindex')).toBe(false)
    await userEvent.click(screen.getByRole('heading'))
    expect(document.activeElement).toBe(document.body)
  })

  test('stays where it is without autoFocus, and the messages are announced', async () => {
    const said = listen()
    render(<Checkout answers={[rejection({ name: 'BLANK', email: 'TAKEN' })]} autoFocus={false} />)
    await send()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Send' }))
    await silence()
    expect(said).toEqual(['polite: Check these details. Name: this is missing, Email: this is already in use'])
  })
})

describe('a link', () => {
  test('focuses its input, by pointer and by keyboard, without a change of the address', async () => {
    render(<Checkout answers={[rejection(three)]} />)
    await send()
    const before = location.href
    await userEvent.click(link('Postcode'))
    expect(document.activeElement).toBe(input('Postcode'))
    act(() => link('Email').focus())
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(input('Email'))
    expect(location.href).toBe(before)
  })

  test('leads to its input without JavaScript', async () => {
    render(<Checkout answers={[rejection(three)]} />)
    await send()
    for (const [label, name] of [
      ['Name', 'Name'],
      ['Email', 'Email'],
      ['Postcode', 'Postcode'],
    ] as const) {
      const { hash } = link(label) as HTMLAnchorElement
      expect(document.querySelectorAll(`[id="${hash.slice(1)}"]`)).toHaveLength(1)
      expect(document.getElementById(hash.slice(1))).toBe(input(name))
    }
  })

  test('scrolls the label into view with its input', async () => {
    render(
      <div style={{ paddingBlockEnd: '300vh' }}>
        <ErrorFields
          error={rejection({ email: 'TAKEN', zip: 'INVALID' })}
          fields={{ email: 'Email', zip: 'Postcode' }}
        />
        <label style={{ display: 'block', marginBlockStart: '300vh' }}>
          <span style={{ display: 'block', blockSize: '10rem' }}>Email</span>
          <input name="email" />
        </label>
      </div>,
    )
    await userEvent.click(link('Email'))
    for (const element of [screen.getByText('Email', { selector: 'span' }), input('Email')]) {
      const { top, bottom } = element.getBoundingClientRect()
      expect(top).toBeGreaterThanOrEqual(0)
      expect(bottom).toBeLessThanOrEqual(innerHeight)
    }
    scrollTo(0, 0)
  })

  const found: [what: string, form: ReactNode, target: () => Element | null][] = [
    ['by its id', <input key="" id="mail" aria-label="x" />, () => document.querySelector('#mail')],
    ['by its name', <input key="" name="email" aria-label="x" />, () => document.querySelector('input')],
    [
      'by its name, which a <meta> has too, and a hidden input',
      <div key="">
        <input type="hidden" name="email" />
        <select name="email" aria-label="x" />
      </div>,
      () => document.querySelector('select'),
    ],
    [
      'the first radio button of a group',
      <fieldset key="" id="mail">
        <input type="radio" name="r" disabled aria-label="a" />
        <input type="radio" name="r" id="second" aria-label="b" />
        <input type="radio" name="r" aria-label="c" />
      </fieldset>,
      () => document.querySelector('#second'),
    ],
    [
      'the radio button that is chosen',
      <fieldset key="">
        <legend>Email</legend>
        <input type="radio" name="email" aria-label="a" />
        <input type="radio" name="email" id="second" defaultChecked aria-label="b" />
      </fieldset>,
      () => document.querySelector('#second'),
    ],
    [
      'the control of a group, not its checkbox',
      <div key="" id="mail">
        <input id="first" aria-label="a" />
        <input type="checkbox" defaultChecked aria-label="b" />
      </div>,
      () => document.querySelector('#first'),
    ],
    [
      'one that can be focused, such as a listbox',
      <div key="" id="mail" role="combobox" aria-expanded="false" aria-controls="list" tabIndex={0} aria-label="x" />,
      () => document.querySelector('#mail'),
    ],
    [
      'in closed details, which it opens',
      <details key="">
        <summary>More</summary>
        <details>
          <summary>More</summary>
          <input id="mail" aria-label="x" />
        </details>
      </details>,
      () => document.querySelector('#mail'),
    ],
  ]
  test.each(found)('finds an input %s', async (_, form, target) => {
    const meta = document.head.appendChild(Object.assign(document.createElement('meta'), { name: 'email' }))
    onTestFinished(() => meta.remove())
    render(
      <>
        <ErrorFields error={rejection({ email: 'TAKEN' })} fields={{ email: { label: 'Email', id: 'mail' } }} />
        {form}
      </>,
    )
    await userEvent.click(link('Email'))
    expect(document.activeElement).toBe(target())
  })

  test('finds the input of its own form', async () => {
    render(
      <>
        <form aria-label="Newsletter">
          <input name="email" aria-label="Newsletter" />
        </form>
        <form aria-label="Checkout">
          <ErrorFields error={rejection({ email: 'TAKEN' })} fields={{ email: 'Email' }} />
          <input name="email" aria-label="Email" />
        </form>
      </>,
    )
    await userEvent.click(link('Email'))
    expect(document.activeElement).toBe(input('Email'))
  })

  test('finds an input in a shadow root, where the ids of the page do not count', async () => {
    const host = document.body.appendChild(document.createElement('div'))
    const shadow = host.attachShadow({ mode: 'open' })
    const outside = Object.assign(document.body.appendChild(document.createElement('input')), { id: 'mail' })
    onTestFinished(() => {
      host.remove()
      outside.remove()
    })
    render(
      createPortal(
        <>
          <ErrorFields error={rejection({ email: 'TAKEN' })} fields={{ email: { label: 'Email', id: 'mail' } }} />
          <input id="mail" aria-label="Email" />
        </>,
        shadow,
      ),
    )
    await userEvent.click(shadow.querySelector('a') as HTMLElement)
    expect(shadow.activeElement).toBe(shadow.querySelector('input'))
  })

  test('finds an input in the modal dialog that it is in, which keeps the focus', async () => {
    render(
      <>
        <input aria-label="Behind" name="email" />
        <dialog ref={showModal}>
          <Checkout answers={[rejection(three)]} />
        </dialog>
      </>,
    )
    await send()
    expect(document.activeElement).toBe(summary())
    await userEvent.click(link('Postcode'))
    expect(document.activeElement).toBe(input('Postcode'))
  })

  test('finds an input in the step of a checkout that the shop opens', async () => {
    function Steps() {
      const [isOpen, setOpen] = useState(false)
      return (
        <>
          <ErrorFields
            error={rejection({ email: 'TAKEN' })}
            fields={{ email: 'Email' }}
            onFieldPress={({ name }) => setOpen(name === 'email')}
          />
          {isOpen && <input name="email" aria-label="Email" />}
        </>
      )
    }
    render(<Steps />)
    await userEvent.click(link('Email'))
    await vi.waitFor(() => expect(document.activeElement).toBe(input('Email')))
  })

  test('is an ordinary link where no input is found, where the shop prevents it, and with a modifier key', () => {
    const prevented: boolean[] = []
    const onFieldPress = vi.fn((_, event: React.MouseEvent) => event.preventDefault())
    const scene = (handler?: typeof onFieldPress, form?: ReactNode) => (
      // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only looks
      <div
        onClick={(event) => {
          prevented.push(event.isDefaultPrevented())
          event.preventDefault()
        }}
      >
        <ErrorFields error={rejection({ email: 'TAKEN' })} fields={{ email: 'Email' }} onFieldPress={handler} />
        {form}
      </div>
    )
    const { rerender } = render(scene())
    fireEvent.click(link('Email'))
    rerender(scene(undefined, <input name="email" aria-label="Email" />))
    fireEvent.click(link('Email'), { ctrlKey: true })
    expect(document.activeElement).not.toBe(input('Email'))
    rerender(scene(onFieldPress, <input name="email" aria-label="Email" />))
    fireEvent.click(link('Email'))
    expect(prevented).toEqual([false, false, true])
    expect(onFieldPress.mock.lastCall?.[0]).toMatchObject({ name: 'email', fault: 'taken', label: 'Email' })
    expect(document.activeElement).not.toBe(input('Email'))
  })
})

describe('what is shown', () => {
  test('is nothing where no field of the form is known, and never a path or a text of the server', () => {
    for (const error of [undefined, null, 503, { status: 422 }, new Error('Server text'), {}]) {
      const { container } = render(<ErrorFields error={error} fields={fields} />)
      expect(container.innerHTML).toBe('')
    }
    render(<ErrorFields error={rejection(three)} fields={{ email: 'Email' }} />)
    expect(links()).toEqual(['Email: this is already in use'])
    expect(document.body.innerHTML).not.toMatch(/Server text|TAKEN|address|zip/)
    expect(takePrinted().join()).toMatch(
      /^console\.warn: storefront-error-ui: the server rejected “address\.zip”, “name”/,
    )
  })

  test('has the words in the language of the catalogue, and the labels in that of the page', () => {
    render(
      <ErrorUIProvider messages={ar}>
        <ErrorFields error={rejection({ email: 'TAKEN' })} fields={{ email: 'Email' }} data-testid="root" />
      </ErrorUIProvider>,
    )
    const root = screen.getByTestId('root')
    expect(root.dir).toBe('rtl')
    expect(root.closest('[lang]')).toBe(document.documentElement.lang ? document.documentElement : null)
    expect(screen.getByRole('heading').lang).toBe('ar')
    const label = screen.getByText('Email')
    expect(label.tagName).toBe('BDI')
    expect(label.closest('[lang="ar"]')).toBeNull()
    expect(getComputedStyle(label).direction).toBe('ltr')
    expect(screen.getByText(/قيد الاستخدام بالفعل/).lang).toBe('ar')
    expect(screen.getByRole('link').textContent).toBe('Email: قيد الاستخدام بالفعل')
  })

  test('has the shop’s own words without a language of ours', () => {
    const own = {
      taken: 'There is an account with this email. Sign in instead.',
      missing: 'Enter your {label}, please',
    }
    const { rerender } = render(
      <ErrorFields error={rejection({ email: 'TAKEN' })} fields={{ email: { label: 'email', messages: own } }} />,
    )
    expect(screen.getByRole('link').innerHTML).toBe(`<bdi>${own.taken}</bdi>`)
    rerender(
      <ErrorFields error={rejection({ email: 'BLANK' })} fields={{ email: { label: 'email', messages: own } }} />,
    )
    expect(screen.getByRole('link').innerHTML).toBe('<span>Enter your </span><bdi>email</bdi><span>, please</span>')
  })

  test('may have another title, level, icon and more', () => {
    render(
      <ErrorFields
        error={rejection({ email: 'TAKEN' })}
        fields={fields}
        heading={<em>Almost there</em>}
        headingLevel={3}
        icon={null}
        data-testid="root"
      >
        <p>Call us</p>
      </ErrorFields>,
    )
    expect(screen.getByRole('heading', { level: 3 }).innerHTML).toBe('<em>Almost there</em>')
    expect(screen.getByRole('heading').lang).toBe('')
    expect(screen.getByTestId('root').querySelector('svg')).toBeNull()
    expect(screen.getByText('Call us')).toBeTruthy()
  })

  test('fits into 320 px with long labels, and has targets of 44 px', async () => {
    const label = 'Lieferadressenüberprüfungsbenachrichtigung'.repeat(3)
    render(
      <ErrorUIProvider messages={de}>
        <div style={{ inlineSize: '320px' }}>
          <ErrorFields
            error={rejection(three)}
            fields={{ email: label, name: 'Name', zip: label }}
            data-testid="root"
          />
        </div>
      </ErrorUIProvider>,
    )
    const root = screen.getByTestId('root')
    expect(root.scrollWidth).toBeLessThanOrEqual(320)
    for (const each of screen.getAllByRole('link')) {
      expect(each.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
      expect(each.getBoundingClientRect().right).toBeLessThanOrEqual(root.getBoundingClientRect().right)
    }
  })
})

test('is reported to the provider once for each failure, as every message is', async () => {
  const onOutcome = vi.fn()
  const page = (error: unknown) => (
    <ErrorUIProvider onOutcome={onOutcome}>
      <ErrorFields error={error} fields={fields} />
    </ErrorUIProvider>
  )
  const { rerender } = render(page({ status: 503 }))
  expect(onOutcome).not.toHaveBeenCalled()
  rerender(page(rejection(three)))
  rerender(page(rejection(three)))
  expect(onOutcome.mock.calls).toEqual([[expect.objectContaining({ kind: 'unprocessableContent', status: 422 })]])
  expect(JSON.stringify(onOutcome.mock.calls)).not.toMatch(/email|zip/)
})

function signalOfTest(): AbortSignal {
  const controller = new AbortController()
  onTestFinished(() => controller.abort())
  return controller.signal
}

function showModal(dialog: HTMLDialogElement | null) {
  if (dialog && !dialog.open) dialog.showModal()
}
