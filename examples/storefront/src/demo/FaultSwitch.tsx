import { whats, wheres } from './choices'
import { useFault } from './useFault'

/** The example's own switch: chooses what goes wrong, where and how often. */
export function FaultSwitch({ onReload }: { onReload: () => void }) {
  const { what, where, when, choose } = useFault()
  return (
    <section className="faults" lang="en" aria-label="Example controls">
      <label className="faults-what">
        What should go wrong?
        <select value={what} onChange={(event) => choose({ what: event.target.value })}>
          {Object.entries(whats).map(([value, { label }]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={onReload}>
        Reload
      </button>
      <label>
        Where?
        <select value={where} onChange={(event) => choose({ where: event.target.value })}>
          {Object.entries(wheres).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        When?
        <select value={when} onChange={(event) => choose({ when: event.target.value })}>
          <option value="once">Next request</option>
          <option value="always">Until cleared</option>
        </select>
      </label>
    </section>
  )
}
