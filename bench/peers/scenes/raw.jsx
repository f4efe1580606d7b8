import { useId } from 'react'
import { labels } from '../words.mjs'
import './raw.css'

/** By hand, with the attributes that a careful author sets. */
export function Scene({ title, description, statusPage, onRetry }) {
  const titleId = useId()
  return (
    <section className="banner" aria-labelledby={titleId}>
      <svg className="banner-icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7v6M12 16v.1" />
      </svg>
      <p className="banner-title" id={titleId}>
        {title}
      </p>
      <p className="banner-description">{description}</p>
      <div className="banner-actions">
        <button type="button" onClick={onRetry}>
          {labels.retry}
        </button>
        <a href={statusPage} target="_blank" rel="noopener noreferrer">
          {labels.statusPage}
        </a>
      </div>
    </section>
  )
}
