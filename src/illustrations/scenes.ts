import type { Tone } from '../status/statusFacts'

/**
 * How a path of a scene is painted. `paper` and `accent` are filled, the others are lines: of the outline, of a detail (`fine`), in the
 * colour of the tone (`mark`), on the colour of the tone (`sign`), dashed for what is missing (`gap`), and dashed in the colour of the
 * tone (`way`).
 */
export type Ink = 'paper' | 'accent' | 'line' | 'fine' | 'mark' | 'sign' | 'gap' | 'way'

/** A picture in a frame of 240 by 160, standing on a ground at 140. The first path is painted first. */
export interface Scene {
  readonly tone: Tone
  readonly paths: readonly (readonly [ink: Ink, d: string])[]
}

/** A shopping bag with a tick. */
export const bag: Scene = {
  tone: 'success',
  paths: [
    ['paper', 'M76 66h88l10 74H66z'],
    ['line', 'M98 82V60a22 22 0 0 1 44 0v22'],
    ['accent', 'M164 92a22 22 0 1 1 0 44 22 22 0 1 1 0-44z'],
    ['sign', 'M154 114l8 8 13-15'],
  ],
}

/** A form with a line to look at, and a pen. */
export const form: Scene = {
  tone: 'warning',
  paths: [
    ['paper', 'M78 34h60l24 24v82H78z'],
    ['fine', 'M138 34v24h24M94 58h26M94 74h52M94 124h24'],
    ['accent', 'M92 88h56v20H92z'],
    ['paper', 'M144 128l30-38 11 9-30 37-14 6z'],
  ],
}

/** A bag that changes places with another. */
export const exchange: Scene = {
  tone: 'warning',
  paths: [
    ['paper', 'M92 80h56l6 60H86z'],
    ['line', 'M106 92V80a14 14 0 0 1 28 0v12'],
    ['mark', 'M66 108a56 56 0 0 1 100-44M168 40v25h-25M176 92a56 56 0 0 1-8 38'],
  ],
}

/** A door with the key in its lock. */
export const door: Scene = {
  tone: 'info',
  paths: [
    ['paper', 'M80 140V72a40 40 0 0 1 80 0v68z'],
    ['fine', 'M94 140V74a26 26 0 0 1 52 0v66'],
    ['line', 'M132 100v10'],
    ['accent', 'M180 86a16 16 0 1 1 0 32 16 16 0 1 1 0-32z'],
    ['paper', 'M180 96a6 6 0 1 1 0 12 6 6 0 1 1 0-12z'],
    ['line', 'M164 102h-32M146 102v9M138 102v7'],
  ],
}

/** A door behind a rope, with a sign. */
export const barrier: Scene = {
  tone: 'warning',
  paths: [
    ['paper', 'M84 140V72a36 36 0 0 1 72 0v68z'],
    ['accent', 'M120 52a19 19 0 1 1 0 38 19 19 0 1 1 0-38z'],
    ['sign', 'M110 71h20'],
    ['line', 'M60 140V98M180 140V98M48 140h24M168 140h24'],
    ['mark', 'M61 100c18 32 100 32 118 0'],
    ['paper', 'M60 82a8 8 0 1 1 0 16 8 8 0 1 1 0-16zM180 82a8 8 0 1 1 0 16 8 8 0 1 1 0-16z'],
  ],
}

/** A signpost that points another way. */
export const signpost: Scene = {
  tone: 'warning',
  paths: [
    ['line', 'M120 140V32'],
    ['accent', 'M74 42h74l18 18-18 18H74z'],
    ['sign', 'M90 60h48M128 50l10 10-10 10'],
    ['paper', 'M166 90h-66l-16 16 16 16h66z'],
    ['fine', 'M108 106h40'],
  ],
}

/** A shelf with a gap where a bag should be. */
export const shelf: Scene = {
  tone: 'warning',
  paths: [
    ['paper', 'M66 36h108v104H66z'],
    ['line', 'M66 88h108'],
    ['fine', 'M80 88V64h28v24M80 73h28M94 64v9M80 140v-30h36v30M98 110v11M126 140v-22h34v22M143 118v8'],
    ['gap', 'M126 86l3-24h24l3 24zM134 66v-8a7 7 0 0 1 14 0v8'],
  ],
}

