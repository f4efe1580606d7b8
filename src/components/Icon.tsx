import type { Tone } from '../status/statusFacts'

/** A tone's icon, told apart by its outline as well as its colour (WCAG 2.2 SC 1.4.1). Renders an `<svg>`. */
export function Icon({ tone }: { tone: Tone }) {
  return (
    <svg data-part="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[tone]} />
    </svg>
  )
}

const circle = 'M12 3a9 9 0 1 1 0 18 9 9 0 1 1 0-18z'

const shapes: Record<Tone, string> = {
  success: `${circle}M8 12.3l2.7 2.7L16 9.5`,
  info: `${circle}M12 11v5.5M12 7.6v.1`,
  warning: 'M12 3.5 21.5 20h-19zM12 10v4.5M12 17.2v.1',
  critical: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5V13M12 16.2v.1',
}
