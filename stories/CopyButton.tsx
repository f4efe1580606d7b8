import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import './CopyButton.css'
import { copyText } from './copyText'

interface CopyButtonProps {
  /** What is put on the clipboard. */
  text: string
  /** What it is, for those who only hear the button: “words of 503 Service Unavailable”. */
  about: string
  children: ReactNode
  className?: string | undefined
}

/** A press copies a text, says so in its place, and announces it. Renders a `<button>` and a live region. */
export function CopyButton({ text, about, children, className = '' }: CopyButtonProps) {
  const [result, setResult] = useState<'copied' | 'failed'>()
  useEffect(() => {
    if (!result) return
    const timer = setTimeout(setResult, 3000, undefined)
    return () => clearTimeout(timer)
  }, [result])
  const said =
    result === 'copied'
      ? `Copied: ${about}`
      : result && 'This page may not use the clipboard. Select the text and copy it.'
  return (
    <>
      <button
        type="button"
        className={`copy ${className}`}
        aria-label={`Copy: ${about}`}
        title={`Copy: ${about}`}
        data-result={result}
        onClick={async () => setResult((await copyText(text)) ? 'copied' : 'failed')}
      >
        {children}
      </button>
      <span role="status" className="copy-said">
        {said}
      </span>
    </>
  )
}
