import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { checkoutReason } from '../../../src/checkout/checkoutReasons'
import type { CheckoutSituation } from '../../../src/checkout/checkoutSituation'
import { ErrorBanner } from '../../../src/components/ErrorBanner'
import { ErrorPage } from '../../../src/components/ErrorPage'
import { StatusNotice } from '../../../src/components/StatusNotice'
import { useErrorUI } from '../../../src/hooks/ErrorUIContext'
import { ErrorUIProvider } from '../../../src/hooks/ErrorUIProvider'
import { poses } from '../../../src/testing/poses'
import { PosedDialog } from '../../PosedDialog'
import { CartLine } from '../../Shop'
import { CheckoutForm, Sum } from '../CheckoutForm'
import { Field, Goods, Store, Title } from '../Store'
import { checkoutWords } from '../words/checkoutWords'
import type { ShopWords } from '../words/ShopWords'
import { fill, useShop } from '../words/useShop'

/** A moment of a situation. */
export interface Act {
  name: string
  show: () => ReactNode
}

/** What happens to a shopper, moment by moment, and what many shops show instead. */
export interface Film {
  name: string
  about: string
  /** The story in which it can be pressed. */
  story: string
  /** Two or more; the last one is the end. */
  acts: readonly Act[]
  without: () => ReactNode
}

export const films: readonly Film[] = [
  {
    name: 'One failed shelf',
    about: 'Only the shelf says that it is missing. It tries again by itself, and the page stays whole.',
    story: 'situations-one-failed-shelf--failed',
    acts: [
      {
        name: 'Fails',
        show: () => <Shelf>{<ErrorBanner {...poses.failed({ status: 502 })} description={null} />}</Shelf>,
      },
      {
        name: 'Waits',
        show: () => (
          <Shelf>{<ErrorBanner {...poses.waitingByItself({ status: 502, seconds: 4 })} description={null} />}</Shelf>
        ),
      },
      { name: 'Is back', show: () => <Shelf isThere /> },
    ],
    without: () => (
      <Shelf>
        <Raw>An empty place, or a wheel that turns for ever.</Raw>
        <div className="film-gap" />
      </Shelf>
    ),
  },
  {
    name: 'Payment unclear',
    about: 'The answer to an order was lost. The orders come first, so that nothing is paid twice.',
    story: 'situations-payment-unclear--unclear',
    acts: [
      {
        name: 'Fails',
        show: () => <Order over={<PosedDialog {...lostOrder()} isOver />} />,
      },
      { name: 'Asks', show: () => <Order over={<PosedDialog {...poses.asking()} isOver />} /> },
      { name: 'Is there', show: () => <Order isPlaced /> },
    ],
    without: () => (
      <Order>
        <Raw>Request failed with status code 504</Raw>
      </Order>
    ),
  },
  {
    name: 'Waiting for a Pix payment',
    about: 'The order is kept until the payment is there. The message says until when, and what to do.',
    story: 'situations-checkout--all-situations',
    acts: [
      { name: 'Waits', show: () => <Paying reason="paymentAwaited" /> },
      { name: 'Ran out', show: () => <Paying reason="paymentExpired" /> },
      { name: 'Is paid', show: () => <Order isPlaced /> },
    ],
    without: () => (
      <Order>
        <Raw>payment_status: waiting</Raw>
      </Order>
    ),
  },
  {
    name: 'Offline in the subway',
    about: 'What was loaded stays. What is asked for meanwhile comes by itself with the connection.',
    story: 'situations-offline-in-the-subway--underground',
    acts: [
      { name: 'Fails', show: () => <Underground /> },
      { name: 'Is back', show: () => <Underground isBack /> },
    ],
    without: () => (
      <Store isBare>
        <Raw>TypeError: Failed to fetch</Raw>
      </Store>
    ),
  },
  {
    name: 'Coupon refused',
    about: 'A quiet line beside the field. The rest of the cart goes on.',
    story: 'situations-coupon-refused--refused',
    acts: [
      { name: 'Fails', show: () => <Coupon>{<Refused reason="couponRefused" />}</Coupon> },
      { name: 'Is used', show: () => <Coupon isUsed /> },
    ],
    without: () => (
      <Coupon>
        <Raw>Coupon SPRNG10 invalid (couponNotFound)</Raw>
      </Coupon>
    ),
  },
  {
    name: 'Search failed',
    about: 'It names what was searched for, and a press searches again.',
    story: 'situations-search-failed--failed',
    acts: [
      { name: 'Fails', show: () => <Search pose={poses.failed({ status: 503 })} /> },
      { name: 'Tries', show: () => <Search pose={poses.sending({ status: 503 })} /> },
      { name: 'Has found', show: () => <Search /> },
    ],
    without: () => (
      <Store>
        <Raw>No results</Raw>
      </Store>
    ),
  },
  {
    name: 'Too many attempts',
    about: 'The server asks to wait. The button counts down, and nothing is sent too soon.',
    story: 'situations-too-many-attempts--countdown',
    acts: [
      { name: 'Waits', show: () => <SignIn pose={poses.waiting({ seconds: 40 })} /> },
      { name: 'Is over', show: () => <SignIn pose={poses.failed({ status: 429 })} /> },
      { name: 'Is in', show: () => <Welcome /> },
    ],
    without: () => (
      <Store isBare>
        <Raw>429 Too Many Requests</Raw>
      </Store>
    ),
  },
  {
    name: 'Maintenance',
    about: 'The whole store is away, and says when it opens again.',
    story: 'situations-maintenance--closed',
    acts: [
      { name: 'Closed', show: () => <Closed /> },
      { name: 'Open again', show: () => <Welcome /> },
    ],
    without: () => (
      <div className="store film-raw">
        <h1>503 Service Temporarily Unavailable</h1>
        <hr />
        <p>nginx</p>
      </div>
    ),
  },
]

