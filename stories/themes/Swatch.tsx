import { useLayoutEffect, useRef, useState } from 'react'
import { CopyButton } from '../CopyButton'
import { contrastOf } from './contrastOf'
import type { CustomProperty } from './customProperties'
import { expressionOf } from './customProperties'

interface Props {
  property: CustomProperty
  theme: 'light' | 'dark'
}

interface Reading {
  value: string
  contrasts: { ground: string; ratio: number; least: number }[]
}

/** A colour in a theme, as the sheet gives it, with the contrast that it has there. */
export function Swatch({ property, theme }: Props) {
  const chip = useRef<HTMLDivElement>(null)
  const [reading, setReading] = useState<Reading>()
  const { name, expression, keep } = property

  useLayoutEffect(() => {
    const element = chip.current
    if (!element) return
    const colour = getComputedStyle(element).backgroundColor
    const contrasts = keep.flatMap(({ ratio: least, against }) =>
      against.map((ground) => ({ ground, least, ratio: contrastOf(colour, resolve(element, expressionOf(ground))) })),
    )
    setReading({ value: toHex(colour), contrasts })
  }, [keep])

  return (
    <div className="swatch" data-error-ui="swatch" data-theme={theme}>
      <div className="chip" ref={chip} style={{ background: expression }} />
      <dl>
        <dt>{theme === 'light' ? 'Light' : 'Dark'}</dt>
        <dd data-value={name}>
          {reading && (
            <CopyButton text={reading.value} about={`${name}, ${theme}: ${reading.value}`}>
              {reading.value}
            </CopyButton>
          )}
        </dd>
        {reading?.contrasts.map(({ ground, ratio, least }) => (
          <Contrast key={ground} ground={ground} ratio={ratio} least={least} />
        ))}
      </dl>
    </div>
  )
}

function Contrast({ ground, ratio, least }: Reading['contrasts'][number]) {
  return (
    <>
      <dt>on {ground.replace('--error-ui-', '')}</dt>
      <dd data-contrast={ratio >= least ? 'kept' : 'broken'}>
        {(Math.floor(ratio * 10) / 10).toFixed(1)}:1 {ratio >= least ? '✓' : `under ${least}:1`}
      </dd>
    </>
  )
}

/** The colour that an expression stands for at a place in the page. */
function resolve(place: HTMLElement, expression: string): string {
  const probe = document.createElement('i')
  probe.style.color = expression
  place.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

function toHex(colour: string): string {
  const channels = (colour.match(/\d+/g) ?? []).slice(0, 3).map((channel) => Number(channel).toString(16))
  return `#${channels.map((channel) => channel.padStart(2, '0')).join('')}`
}
