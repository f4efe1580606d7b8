import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'

const slowly = () => new Promise((done) => setTimeout(done, 1500))

interface Props {
  /** Classes of the first banner, where a recipe has some. */
  className?: string | undefined
}

/** What a theme has to dress: every tone, a banner, a notice and a page. */
export function Scene({ className }: Props) {
  return (
    <main style={{ display: 'grid', gap: '1rem', boxSizing: 'border-box', maxInlineSize: '60rem', padding: '1rem' }}>
      <ErrorBanner status={503} onRetry={slowly} className={className} />
      <ErrorBanner status={404} />
      <ErrorBanner status={202} />
      <ErrorBanner status={201} onDismiss={() => undefined} />
      <StatusNotice status={504} onRetry={slowly} />
      <ErrorPage status={500} onRetry={slowly} />
    </main>
  )
}
