import { useState } from 'react'
import { Icon } from '../../src/components/Icon'
import { useMessagesInUse } from '../messagesInUse'
import '../pages.css'
import './AllStatuses.css'
import type { Globals } from '../storyHref'
import { storyHref } from '../storyHref'
import { wordsFor } from '../wordsFor'
import { CopyCell } from './CopyCell'
import { SortHeader } from './SortHeader'
import type { Column, Reader, StatusRow } from './statusRows'
import { filterRows, sortRows, statusRows } from './statusRows'
import { surfaces } from './surfaces'

/** Every kind of status, with what each reader is told, the steps, and when a request is sent again. */
export function AllStatuses({ globals }: { globals: Globals }) {
  const messages = useMessagesInUse()
  const { locale } = globals as { locale: string }
  const [sort, setSort] = useState<{ column: Column; isDescending: boolean }>()
  const [filter, setFilter] = useState('')
  const [isShort, setShort] = useState(false)
  const [copied, setCopied] = useState('')

  const spokenTo = { shopper: wordsFor('shopper', locale), developer: wordsFor('developer', locale) }
  const readers: readonly Reader[] =
    globals.reader === 'developer' ? ['developer', 'shopper'] : ['shopper', 'developer']
  const all = statusRows(spokenTo.shopper, spokenTo.developer)
  const found = filterRows(all, filter).filter(({ isDocumented }) => isDocumented || !isShort)
  const rows = sort ? sortRows(found, sort.column, sort.isDescending, locale) : found

  const head = (column: Column, label: string) => (
    <SortHeader
      key={column}
      label={label}
      order={sort?.column === column ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
      onSort={(isDescending) => setSort({ column, isDescending })}
    />
  )
  return (
    <main className="page statuses" lang="en" dir="ltr">
      <h1>All statuses</h1>
      <p>
        The documented statuses first, then what is seen beside them, then any other code by its class, and what happens
        without an answer. The words follow the language of the toolbar. A page offers the home page and the search as
        well.
      </p>
      <search className="statuses-filter">
        <label>
          Filter <input type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
        </label>
        <label>
          <input type="checkbox" checked={isShort} onChange={(event) => setShort(event.target.checked)} /> Documented
          only
        </label>
        <p role="status">
          {rows.length} of {all.length} shown
        </p>
      </search>
      <p role="status" className="hidden">
        {copied}
      </p>
      <table>
        <caption className="hidden">All statuses</caption>
        <thead>
          <tr>
            {head('status', 'Status')}
            {head('tone', 'Tone')}
            {readers.map((reader) => head(reader, headings[reader]))}
            <th scope="col">Steps</th>
            {head('retry', 'Sent again')}
            <th scope="col">See it as</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind} data-error-ui="status-row" data-tone={row.tone}>
              <th scope="row">
                {row.code && <b>{row.code}</b>} <span>{row.name}</span>
              </th>
              <td data-label="Tone">
                <span className="tone">
                  <Icon tone={row.tone} /> {row.tone}
                </span>
              </td>
              {readers.map((reader) => (
                <td key={reader} data-label={headings[reader]}>
                  <CopyCell
                    words={row.words[reader]}
                    messages={spokenTo[reader]}
                    about={`${nameOf(row)}, for ${reader}s`}
                    onCopied={setCopied}
                  />
                </td>
              ))}
              <td data-label="Steps" lang={messages.locale} dir={messages.dir}>
                {row.actions.map((name) => messages.labels[name]).join(' · ') || '–'}
              </td>
              <td data-label="Sent again">
                GET {row.retry.get}
                <br />
                POST {row.retry.post}
              </td>
              <td data-label="See it as">
                <ul>
                  {surfaces.map(({ name, story }) => (
                    <li key={name}>
                      <a
                        href={storyHref(story, globals, { kind: row.kind })}
                        target="_top"
                        aria-label={`${name}, ${nameOf(row)}`}
                      >
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>Nothing matches. Fewer letters find more.</p>}
    </main>
  )
}

const headings = { shopper: 'Shoppers read', developer: 'Developers read' }

function nameOf({ code, name }: StatusRow): string {
  return `${code} ${name}`.trim()
}
