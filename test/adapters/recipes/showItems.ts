import { assertOk } from '../../../src/http/index'
import { retrySession } from '../../../src/retry/index'

/** Shows how many items the cart holds, or a button if that cannot be loaded. Returns a function that ends the session. */
export function showItems(text: HTMLElement, button: HTMLButtonElement): () => void {
  const cart = retrySession<{ items: number }>(
    async ({ signal }) => (await assertOk(await fetch('/api/cart', { signal }))).json(),
    { method: 'GET' },
  )
  const stop = cart.listen(() => {
    const snapshot = cart.get()
    button.hidden = snapshot.state !== 'failed'
    if (snapshot.state === 'succeeded') text.textContent = `${snapshot.data.items}`
  })
  button.onclick = () => cart.run()
  cart.run()
  return stop
}
