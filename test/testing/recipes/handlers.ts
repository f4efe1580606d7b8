import { http } from 'msw'
import { answers, forMsw } from 'storefront-error-ui/testing'

/** The shelf fails twice, and then it is there. */
export const handlers = [
  http.get('https://shop.example/api/shelf', forMsw(answers.serviceUnavailable(), answers.dropped(), answers.ok([]))),
  http.post('https://shop.example/api/orders', forMsw(answers.checkout('CHK0085', { status: 409 }))),
]
