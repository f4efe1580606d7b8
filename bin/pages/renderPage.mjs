import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ErrorPage } from '../../dist/components/ErrorPage.js'
import { ErrorUIProvider } from '../../dist/hooks/ErrorUIProvider.js'
import { describe } from '../../dist/messages/describe.js'

/** Stands for the address that the page is shown at, because a component shows no link that is empty. */
const again = 'storefront-error-ui:again'

/** A page as a whole document. */
export function renderPage({ name, messages, brand, styles, policy }) {
  const { locale, dir, labels } = messages
  const isOffline = name === 'offline'
  const outcome = isOffline ? { kind: 'offline' } : Number(name)
  const { title, actions } = describe(outcome, messages)
  // Offline, no link leads anywhere.
  const links = isOffline ? { home: undefined, search: undefined } : brand.links(locale)
  const steps = actions.map((step) => (step === 'retry' ? { name: 'retry', label: labels.retry, href: again } : step))
  const shop = brand.name(locale)
  const subject = isOffline ? { error: outcome } : { status: Number(name) }
  const body = h(
    'body',
    null,
    (shop || brand.logo) &&
      h(
        'header',
        null,
        h(
          isOffline ? 'span' : 'a',
          isOffline ? null : { href: links.home },
          brand.logo ? h('img', { src: brand.logo, alt: shop ?? '' }) : shop,
        ),
      ),
    h('main', null, h(ErrorUIProvider, { messages, links }, h(ErrorPage, { ...subject, steps }))),
    footer(brand, locale),
  )
  const html = h(
    'html',
    { lang: locale, dir },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      // Only this page stays what it is. A host that sends another one with 200 must not have its addresses forgotten.
      name === '404' && h('meta', { name: 'robots', content: 'noindex' }),
      // Else a browser asks the server for one.
      h('link', { rel: 'icon', href: 'data:,' }),
      h('title', null, shop ? `${title} · ${shop}` : title),
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the “>” of a selector
      h('style', { dangerouslySetInnerHTML: { __html: styles } }),
    ),
    body,
  )
  // An empty address is that of the page, with its query (RFC 3986 §4.4): the request is sent again.
  return `<!doctype html>${renderToStaticMarkup(html).replaceAll(`"${again}"`, '""')}\n`
}

function footer({ hours, phone, email }, locale) {
  const [open, number, address] = [hours(locale), phone(locale), email(locale)]
  if (!open && !number && !address) return null
  return h(
    'footer',
    null,
    open && h('span', null, open),
    number && h('a', { href: dial(number), dir: 'ltr' }, number),
    address && h('a', { href: `mailto:${address}`, dir: 'ltr' }, address),
  )
}

/** RFC 3966 §5.1.4: digits alone after a “+”. The “(0)” that is written after the code of a country is not dialled with it. */
function dial(number) {
  const dialled = number.startsWith('+') ? number.replace('(0)', '') : number
  return `tel:${dialled.replace(/[^\d+]/g, '')}`
}
