import { useRef } from 'react'
import { StatusNotice } from 'storefront-error-ui'
import { saveNote } from '../api/checkout'
import { useAction } from '../api/useAction'
import { useLanguage } from '../words/LanguageContext'

/** The server answers 205 to a note: it is kept, and the form is to be cleared. */
export function GiftNote({ cartId }: { cartId: string }) {
  const { words } = useLanguage()
  const field = useRef<HTMLTextAreaElement>(null)
  const note = useAction((text: string) => saveNote(cartId, text))

  function reset() {
    if (field.current) field.current.value = ''
    note.clear()
    field.current?.focus()
  }

  async function again() {
    if (await note.again()) field.current?.focus()
  }

  return (
    <form
      className="fields note"
      onSubmit={(event) => {
        event.preventDefault()
        note.run(field.current?.value ?? '')
      }}
    >
      <div className="field">
        <label htmlFor="note">{words.note}</label>
        <textarea id="note" ref={field} rows={2} maxLength={500} />
      </div>
      <button type="submit" className="button button-quiet" aria-disabled={note.pending || undefined}>
        {words.saveNote}
      </button>
      {note.error !== undefined && (
        <StatusNotice
          error={note.error}
          onRetry={again}
          handlers={{ review: () => field.current?.focus() }}
          onDismiss={note.clear}
        />
      )}
      {note.result !== undefined && <StatusNotice status={note.result} handlers={{ reset }} />}
    </form>
  )
}
