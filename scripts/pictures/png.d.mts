export interface Picture {
  width: number
  height: number
  data: Uint8Array
}
export function decode(file: Uint8Array): Picture
export function encode(picture: Picture): Uint8Array
export function pack(picture: Picture): Uint8Array
export function unpack(file: Uint8Array): Uint8Array
