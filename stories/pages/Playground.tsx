import { useState } from 'react'
import { checkoutReasons } from '../../src/checkout/checkoutReasons'
import { checkoutEn } from '../../src/checkout/words/en'
import { checkoutEs } from '../../src/checkout/words/es'
import { checkoutPtBR } from '../../src/checkout/words/pt-BR'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useMessagesInUse } from '../messagesInUse'
import { AnswerForm } from './AnswerForm'
import { AnswerSurfaces } from './AnswerSurfaces'
import { examples } from './answers'
import { MessageTable } from './MessageTable'
import { OutcomeTable } from './OutcomeTable'
import './pages.css'
import './Playground.css'
import { useAnswer } from './useAnswer'

const reasons = Object.fromEntries(
  [checkoutEn, checkoutEs, checkoutPtBR].map((words) => [words.locale, checkoutReasons(words)]),
)

/** Takes an answer as a server gives it, and shows what is read from it, what is said of it, and every surface. */
export function Playground() {
  const messages = useMessagesInUse()
  const [answer, setAnswer] = useState({
    status: examples[0].status,
    headers: examples[0].headers,
    body: examples[0].body,
  })
  const [knowsCheckout, setKnowsCheckout] = useState(false)
  const outcome = useAnswer(answer)
  return (
    <main className="page playground" lang="en" dir="ltr">
      <h1>Playground</h1>
      <p>
        Paste what a server answered, or choose an answer, and see what becomes of it. Nothing leaves this page. The
        language, the reader, the theme and the direction follow the toolbar.
      </p>
      <AnswerForm answer={answer} onChange={setAnswer} />
      <label className="check">
        <input type="checkbox" checked={knowsCheckout} onChange={(event) => setKnowsCheckout(event.target.checked)} />{' '}
        Know the checkout’s codes (English, Portuguese and Spanish)
      </label>
      {outcome && (
        <ErrorUIProvider reasons={knowsCheckout ? (reasons[messages.locale] ?? reasons.en) : undefined}>
          <div className="playground-tables">
            <OutcomeTable outcome={outcome} />
            <MessageTable outcome={outcome} />
          </div>
          <AnswerSurfaces outcome={outcome} />
        </ErrorUIProvider>
      )}
    </main>
  )
}
