import { ActionableNotification, Link } from '@carbon/react'
import { labels } from '../words.mjs'
import './carbon.scss'

export function Scene({ title, description, statusPage, onRetry }) {
  return (
    <ActionableNotification
      inline
      kind="error"
      title={title}
      subtitle={description}
      actionButtonLabel={labels.retry}
      onActionButtonClick={onRetry}
      hasFocus={false}
      hideCloseButton
    >
      <Link href={statusPage} target="_blank" rel="noopener noreferrer">
        {labels.statusPage}
      </Link>
    </ActionableNotification>
  )
}
