'use client'

import type { ComponentPropsWithoutRef, ReactNode, Ref } from 'react'
import { forwardRef, useMemo, useState, useSyncExternalStore } from 'react'
import { ErrorUIContext, useErrorUI } from '../hooks/ErrorUIContext'
import { FailureGroupContext } from '../hooks/FailureGroupContext'
import type { FailureGroup, GroupSnapshot } from '../hooks/failureGroup'
import { failureGroup } from '../hooks/failureGroup'
import { useSurface } from '../hooks/useSurface'
import { describeCount } from '../messages/describeCount'
import type { SummaryWords } from '../messages/SummaryWords'
import { panelElement, panelProps } from './Panel'
import { RetryButton } from './RetryButton'

export interface FailureSummaryProps extends Omit<ComponentPropsWithoutRef<'section'>, 'about'> {
  /** The part of the page whose failures it counts: each is a `FailedPart`. */
  children?: ReactNode
  /** The words, such as `summaryPtBR`. */
  words: SummaryWords
  /** From how many failures on one message stands for all of them. 3 by default. */
  least?: number | undefined
}

/**
 * Shows one message where many parts of a page have failed: how many, and a button that sends all of it again, one after the other until one
 * succeeds, then more at a time. It stays until everything is loaded. Renders its children, and above them, while there is something to say, a
 * `<section>` named by its title.
 */
export const FailureSummary = /* @__PURE__ */ forwardRef<HTMLElement, FailureSummaryProps>(function FailureSummary(
  { children, words, least = 3, ...rest },
  ref,
) {
  const group = useMemo(() => failureGroup(least), [least])
  const snapshot = useSyncExternalStore(group.listen, group.get, group.get)
  return (
    <FailureGroupContext.Provider value={group}>
      {snapshot.isSummed && <Summary {...snapshot} {...{ group, words, rest }} rootRef={ref} />}
      {children}
    </FailureGroupContext.Provider>
  )
})

interface SummaryProps extends GroupSnapshot {
  group: FailureGroup
  words: SummaryWords
  rest: object
  rootRef: Ref<HTMLElement>
}

/** Each part has told the provider of its failure. */
function Summary(props: SummaryProps) {
  const ui = useErrorUI()
  const silent = useMemo(() => ({ ...ui, tellShown: undefined }), [ui])
  return (
    <ErrorUIContext.Provider value={silent}>
      <SummaryPanel {...props} />
    </ErrorUIContext.Provider>
  )
}

const polite = { politeness: 'polite' } as const

function SummaryPanel({ count, input, group, words, rest, rootRef }: SummaryProps) {
  const { locale, dir } = words
  // While they are sent, a number that goes down would be announced again and again.
  const [sent, setSent] = useState<number>()
  const sendAll = () => {
    setSent(count)
    return group.sendAll().finally(() => setSent(undefined))
  }
  const props = {
    lang: locale,
    dir,
    ...rest,
    error: input,
    heading: describeCount(sent ?? count, words),
    actions: (
      <RetryButton lang={locale} dir={dir} onRetry={sendAll}>
        {words.retryAll}
      </RetryButton>
    ),
  }
  return panelElement({ name: 'banner', rootRef }, useSurface(panelProps(props, true), polite))
}
