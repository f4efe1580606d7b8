import { render, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { FailedPart } from '../../src/components/FailedPart'
import { FailureSummary } from '../../src/components/FailureSummary'
import { summaryEn } from '../../src/messages/summary/en'

// A banner that may be part of a summary.

const nothing = () => {}

test('outside of a summary it is a banner, with its props and its ref', () => {
  const press = vi.fn()
  let root: HTMLElement | null = null
  render(
    <FailedPart
      status={503}
      method="GET"
      heading="Reviews"
      onRetry={press}
      data-own="1"
      ref={(element) => {
        root = element
      }}
    />,
  )
  const banner = screen.getByRole('region', { name: 'Reviews' })
  expect(root).toBe(banner)
  expect(banner.dataset.own).toBe('1')
  screen.getByRole('button').click()
  expect(press).toHaveBeenCalledTimes(1)
})

test('what a server has rendered is summed up once the page is hydrated, without a mismatch', async () => {
  const page = (
    <FailureSummary words={summaryEn} least={2}>
      <FailedPart status={503} method="GET" onRetry={nothing} />
      <FailedPart status={502} method="GET" onRetry={nothing} />
    </FailureSummary>
  )
  const root = document.body.appendChild(document.createElement('div'))
  root.innerHTML = renderToString(page)
  expect(screen.getAllByRole('region')).toHaveLength(2)
  const failed = vi.fn()
  const mounted = hydrateRoot(root, page, { onRecoverableError: failed })
  await vi.waitFor(() => expect(screen.getAllByRole('region')).toHaveLength(1))
  expect(screen.getByRole('region').textContent).toContain('2 parts of this page')
  expect(failed).not.toHaveBeenCalled()
  mounted.unmount()
  root.remove()
})
