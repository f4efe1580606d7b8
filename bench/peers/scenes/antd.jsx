import Button from 'antd/es/button'
import Result from 'antd/es/result'
import { labels } from '../words.mjs'

export function Scene({ title, description, statusPage, onRetry }) {
  return (
    <Result
      status="error"
      title={title}
      subTitle={description}
      extra={
        <>
          <Button type="primary" onClick={onRetry}>
            {labels.retry}
          </Button>
          <Button type="link" href={statusPage} target="_blank" rel="noopener noreferrer">
            {labels.statusPage}
          </Button>
        </>
      }
    />
  )
}
