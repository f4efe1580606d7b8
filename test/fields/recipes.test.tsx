import { act, cleanup, render, screen, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { AddressForm as PlainForm } from './recipes/AddressForm'
import { AddressForm as ReactHookForm } from './recipes/ReactHookForm'
import { AddressForm as TanStackForm } from './recipes/TanStackForm'

// The forms that docs/fields.md prints, in a browser, against a server that refuses what they send.

const reply = (status: number, body: object = {}) => new Response(JSON.stringify(body), { status })
const refusal = (codes: Record<string, string>) =>
  reply(422, { errors: Object.entries(codes).map(([pointer, code]) => ({ pointer, code, detail: 'Server text' })) })

const sent = vi.fn<(url: string, request: RequestInit) => Promise<Response>>()

beforeEach(() => {
  sent.mockReset()
  vi.spyOn(window, 'fetch').mockImplementation(sent as never)
})
afterEach(cleanup)

const summary = () => screen.queryByRole('region', { name: 'Check these details' })
const input = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

async function save() {
  const before = sent.mock.calls.length
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await vi.waitFor(() => expect(sent.mock.calls.length).toBe(before + 1))
  await act(async () => await new Promise((done) => setTimeout(done, 20)))
}

describe.each([
  ['without a library', PlainForm],
  ['with React Hook Form', ReactHookForm],
  ['with TanStack Form', TanStackForm],
])('a form %s', (_, Form) => {
  test.each([
    ['', <Form key="" />],
    [
      ' in Strict Mode',
      <StrictMode key="">
        <Form />
      </StrictMode>,
    ],
  ])('says what a server refuses, over and over, until it accepts%s', async (_, form) => {
    render(form)
    await userEvent.type(input('Email'), 'ana@shop.example')

    sent.mockResolvedValueOnce(refusal({ '/address/zip': 'required', '/email': 'TAKEN' }))
    await save()
    expect(document.activeElement).toBe(summary())
    expect(
      within(summary()!)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Email: this is already in use', 'Postcode: this is missing'])
    for (const [name, message] of [
      ['Email', 'Email: this is already in use'],
      ['Postcode', 'Postcode: this is missing'],
    ] as const) {
      expect(input(name).getAttribute('aria-invalid')).toBe('true')
      expect(screen.getByRole('textbox', { name, description: new RegExp(message) })).toBe(input(name))
    }
    expect(document.body.textContent).not.toMatch(/Server text|TAKEN/)

    // A link leads to its input, which is corrected.
    await userEvent.click(screen.getByRole('link', { name: /^Postcode/ }))
    expect(document.activeElement).toBe(input('Postcode'))
    await userEvent.keyboard('1011')

    // The other is refused again, although nothing has changed it.
    sent.mockResolvedValueOnce(refusal({ '/email': 'TAKEN' }))
    await save()
    expect(document.activeElement).toBe(summary())
    expect(within(summary()!).getAllByRole('link')).toHaveLength(1)
    expect(input('Postcode').getAttribute('aria-invalid')).not.toBe('true')
    expect(input('Email').getAttribute('aria-invalid')).toBe('true')

    // And once more in the same way.
    sent.mockResolvedValueOnce(refusal({ '/email': 'TAKEN' }))
    await save()
    expect(document.activeElement).toBe(summary())
    expect(input('Email').getAttribute('aria-invalid')).toBe('true')

    sent.mockResolvedValueOnce(reply(200))
    await save()
    expect(summary()).toBeNull()
    expect(input('Email').getAttribute('aria-invalid')).not.toBe('true')
    expect(sent).toHaveBeenCalledTimes(4)
  })
})

test('the form without a library shows a message about the request where no field is to blame', async () => {
  render(<PlainForm />)
  sent.mockResolvedValueOnce(reply(503))
  await save()
  expect(screen.getByRole('region', { name: 'The store is not available right now' })).toBeTruthy()
  expect(summary()).toBeNull()
})
