import { useEffect, useId, useRef } from 'react'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { useRetry } from '../../src/hooks/useRetry'
import { Goods } from './Store'

interface Props {
  title: string
  load: () => Promise<unknown>
  /** How many products it has once it is there. */
  count?: number | undefined
}

/** A shelf that loads by itself. Where that fails, it says so at its place, under its own name. */
export function LoadedShelf({ title, load, count = 4 }: Props) {
  const titleId = useId()
  const shelf = useRef<HTMLDivElement>(null)
  const isPressed = useRef(false)
  const goods = useRetry(load, { method: 'GET' })
  const { run, state, error } = goods
  useEffect(() => {
    run()
  }, [run])
  useEffect(() => {
    if (state !== 'sending') return
    // The button that was pressed goes with the banner, and must not take the focus along.
    isPressed.current = shelf.current?.contains(document.activeElement) === true
  }, [state])
  useEffect(() => {
    if (state !== 'succeeded' || !isPressed.current) return
    const heading = shelf.current?.querySelector('h2')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus()
  }, [state])
  return (
    <div ref={shelf} className="loaded-shelf">
      {state === 'succeeded' ? <Goods title={title} count={count} /> : <h2 id={titleId}>{title}</h2>}
      {error !== undefined && <ErrorBanner error={error} retry={goods} description={null} aria-labelledby={titleId} />}
    </div>
  )
}
