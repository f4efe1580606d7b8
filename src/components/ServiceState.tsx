'use client'

import type { CSSProperties } from 'react'
import { useMemo } from 'react'
import type { ServiceStatusUI } from '../hooks/ServiceStatusContext'
import { stateText } from '../hooks/serviceText'
import { useServiceNews } from '../hooks/useServiceNews'
import { allComponents } from '../live/vtexComponents'
import { ServiceIcon } from './ServiceIcon'

// No part of the label is underlined but its own words, and the icon stays beside its text. The dot, which is for a screen reader, takes no room,
// and the space after it ends the line where the state has one of its own.
const unseen: CSSProperties = { clipPath: 'inset(50%)', wordSpacing: '0.5em' }
const flat: CSSProperties = { fontSize: 0, wordSpacing: 0 }
const together: CSSProperties = { display: 'inline-block' }

/**
 * How things stand with what the shop depends on, after the label of a link. Nothing on a good day, which a page claims also when it does not know
 * better yet. Asks nothing itself.
 */
export function ServiceState({ source, words }: ServiceStatusUI) {
  const names = useMemo(() => Object.values(allComponents(source.components)).flat(), [source])
  const { news, isOver } = useServiceNews(source, names, 'never') ?? {}
  const text = news && !isOver ? stateText(news.state, words) : undefined
  if (!news || !text) return null
  return (
    <>
      <span style={unseen}>
        <span style={flat}> ·</span>{' '}
      </span>
      <span lang={words.locale} dir={words.dir} data-service={news.state} style={together}>
        <ServiceIcon state={news.state} /> {text}
      </span>
    </>
  )
}
