import { ErrorBanner } from '../src/components/ErrorBanner'
import { RetryButton } from '../src/components/RetryButton'
import { useErrorUI } from '../src/hooks/ErrorUIContext'
import { describeCount } from '../src/messages/describeCount'
import { poses } from '../src/testing/poses'
import { summaryWords } from './summaryWords'

/** What `FailureSummary` renders while all is sent again, posed: its own button would have to be pressed. */
export function PosedSummary({ count }: { count: number }) {
  const words = summaryWords(useErrorUI().locale)
  return (
    <ErrorBanner
      status={503}
      method="GET"
      lang={words.locale}
      dir={words.dir}
      heading={describeCount(count, words)}
      compact
      actions={
        <RetryButton {...poses.sending()} lang={words.locale} dir={words.dir}>
          {words.retryAll}
        </RetryButton>
      }
    />
  )
}
