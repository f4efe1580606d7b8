import { useEffect } from 'react'
import { assertOk } from '../../../src/http/index'
import { FailedPart, FailureSummary, useRetry } from '../../../src/index'
import { summaryEn } from '../../../src/messages/summary/en'

function Part({ path }: { path: string }) {
  const part = useRetry<{ title: string }>(
    async ({ signal }) => (await assertOk(await fetch(path, { signal }))).json(),
    { method: 'GET' },
  )
  const { run } = part
  useEffect(() => {
    run()
  }, [run])
  if (part.error !== undefined) return <FailedPart error={part.error} retry={part} />
  return part.state === 'succeeded' ? <p>{part.data.title}</p> : null
}

export function ProductPage({ product }: { product: string }) {
  return (
    <FailureSummary words={summaryEn}>
      <Part path={`/api/reviews/${product}`} />
      <Part path={`/api/similar/${product}`} />
      <Part path={`/api/delivery/${product}`} />
    </FailureSummary>
  )
}
