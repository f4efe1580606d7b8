import type { FormEvent } from 'react'
import { useState } from 'react'
import { assertOk } from '../../../src/http/index'
import { ErrorBanner, ErrorFields, useFieldErrors } from '../../../src/index'

const fields = { name: 'Name', email: 'Email', 'address.zip': 'Postcode' }

export function AddressForm() {
  const [error, setError] = useState<unknown>()
  const problems = useFieldErrors(error, { fields })
  const { inputProps, errorProps } = problems

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const body = new FormData(event.currentTarget)
    await fetch('/api/address', { method: 'POST', body })
      .then(assertOk)
      .then(() => setError(undefined), setError)
  }

  return (
    <form onSubmit={send} noValidate>
      <ErrorFields errors={problems} />
      {error !== undefined && !problems.isAboutFields && <ErrorBanner error={error} />}

      <label htmlFor={inputProps('name').id}>Name</label>
      <input name="name" autoComplete="name" {...inputProps('name')} />
      <p {...errorProps('name')} />

      <label htmlFor={inputProps('email').id}>Email</label>
      <p id="why-email">We send your receipt there.</p>
      <input name="email" type="email" {...inputProps('email', { 'aria-describedby': 'why-email' })} />
      <p {...errorProps('email')} />

      <label htmlFor={inputProps('address.zip').id}>Postcode</label>
      <input name="address.zip" autoComplete="postal-code" {...inputProps('address.zip')} />
      <p {...errorProps('address.zip')} />

      <button type="submit">Save</button>
    </form>
  )
}
