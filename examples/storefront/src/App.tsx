import { useEffect, useState } from 'react'
import { ErrorDetails, ErrorUIProvider } from 'storefront-error-ui'
import { ErrorDevtools } from 'storefront-error-ui/devtools/production'
import { ServiceStatusBanner, ServiceStatusProvider, serviceStatusSource } from 'storefront-error-ui/service-status'
import { CartProvider } from './cart/CartProvider'
import { StatusPageSwitch } from './demo/StatusPageSwitch'
import { Main } from './pages/Main'
import { Footer } from './parts/Footer'
import { Header } from './parts/Header'
import { useLinks } from './router/useLinks'
import { LanguageContext } from './words/LanguageContext'
import type { Language } from './words/languages'
import { languages } from './words/languages'

// Set once: a new object with every render would render every message again.
const links = {
  home: '/',
  search: '/search',
  support: '/support',
  checkOrders: '/orders',
  signIn: '/sign-in',
}

// Through the shop's own server, which asks the platform's page once a minute for all shoppers.
const source = serviceStatusSource({ url: '/service-status' })

export function App() {
  useLinks()
  const [language, setLanguage] = useState(readLanguage)
  const { errors, reasons, service } = languages[language]

  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = errors.dir
    localStorage.setItem('language', language)
  }, [language, errors.dir])

  return (
    <LanguageContext value={language}>
      <ErrorUIProvider messages={errors} links={links} reasons={reasons} details={ErrorDetails}>
        <ServiceStatusProvider source={source} words={service}>
          <CartProvider>
            <Header onLanguage={setLanguage} />
            <ServiceStatusBanner className="service-status" />
            <Main />
            <Footer />
            <StatusPageSwitch />
          </CartProvider>
        </ServiceStatusProvider>
        {/* A shop of one's own takes it from `storefront-error-ui/devtools`, which is not in its production build. */}
        <ErrorDevtools />
      </ErrorUIProvider>
    </LanguageContext>
  )
}

function readLanguage(): Language {
  const stored = localStorage.getItem('language') ?? 'en'
  return stored in languages ? (stored as Language) : 'en'
}
