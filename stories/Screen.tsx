import type { ReactNode } from 'react'
import { useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useErrorUI } from '../src/hooks/ErrorUIContext'
import './Screen.css'

interface ScreenProps {
  /** What is on it, for those who do not see it. */
  name: string
  /** In CSS pixels. It is drawn smaller where there is less room. */
  width: number
  height: number
  /** As the toolbar sets it. */
  theme: string
  /** Whether it can be pressed; else it is a picture that is drawn anew. */
  isLive?: boolean | undefined
  children: ReactNode
}

/**
 * A window of its own size, in which everything is drawn as on a device of that size: widths, media queries, what is fixed to the window.
 * It has the sheets of the page, the language and the theme. Renders an `<iframe>`.
 */
export function Screen({ name, width, height, theme, isLive = false, children }: ScreenProps) {
  const { messages, locale } = useErrorUI()
  const dir = messages?.dir ?? 'ltr'
  const [page, setPage] = useState<Document>()
  useLayoutEffect(() => {
    if (!page) return
    const { documentElement: root } = page
    root.lang = locale
    root.dir = dir
    if (theme === 'system') delete root.dataset.theme
    else root.dataset.theme = theme
  }, [page, locale, dir, theme])
  const size = {
    '--screen-width': `${width}px`,
    '--screen-height': `${height}px`,
    '--screen-ratio': `${width} / ${height}`,
  } as React.CSSProperties
  return (
    <div className="screen" style={size} inert={!isLive}>
      <iframe
        title={name}
        srcDoc={blank}
        onLoad={({ currentTarget }) => setPage(dress(currentTarget.contentDocument as Document))}
      />
      {page && createPortal(children, page.body)}
    </div>
  )
}

const blank = '<!doctype html><title>Screen</title><body class="screen-body"></body>'

/** Gives a new window the sheets of the page. */
function dress(page: Document): Document {
  const style = page.createElement('style')
  style.textContent = sheets()
  page.head.append(style)
  return page
}

let known = { count: 0, text: '' }

/** Every rule of the page, but for fonts that are part of a sheet: the window of a screen has those of the page in its cache. */
function sheets(): string {
  const all = [...document.styleSheets]
  if (all.length !== known.count) {
    const rules = all.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    known = { count: all.length, text: rules.filter((rule) => !/^@font-face[^}]*data:/.test(rule)).join('\n') }
  }
  return known.text
}
