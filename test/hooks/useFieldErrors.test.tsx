import { act, render, renderHook, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useFieldErrors } from '../../src/hooks/useFieldErrors'
import { HttpError } from '../../src/http/HttpError'
import { readOutcome } from '../../src/http/readOutcome'
import { pl } from '../../src/messages/locales/pl'
import { takePrinted } from '../setup'

function rejection(codes: Record<string, string>) {
  const errors = Object.entries(codes).map(([field, code]) => ({ field, code, message: 'Server text' }))
  return { status: 422, data: { errors } }
}

const fields = {
  email: 'Email',
  'items.*.count': { label: 'Count', id: 'count-*' },
  zip: { label: 'Postcode', name: 'postcode' },
}
const use = (error: unknown) => useFieldErrors(error, { fields })

describe('the errors', () => {
  test('have the names of the form, the messages and the ids', () => {
    const { result } = renderHook(use, { initialProps: rejection({ zip: 'BLANK', 'items.3.count': 'INVALID' }) })
    const [count, zip] = result.current.errors
    expect(count).toMatchObject({
      name: 'items.3.count',
      fault: 'invalid',
      message: 'Count: check how this is written',
      inputId: 'count-3',
    })
    expect(zip).toMatchObject({ name: 'postcode', path: 'zip', fault: 'missing', message: 'Postcode: this is missing' })
    expect(new Set(result.current.errors.flatMap(({ inputId, errorId }) => [inputId, errorId])).size).toBe(4)
  })

  test('are read from whatever a request comes back with, and are none of it says no field', () => {
    const answer = { status: 400, body: { errors: { email: ['has already been taken'] } } }
    for (const error of [answer, readOutcome(answer), new HttpError(readOutcome(answer), new Response())]) {
      const { result } = renderHook(use, { initialProps: error })
      expect(result.current.errors.map(({ fault }) => fault)).toEqual(['taken'])
    }
    for (const error of [undefined, null, 0, 422, 'email', new Error('email'), Symbol('x'), { fields: null }]) {
      const { result } = renderHook(use, { initialProps: error as unknown })
      expect(result.current.errors).toEqual([])
      expect(result.current.rest).toEqual([])
    }
  })

  test('stay the same in every render, although the fields are written in place, so that an effect runs once for each failure', () => {
    const first = rejection({ email: 'TAKEN' })
    const { result, rerender } = renderHook((error: unknown) => useFieldErrors(error, { fields: { email: 'Email' } }), {
      initialProps: first as unknown,
    })
    const { errors, rest } = result.current
    rerender(first)
    expect(result.current.errors).toBe(errors)
    expect(result.current.rest).toBe(rest)
    rerender(rejection({ email: 'TAKEN' }))
    expect(result.current.errors).not.toBe(errors)
    expect(result.current.errors).toEqual(errors)
  })

  test('are in the language of the provider', () => {
    const { result } = renderHook(use, {
      initialProps: rejection({ email: 'TAKEN' }),
      wrapper: ({ children }) => <ErrorUIProvider messages={pl}>{children}</ErrorUIProvider>,
    })
    expect(result.current.errors[0]?.message).toBe('Email: jest już w\u00a0użyciu')
    expect(result.current.errorProps('email').lang).toBe('pl')
  })
})

describe('the attributes', () => {
  test('of an input with an error say that it is not valid, and by which message', () => {
    const { result } = renderHook(use, { initialProps: rejection({ email: 'TAKEN' }) })
    const { inputProps, errorProps, errors } = result.current
    const { inputId, errorId } = errors[0]!
    expect(inputProps('email')).toEqual({ id: inputId, 'aria-invalid': true, 'aria-describedby': errorId })
    expect(errorProps('email')).toEqual({
      id: errorId,
      lang: 'en',
      dir: 'ltr',
      hidden: false,
      children: 'Email: this is already in use',
      'data-error-ui': 'field-error',
      'data-tone': 'critical',
    })
  })

  test('of an input without one are its id alone, and the element of its message is hidden', () => {
    const { result } = renderHook(use, { initialProps: rejection({ email: 'TAKEN' }) })
    const { inputProps, errorProps } = result.current
    expect(inputProps('items.7.count')).toEqual({ id: 'count-7' })
    expect(Object.keys(inputProps('postcode'))).toEqual(['id'])
    expect(errorProps('postcode')).toMatchObject({ hidden: true, children: undefined })
  })

  test('of a message in the shop’s own words have no language of ours', () => {
    const messages = { taken: 'Sign in instead' }
    const { result } = renderHook(() =>
      useFieldErrors(rejection({ email: 'TAKEN' }), { fields: { email: { label: 'Email', messages } } }),
    )
    expect(result.current.errorProps('email')).toMatchObject({
      children: 'Sign in instead',
      lang: undefined,
      dir: 'auto',
    })
  })

  test('keep what describes the input anyway', () => {
    const { result } = renderHook(use, { initialProps: rejection({ email: 'TAKEN' }) })
    const { inputProps, errors } = result.current
    const own = { 'aria-describedby': 'hint' }
    expect(inputProps('email', own)['aria-describedby']).toBe(`hint ${errors[0]?.errorId}`)
    expect(inputProps('postcode', own)).toMatchObject(own)
  })

  test('are those of two forms beside each other without the same id', () => {
    function Form({ label }: { label: string }) {
      const { inputProps, errorProps } = useFieldErrors(rejection({ email: 'TAKEN' }), { fields: { email: label } })
      return (
        <>
          <input aria-label={label} {...inputProps('email')} />
          <p {...errorProps('email')} />
        </>
      )
    }
    render(
      <>
        <Form label="Newsletter" />
        <Form label="Checkout" />
      </>,
    )
    for (const name of ['Newsletter', 'Checkout']) {
      const input = screen.getByRole('textbox', { name, description: `${name}: this is already in use` })
      expect(input.getAttribute('aria-invalid')).toBe('true')
      expect(document.querySelectorAll(`[id="${input.id}"]`)).toHaveLength(1)
    }
  })
})

