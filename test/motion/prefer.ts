import { cdp } from 'vitest/browser'

/** Sets what the browser says of motion. The tests of this project run with reduced motion. */
export async function preferMotion(value: 'reduce' | 'no-preference'): Promise<void> {
  const session = cdp() as { send: (name: string, options: object) => Promise<unknown> }
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] })
}

export const frame = () => new Promise(requestAnimationFrame)
