'use client'

import type { ReactNode } from 'react'
import { useId, useState, useSyncExternalStore } from 'react'
import type { Fault } from './Fault'
import { getFault, listenForFault, setFault } from './faultStore'
import type { TestTool } from './faultTest'
import { faultTest } from './faultTest'
import { statusNames } from './statusNames'

const others = {
  slow: 'A slow answer',
  hanging: 'No answer at all',
  dropped: 'The connection drops',
  lost: 'Done, but the answer is lost',
  late: 'Done, but the answer comes too late',
  offline: 'The device is offline',
} as const

const tools: readonly TestTool[] = ['Playwright', 'MSW', 'Vitest']

/** The fields of the panel. Each choice holds at once. */
export function FaultForm(): ReactNode {
  const { fault, met, paths } = useSyncExternalStore(listenForFault, getFault, getFault)
  // What is chosen stays chosen while nothing goes wrong, as after a request that was met once.
  const [kept, setKept] = useState<Partial<Fault>>(fault ?? {})
  const [said, setSaid] = useState('')
  const titleId = useId()
  const listId = useId()
  const { path = '', isOnce = false, delay = 3000, code, retryAfter } = kept

  function choose(changes: Partial<Fault>) {
    const next = { ...kept, ...changes }
    setKept(next)
    setSaid('')
    const what = changes.what ?? fault?.what
    if (what) setFault({ ...next, what, path: next.path ?? '', isOnce: next.isOnce ?? false })
  }

  function chooseWhat(value: string) {
    if (value === '') return setFault(undefined)
    const status = Number(value)
    choose(status ? { what: 'status', status } : { what: value as Fault['what'] })
  }

  async function copy(tool: TestTool) {
    if (!fault) return
    const code = faultTest(fault, tool, location.pathname + location.search)
    setSaid(
      await navigator.clipboard.writeText(code).then(
        () => `Copied for ${tool}.`,
        () => code,
      ),
    )
  }

  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>What should go wrong?</h2>
      <label>
        What?
        <select
          value={fault ? (fault.what === 'status' ? fault.status : fault.what) : ''}
          onChange={(event) => chooseWhat(event.target.value)}
        >
          <option value="">Nothing</option>
          {Object.entries(statusNames).map(([status, name]) => (
            <option key={status} value={status}>{`${status} ${name}`}</option>
          ))}
          {Object.entries(others).map(([what, name]) => (
            <option key={what} value={what}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {fault?.what === 'status' && (
        <>
          <label>
            Code
            <input
              value={code ?? ''}
              placeholder="CHK0085"
              onChange={(event) => choose({ code: event.target.value.trim() || undefined })}
            />
          </label>
          <label>
            Retry-After, s
            <input
              type="number"
              min={0}
              value={retryAfter ?? ''}
              onChange={(event) =>
                choose({ retryAfter: event.target.value === '' ? undefined : Number(event.target.value) })
              }
            />
          </label>
        </>
      )}
      {fault?.what === 'slow' && (
        <label>
          Seconds
          <input
            type="number"
            min={0}
            value={delay / 1000}
            onChange={(event) => choose({ delay: Number(event.target.value) * 1000 })}
          />
        </label>
      )}
      <label>
        Where?
        <input
          list={listId}
          value={path}
          placeholder="a part of the path, such as /api"
          onChange={(event) => choose({ path: event.target.value.trim() })}
        />
      </label>
      <datalist id={listId}>
        {paths.map((path) => (
          <option key={path} value={path} />
        ))}
      </datalist>
      <label>
        When?
        <select
          value={isOnce ? 'once' : 'always'}
          onChange={(event) => choose({ isOnce: event.target.value === 'once' })}
        >
          <option value="always">Until cleared</option>
          <option value="once">Next request</option>
        </select>
      </label>
      <div>
        <button type="button" onClick={() => location.reload()}>
          Reload
        </button>
        {fault &&
          tools.map((tool) => (
            <button key={tool} type="button" onClick={() => copy(tool)}>
              Copy for {tool}
            </button>
          ))}
      </div>
      <p role="status">{said || (fault ? `Requests met: ${met}` : '')}</p>
    </section>
  )
}
