import type { Scene } from '../src/illustrations/scenes'

export declare function drawScene(scene: Scene, palette: Record<string, string>): string
