import { useRef } from 'react'
import { ErrorBanner, StatusNotice } from 'storefront-error-ui'
import { getOrders } from '../api/orders'
import { useRequest } from '../api/useRequest'
import { Title } from '../parts/Title'
import { useLanguage } from '../words/LanguageContext'

export function OrdersPage() {
  const { words, money, date } = useLanguage()
  const { data: orders, error, loading, reload } = useRequest(getOrders)
  const title = useRef<HTMLHeadingElement>(null)

  async function again() {
    if (await reload()) title.current?.focus()
  }

  return (
    <>
      <Title ref={title}>{words.orders}</Title>
      {loading && <p className="waiting">{words.loading}</p>}
      {error !== undefined && <ErrorBanner error={error} onRetry={again} handlers={{ refresh: again }} />}
      {error === undefined && orders?.status === 202 && <StatusNotice status={202} handlers={{ refresh: again }} />}
      {orders?.list.length === 0 && <p>{words.noOrders}</p>}
      <ul className="orders">
        {orders?.list.map(({ orderId, creationDate, totalValue, status, items }) => (
          <li key={orderId}>
            <h2>{orderId}</h2>
            <p className="quiet">
              {date(creationDate)} · {words[status]}
            </p>
            <p>{items.map(({ name, quantity }) => `${quantity} × ${name}`).join(', ')}</p>
            <strong>{money(totalValue)}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}
