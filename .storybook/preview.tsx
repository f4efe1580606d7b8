import type { Decorator, Preview } from '@storybook/react-vite'
import type { ComponentProps } from 'react'
import { lazy, Suspense, useLayoutEffect } from 'react'
import { action } from 'storybook/actions'
import { configure } from 'storybook/test'
import type { ActionHandler, Handlers, Links } from '../src/hooks/ErrorUIContext'
import { ErrorUIProvider } from '../src/hooks/ErrorUIProvider'
import { defineMessages } from '../src/messages/defineMessages'
import { languageNames } from '../src/messages/languages'
import '../src/styles.css'
import type { ActionName } from '../src/status/statusFacts'
import { emitCode } from '../stories/code/emitCode'
import { storyCode } from '../stories/code/storyCode'
import { stepNames } from '../stories/controls'
import './preview.css'
import { words } from '../stories/words'
import { readableTypes } from './readableTypes'

// A busy machine is no failure.
configure({ asyncUtilTimeout: 5000 })

const links: Links = {
  home: '/',
  search: '/search',
  signIn: '/login',
  checkOrders: '/account/orders',
  statusPage: 'https://status.vtex.com/',
  support: '/help',
}

/** Logs the step instead of carrying it out, so that the catalogue stays where it is. */
function log(name: ActionName): ActionHandler {
  return (event) => {
    event.preventDefault()
    const href = event.currentTarget.getAttribute('href')
    action(name)(href ? `would go to ${href}` : 'would be carried out by the shop')
  }
}

// Trying again is what each story shows by itself.
const handlers: Handlers = Object.fromEntries(
  stepNames.filter((name) => name !== 'retry').map((name) => [name, log(name)]),
)

const withToolbar: Decorator = (Story, { globals }) => {
  const { locale, reader, theme, direction } = globals
  const messages = words[reader as 'shopper']?.[locale] ?? words[reader as 'shopper']?.en
  if (!messages) throw new Error('The English messages are missing')
  const dir = direction === 'auto' ? messages.dir : direction
  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = messages.locale
    root.dir = dir
    if (theme === 'system') delete root.dataset.theme
    else root.dataset.theme = theme
  }, [messages, dir, theme])
  return (
    <ErrorUIProvider messages={defineMessages(messages, { dir })} links={links} handlers={handlers}>
      <Story />
    </ErrorUIProvider>
  )
}

// Only the pages of text need it, and it brings all of Storybook's blocks.
const Docs = lazy(() => import('./Docs'))

function DocsWhenNeeded(props: ComponentProps<typeof Docs>) {
  return (
    <Suspense fallback={null}>
      <Docs {...props} />
    </Suspense>
  )
}

const preview: Preview = {
  argTypesEnhancers: [readableTypes],
  decorators: [emitCode, withToolbar],
  parameters: {
    a11y: {
      test: 'error',
      // Off by themselves: 7:1 for text (SC 1.4.6), and targets of 24 px (SC 2.5.8).
      options: { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } },
    },
    docs: { codePanel: true, container: DocsWhenNeeded, source: { transform: storyCode } },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Start here',
          'All statuses',
          'Situations',
          [
            'At a glance',
            'Checkout',
            'One failed shelf',
            'Payment unclear',
            'Offline in the subway',
            'Coupon refused',
            'Search failed',
            'Too many attempts',
            'Session ended at checkout',
            'Sold out while browsing',
            'The checkout is down at VTEX',
            'Maintenance',
          ],
          'Status codes',
          'Playground',
          'Choose a surface',
          'Components',
          'Voice',
          'Glossary',
          'Anatomy',
          'Accessibility',
          'Downloads',
          'Guides',
          [
            'FastStore',
            'Next.js App Router',
            'Next.js Pages Router',
            'React Router',
            'Vite',
            'TanStack Query',
            'SWR',
            'Apollo',
          ],
          'Themes',
          ['FastStore', 'Tailwind', 'Plain CSS', 'CSS modules', 'Density', 'Tokens'],
        ],
      },
    },
    viewport: {
      options: {
        phone: { name: 'Narrow phone, 320 px', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
      },
    },
  },
  globalTypes: {
    locale: {
      description: 'Language of the words',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: Object.entries(languageNames).map(([value, title]) => ({ value, title })),
      },
    },
    reader: {
      description: 'Who reads the words',
      toolbar: {
        title: 'Reader',
        icon: 'user',
        dynamicTitle: true,
        items: [
          { value: 'shopper', title: 'Shopper' },
          { value: 'developer', title: 'Developer' },
        ],
      },
    },
    theme: {
      description: 'Light or dark',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'system', title: 'As the system' },
        ],
      },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'en', reader: 'shopper', theme: 'light', direction: 'auto' },
}

export default preview
