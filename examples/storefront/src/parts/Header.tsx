import { useCart } from '../cart/CartContext'
import { usePath } from '../router/usePath'
import { useLanguage } from '../words/LanguageContext'
import type { Language } from '../words/languages'
import { LanguageSwitch } from './LanguageSwitch'

export function Header({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { words } = useLanguage()
  const { path } = usePath()
  const { cart } = useCart()
  const count = cart?.items.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0
  const pages = [
    ['/', words.shop],
    ['/search', words.search],
    ['/orders', words.orders],
    ['/cart', count ? `${words.cart} (${count})` : words.cart],
  ] as const
  return (
    <header className="header">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <a className="logo" href="/">
        Juniper
      </a>
      <nav aria-label="Juniper">
        <ul>
          {pages.map(([href, text]) => (
            <li key={href}>
              <a href={href} aria-current={path === href ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <LanguageSwitch onLanguage={onLanguage} />
    </header>
  )
}