/** What many shops show: a text that was meant for somebody else. */
function Raw({ children }: { children: ReactNode }) {
  return (
    <p className="film-raw" lang="en" dir="ltr">
      {children}
    </p>
  )
}

function Shelf({ children, isThere }: { children?: ReactNode; isThere?: boolean }) {
  const { words } = useShop()
  return (
    <Store isBare>
      {isThere ? (
        <Goods title={words.similar} count={2} />
      ) : (
        <div className="loaded-shelf">
          <h2>{words.similar}</h2>
          {children}
        </div>
      )}
      <Goods title={words.popular} count={2} from={2} />
    </Store>
  )
}

function Order({ over, isPlaced, children }: { over?: ReactNode; isPlaced?: boolean; children?: ReactNode }) {
  const { words } = useShop()
  return (
    <Store isBare>
      <Title>{isPlaced ? words.yourOrders : words.checkout}</Title>
      {children}
      {isPlaced ? (
        <>
          <StatusNotice status={201} heading={words.thanks} description={null} />
          <Sum />
        </>
      ) : (
        <CheckoutForm onPlace={stay} />
      )}
      {over}
    </Store>
  )
}

function useReason(name: CheckoutSituation) {
  const { locale } = useErrorUI()
  return useMemo(() => {
    const end = new Date(2026, 10, 28, 18, 30)
    const until = new Intl.DateTimeFormat(locale, { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(end)
    const reason = checkoutReason(checkoutWords(locale), name, { until })
    return () => reason
  }, [locale, name])
}

function Paying({ reason }: { reason: CheckoutSituation }) {
  const { words } = useShop()
  const reasons = useReason(reason)
  return (
    <Store isBare>
      <Title>{words.yourOrders}</Title>
      <ErrorUIProvider reasons={reasons}>
        <ErrorBanner status={428} />
      </ErrorUIProvider>
      <Sum />
    </Store>
  )
}

function Refused({ reason }: { reason: CheckoutSituation }) {
  return (
    <ErrorUIProvider reasons={useReason(reason)}>
      <StatusNotice status={400} />
    </ErrorUIProvider>
  )
}

function Underground({ isBack }: { isBack?: boolean }) {
  const { words } = useShop()
  return (
    <Store isBare top={!isBack && <ErrorBanner error={offline} steps={[]} className="store-top" />}>
      <Title>{words.textiles}</Title>
      <Goods title={words.popular} count={2} from={2} />
      {isBack && <Goods title={words.similar} count={2} />}
    </Store>
  )
}

function Coupon({ isUsed, children }: { isUsed?: boolean; children?: ReactNode }) {
  const { words, price } = useShop()
  return (
    <Store isBare>
      <Title>{words.cart}</Title>
      <CartLine name={words.lamp} price={price(89)} quantity={words.quantity} count={1} hue={38} shape="lamp">
        {null}
      </CartLine>
      <div className="row">
        <Field label={words.coupon} defaultValue={isUsed ? 'SPRING10' : 'SPRNG10'} />
        <button type="button" className="buy">
          {words.apply}
        </button>
      </div>
      {isUsed ? <StatusNotice status={200} heading={words.couponUsed} description={null} /> : children}
      <Sum discount={isUsed ? 12.8 : 0} />
    </Store>
  )
}

function Search({ pose }: { pose?: ReturnType<typeof poses.failed> }) {
  const { words } = useShop()
  const title = (key: keyof ShopWords) => fill(words[key], words.lamps)
  return (
    <Store>
      {pose ? (
        <ErrorBanner {...pose} headingLevel={1} heading={title('searchFailed')} />
      ) : (
        <>
          <Title>{title('results')}</Title>
          <Goods title={words.popular} count={2} />
        </>
      )}
    </Store>
  )
}

function SignIn({ pose }: { pose: ReturnType<typeof poses.failed> }) {
  const { words } = useShop()
  return (
    <Store isBare>
      <Title>{words.yourOrders}</Title>
      <Field label={words.email} defaultValue="ada@example.com" />
      <Field label={words.code} defaultValue="402 113" />
      <ErrorBanner {...pose} />
    </Store>
  )
}

function Welcome() {
  const { words } = useShop()
  return (
    <Store isBare>
      <Title>{words.motto}</Title>
      <Goods title={words.popular} />
    </Store>
  )
}

function Closed() {
  const { words } = useShop()
  return (
    <Store isBare>
      <ErrorPage
        {...poses.failed()}
        heading={words.updating}
        description={words.updatingWhy}
        links={{ home: undefined, search: undefined }}
        handlers={{ home: undefined, search: undefined }}
      />
    </Store>
  )
}

/** An order of which no answer came: whoever presses is asked to look first. */
function lostOrder() {
  const { retry } = poses.failed()
  return { error: { status: 504, method: 'POST' }, retry: { ...retry, mode: 'verifyFirst' as const } }
}

const offline = { kind: 'offline', method: 'GET' }

function stay() {}
