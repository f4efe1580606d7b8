import type { ComponentPropsWithoutRef } from 'react'
import { useId } from 'react'

export function Field({ label, ...rest }: ComponentPropsWithoutRef<'input'> & { label: string }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} required {...rest} />
    </div>
  )
}
