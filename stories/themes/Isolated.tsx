import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

interface Props {
  /** What the page is, for a screen reader. */
  title: string
  /** Sheets of the page, in the order in which they are loaded. */
  sheets: readonly string[]
  children: ReactNode
}

/** A page of its own, so that its global styles reach no other story. It takes language, direction and theme from ours. */
export function Isolated({ title, sheets, children }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [page, setPage] = useState<Document>()
  const [height, setHeight] = useState(320)

  useEffect(() => {
    if (!page) return
    const styles = sheets.map((sheet) => {
      const style = page.createElement('style')
      style.textContent = sheet
      page.head.append(style)
      return style
    })
    return () => {
      for (const style of styles) style.remove()
    }
  }, [page, sheets])

  useEffect(() => {
    if (!page) return
    const { documentElement: ours } = document
    const follow = () => {
      page.documentElement.lang = ours.lang
      page.documentElement.dir = ours.dir
      if (ours.dataset.theme) page.documentElement.dataset.theme = ours.dataset.theme
      else delete page.documentElement.dataset.theme
    }
    follow()
    const observer = new MutationObserver(follow)
    observer.observe(ours, { attributes: true, attributeFilter: ['lang', 'dir', 'data-theme'] })
    return () => observer.disconnect()
  }, [page])

  useEffect(() => {
    const content = page?.body.firstElementChild
    if (!content) return
    const observer = new ResizeObserver(() => setHeight(Math.ceil(content.getBoundingClientRect().height)))
    observer.observe(content)
    return () => observer.disconnect()
  }, [page])

  return (
    <>
      <iframe
        ref={frame}
        title={title}
        srcDoc={`<!doctype html><title>${title}</title><body style="margin:0"><div style="display:flow-root"></div>`}
        onLoad={() => setPage(frame.current?.contentDocument ?? undefined)}
        style={{ display: 'block', inlineSize: '100%', blockSize: height, border: 0 }}
      />
      {page?.body.firstElementChild && createPortal(children, page.body.firstElementChild)}
    </>
  )
}
