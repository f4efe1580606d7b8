import { useState } from 'react'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { languageNames } from '../../src/messages/languages'
import { documentedStatuses } from '../../src/status/documentedStatuses'
import type { StatusKind } from '../../src/status/statusKind'
import { Choice } from '../Choice'
import { subjectOf } from '../kinds'
import type { Globals } from '../storyHref'
import { storyHref } from '../storyHref'
import { surfaces } from '../surfaces'
import { wordsFor } from '../wordsFor'

const statuses = documentedStatuses.map(({ status, reason, kind }) => ({ value: kind, label: `${status} ${reason}` }))
const languages = Object.entries(languageNames).map(([value, label]) => ({ value, label, lang: value }))
const themes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const
const widths = [
  { value: 'phone', label: 'Phone, 320 px' },
  { value: 'wide', label: 'Wide' },
] as const

/** What a shopper sees for a documented status, by language, theme and width: each one press away. */
export function Finder({ globals }: { globals: Globals }) {
  const [kind, setKind] = useState<StatusKind>('serviceUnavailable')
  const [locale, setLocale] = useState(String(globals.locale))
  const [theme, setTheme] = useState<'light' | 'dark'>(globals.theme === 'dark' ? 'dark' : 'light')
  const [width, setWidth] = useState<'phone' | 'wide'>('phone')
  const messages = wordsFor('shopper', locale)
  const subject = subjectOf(kind)
  const chosen = {
    ...globals,
    reader: 'shopper',
    locale,
    theme,
  }
  return (
    <div className="finder" data-width={width}>
      <div className="finder-choices">
        <Choice legend="Status" value={kind} options={statuses} onChange={setKind} />
        <Choice legend="Language" value={locale} options={languages} onChange={setLocale} />
        <Choice legend="Theme" value={theme} options={themes} onChange={setTheme} />
        <Choice legend="Width" value={width} options={widths} onChange={setWidth} />
      </div>
      <div className="finder-screen" data-theme={theme}>
        <ErrorUIProvider messages={messages}>
          <ErrorBanner {...subject} onRetry={tryForAMoment} />
          <StatusNotice {...subject} onRetry={tryForAMoment} />
          <ErrorPage {...subject} onRetry={tryForAMoment} headingLevel={3} />
        </ErrorUIProvider>
      </div>
      <p className="finder-links">
        Among all others, with these settings:{' '}
        {surfaces.map(({ name, label }) => (
          <a
            key={name}
            href={storyHref('all-statuses--matrix', chosen, {
              pinned: kind,
              surface: name,
              width: width === 'phone' ? 'phone' : 'desk',
            })}
            target="_top"
          >
            {label}
          </a>
        ))}
      </p>
    </div>
  )
}

function tryForAMoment() {
  return new Promise((done) => setTimeout(done, 1500))
}
