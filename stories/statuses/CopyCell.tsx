import { useEffect, useState } from 'react'
import type { Messages, StatusWords } from '../../src/messages/Messages'
import { copyText } from '../copyText'

interface CopyCellProps {
  words: StatusWords
  messages: Messages
  /** What the words are about, for those who only hear the button. */
  about: string
  /** Gets what to announce. */
  onCopied: (text: string) => void
}

/** The words of one status, with a button that copies them. */
export function CopyCell({ words: { title, description }, messages, about, onCopied }: CopyCellProps) {
  const [label, setLabel] = useState('Copy')
  useEffect(() => {
    if (label === 'Copy') return
    const timer = setTimeout(setLabel, 3000, 'Copy')
    return () => clearTimeout(timer)
  }, [label])

  async function copy() {
    const isCopied = await copyText(`${title}\n${description}`)
    setLabel(isCopied ? 'Copied' : 'Not copied')
    onCopied(isCopied ? `Copied: ${about}` : 'This page may not use the clipboard. Select the words and copy them.')
  }

  return (
    <div className="copy-cell">
      <div lang={messages.locale} dir={messages.dir}>
        <p>{title}</p>
        <p>{description}</p>
      </div>
      <button type="button" onClick={copy} aria-label={`${label}: ${about}`}>
        {label}
      </button>
    </div>
  )
}
