import { AppProvider, Banner } from '@shopify/polaris'
import translations from '@shopify/polaris/locales/en.json'
import { labels } from '../words.mjs'
import '@shopify/polaris/build/esm/styles.css'

export function Provider({ children }) {
  return <AppProvider i18n={translations}>{children}</AppProvider>
}

export function Scene({ title, description, statusPage, onRetry }) {
  return (
    <Banner
      tone="critical"
      title={title}
      action={{ content: labels.retry, onAction: onRetry }}
      secondaryAction={{ content: labels.statusPage, url: statusPage, external: true }}
    >
      <p>{description}</p>
    </Banner>
  )
}
