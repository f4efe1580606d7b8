import { useId, useState } from 'react'
import { languageNames } from '../../src/messages/languages'
import { en } from '../../src/messages/locales/en'
import { Choice } from '../Choice'
import { stepNames } from '../controls'
import type { Globals } from '../storyHref'
import { surfaces } from '../surfaces'
import { Pick } from './Pick'
import { retryRules } from './statusRows'
import type { View } from './view'

const any = { value: '', label: 'any' }
const tones = [any, ...['critical', 'warning', 'info', 'success'].map(same)]
const steps = [any, ...stepNames.map((value) => ({ value, label: en.labels[value] }))]
const rules = [any, ...retryRules.map(same)]
const languages = Object.entries(languageNames).map(([value, label]) => ({ value, label }))
const themes = [
  { value: 'light', label: 'light' },
  { value: 'dark', label: 'dark' },
  { value: 'system', label: 'as the system' },
]
const directions = [
  { value: 'auto', label: 'as the language' },
  { value: 'ltr', label: 'left to right' },
  { value: 'rtl', label: 'right to left' },
]
const widths = [
  { value: 'phone', label: 'phone, 320 px' },
  { value: 'desk', label: 'desk, 800 px' },
] as const
const shown = surfaces.map(({ name, label }) => ({ value: name, label }))

interface WallBarProps {
  view: View
  globals: Globals
  /** How many statuses are shown, of how many. */
  found: string
  onView: (change: Partial<View>) => void
  onGlobals: (change: Globals) => void
}

/** What chooses the statuses of the wall, and how all of them are drawn. Stays in sight. */
export function WallBar({ view, globals, found, onView, onGlobals }: WallBarProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const set = (name: string) => (value: string) => onGlobals({ [name]: value })
  return (
    <search className="wall-bar" aria-label="Statuses and how they are drawn">
      <div className="wall-first">
        <label className="wall-find">
          <span className="hidden">Find by code, name or words</span>
          <input
            type="search"
            placeholder="Code, name or words"
            value={view.text}
            onChange={(event) => onView({ text: event.target.value })}
          />
        </label>
        <Choice legend="Surface" value={view.surface} options={shown} onChange={(surface) => onView({ surface })} />
        <button
          type="button"
          className="wall-more"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          Filter and view
        </button>
        <label className="pick" data-set={view.isDocumented ? '' : undefined}>
          <input
            type="checkbox"
            checked={view.isDocumented}
            onChange={(event) => onView({ isDocumented: event.target.checked })}
          />
          <span>Documented only</span>
        </label>
        <p role="status">{found}</p>
      </div>
      <div className="wall-second" id={id} data-open={isOpen || undefined}>
        <Pick label="Language" value={String(globals.locale ?? 'en')} options={languages} onChange={set('locale')} />
        <Pick label="Theme" value={String(globals.theme ?? 'light')} options={themes} onChange={set('theme')} />
        <Pick
          label="Direction"
          value={String(globals.direction ?? 'auto')}
          options={directions}
          onChange={set('direction')}
        />
        <Pick label="Width" value={view.width} options={widths} onChange={(width) => onView({ width })} />
        <hr />
        <Pick label="Tone" value={view.tone} options={tones} onChange={(tone) => onView({ tone })} />
        <Pick label="Step" value={view.step} options={steps} onChange={(step) => onView({ step })} />
        <Pick label="Sent again" value={view.retry} options={rules} onChange={(retry) => onView({ retry })} />
      </div>
    </search>
  )
}

function same(value: string) {
  return { value, label: value }
}
