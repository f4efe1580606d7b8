import type { ReactNode } from 'react'
import { Component, lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorFallback, ErrorUIProvider } from 'storefront-error-ui'

// A shop after a release: a part of its code is gone. Bundled with the built package by lostChunk.test.ts.

const root = document.querySelector<HTMLElement>('[data-lost]') as HTMLElement
const { lost, scene, release, reload, as } = root.dataset
const Lost = lazy(() => import(lost as string))

class Boundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {}
  static getDerivedStateFromError = (error: unknown) => ({ error })
  override render() {
    if (!('error' in this.state)) return this.props.children
    return (
      <ErrorFallback
        error={this.state.error}
        as={as as 'page' | undefined}
        release={release}
        reload={reload === undefined ? undefined : reload === 'true'}
        reset={() => this.setState({})}
      />
    )
  }
}

const part = (
  <Boundary>
    <Suspense fallback={<p>Loading</p>}>
      <Lost />
    </Suspense>
  </Boundary>
)
const scenes: Record<string, ReactNode> = {
  page: <main>{part}</main>,
  checkout: (
    <main>
      <h1>Checkout</h1>
      <input aria-label="Name" />
      {part}
    </main>
  ),
  two: (
    <>
      <main>{part}</main>
      <main>{part}</main>
    </>
  ),
}

// Tells the test what was shown, however short.
const shown = () => {
  const title = document.querySelector('[data-error-ui] [data-part="title"]')?.textContent
  if (title) sessionStorage.setItem('shown', `${sessionStorage.getItem('shown') ?? ''}${title}|`)
}
new MutationObserver(shown).observe(document, { childList: true, subtree: true })

createRoot(root).render(
  <ErrorUIProvider onOutcome={() => sessionStorage.setItem('told', `${sessionStorage.getItem('told') ?? ''}x`)}>
    {scenes[scene as string]}
  </ErrorUIProvider>,
)
