import type { ReactElement } from 'react'
import {
  ErrorBanner,
  ErrorDetails,
  ErrorDialog,
  ErrorFallback,
  ErrorPage,
  ErrorUIProvider,
  RetryButton,
  StatusNotice,
} from 'storefront-error-ui'
import { ar } from 'storefront-error-ui/locales/ar'
import { de } from 'storefront-error-ui/locales/de'
import { en } from 'storefront-error-ui/locales/en'
import { ja } from 'storefront-error-ui/locales/ja'
import { defineMessages } from 'storefront-error-ui/messages'
import { en as developerEn } from '../../src/messages/locales/developer/en'
import type { Shown } from './PageCase'

const languages = { en, ar, de, ja }
const links = { home: '/', search: '/s', signIn: '/login', checkOrders: '/orders', support: '/help', statusPage: '/up' }
const nothing = () => undefined

/** A component as plain data describes it, in its own provider. */
export function Surface({ locale = 'en', labels = {}, forDevelopers, ...shown }: Shown) {
  const messages = defineMessages(forDevelopers ? developerEn : languages[locale], { labels })
  return (
    <ErrorUIProvider messages={messages} links={links} details={ErrorDetails}>
      {element(shown)}
    </ErrorUIProvider>
  )
}

function element({ surface, status = 503, dismiss, reference = 'f3a1-7c', ...given }: Shown): ReactElement {
  const subject = status === 'withDetails' ? { error: failure(reference) } : { status }
  switch (surface) {
    case 'banner':
      return <ErrorBanner {...subject} {...given} onRetry={nothing} onDismiss={dismiss ? nothing : undefined} />
    case 'notice':
      return <StatusNotice {...subject} {...given} onRetry={nothing} onDismiss={dismiss ? nothing : undefined} />
    case 'page':
      return <ErrorPage {...subject} {...given} onRetry={nothing} onBack={nothing} />
    case 'dialog': {
      const { headingLevel: _, ...words } = given
      return <ErrorDialog {...subject} {...words} onRetry={nothing} />
    }
    case 'fallback':
      return (
        <ErrorFallback
          error={status === 'withDetails' ? failure(reference) : new Error('x')}
          as="page"
          reset={nothing}
        />
      )
    case 'button':
      return <RetryButton onRetry={nothing} />
  }
}

function failure(reference: string): unknown {
  return { status: 503, headers: { 'x-request-id': reference }, data: { error: { code: 'ORD002', message: 'No' } } }
}
