import { Alert, Button, Icon } from '@faststore/components'
import { labels } from '../words.mjs'
import './faststore.scss'

/** It has one line of text: the button is among the words, the link is its own. */
export function Scene({ title, description, statusPage, onRetry }) {
  return (
    <Alert
      icon={<Icon name="CircleWavyWarning" />}
      link={{ href: statusPage, target: '_blank', rel: 'noopener noreferrer', children: labels.statusPage }}
    >
      <strong>{title}</strong> {description}{' '}
      <Button variant="tertiary" size="small" onClick={onRetry}>
        {labels.retry}
      </Button>
    </Alert>
  )
}
