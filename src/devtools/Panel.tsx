'use client'

import type { ReactNode } from 'react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { FaultForm } from './FaultForm'
import { getFault, listenForFault } from './faultStore'
import { panelStyles } from './panelStyles'
import { countPanel, patchPage } from './patchPage'

// Before the shop sends its first request, which an effect of a component could not do.
if (typeof window === 'object') patchPage()

/**
 * The panel “What should go wrong?”, in a shadow root at the end of the page. Mount it once; a second one shows nothing. When it is
 * unmounted, nothing goes wrong any more.
 */
export function Panel(): ReactNode {
  const { fault } = useSyncExternalStore(listenForFault, getFault, getFault)
  const [isOpen, setOpen] = useState(false)
  const [root, setRoot] = useState<ShadowRoot>()
  useEffect(() => {
    const { isFirst, leave } = countPanel()
    if (!isFirst) return leave
    const host = document.createElement('div')
    host.setAttribute('data-error-ui-devtools', '')
    // English, whatever the page is.
    host.lang = 'en'
    host.dir = 'ltr'
    const shadow = host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(panelStyles)
    shadow.adoptedStyleSheets = [sheet]
    document.body.append(host)
    setRoot(shadow)
    return () => {
      host.remove()
      leave()
    }
  }, [])
  if (!root) return null
  return createPortal(
    <>
      {isOpen && <FaultForm />}
      <button type="button" aria-expanded={isOpen} data-on={fault ? '' : undefined} onClick={() => setOpen(!isOpen)}>
        What should go wrong?
      </button>
    </>,
    root,
  )
}
