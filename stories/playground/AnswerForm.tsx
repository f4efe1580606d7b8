import type { Answer } from './answers'
import { examples } from './answers'

interface AnswerFormProps {
  answer: Answer
  onChange: (answer: Answer) => void
}

/** The three parts of an answer, to be written, pasted or chosen. Renders a `<form>`. */
export function AnswerForm({ answer, onChange }: AnswerFormProps) {
  const chosen = examples.findIndex(
    ({ status, headers, body }) => status === answer.status && headers === answer.headers && body === answer.body,
  )
  function choose(index: string) {
    const { status = '', headers = '', body = '' } = examples[Number(index)] ?? {}
    onChange({ status, headers, body })
  }
  return (
    <form className="answer-form" onSubmit={(event) => event.preventDefault()}>
      <label>
        Choose an answer
        <select value={chosen} onChange={(event) => choose(event.target.value)}>
          {chosen < 0 && <option value={-1}>Your own</option>}
          {examples.map(({ name, status }, index) => (
            <option key={name} value={index}>
              {status} · {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Status
        <input
          value={answer.status}
          inputMode="numeric"
          autoComplete="off"
          onChange={(event) => onChange({ ...answer, status: event.target.value })}
        />
      </label>
      <label>
        Headers, one a line
        <textarea
          value={answer.headers}
          rows={3}
          spellCheck={false}
          onChange={(event) => onChange({ ...answer, headers: event.target.value })}
        />
      </label>
      <label>
        Body
        <textarea
          value={answer.body}
          rows={6}
          spellCheck={false}
          onChange={(event) => onChange({ ...answer, body: event.target.value })}
        />
      </label>
    </form>
  )
}
