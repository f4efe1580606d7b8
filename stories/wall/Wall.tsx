import { useEffect, useMemo, useRef, useState } from 'react'
import type { StatusKind } from '../../src/status/statusKind'
import '../pages.css'
import type { Globals } from '../storyHref'
import type { Reader } from '../wordsFor'
import { wordsFor } from '../wordsFor'
import { Pinned } from './Pinned'
import { passes, statusRows } from './statusRows'
import type { View } from './view'
import { pin } from './view'
import './Wall.css'
import { WallBar } from './WallBar'
import { WallCard } from './WallCard'

interface WallProps {
  /** What the toolbar is set to. */
  globals: Globals
  /** What the wall is set to at first. */
  initialView: View
  onView: (view: View) => void
  onGlobals: (change: Globals) => void
}

/** Every kind of status in one surface, to be chosen, compared and taken away. */
export function Wall({ globals, initialView, onView, onGlobals }: WallProps) {
  const [view, setView] = useState(initialView)
  const heading = useRef<HTMLHeadingElement>(null)
  const { locale, reader, theme } = globals as Record<'locale' | 'reader' | 'theme', string>
  const [shopper, developer] = [wordsFor('shopper', locale), wordsFor('developer', locale)]
  const all = useMemo(() => statusRows(shopper, developer), [shopper, developer])
  const rows = all.filter((row) => passes(row, view))
  const pinned = view.pinned.flatMap((kind) => all.find((row) => row.kind === kind) ?? [])
  const readers: [Reader, typeof shopper][] = [
    ['shopper', shopper],
    ['developer', developer],
  ]

  function change(next: Partial<View>) {
    const changed = { ...view, ...next }
    setView(changed)
    onView(changed)
  }

  const isPressed = useRef(false)
  function press(kind: StatusKind) {
    isPressed.current = true
    change({ pinned: pin(view.pinned, kind) })
  }
  const isPair = pinned.length === 2
  useEffect(() => {
    // Who pins the second one wants to see both.
    if (isPair && isPressed.current) heading.current?.focus()
  }, [isPair])

  return (
    <main className="page wall" lang="en" dir="ltr">
      <h1>All statuses</h1>
      <p>
        What a shopper sees for each answer: the documented ones first, then what is seen beside them, then any other
        code by its class, and what happens without an answer. Pin two to compare them.
      </p>
      <WallBar
        view={view}
        globals={globals}
        found={`${rows.length} of ${all.length} statuses`}
        onView={change}
        onGlobals={onGlobals}
      />
      {pinned.length > 0 && (
        <Pinned
          rows={pinned}
          view={view}
          globals={globals}
          readers={reader === 'developer' ? readers.reverse() : readers}
          headingRef={heading}
          onPin={({ kind }) => press(kind)}
        />
      )}
      <h2 className="hidden">Every status</h2>
      <ul className="wall-grid" data-surface={view.surface} data-width={view.width}>
        {rows.map((row) => (
          <WallCard key={row.kind} row={row} view={view} theme={theme} onPin={() => press(row.kind)} />
        ))}
      </ul>
      {rows.length === 0 && <p>Nothing matches. Fewer letters or filters find more.</p>}
    </main>
  )
}
