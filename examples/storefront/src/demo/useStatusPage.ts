import { useEffect, useState } from 'react'

/** What the status page of the example's platform says, and how to change it. */
export function useStatusPage() {
  const [says, set] = useState('well')
  useEffect(() => {
    fetch('/status-page')
      .then((answer) => answer.json())
      .then((page: { says: string }) => set(page.says))
      .catch(() => undefined)
  }, [])
  function setSays(next: string) {
    set(next)
    fetch('/status-page', { method: 'PUT', body: JSON.stringify({ says: next }) }).catch(() => undefined)
  }
  return { says, setSays }
}
