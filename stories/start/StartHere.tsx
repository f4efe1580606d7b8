import { languageNames } from '../../src/messages/languages'
import { Finder } from './Finder'
import '../pages.css'
import type { Globals } from '../storyHref'
import { storyHref } from '../storyHref'

const ways = [
  {
    name: 'All statuses',
    story: 'all-statuses--matrix',
    for: 'every answer as a shopper sees it, in any surface. Filter it, compare two, copy words and code.',
  },
  {
    name: 'Situations',
    story: 'situations-at-a-glance--at-a-glance',
    for: 'what happens to a shopper, moment by moment, with what many shops show instead.',
  },
  { name: 'Choose a surface', story: 'choose-a-surface--docs', for: 'notice, banner, dialog, page or fallback.' },
  { name: 'Voice', story: 'voice--docs', for: 'how the words are written, with before and after.' },
  {
    name: 'Glossary',
    story: 'glossary--docs',
    for: 'what we call cart, order, support and status page, and how we address people.',
  },
  {
    name: 'Anatomy',
    story: 'anatomy--docs',
    for: 'the parts of each component, and the custom properties behind them.',
  },
  { name: 'Accessibility', story: 'accessibility--docs', for: 'what each key does, and what a screen reader says.' },
  {
    name: 'Guides',
    story: 'guides-faststore--docs',
    for: 'install, where it goes, the code, and what to mind, for each framework.',
  },
  {
    name: 'Downloads',
    story: 'downloads--everything',
    for: 'the tokens, the illustrations and the words, as files for your own tools.',
  },
  {
    name: 'Tokens',
    story: 'themes-tokens--custom-properties',
    for: 'every custom property with its colours in both themes. A press copies.',
  },
  {
    name: 'Playground',
    story: 'playground--any-answer',
    for: 'paste what a server answered, and see what becomes of it.',
  },
]

/** The front page of the catalogue. */
export function StartHere({ globals }: { globals: Globals }) {
  return (
    <main className="page start" lang="en" dir="ltr">
      <h1>Start here</h1>
      <p>
        This catalogue shows what a shopper sees when something fails: the words in {Object.keys(languageNames).length}{' '}
        languages, the one step that helps, and where each message stands. It also shows what developers of the store
        read instead.
      </p>
      <h2>Find what a shopper sees</h2>
      <p>Choose a status, a language, a theme and a width. All four are one press away.</p>
      <Finder key={`${globals.locale} ${globals.theme}`} globals={globals} />
      <h2>Where to go on</h2>
      <ul>
        {ways.map((way) => (
          <li key={way.name}>
            <a href={storyHref(way.story, globals)} target="_top">
              {way.name}
            </a>
            : {way.for}
          </li>
        ))}
      </ul>
      <h2>How the catalogue works</h2>
      <p>
        The toolbar above switches the <strong>language</strong>, the <strong>reader</strong> (shopper or developer),
        the <strong>theme</strong> and the <strong>direction</strong> of every story. Next to it, the screen size can be
        set to a phone or a tablet.
      </p>
      <p>
        The panel <strong>Code</strong> under each story has what a developer writes for it, with the line that imports
        it.
      </p>
      <p>
        An address keeps everything that is set: copy it from the address bar to show somebody exactly what you see.
        Addresses of stories do not change.
      </p>
    </main>
  )
}
