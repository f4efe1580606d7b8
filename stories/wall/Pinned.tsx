import type { Ref } from 'react'
import { Icon } from '../../src/components/Icon'
import type { Messages } from '../../src/messages/Messages'
import { CopyButton } from '../CopyButton'
import type { Globals } from '../storyHref'
import { storyHref } from '../storyHref'
import type { Reader } from '../wordsFor'
import { codeOf } from './codeOf'
import { SurfaceScreen } from './SurfaceScreen'
import type { StatusRow } from './statusRows'
import { fullName } from './statusRows'
import type { View } from './view'

interface PinnedProps {
  rows: readonly StatusRow[]
  view: View
  globals: Globals
  /** Those who read the words, the one of the toolbar first, and the words of each. */
  readers: readonly (readonly [Reader, Messages])[]
  headingRef: Ref<HTMLHeadingElement>
  onPin: (row: StatusRow) => void
}

/** What is pinned, as large as there is room, with all that there is to know; two side by side. */
export function Pinned({ rows, view, globals, readers, headingRef, onPin }: PinnedProps) {
  return (
    <section className="pinned" aria-labelledby="pinned">
      <h2 id="pinned" ref={headingRef} tabIndex={-1}>
        {rows.length > 1 ? 'Side by side' : 'Pinned'}
      </h2>
      {rows.length === 1 && <p className="pinned-hint">Pin one more to see both side by side.</p>}
      <div className="pinned-pair" data-count={rows.length}>
        {rows.map((row) => (
          <article key={row.kind} aria-label={fullName(row)}>
            <header>
              <h3>
                <span data-error-ui="tone" data-tone={row.tone}>
                  <Icon tone={row.tone} />
                </span>
                {row.code && <b>{row.code}</b>} {row.name}
              </h3>
              <button type="button" className="copy" aria-label={`Unpin ${fullName(row)}`} onClick={() => onPin(row)}>
                Unpin
              </button>
            </header>
            <SurfaceScreen
              kind={row.kind}
              surface={view.surface}
              width={view.width}
              theme={String(globals.theme)}
              name={`${fullName(row)}: ${view.surface}, to press`}
              isLive
            />
            {readers.map(([reader, messages]) => (
              <Words key={reader} row={row} reader={reader} messages={messages} />
            ))}
            <dl>
              <dt>Steps</dt>
              <dd lang={readers[0]?.[1].locale} dir={readers[0]?.[1].dir}>
                {row.actions.map((name) => readers[0]?.[1].labels[name]).join(' · ') || '–'}
              </dd>
            </dl>
            <dl>
              <dt>Sent again</dt>
              <dd>
                GET {row.retry.GET}
                <br />
                POST {row.retry.POST}
              </dd>
            </dl>
            <dl>
              <dt>Code</dt>
              <dd>
                <pre>
                  <code>{codeOf(row.kind, view.surface)}</code>
                </pre>
                <CopyButton text={codeOf(row.kind, view.surface)} about={`code of ${fullName(row)}, pinned`}>
                  Copy code
                </CopyButton>
                {row.isDocumented && (
                  <a href={storyHref(storyOf(row), globals)} target="_top">
                    Story of {fullName(row)}
                  </a>
                )}
              </dd>
            </dl>
          </article>
        ))}
      </div>
    </section>
  )
}

function Words({ row, reader, messages }: { row: StatusRow; reader: Reader; messages: Messages }) {
  const { title, description } = row.words[reader]
  return (
    <dl>
      <dt>{reader === 'shopper' ? 'Shoppers read' : 'Developers read'}</dt>
      <dd>
        <div lang={messages.locale} dir={messages.dir}>
          <strong>{title}</strong>
          <p>{description}</p>
        </div>
        <CopyButton text={`${title}\n${description}`} about={`words of ${fullName(row)} for ${reader}s`}>
          Copy words
        </CopyButton>
      </dd>
    </dl>
  )
}

/** The fifteen documented ones have a story each. */
function storyOf({ kind }: StatusRow): string {
  return `status-codes--${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
