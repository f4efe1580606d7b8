import { useId } from 'react'
import { Icon } from '../../src/components/Icon'
import { CopyButton } from '../CopyButton'
import { codeOf } from './codeOf'
import { SurfaceScreen } from './SurfaceScreen'
import type { StatusRow } from './statusRows'
import { fullName } from './statusRows'
import type { View } from './view'

interface WallCardProps {
  row: StatusRow
  view: View
  theme: string
  onPin: () => void
}

/** One status, small and as it is. A press anywhere on it pins it. */
export function WallCard({ row, view, theme, onPin }: WallCardProps) {
  const { code, name, kind, tone, words } = row
  const id = useId()
  const { title, description } = words.shopper
  const place = view.pinned.indexOf(kind) + 1
  return (
    <li className="wall-card" data-pinned={place || undefined}>
      <SurfaceScreen
        kind={kind}
        surface={view.surface}
        width={view.width}
        theme={theme}
        name={`${fullName(row)}: ${view.surface}`}
      />
      <div className="wall-name">
        <h3 id={id}>
          <button type="button" aria-pressed={place > 0} onClick={onPin}>
            <span data-error-ui="tone" data-tone={tone}>
              <Icon tone={tone} />
            </span>
            <span className="hidden">Pin</span>
            {code && <b>{code}</b>} <span>{name}</span>
          </button>
        </h3>
        <CopyButton text={`${title}\n${description}`} about={`words of ${fullName(row)}`} className="small">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2.5 4V2.5h11V4M8 2.5v11M6 13.5h4" />
          </svg>
        </CopyButton>
        <CopyButton text={codeOf(kind, view.surface)} about={`code of ${fullName(row)}`} className="small">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 4 1.5 8 5 12M11 4l3.5 4L11 12" />
          </svg>
        </CopyButton>
      </div>
    </li>
  )
}
