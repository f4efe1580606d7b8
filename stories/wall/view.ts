import type { StatusKind } from '../../src/status/statusKind'
import { kinds } from '../kinds'
import type { SurfaceName } from '../surfaces'
import { surfaces } from '../surfaces'
import type { Width } from './SurfaceScreen'
import type { Filter } from './statusRows'

/** What the wall is set to. */
export interface View extends Filter {
  surface: SurfaceName
  width: Width
  /** One or two, the older one first. */
  pinned: readonly StatusKind[]
}

/** The same as it stands in an address: flat, and without what a shopper might type. */
export interface WallArgs {
  surface: string
  width: string
  tone: string
  step: string
  /** With hyphens for spaces. */
  sentAgain: string
  documented: boolean
  /** Kinds, with hyphens between them. */
  pinned: string
}

export const noArgs: WallArgs = {
  surface: 'banner',
  width: 'phone',
  tone: '',
  step: '',
  sentAgain: '',
  documented: false,
  pinned: '',
}

/** Reads an address. What it does not know stays as at first. */
export function viewOf(args: Partial<WallArgs>): View {
  const { surface, width, tone, step, sentAgain, documented, pinned } = { ...noArgs, ...args }
  const names = String(pinned).split('-')
  return {
    text: '',
    tone,
    step,
    retry: sentAgain.replaceAll('-', ' '),
    isDocumented: documented,
    surface: surfaces.find(({ name }) => name === surface)?.name ?? 'banner',
    width: width === 'desk' ? 'desk' : 'phone',
    pinned: kinds.filter((kind) => names.includes(kind)).slice(0, 2),
  }
}

/** Writes an address. */
export function argsOf({ surface, width, tone, step, retry, isDocumented, pinned }: View): WallArgs {
  return {
    surface,
    width,
    tone,
    step,
    sentAgain: retry.replaceAll(' ', '-'),
    documented: isDocumented,
    pinned: pinned.join('-'),
  }
}

/** Pins a status, or takes the pin away. A third one takes the place of the oldest. */
export function pin(pinned: readonly StatusKind[], kind: StatusKind): readonly StatusKind[] {
  return pinned.includes(kind) ? pinned.filter((each) => each !== kind) : [...pinned, kind].slice(-2)
}
