import { vi } from 'vitest'

export interface Sent {
  url: string
  body: string
}

/** Lets a test see what its clients send to a failing host. They send it all the same. */
export function recordSent(): () => Promise<Sent[]> {
  const send = window.fetch
  const sent: Promise<Sent>[] = []
  vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
    const request = input instanceof Request ? input.clone() : new Request(input, init)
    const { url } = request
    if (url.includes('/answer?')) sent.push(request.text().then((body) => ({ url, body })))
    return send(input, init)
  })
  return () => Promise.all(sent)
}
