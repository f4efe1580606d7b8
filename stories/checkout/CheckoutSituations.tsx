import { useMemo } from 'react'
import { checkoutFacts } from '../../src/checkout/checkoutFacts'
import { checkoutReason } from '../../src/checkout/checkoutReasons'
import type { CheckoutSituation } from '../../src/checkout/checkoutSituation'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { useErrorUI } from '../../src/hooks/ErrorUIContext'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { CopyButton } from '../CopyButton'
import '../pages.css'
import { Quiet } from '../Quiet'
import { checkoutWords } from '../situations/words/checkoutWords'
import './CheckoutSituations.css'

/** The names of all situations, in their order. */
export const situations = Object.keys(checkoutFacts) as readonly CheckoutSituation[]

/** Every reason for which a checkout stops, in words and steps of its own. */
export function CheckoutSituations() {
  return (
    <main className="page checkout-situations" lang="en" dir="ltr">
      <h1>Checkout situations</h1>
      <p>
        Why a checkout stops, beyond its status. VTEX’s codes lead to most of them, and a shop names the others itself:{' '}
        <code>checkoutReason(words, 'paymentAwaited')</code>.
      </p>
      <Quiet>
        <ul>
          {situations.map((name) => (
            <Situation key={name} name={name} />
          ))}
        </ul>
      </Quiet>
    </main>
  )
}

function Situation({ name }: { name: CheckoutSituation }) {
  const { locale } = useErrorUI()
  const { reason, reasons } = useMemo(() => {
    const end = new Date(2026, 10, 28, 18, 30)
    const until = new Intl.DateTimeFormat(locale, { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(end)
    const found = checkoutReason(checkoutWords(locale), name, { until })
    return { reason: found, reasons: () => found }
  }, [locale, name])
  return (
    <li>
      <h2>
        <CopyButton text={name} about={name}>
          <code>{name}</code>
        </CopyButton>
      </h2>
      <ErrorUIProvider reasons={reasons}>
        <ErrorBanner error={refused} />
      </ErrorUIProvider>
      <CopyButton text={`${reason.title}\n${reason.description}`} about={`words of ${name}`}>
        Copy words
      </CopyButton>
    </li>
  )
}

const refused = { status: 400 }
