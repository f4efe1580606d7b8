import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { assertOk } from '../../../src/http/index'
import { ErrorFields, useFieldErrors } from '../../../src/index'

const fields = { email: { label: 'Email', id: 'email' }, 'address.zip': { label: 'Postcode', id: 'zip' } } as const

export function AddressForm() {
  const { register, handleSubmit, setError, formState } = useForm({
    defaultValues: { email: '', address: { zip: '' } },
  })
  const [failure, setFailure] = useState<unknown>()
  const problems = useFieldErrors(failure, { fields })

  useEffect(() => {
    for (const { name, message } of problems.errors) setError(name, { type: 'server', message })
  }, [problems.errors, setError])

  const send = (address: object) =>
    fetch('/api/address', { method: 'POST', body: JSON.stringify(address) })
      .then(assertOk)
      .then(() => setFailure(undefined), setFailure)

  const { email, address } = formState.errors
  return (
    <form onSubmit={handleSubmit(send)}>
      <ErrorFields errors={problems} />

      <label htmlFor="email">Email</label>
      <input id="email" {...register('email')} aria-invalid={Boolean(email)} aria-describedby="email-error" />
      <p id="email-error">{email?.message}</p>

      <label htmlFor="zip">Postcode</label>
      <input id="zip" {...register('address.zip')} aria-invalid={Boolean(address?.zip)} aria-describedby="zip-error" />
      <p id="zip-error">{address?.zip?.message}</p>

      <button type="submit">Save</button>
    </form>
  )
}
