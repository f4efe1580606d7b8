// React, SWR and TanStack Query look for a browser when they are loaded, so this comes before them.
import { Window } from 'happy-dom'

const window = new Window({ url: 'https://shop.example/' })
const { document, navigator } = window
const addEventListener = window.addEventListener.bind(window)
const removeEventListener = window.removeEventListener.bind(window)
for (const [name, value] of Object.entries({ window, document, navigator, addEventListener, removeEventListener })) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
}
