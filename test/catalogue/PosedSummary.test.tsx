import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FailedPart } from '../../src/components/FailedPart'
import { FailureSummary } from '../../src/components/FailureSummary'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { ar } from '../../src/messages/locales/ar'
import { de } from '../../src/messages/locales/de'
import { PosedSummary } from '../../stories/PosedSummary'
import { summaryWords } from '../../stories/summaryWords'
import { outline } from './outline'

test.each([undefined, de, ar])(
  'the summary of the catalogue has the parts of the real one that sends: %#',
  async (messages) => {
    const words = summaryWords(messages?.locale ?? 'en')
    const posed = render(
      <ErrorUIProvider messages={messages}>
        <PosedSummary count={4} />
      </ErrorUIProvider>,
    )
    const copy = outline(screen.getByRole('region'))
    posed.unmount()
    const send = () => new Promise(() => {})
    render(
      <ErrorUIProvider messages={messages}>
        <FailureSummary words={words}>
          {[1, 2, 3, 4].map((part) => (
            <FailedPart key={part} status={503} method="GET" onRetry={send} />
          ))}
        </FailureSummary>
      </ErrorUIProvider>,
    )
    await userEvent.click(page.getByRole('button', { name: words.retryAll }))
    await expect.poll(() => outline(screen.getByRole('region'))).toEqual(copy)
    expect(copy.length).toBeGreaterThan(3)
  },
)
