import { useCallback, useEffect, useRef, useState } from 'react'
import type { Fault } from './choices'
import { readChoice, whats } from './choices'
import { getOffline, setOffline } from './offline'

/** The fault in force, as the options of the switch, and how to choose another. */
export function useFault() {
  const [what, setWhat] = useState('none')
  const [where, setWhere] = useState('/api')
  const [when, setWhen] = useState('once')

  const choices = useRef(0)
  const queue = useRef(Promise.resolve())

  const look = useCallback(async () => {
    const before = choices.current
    const fault =
      getOffline() ??
      (await fetch('/faults').then(
        (answer) => answer.json(),
        () => undefined,
      ))
    // What was chosen meanwhile is newer than this answer.
    if (!fault || before !== choices.current) return
    const now = readChoice(fault)
    setWhat(now.what)
    if (now.what === 'none') return
    setWhen(now.when)
    if (now.where) setWhere(now.where)
  }, [])

  // A fault for one request is over after it, which only the server knows for certain.
  useEffect(() => {
    look()
    const observer = new PerformanceObserver((list) => {
      if (list.getEntries().some(({ name }) => name.includes('/api/'))) look()
    })
    observer.observe({ type: 'resource' })
    return () => observer.disconnect()
  }, [look])

  function choose(next: { what?: string; where?: string; when?: string }) {
    choices.current += 1
    const chosen = { what, where, when, ...next }
    setWhat(chosen.what)
    setWhere(chosen.where)
    setWhen(chosen.when)
    const base = whats[chosen.what]?.fault
    const fault = base && { ...base, path: chosen.where, ...(chosen.when === 'once' && { times: 1 }) }
    const offline = fault?.kind === 'offline'
    setOffline(offline ? fault : null)
    // One after the other: typing into a select chooses several in a row.
    queue.current = queue.current.then(() => putFault(fault && !offline ? fault : null))
  }

  return { what, where, when, choose }
}

async function putFault(fault: Fault | null) {
  const method = fault ? 'PUT' : 'DELETE'
  await fetch('/faults', { method, body: fault && JSON.stringify(fault) }).catch(() => undefined)
}
