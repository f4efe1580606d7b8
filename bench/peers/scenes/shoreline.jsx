import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateIllustration,
  Heading,
  IconWarningCircle,
  Link,
  Text,
} from '@vtex/shoreline'
import { labels } from '../words.mjs'
import './shoreline.css'

export function Scene({ title, description, statusPage, onRetry }) {
  return (
    <EmptyState>
      <EmptyStateIllustration>
        <IconWarningCircle />
      </EmptyStateIllustration>
      <Heading>{title}</Heading>
      <Text>{description}</Text>
      <EmptyStateActions>
        <Button variant="primary" onClick={onRetry}>
          {labels.retry}
        </Button>
        <Link href={statusPage} target="_blank" rel="noopener noreferrer">
          {labels.statusPage}
        </Link>
      </EmptyStateActions>
    </EmptyState>
  )
}
