'use client'

import { forwardRef, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import { FailureGroupContext } from '../hooks/FailureGroupContext'
import type { FailedPartEntry, GroupSnapshot } from '../hooks/failureGroup'
import { messageFor } from '../hooks/messageFor'
import type { SurfaceComponent } from '../hooks/Subject'
import { inputOf, methodOf } from '../hooks/Subject'
import { useBrowserLayoutEffect } from '../hooks/useBrowserLayoutEffect'
import { useHydrating } from '../hooks/useHydrating'
import { useSameInput } from '../hooks/useSameInput'
import type { ErrorBannerProps } from './ErrorBanner'
import { ErrorBanner } from './ErrorBanner'

export interface FailedPartProps extends ErrorBannerProps {}

/**
 * An `ErrorBanner` for a part of a page inside `FailureSummary`. If many parts have failed, that shows one message for all of them, and this shows
 * nothing. A failure that trying again does not help, or that may have taken effect, stays in its place. Renders a `<section>`, or nothing.
 */
export const FailedPart = /* @__PURE__ */ forwardRef<HTMLElement, FailedPartProps>(function FailedPart(props, ref) {
  const group = useContext(FailureGroupContext)
  const ui = useErrorUI()
  const { retry, onRetry = props.handlers?.retry } = props
  const input = useSameInput(inputOf(props) ?? retry?.error)
  const { retry: mode } = messageFor(input, ui, methodOf(props), ui.messages)
  const isRepeatable = /^(manual|automatic)$/.test(mode) && !!(retry || onRetry)
  const hydrating = useHydrating()
  const { isSummed } = useSyncExternalStore(group?.listen ?? listenToNone, group?.get ?? getNone, getNone)
  const [isIn, enter] = useState(false)
  const ends = useRef<() => void>(undefined)
  const { state } = retry ?? {}
  const isUnderWay = state === 'sending' || state === 'verifying'
  const own: FailedPartEntry = {
    input,
    // What the server asked to wait for is not sent before.
    isBusy: isUnderWay || (state === 'waiting' && !(retry as { canSkip?: boolean }).canSkip),
    send() {
      if (!retry) return onRetry?.()
      const ended = new Promise<void>((resolve) => {
        ends.current = resolve
      })
      // A session goes on trying by itself, and resolves at the end of that.
      return Promise.race([ended, retry.run()])
    },
  }
  const part = useRef(own)
  useBrowserLayoutEffect(() => {
    part.current = own
  })
  useEffect(() => {
    if (!isUnderWay) return
    return () => ends.current?.()
  }, [isUnderWay])
  useBrowserLayoutEffect(() => {
    enter(true)
    return isRepeatable ? group?.add(part) : undefined
  }, [group, isRepeatable])
  const told = useRef<unknown>(untold)
  const isHidden = !!group && isRepeatable && !hydrating && (!isIn || isSummed)
  const { tellShown } = ui
  useEffect(() => {
    // A banner tells of what it shows by itself.
    if (isHidden && !isIn) return
    if (isHidden && told.current !== input) tellShown?.(input, undefined)
    told.current = input
  }, [isHidden, isIn, input, tellShown])
  // Until all parts of this render have told of themselves, none shows what the next moment would take away.
  return isHidden ? null : <ErrorBanner {...(props as { status: number })} ref={ref} />
}) as SurfaceComponent<FailedPartProps, HTMLElement>

const untold = {}
const none: GroupSnapshot = { count: 0, isSummed: false, input: undefined }
const getNone = () => none
const listenToNone = () => () => {}
