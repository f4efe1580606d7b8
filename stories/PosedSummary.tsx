import { ErrorBanner } from '../src/components/ErrorBanner'
import { RetryButton } from '../src/components/RetryButton'
import { useErrorUI } from '../src/hooks/ErrorUIContext'
import { describeCount } from '../src/messages/describeCount'
import type { SummaryWords } from '../src/messages/SummaryWords'
import { summaryEn } from '../src/messages/summary/en'
import { poses } from '../src/testing/poses'

const modules = import.meta.glob<Record<string, SummaryWords>>('../src/messages/summary/*.ts', { eager: true })
const all = Object.values(modules).flatMap((module) => Object.values(module))
export const summaryWords = (locale: string) => all.find((words) => words.locale === locale) ?? summaryEn

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
