import { useState } from 'react'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'
import type { Outcome } from '../../src/http/Outcome'
import { Frame } from '../Frame'

/** One outcome in every surface; the dialog once it is asked for. */
export function AnswerSurfaces({ outcome }: { outcome: Outcome }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="answer-surfaces" aria-label="Every surface">
      <Frame label="Banner">
        <ErrorBanner error={outcome} onRetry={tryForAMoment} />
      </Frame>
      <Frame label="Notice">
        <StatusNotice error={outcome} onRetry={tryForAMoment} />
      </Frame>
      <Frame label="Dialog">
        <button type="button" className="plain" onClick={() => setOpen(true)}>
          Open the dialog
        </button>
        <ErrorDialog error={outcome} open={isOpen} onOpenChange={setOpen} onRetry={tryForAMoment} />
      </Frame>
      <Frame label="Page">
        <ErrorPage error={outcome} onRetry={tryForAMoment} headingLevel={2} />
      </Frame>
    </section>
  )
}

function tryForAMoment() {
  return new Promise((done) => setTimeout(done, 1500))
}
