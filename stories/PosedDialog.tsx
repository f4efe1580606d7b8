import { stepElement } from '../src/components/Action'
import { iconElement } from '../src/components/Icon'
import { stepsElement } from '../src/components/Steps'
import { contentElement, descriptionElement, moreElement, titleElement } from '../src/components/Words'
import type { SurfaceProps } from '../src/hooks/useSurface'
import { useSurface } from '../src/hooks/useSurface'
import './PosedDialog.css'

interface PosedDialogProps extends SurfaceProps {
  /** Whether it lies over a window, with what darkens the rest, or in its place in a page. */
  isOver?: boolean | undefined
}

/**
 * The dialog as it looks when it is open, without what it does: it takes no focus and keeps the page as it is, so that many can stand on one
 * page. Its parts are those of `ErrorDialog`, which a test compares.
 */
export function PosedDialog({ isOver = false, ...props }: PosedDialogProps) {
  const surface = useSurface(props, silent)
  const { root, titleAttributes, description, message, ui, labelLang } = surface
  const id = `${titleAttributes.id}d`
  const dialog = (
    <div
      role="alertdialog"
      aria-describedby={description === null ? undefined : id}
      {...root}
      data-state="open"
      data-error-ui="dialog"
      data-posed={isOver ? 'over' : 'inPlace'}
    >
      {iconElement(undefined, message.tone)}
      {titleElement(surface, 2)}
      {descriptionElement(surface, id)}
      {contentElement(surface)}
      {moreElement(surface)}
      {stepsElement(surface, stepElement({ name: 'close', label: ui.labels.close, onPress: stay }, ui, labelLang))}
    </div>
  )
  return isOver ? <div data-error-ui="dialog-overlay">{dialog}</div> : dialog
}

const silent = { silent: true }

function stay() {}