/** Shoppers in a queue at the till. */
export const queue: Scene = {
  tone: 'warning',
  paths: [
    ['paper', 'M156 140v-38h52v38zM164 102V84h36v18z'],
    ['fine', 'M174 93h16M156 116h52'],
    ['accent', 'M126 80a11 11 0 1 1 0 22 11 11 0 1 1 0-22zM110 140c0-40 32-40 32 0z'],
    [
      'paper',
      'M84 80a11 11 0 1 1 0 22 11 11 0 1 1 0-22zM68 140c0-40 32-40 32 0zM42 80a11 11 0 1 1 0 22 11 11 0 1 1 0-22zM26 140c0-40 32-40 32 0z',
    ],
  ],
}

/** A parcel on its way, and a clock. */
export const parcel: Scene = {
  tone: 'info',
  paths: [
    ['paper', 'M80 54l40-20 40 20v46l-40 20-40-20z'],
    ['line', 'M80 54l40 20 40-20M120 74v46'],
    ['fine', 'M100 44l40 20v15M98 134h36'],
    ['accent', 'M166 92a22 22 0 1 1 0 44 22 22 0 1 1 0-44z'],
    ['sign', 'M166 102v13l8 5'],
  ],
}

/** A shop with its shutter down and a sign on it. */
export const shutter: Scene = {
  tone: 'critical',
  paths: [
    ['paper', 'M76 64h88v76H76z'],
    ['fine', 'M90 140V84h60v56M90 94h60M90 130h60'],
    ['paper', 'M76 32h88l14 30a14 13 0 0 1-29 0 14 13 0 0 1-29 0 14 13 0 0 1-29 0 14 13 0 0 1-29 0z'],
    ['fine', 'M91 62l7-30M120 62V32M149 62l-7-30'],
    ['accent', 'M98 102h44v24H98z'],
    ['sign', 'M108 114h24'],
  ],
}

/** A till that is out of order. */
export const till: Scene = {
  tone: 'critical',
  paths: [
    ['paper', 'M72 106h96v34H72zM82 106l8-40h60l8 40z'],
    ['fine', 'M112 123h16M104 80h6M117 80h6M130 80h6M102 92h8M116 92h8M130 92h8'],
    ['accent', 'M96 36h48v30H96z'],
    ['sign', 'M104 52h9l5-8 6 14 4-6h8'],
    ['mark', 'M162 54l10-9M168 70h13M152 44l3-12'],
  ],
}

/** A conveyor with a gap, and a parcel before it. */
export const bridge: Scene = {
  tone: 'critical',
  paths: [
    ['paper', 'M20 140v-30h62l-6 8 8 6-8 8 5 8zM220 140v-30h-62l6 8-8 6 8 8-5 8zM32 78h36v32H32z'],
    ['fine', 'M50 78v11'],
    ['way', 'M78 80c20-36 64-36 86 0M168 62l-3 19-18-9'],
  ],
}

/** A plug out of its socket. */
export const plug: Scene = {
  tone: 'warning',
  paths: [
    ['paper', 'M66 70h34v44H66zM146 64h30v56h-30z'],
    ['line', 'M20 140c0-48 14-48 46-48M100 82h16M100 102h16M176 92c30 0 44 4 44 48'],
    ['fine', 'M146 82h-8M146 102h-8'],
    ['mark', 'M122 58l3 12M136 54l-4 14M122 126l3-12M136 130l-4-14'],
  ],
}

/** A phone that asks for a confirmation. */
export const phone: Scene = {
  tone: 'info',
  paths: [
    ['paper', 'M92 26h56a8 8 0 0 1 8 8v106H84V34a8 8 0 0 1 8-8z'],
    ['fine', 'M112 38h16M98 60h44M98 74h26'],
    ['accent', 'M98 92h44v26H98z'],
    ['sign', 'M112 104l6 6 11-11'],
  ],
}

/** A receipt that cannot be read. */
export const receipt: Scene = {
  tone: 'warning',
  paths: [
    ['paper', 'M80 30h80v106l-10-8-10 8-10-8-10 8-10-8-10 8-10-8-10 8z'],
    ['fine', 'M96 52h48M96 66h28M96 108h22M132 108h12'],
    ['mark', 'M96 87c7-9 9 9 16 0s9 9 16 0 9 9 16 0'],
  ],
}
