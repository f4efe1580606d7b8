import { useStatusPage } from './useStatusPage'

/** What the example's own status page says. A real one belongs to the platform. */
export function StatusPageSwitch() {
  const { says, setSays } = useStatusPage()
  return (
    <section className="status-switch" lang="en" dir="ltr" aria-label="Example controls">
      <label>
        What does the status page say?{' '}
        <select value={says} onChange={(event) => setSays(event.target.value)}>
          <option value="well">All is well</option>
          <option value="incident">Orders cannot be placed</option>
          <option value="maintenance">Maintenance</option>
        </select>
      </label>
    </section>
  )
}
