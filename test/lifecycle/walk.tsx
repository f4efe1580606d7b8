import './time'
import { createRoot } from 'react-dom/client'
import '../../src/styles.css'
import { loadServiceParts } from '../../src/components/useServiceParts'
import { focusedElement } from '../../src/hooks/giveFocus'
import { readShown } from '../../src/hooks/readShown'
import { resetErrorUI } from '../../src/testing/resetErrorUI'
import { allWell, incident, maintenance, ownSource, worse } from '../live/ownSource'
import type { ShopState } from './scenes'
import { Shop, scenes } from './scenes'
import { countHeld, pass, settle } from './time'

// Bundled, and run in each engine. A walk is a list of words, so that it can be printed, made shorter and walked again.

const failures: Record<string, () => unknown> = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504].map((status) => [status, () => ({ status })]),
  ),
  '429 wait': () => ({ status: 429, headers: { 'retry-after': '3' } }),
  '503 wait': () => ({ status: 503, headers: { 'retry-after': '20' } }),
  network: () => new TypeError('Failed to fetch'),
  unknown: () => new Error('Cannot read properties of undefined'),
}
const feeds = [incident, worse, allWell, maintenance(3_600_000, 7_200_000), undefined]

export const words = [
  ...Object.keys(failures).flatMap((name) => [`fail ${name}`, `fail unasked ${name}`, `next fails ${name}`]),
  ...['next helps', 'next is slow', 'press', 'press', 'step', 'close', 'escape', 'escape'],
  ...['focus surface', 'focus save', 'blur', 'navigate', 'navigate silently', 'hide', 'show', 'suspend', 'load'],
  ...['offline', 'online', 'remount', 'render', 'wait 1', 'wait 6', 'wait 70', 'hide page', 'show page'],
]

const isFocusMove = /^(focus|blur|navigate|press|step|close|escape|fail(?! unasked))/
const surfaces = '[data-error-ui]:is([data-tone], [data-error-ui="retry-button"])'
const own = (element: Element | undefined) => element?.closest('[data-error-ui]') ?? undefined
const dialog = () => document.querySelector<HTMLElement>('[data-error-ui="dialog"]')
const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true })
const visible = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isVisible)
const name = (element: Element | undefined) =>
  element ? `<${element.localName}> “${element.textContent?.slice(0, 30)}”` : 'nothing'

const root = createRoot(document.querySelector('#root') as HTMLElement, {
  onCaughtError() {},
  onUncaughtError: (error) => problems.push(`uncaught: ${error}`),
  onRecoverableError: (error) => problems.push(`recovered from: ${error}`),
})
let problems: string[] = []
addEventListener('error', ({ message }) => !/ResizeObserver loop/.test(message) && problems.push(message))
addEventListener('unhandledrejection', ({ reason }) => problems.push(`unhandled: ${reason}`))
// A link to another site would open a window.
addEventListener('click', (event) => (event.target as Element).closest('[target="_blank"]') && event.preventDefault())
console.error = (...args) => problems.push(`console: ${args.join(' ').slice(0, 300)}`)

function setProperty(target: object, property: string, value: unknown) {
  Object.defineProperty(target, property, { configurable: true, get: () => value })
}

