'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { forwardRef, useEffect, useMemo, useRef, useState } from 'react'
import { announce } from '../hooks/announce'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { Subject } from '../hooks/Subject'
import { inputOf } from '../hooks/Subject'
import { isErrorCode } from '../http/isErrorCode'
import { isRequestId } from '../http/isRequestId'
import { maskPath } from '../http/maskPath'
import { readOutcomeOnce } from '../http/readOutcomeOnce'
import { redact } from '../http/redact'
import { allLabels } from '../messages/allLabels'

export type ErrorDetailsProps = Omit<ComponentPropsWithoutRef<'details'>, 'children'> & Subject

/**
 * What support needs to find a failure: request id, code, status, time and page, with a button that copies them. Shows
 * nothing of the server’s text and no personal data: what of the page’s path may name a person, a search, a token or one
 * thing is cut. Shows nothing at all where there is neither an id nor a code. Renders a `<details>`, closed unless `open`
 * says otherwise.
 */
export const ErrorDetails = /* @__PURE__ */ forwardRef<HTMLDetailsElement, ErrorDetailsProps>(function ErrorDetails(
  { status, error, ...rest },
  ref,
) {
  const { messages } = useErrorUI()
  const { locale, dir } = messages
  const labels = allLabels(messages)
  const input = inputOf({ status, error })
  const outcome = useMemo(() => readOutcomeOnce(input), [input])
  const { code } = outcome
  const requestId = outcome.requestId && isRequestId(outcome.requestId) ? outcome.requestId : undefined
  const seen = useFirstSeen([requestId, code, outcome.status].join())
  const list = useRef<HTMLDListElement>(null)
  const [copied, setCopied] = useState(0)

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(setCopied, 4000, 0)
    return () => clearTimeout(timer)
  }, [copied])

  // What went well leaves nothing to ask support about.
  if ((!requestId && !code) || (outcome.status ?? 400) < 400) return null

  const time = seen && new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' }).format(seen.time)
  const facts = [
    [labels.requestId, requestId],
    [labels.code, code && (isErrorCode(code) ? redact(code) : '[removed]')],
    [labels.status, outcome.status],
    [labels.time, time],
    [labels.page, seen?.page],
  ].filter(([, value]) => value)

  async function press() {
    if (!(await copy(facts.map((fact) => fact.join(': ')).join('\n'), list.current))) return
    setCopied(Date.now())
    announce(labels.copied, 'polite', locale)
  }

  return (
    <details lang={locale} dir={dir} {...rest} ref={ref} data-error-ui="details">
      <summary>{labels.details}</summary>
      <dl ref={list}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" data-error-ui="action" data-action="copy" onClick={press}>
        <span data-part="label">{copied ? labels.copied : labels.copy}</span>
      </button>
    </details>
  )
})

/** When and where a failure was first shown. Not before the first effect, since a server knows neither zone nor page. */
function useFirstSeen(failure: string) {
  const [seen, setSeen] = useState<{ time: number; page: string }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another failure has a time of its own
  useEffect(() => {
    const { protocol, host, href } = location
    setSeen({ time: Date.now(), page: `${protocol}//${host}${maskPath(href, '[removed]')}` })
  }, [failure])
  return seen
}

/** Copies a text; where the browser refuses, leaves what stands for it selected, to be copied by hand. */
async function copy(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch (reason) {
    // Missing without HTTPS, refused in many frames and web views. The older way copies what is selected.
    const selection = getSelection()
    if (shown) selection?.selectAllChildren(shown)
    if (copySelected(text)) {
      selection?.removeAllRanges()
      return true
    }
    warn(reason)
    return false
  }
}

function copySelected(text: string): boolean {
  let taken = false
  const take = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    taken = true
  }
  // In the capture phase, before a page's own listener.
  addEventListener('copy', take, true)
  try {
    return document.execCommand('copy') && taken
  } catch {
    return false
  } finally {
    removeEventListener('copy', take, true)
  }
}

function warn(reason: unknown): void {
  // Without a bundler there is no `process`, and nobody to warn.
  try {
    if (process.env.NODE_ENV === 'production') return
    // biome-ignore lint/suspicious/noConsole: this is what the developer is told
    console.warn(
      'storefront-error-ui: the details could not be copied, so they were selected for the shopper to copy. A page needs ' +
        'HTTPS for the clipboard, and a frame needs allow="clipboard-write".',
      reason,
    )
  } catch {}
}
