import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorPage } from '../../src/components/ErrorPage'
import { ServiceStatusBanner } from '../../src/components/ServiceStatusBanner'
import { ServiceStatusProvider } from '../../src/components/ServiceStatusProvider'
import { StatusPageLink } from '../../src/components/StatusPageLink'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import { serviceEn } from '../../src/messages/service/en'
import { incident, ownSource } from '../live/ownSource'

test('a server writes what it writes without a status page, and asks nothing', () => {
  const source = ownSource()
  source.say(incident)
  const messages = (
    <>
      <ServiceStatusBanner />
      <ErrorBanner error={{ status: 503, url: '/api/checkout/' }} />
      <ErrorPage status={500} />
      <StatusPageLink />
    </>
  )
  const withStatus = renderToString(
    <ErrorUIProvider messages={en}>
      <ServiceStatusProvider source={source} words={serviceEn}>
        {messages}
      </ServiceStatusProvider>
    </ErrorUIProvider>,
  )
  expect(withStatus).toBe(renderToString(<ErrorUIProvider messages={en}>{messages}</ErrorUIProvider>))
  expect(source.asking()).toEqual([])
})