/** Walks, and gives what went wrong at the step at which something did. */
export async function walk(surface: string, isStrict: boolean, steps: readonly string[]): Promise<string[]> {
  problems = []
  let state: ShopState = { error: undefined, route: 1, isHidden: false, part: undefined, key: 1 }
  let load = () => {}
  let next: { error: unknown; delay: number } = { error: undefined, delay: 0 }
  let feed = 0
  let mayRepeat = false
  const source = ownSource()
  const render = (change: Partial<ShopState> = {}) => {
    state = { ...state, ...change }
    root.render(<Shop {...{ surface, isStrict, state, source, retry, send, save, follow }} dismiss={dismiss} />)
  }
  const answer = async () => {
    const { error, delay } = next
    if (delay) await new Promise((done) => setTimeout(done, delay))
    mayRepeat = true
    return error
  }
  async function retry() {
    const error = await answer()
    render({ error: typeof error === 'function' ? error() : error })
  }
  async function send() {
    const error = await answer()
    if (error) throw typeof error === 'function' ? error() : error
    return {}
  }
  const dismiss = () => render({ error: undefined })
  let onSave = () => {}
  const save = () => onSave()
  const fail = (kind: string) => {
    mayRepeat = true
    if (surface === 'service banner') source.say(feeds[feed++ % feeds.length])
    render({ error: failures[kind]?.() })
  }
  const navigate = (isSilent: boolean) => {
    render({ route: state.route + 1, error: undefined, isHidden: false })
    if (!isSilent) setTimeout(() => document.querySelector('h1')?.focus())
  }
  const follow = () => navigate(false)
  const use = (element: HTMLElement | null | undefined) => {
    if (!element || !isVisible(element) || element.closest('[inert]')) return
    element.focus()
    element.click()
  }
  const key = (key: string) =>
    (focusedElement() ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
    )
  const inSurface = (selector: string) =>
    visible(surfaces)
      .reverse()
      .flatMap((each) => (each.matches(selector) ? each : [...each.querySelectorAll<HTMLElement>(selector)]))
      .filter((each) => !dialog() || dialog()?.contains(each))[0]

  async function take(step: string) {
    const [, kind = ''] = /^(?:fail(?: unasked)?|next fails) (.*)$/.exec(step) ?? []
    if (step.startsWith('fail unasked')) fail(kind)
    else if (step.startsWith('fail')) {
      onSave = () => fail(kind)
      use(document.querySelector<HTMLElement>('#save'))
      onSave = () => {}
    } else if (step.startsWith('next fails')) next = { ...next, error: failures[kind] }
    else if (step === 'next helps') next = { error: undefined, delay: 0 }
    else if (step === 'next is slow') next = { ...next, delay: 700 }
    else if (step === 'press') use(inSurface('[data-error-ui="retry-button"]'))
    else if (step === 'step')
      use(inSurface('[data-part="actions"] [data-action]:not([data-action="close"], [data-action="refresh"])'))
    else if (step === 'close') use(inSurface('[data-part="dismiss"], [data-action="close"], [data-action="back"]'))
    else if (step === 'escape') key('Escape')
    else if (step === 'focus surface') inSurface('a, button')?.focus()
    else if (step === 'focus save') document.querySelector<HTMLElement>('#save')?.focus()
    else if (step === 'blur' && !dialog()) focusedElement()?.blur()
    else if (step === 'navigate') navigate(false)
    else if (step === 'navigate silently') navigate(true)
    else if (step === 'hide') render({ isHidden: true })
    else if (step === 'show') render({ isHidden: false })
    else if (step === 'suspend') {
      if (!state.part)
        render({
          part: new Promise<void>((done) => {
            load = () => {
              done()
              state = { ...state, part: undefined }
            }
          }),
        })
    } else if (step === 'load') load()
    else if (step === 'offline' || step === 'online') {
      setProperty(navigator, 'onLine', step === 'online')
      dispatchEvent(new Event(step))
    } else if (step === 'hide page' || step === 'show page') {
      setProperty(document, 'hidden', step === 'hide page')
      document.dispatchEvent(new Event('visibilitychange'))
    } else if (step === 'remount') render({ key: state.key + 1 })
    else if (step === 'render') {
      // An error that is written inline is another object in each render.
      const { error } = state
      render({ error: Object.getPrototypeOf(error ?? 0) === Object.prototype ? { ...(error as object) } : error })
    } else if (step.startsWith('wait')) await pass(Number(step.slice(5)) * 1000)
    else if (step === 'rest') await rest()
  }

  /** Nothing fails any more, and what ends by itself has ended. */
  async function rest() {
    for (const step of ['online', 'show page', 'load', 'show']) await take(step)
    await settle()
    next = { error: undefined, delay: 0 }
    render({ error: undefined })
    document.querySelector<HTMLElement>('#leave')?.click()
    if (surface === 'service banner') source.say(allWell)
    await settle()
    await pass(90_000)
    // Keeps what has the focus from being looked after.
    document.querySelector<HTMLElement>('#other')?.focus()
    await settle()
  }

  localStorage.clear()
  sessionStorage.clear()
  const ear = listen()
  try {
    render()
    await settle()
    await take('focus save')
    await settle()
    await rest()
    const held = countHeld()
    const told = new Map<Element, string>()
    const wrong: string[] = []
    for (const step of [...steps, 'rest']) {
      const before = look()
      ear.said.length = 0
      if (/^(press|step|fail)/.test(step)) mayRepeat = true
      await take(step)
      await settle()
      // What has come at the end of it.
      if (shownNow().some((title) => told.get(title) !== readShown(title, 'en'))) await pass(400)
      wrong.push(...judgeFocus(step, before, look()), ...judgeLocks(), ...judgeWords(told, ear, mayRepeat), ...problems)
      if (state.part === undefined && next.delay === 0) mayRepeat = false
      if (step === 'rest') wrong.push(...judgeHeld(held, countHeld()))
      if (wrong.length) return [...new Set(wrong.map((fault) => `${step}: ${fault}`))]
    }
    return []
  } finally {
    for (const step of ['online', 'show page']) await take(step)
    ear.stop()
    root.render(null)
    await settle()
    await pass(90_000)
    resetErrorUI()
    ;(document.activeElement as HTMLElement).blur()
    await settle()
  }
}

interface Look {
  focused: HTMLElement | undefined
  surface: Element | undefined
  isDialog: boolean
}

function look(): Look {
  const focused = focusedElement()
  const open = dialog()
  return { focused, surface: own(focused), isDialog: open !== null && isVisible(open) }
}

