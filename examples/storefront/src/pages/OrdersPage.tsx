import { useEffect, useRef } from 'react'
import { ErrorBanner, StatusNotice } from 'storefront-error-ui'
import { getOrders } from '../api/orders'
import { useRequest } from '../api/useRequest'
import { useCart } from '../cart/CartContext'
import { NothingHere } from '../parts/NothingHere'
import { Title } from '../parts/Title'
import { useReturnFocus } from '../parts/useReturnFocus'
import { useLanguage } from '../words/LanguageContext'

export function OrdersPage() {
  const { words, money, date } = useLanguage()
  const { data: orders, error, loading, retry, reload } = useRequest(getOrders)
  const { cart, reload: reloadCart } = useCart()
  const title = useRef<HTMLHeadingElement>(null)
  const isWorking = error === undefined && orders?.status === 202
  const focus = useReturnFocus(error !== undefined || isWorking, title)
  const isOrdered = orders?.list.some(({ orderFormId }) => orderFormId === cart?.orderFormId)

  useEffect(() => {
    // Whether its order was answered or found here: the cart is another one from now on.
    if (isOrdered) reloadCart()
  }, [isOrdered, reloadCart])

  return (
    <>
      <Title ref={title}>{words.orders}</Title>
      {loading && <p className="waiting">{words.loading}</p>}
      {error !== undefined && <ErrorBanner {...focus} error={error} retry={retry} handlers={{ refresh: reload }} />}
      {isWorking && <StatusNotice {...focus} status={202} handlers={{ refresh: reload }} />}
      {orders?.list.length === 0 && <NothingHere text={words.noOrders} />}
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
