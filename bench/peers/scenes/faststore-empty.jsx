import { Button, EmptyState, Icon, Link } from '@faststore/components'
import { labels } from '../words.mjs'
import './faststore-empty.scss'

export function Scene({ title, description, statusPage, onRetry }) {
  return (
    <EmptyState title={title} titleIcon={<Icon name="CircleWavyWarning" width={56} height={56} weight="thin" />}>
      <p>{description}</p>
      <Button variant="secondary" onClick={onRetry}>
        {labels.retry}
      </Button>
      <Link href={statusPage} target="_blank" rel="noopener noreferrer">
        {labels.statusPage}
      </Link>
    </EmptyState>
  )
}