function judgeFocus(step: string, before: Look, after: Look): string[] {
  const { focused } = after
  const had = before.focused
  const isThere = had && isReachable(had)
  if (after.isDialog && !dialog()?.contains(focused ?? null))
    return [`a dialog is open, and the focus is on ${name(focused)}`]
  if (step === 'blur') return []
  if (focused && !isReachable(focused)) return [`the focus is on ${name(focused)}, which cannot be reached`]
  if (had && !focused && (isThere || before.surface || before.isDialog)) return [`the focus of ${name(had)} is lost`]
  const isOpening = after.isDialog || before.isDialog
  if (isThere && focused !== had && !isOpening && !isFocusMove.test(step) && step !== 'rest')
    return [`${name(had)} had the focus, and ${name(focused)} took it`]
  return []
}

const isReachable = (element: Element) =>
  element.isConnected && isVisible(element) && !element.closest('[inert], :disabled')

function judgeLocks(): string[] {
  const wrong: string[] = []
  const open = dialog()
  const { documentElement: html, body } = document
  const isOpen = open !== null && isVisible(open)
  const isLocked = getComputedStyle(html).overflowY === 'hidden' || getComputedStyle(body).overflowY === 'hidden'
  if (isLocked !== isOpen) wrong.push(isLocked ? 'the page is locked' : 'the page is not locked')
  if (isOpen) {
    const button = open.querySelector('[data-action="close"]')
    if (button && !isOnTop(button)) wrong.push('the dialog is not on top')
    return wrong
  }
  if (document.querySelector('[data-error-ui-lock]')) wrong.push('a lock is left')
  for (const each of document.querySelectorAll('[inert], [aria-hidden]'))
    if (!own(each)) wrong.push(`${name(each)} is still hidden from the keyboard or the screen reader`)
  if (document.querySelector('[data-error-ui="dialog-overlay"]')) wrong.push('an overlay is left')
  for (const each of document.querySelectorAll<HTMLElement>('[tabindex="-1"]:not(h1)'))
    if (each !== focusedElement()) wrong.push(`${name(each)} has kept a tabindex`)
  if (getComputedStyle(body).pointerEvents !== 'auto') wrong.push('the pointer is locked')
  const save = document.querySelector('#save')
  if (save && !isOnTop(save) && !visible('[data-toast], dialog').length) wrong.push('the page cannot be pressed')
  for (const each of document.querySelectorAll('[aria-labelledby], [aria-describedby]'))
    for (const id of `${each.getAttribute('aria-labelledby') ?? ''} ${each.getAttribute('aria-describedby') ?? ''}`.split(
      ' ',
    ))
      if (id && !document.getElementById(id)) wrong.push(`${name(each)} refers to an element that is not there`)
  return wrong
}

function isOnTop(element: Element): boolean {
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
}

interface Ear {
  said: string[]
  wrong: string[]
  stop: () => void
}

/** Hears what is said, as a screen reader does. */
function listen(): Ear {
  const ear: Ear = { said: [], wrong: [], stop: () => observer.disconnect() }
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const region = target as HTMLElement
      if (region.getAttribute?.('data-error-ui') !== 'announcer') continue
      for (const { textContent } of addedNodes) {
        const text = textContent ?? ''
        ear.said.push(text)
        if (
          region.closest('[inert], [aria-hidden="true"]') ||
          (dialog() && isVisible(dialog() as Element) && !dialog()?.contains(region))
        )
          ear.wrong.push(`“${text}” was said where nobody hears it`)
      }
    }
  })
  observer.observe(document.body, { childList: true, subtree: true })
  return ear
}

// A dialog is read when it opens, because the focus moves into it.
const shownNow = () => visible('[data-error-ui][data-tone]:not([data-error-ui="dialog"]) > [data-part="title"]')

function judgeWords(told: Map<Element, string>, ear: Ear, mayRepeat: boolean): string[] {
  const wrong = ear.wrong.splice(0)
  for (const title of shownNow()) {
    const text = readShown(title, 'en')
    const count = ear.said.filter((each) => each === text).length
    const isNew = told.get(title) !== text
    if (isNew && !count && ![...told.values()].includes(text)) wrong.push(`“${text}” is shown and was not said`)
    if (!isNew && count && !mayRepeat) wrong.push(`“${text}” was said again`)
    told.set(title, text)
  }
  const counts = new Map<string, number>()
  for (const text of ear.said) counts.set(text, (counts.get(text) ?? 0) + 1)
  for (const [text, count] of counts) if (count > 1) wrong.push(`“${text}” was said ${count} times`)
  return wrong
}

function judgeHeld(before: Record<string, number>, after: Record<string, number>): string[] {
  return Object.entries(after)
    .filter(([what, count]) => count > (before[what] ?? 0))
    .map(([what, count]) => `${count} instead of ${before[what] ?? 0}: ${what}`)
}

/** What is loaded once, or listens for as long as the page. */
async function warmUp() {
  loadServiceParts()
  for (const surface of ['banner of a session', 'service banner', 'fallback', 'all at once'])
    await walk(surface, true, ['fail 503 wait', 'press', 'offline', 'online', 'close'])
}

Object.assign(globalThis, { walker: { words, surfaces: Object.keys(scenes), walk, warmUp } })
