import type { ReactNode } from 'react'
import { createElement } from 'react'
import type { FullSurface } from '../hooks/useSurface'

/** The title: plain text, or a heading of the level that the shop sets. */
export function titleElement(surface: FullSurface, level = surface.props.headingLevel): ReactNode {
  const { title, titleAttributes, titleRef: ref } = surface
  const { id, lang, dir } = titleAttributes
  return createElement(level ? `h${level}` : 'p', { id, lang, dir, ref, 'data-part': 'title' }, title)
}

export function descriptionElement({ description, descriptionAttributes }: FullSurface, id?: string): ReactNode {
  return description === null ? null : (
    <p {...descriptionAttributes} id={id} data-part="description">
      {description}
    </p>
  )
}

/** What the shop adds below the description: to this message, or to every message that may need support. */
export function contentElement({ props, ui, message }: FullSurface, id?: string): ReactNode {
  const children = props.children ?? (message.actions.includes('support') && ui.help)
  return children ? (
    <div id={id} data-part="content" dir="auto">
      {children}
    </div>
  ) : null
}

/** What support needs. */
export function detailsElement({ input, ui: { Details } }: FullSurface): ReactNode {
  return Details && <Details error={input} />
}

/** What the status page says of it, and the documentation links of a developer catalogue. */
export function moreElement(surface: FullSurface): ReactNode {
  const { message, ui, labelLang } = surface
  const { News } = ui
  // A link to the same page as a step would be shown twice.
  const links = message.links.length
    ? message.links.filter(({ href }) => !Object.values(ui.links).includes(href))
    : message.links
  if (!News && !links.length) return null
  return (
    <>
      {News && <News {...surface} />}
      {links.length > 0 && (
        <ul data-part="links" lang={labelLang}>
          {links.map(({ href, label }) => (
            <li key={href} data-part="link">
              <a href={href} data-part="document">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
