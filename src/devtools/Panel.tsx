'use client'

import type { ReactNode } from 'react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { FaultForm } from './FaultForm'
import { getFault, listenForFault, restoreFault, setFault } from './faultStore'
import { panelStyles } from './panelStyles'
import { patchFetch } from './patchFetch'
import { patchXhr } from './patchXhr'

// Before the shop sends its first request, which an effect of a component could not do.
if (typeof window === 'object') {
  patchFetch()
  patchXhr()
  restoreFault()
}

/**
 * The panel “What should go wrong?”, in a shadow root at the end of the page. Mount it once. When it is unmounted, nothing goes wrong any
 * more.
 */
export function Panel(): ReactNode {
  const { fault } = useSyncExternalStore(listenForFault, getFault, getFault)
  const [isOpen, setOpen] = useState(false)
  const [root, setRoot] = useState<ShadowRoot>()
  useEffect(() => {
    const host = document.createElement('div')
    host.setAttribute('data-error-ui-devtools', '')
    const shadow = host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(panelStyles)
    shadow.adoptedStyleSheets = [sheet]
    document.body.append(host)
    setRoot(shadow)
    return () => {
      host.remove()
      setFault(undefined)
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