describe('clearError', () => {
  const three = rejection({ email: 'TAKEN', zip: 'BLANK', 'items.0.count': 'BLANK' })
  const names = (result: { current: ReturnType<typeof use> }) => result.current.errors.map(({ name }) => name)

  test('removes the error of one field after another, until the next failure', () => {
    const { result, rerender } = renderHook(use, { initialProps: three })
    act(() => result.current.clearError('email'))
    expect(names(result)).toEqual(['items.0.count', 'postcode'])
    act(() => result.current.clearError('items.0.count'))
    expect(names(result)).toEqual(['postcode'])
    expect(result.current.inputProps('email')).not.toHaveProperty('aria-invalid')
    rerender(rejection({ email: 'TAKEN' }))
    expect(names(result)).toEqual(['email'])
  })

  test('removes all without a name', () => {
    const { result } = renderHook(use, { initialProps: three })
    act(() => result.current.clearError())
    expect(names(result)).toEqual([])
  })

  test('renders nothing again for a field without an error', () => {
    let renders = 0
    const { result } = renderHook(
      (error) => {
        renders++
        return use(error)
      },
      { initialProps: three },
    )
    act(() => result.current.clearError('email'))
    const before = renders
    act(() => result.current.clearError('email'))
    act(() => result.current.clearError('items.5.count'))
    expect(renders).toBe(before)
  })
})

describe('a field that the form does not have', () => {
  const floor = rejection({ 'address.floor': 'BLANK', email: 'TAKEN' })

  test('is in the rest', () => {
    const { result } = renderHook(use, { initialProps: floor })
    const { errors, rest, isAboutFields } = result.current
    expect(errors).toHaveLength(1)
    expect(isAboutFields).toBe(true)
    expect(rest).toEqual([{ path: 'address.floor', code: 'BLANK' }])
    takePrinted()
  })

  test('has a developer warned once, unless the shop reads the rest', () => {
    const useErrors = (error: unknown) => use(error).errors.length
    const { rerender } = renderHook(useErrors, { initialProps: rejection({ 'address.door': 'BLANK' }) })
    rerender(rejection({ 'address.door': 'BLANK', email: 'TAKEN' }))
    const printed = takePrinted()
    expect(printed).toHaveLength(1)
    expect(printed[0]).toMatch(/^console\.warn: storefront-error-ui: the server rejected “address\.door”, which is not/)
    renderHook((error) => use(error).rest.length, { initialProps: rejection({ 'address.stairs': 'BLANK' }) })
    expect(takePrinted()).toEqual([])
  })

  test('has nobody warned if it is the whole body', () => {
    renderHook((error: unknown) => use(error).errors, {
      initialProps: { status: 400, data: { errors: { '': ['No'] } } },
    })
  })

  test('leaves an error about no field of the form to a message about the request', () => {
    for (const error of [undefined, { status: 503 }, rejection({ 'address.stairs': 'BLANK' })]) {
      const { result } = renderHook(use, { initialProps: error as unknown })
      takePrinted()
      expect(result.current.isAboutFields).toBe(false)
    }
    const { result } = renderHook(use, { initialProps: rejection({ email: 'TAKEN' }) })
    act(() => result.current.clearError())
    expect(result.current.isAboutFields).toBe(true)
  })
})
