'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { forwardRef, useEffect, useMemo, useRef, useState } from 'react'
import { announce } from '../hooks/announce'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { SubjectProps, SurfaceComponent } from '../hooks/Subject'
import { inputOf } from '../hooks/Subject'
import { isErrorCode } from '../http/isErrorCode'
import { isRequestId } from '../http/isRequestId'
import { maskPath } from '../http/maskPath'
import { readOutcomeOnce } from '../http/readOutcomeOnce'
import { redact } from '../http/redact'
import { allLabels } from '../messages/allLabels'
import { labelled } from '../messages/labelled'

export interface ErrorDetailsProps extends Omit<ComponentPropsWithoutRef<'details'>, 'children'>, SubjectProps {}

/**
 * What support needs to find a failure: request id, code, status, time and page, with a button that copies them. It shows no text of the
 * server and no personal data: segments of the page’s path that may identify a person, a search, a token or an item are removed. Renders a
 * `<details>`, closed unless `open` is set, or nothing if the failure has neither an id nor a code.
 */
export const ErrorDetails = /* @__PURE__ */ forwardRef<HTMLDetailsElement, ErrorDetailsProps>(function ErrorDetails(
  { status, error, ...rest },
  ref,
) {
  const ui = useErrorUI()
  const { messages, locale, speak = announce } = ui
  const dir = messages?.dir ?? 'ltr'
  const labels = allLabels(ui)
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

  // A success needs no support.
  if ((!requestId && !code) || (outcome.status ?? 400) < 400) return null

  const time = seen && new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' }).format(seen.time)
  const facts = (
    [
      [labels.requestId, requestId],
      [labels.code, code && (isErrorCode(code) ? redact(code) : '[removed]')],
      [labels.status, outcome.status],
      [labels.time, time],
      [labels.page, seen?.page],
    ] as const
  ).filter(([, value]) => value)

  async function press() {
    if (!(await copy(facts.map(([label, value]) => labelled(label, value, locale)).join('\n'), list.current))) return
    setCopied(Date.now())
    speak(labels.copied, 'polite', locale)
  }

  return (
    <details lang={locale} dir={dir} {...rest} ref={ref} data-error-ui="details">
      <summary data-part="summary">{labels.details}</summary>
      <dl ref={list} data-part="facts">
        {facts.map(([label, value]) => (
          <div key={label} data-part="fact">
            <dt data-part="name">{label}</dt>
            <dd data-part="value">
              <bdi data-part="text">{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" data-error-ui="action" data-action="copy" onClick={press}>
        <span data-part="label">{copied ? labels.copied : labels.copy}</span>
      </button>
    </details>
  )
}) as SurfaceComponent<ErrorDetailsProps, HTMLDetailsElement>

/** When and where a failure was first shown. `undefined` until the first effect: a server knows neither the time zone nor the page. */
function useFirstSeen(failure: string) {
  const [seen, setSeen] = useState<{ time: number; page: string }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failure has its own time
  useEffect(() => {
    const { protocol, host, href } = location
    setSeen({ time: Date.now(), page: `${protocol}//${host}${maskPath(href, '[removed]')}` })
  }, [failure])
  return seen
}

/** Copies a text. If the browser refuses, `shown` is selected, so that the shopper can copy it. Returns whether the text was copied. */
async function copy(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch (reason) {
    // The clipboard is missing without HTTPS, and many frames and web views refuse it. `execCommand` copies the selection instead.
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
  // In the capture phase, the listener runs before those of the page.
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
  // Without a bundler there is no `process`, and the warning is left out.
  try {
    if (process.env.NODE_ENV === 'production') return
    // biome-ignore lint/suspicious/noConsole: the warning is for developers
    console.warn(
      'storefront-error-ui: the details could not be copied, so they were selected for the shopper to copy. A page needs ' +
        'HTTPS for the clipboard, and a frame needs allow="clipboard-write".',
      reason,
    )
  } catch {}
}
