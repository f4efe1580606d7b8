import type { ComponentPropsWithoutRef } from 'react'
import type { StatusKind } from '../status/statusKind'

export interface StatusIllustrationProps extends ComponentPropsWithoutRef<'svg'> {
  kind: StatusKind
}

/** The picture of a status, in the colours of the surrounding text. Decorative. Renders an `<svg>`. */
export function StatusIllustration({ kind, ...rest }: StatusIllustrationProps) {
  const family = families[kind]
  return (
    <svg viewBox="0 0 200 144" aria-hidden="true" focusable="false" {...rest} data-part="illustration">
      <path data-soft="" d="M100 10c50 0 88 22 88 62s-38 62-88 62S12 112 12 72s38-62 88-62z" />
      <path data-solid="" d={drawings[family][0]} />
      <path d={drawings[family][1]} />
    </svg>
  )
}

type Family = 'done' | 'review' | 'closed' | 'lost' | 'pause' | 'outage' | 'cable'

/** For each family: the path that is filled, and the path of the outline. */
const drawings: Record<Family, readonly [string, string]> = {
  // A shopping bag with a tick.
  done: ['M70 54h60l6 58H64z', 'M70 54h60l6 58H64zM86 66V48a14 14 0 0 1 28 0v18M87 87l9 9 17-19'],
  // A form with one line to look at.
  review: ['M72 30h42l18 18v66H72z', 'M72 30h42l18 18v66H72zM114 30v18h18M84 62h36M84 76h36M84 94h8M99 94l5 5 12-13'],
  // A padlock.
  closed: [
    'M78 64h44a6 6 0 0 1 6 6v34a6 6 0 0 1-6 6H78a6 6 0 0 1-6-6V70a6 6 0 0 1 6-6z',
    'M78 64h44a6 6 0 0 1 6 6v34a6 6 0 0 1-6 6H78a6 6 0 0 1-6-6V70a6 6 0 0 1 6-6zM83 64V50a17 17 0 0 1 34 0v14M100 82v11',
  ],
  // A magnifying glass over a gap where a bag should be.
  lost: [
    'M92 34a32 32 0 1 1 0 64 32 32 0 1 1 0-64z',
    'M92 34a32 32 0 1 1 0 64 32 32 0 1 1 0-64zM115 89l26 26M79 82l1-7M81 69l1-8h5M97 61h5l1 8M104 75l1 7h-5M92 82h-6M86 57c0-8 12-8 12 0',
  ],
  // An hourglass.
  pause: [
    'M82 34h36v12c0 13-18 17-18 26s18 13 18 26v12H82V98c0-13 18-17 18-26S82 59 82 46z',
    'M76 34h48M76 110h48M82 34v12c0 13 18 17 18 26S82 85 82 98v12M118 34v12c0 13-18 17-18 26s18 13 18 26v12M92 103l8-9 8 9z',
  ],
  // A shop with its shutter down.
  outage: [
    'M62 30h76l12 24a12.5 12.5 0 0 1-8 12v46H58V66a12.5 12.5 0 0 1-8-12z',
    'M62 30h76l12 24H50zM50 54a12.5 12.5 0 0 0 25 0 12.5 12.5 0 0 0 25 0 12.5 12.5 0 0 0 25 0 12.5 12.5 0 0 0 25 0M58 66v46h84V66M76 112V80h48v32M76 88h48M76 96h48M76 104h48',
  ],
  // A plug out of its socket.
  cable: [
    'M58 56h20v32H58zM120 54h22v36h-22z',
    'M22 72h36M58 56h20v32H58zM78 64h11M78 80h11M120 54h22v36h-22zM142 72h36M100 46l2 9M111 44l-3 10M100 98l2-9M111 100l-3-10',
  ],
}

const families: Record<StatusKind, Family> = {
  ok: 'done',
  created: 'done',
  accepted: 'pause',
  noContent: 'done',
  resetContent: 'done',
  badRequest: 'review',
  unauthorized: 'closed',
  forbidden: 'closed',
  notFound: 'lost',
  methodNotAllowed: 'closed',
  tooManyRequests: 'pause',
  internalServerError: 'outage',
  badGateway: 'outage',
  serviceUnavailable: 'outage',
  gatewayTimeout: 'pause',
  requestTimeout: 'pause',
  conflict: 'review',
  gone: 'lost',
  contentTooLarge: 'review',
  unprocessableContent: 'review',
  locked: 'closed',
  actionRequired: 'review',
  informational: 'pause',
  successful: 'done',
  redirection: 'lost',
  clientError: 'review',
  serverError: 'outage',
  offline: 'cable',
  networkError: 'cable',
  timedOut: 'pause',
  aborted: 'review',
  unknown: 'outage',
}
