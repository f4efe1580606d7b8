import { Button } from '@patternfly/react-core/dist/dynamic/components/Button'
import {
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
} from '@patternfly/react-core/dist/dynamic/components/EmptyState'
import { labels } from '../words.mjs'
import '@patternfly/react-core/dist/styles/base-no-reset.css'

export function Scene({ title, description, statusPage, onRetry }) {
  return (
    <EmptyState status="danger" titleText={title} headingLevel="h2">
      <EmptyStateBody>{description}</EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button variant="primary" onClick={onRetry}>
            {labels.retry}
          </Button>
          <Button variant="link" component="a" href={statusPage} target="_blank" rel="noopener noreferrer">
            {labels.statusPage}
          </Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  )
}
