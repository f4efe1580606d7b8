import { useForm } from '@tanstack/react-form'
import { useEffect, useState } from 'react'
import { assertOk } from '../../../src/http/index'
import { ErrorFields, useFieldErrors } from '../../../src/index'

const fields = { email: { label: 'Email', id: 'email' }, 'address.zip': { label: 'Postcode', id: 'zip' } } as const

export function AddressForm() {
  const [failure, setFailure] = useState<unknown>()
  const problems = useFieldErrors(failure, { fields })
  const form = useForm({
    defaultValues: { email: '', address: { zip: '' } },
    onSubmit: ({ value }) =>
      fetch('/api/address', { method: 'POST', body: JSON.stringify(value) })
        .then(assertOk)
        .then(() => setFailure(undefined), setFailure),
  })

  useEffect(() => {
    const messages = Object.fromEntries(problems.errors.map(({ name, message }) => [name, message]))
    form.setErrorMap({ onSubmit: { fields: messages } })
  }, [problems.errors, form])

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        // TanStack Form sends nothing while a field has an error of the last time.
        form.setErrorMap({ onSubmit: { fields: {} } })
        form.handleSubmit()
      }}
    >
      <ErrorFields errors={problems} />
      {(['email', 'address.zip'] as const).map((name) => (
        <form.Field key={name} name={name}>
          {({ state, handleChange, handleBlur }) => (
            <>
              <label htmlFor={fields[name].id}>{fields[name].label}</label>
              <input
                id={fields[name].id}
                value={state.value}
                onChange={(event) => handleChange(event.target.value)}
                onBlur={handleBlur}
                aria-invalid={!state.meta.isValid}
                aria-describedby={`${name}-error`}
              />
              <p id={`${name}-error`}>{state.meta.errors.join()}</p>
            </>
          )}
        </form.Field>
      ))}
      <button type="submit">Save</button>
    </form>
  )
}
