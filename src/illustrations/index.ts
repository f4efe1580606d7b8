export type { Ink, Scene } from './scenes'
export {
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
} from './scenes'
