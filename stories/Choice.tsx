import { useId } from 'react'

interface ChoiceProps<T extends string> {
  legend: string
  value: T
  options: readonly { value: T; label: string; lang?: string | undefined }[]
  onChange: (value: T) => void
}

/** A choice of which every option is in sight, so that each is one press away. Renders a `<fieldset>` of radio buttons. */
export function Choice<T extends string>({ legend, value, options, onChange }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
