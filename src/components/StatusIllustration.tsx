import type { ComponentPropsWithoutRef } from 'react'
import type { Scene } from '../illustrations/scenes'
import {
  bag,
  barrier,
  bridge,
  door,
  exchange,
  form,
  parcel,
  phone,
  plug,
  queue,
  receipt,
  shelf,
  shutter,
  signpost,
  till,
} from '../illustrations/scenes'
import type { StatusKind } from '../status/statusKind'
import { Illustration } from './Illustration'

export interface StatusIllustrationProps extends ComponentPropsWithoutRef<'svg'> {
  kind: StatusKind
}

/** The picture of a status. Decorative. Renders an `<svg>`. */
export function StatusIllustration({ kind, ...rest }: StatusIllustrationProps) {
  return <Illustration scene={scenes[kind]} {...rest} />
}

const scenes: Record<StatusKind, Scene> = {
  ok: bag,
  created: bag,
  accepted: parcel,
  noContent: bag,
  resetContent: bag,
  badRequest: form,
  unauthorized: door,
  forbidden: barrier,
  notFound: shelf,
  methodNotAllowed: signpost,
  tooManyRequests: queue,
  internalServerError: till,
  badGateway: bridge,
  serviceUnavailable: shutter,
  gatewayTimeout: parcel,
  requestTimeout: parcel,
  conflict: exchange,
  gone: shelf,
  contentTooLarge: form,
  unprocessableContent: form,
  locked: exchange,
  actionRequired: phone,
  informational: parcel,
  successful: bag,
  redirection: signpost,
  clientError: form,
  serverError: till,
  offline: plug,
  networkError: plug,
  timedOut: parcel,
  aborted: receipt,
  unknown: receipt,
}
