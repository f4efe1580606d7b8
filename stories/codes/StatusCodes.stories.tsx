import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { fn } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'
import { storyCode, surfaceCode } from '../code/storyCode'
import { Frame } from '../Frame'

type Surface = 'notice' | 'banner' | 'dialog' | 'page'

interface AnswerProps {
  status: number
  surfaces: readonly Surface[]
  onRetry: () => unknown
}

/** One status in the surfaces that suit it. */
function Answer({ status, surfaces, onRetry }: AnswerProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      {surfaces.includes('notice') && (
        <Frame label="Notice: a quiet line beside what it concerns">
          <StatusNotice status={status} onRetry={onRetry} />
        </Frame>
      )}
      {surfaces.includes('banner') && (
        <Frame label="Banner: in place of the part that failed">
          <ErrorBanner status={status} onRetry={onRetry} />
        </Frame>
      )}
      {surfaces.includes('dialog') && (
        <Frame label="Dialog: before anything else can go on">
          <button type="button" className="plain" onClick={() => setOpen(true)}>
            Open the dialog
          </button>
          <ErrorDialog status={status} open={open} onOpenChange={setOpen} onRetry={onRetry} />
        </Frame>
      )}
      {surfaces.includes('page') && (
        <Frame label="Page: in place of the whole page">
          <ErrorPage status={status} onRetry={onRetry} headingLevel={2} />
        </Frame>
      )}
    </>
  )
}

const meta = {
  title: 'Status codes',
  component: Answer,
  args: {
    status: 200,
    surfaces: ['notice'],
    onRetry: fn(() => new Promise((done) => setTimeout(done, 1500))).mockName('retry'),
  },
  argTypes: {
    status: { control: false },
    surfaces: { control: 'check', options: ['notice', 'banner', 'dialog', 'page'] },
  },
  parameters: {
    docs: { source: { transform: codeOf } },
    // The same message stands here in several surfaces at once, so their names repeat on purpose.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
} satisfies Meta<typeof Answer>
export default meta

type Story = StoryObj<typeof meta>

/** 200: it worked, and there is nothing to do. */
export const Ok: Story = { name: '200 OK', args: { status: 200 } }
/** 201: something new is there, such as an address or an order. */
export const Created: Story = { name: '201 Created', args: { status: 201 } }
/** 202: it is being worked on, and need not be sent again. */
export const Accepted: Story = { name: '202 Accepted', args: { status: 202, surfaces: ['notice', 'page'] } }
/** 204: it is done, and there is nothing to show. */
export const NoContent: Story = { name: '204 No Content', args: { status: 204 } }
/** 205: it is done, and the form is empty again. */
export const ResetContent: Story = { name: '205 Reset Content', args: { status: 205 } }
/** 400: the request could not be read. The shopper checks what was entered. */
export const BadRequest: Story = {
  name: '400 Bad Request',
  args: { status: 400, surfaces: ['notice', 'banner', 'dialog'] },
}
/** 401: the session has ended. The step is to sign in. */
export const Unauthorized: Story = {
  name: '401 Unauthorized',
  args: { status: 401, surfaces: ['notice', 'banner', 'dialog', 'page'] },
}
/** 403: this account may not do it. */
export const Forbidden: Story = { name: '403 Forbidden', args: { status: 403, surfaces: ['banner', 'dialog', 'page'] } }
/** 404: it is not there any more. The step is to search. */
export const NotFound: Story = { name: '404 Not Found', args: { status: 404, surfaces: ['banner', 'page'] } }
/** 405: the shop cannot do this here. Nothing the shopper entered is wrong. */
export const MethodNotAllowed: Story = {
  name: '405 Method Not Allowed',
  args: { status: 405, surfaces: ['banner', 'dialog', 'page'] },
}
/** 429: too many requests. The button waits as long as the answer asks. */
export const TooManyRequests: Story = {
  name: '429 Too Many Requests',
  args: { status: 429, surfaces: ['notice', 'banner', 'dialog', 'page'] },
}
/** 500: something failed in the shop, and an order may have been placed all the same. */
export const InternalServerError: Story = {
  name: '500 Internal Server Error',
  args: { status: 500, surfaces: ['banner', 'dialog', 'page'] },
}
/** 502: one server of the shop could not reach another. It is tried again. */
export const BadGateway: Story = {
  name: '502 Bad Gateway',
  args: { status: 502, surfaces: ['notice', 'banner', 'dialog', 'page'] },
}
/** 503: the shop is overloaded or closed for a while. The link leads to known problems. */
export const ServiceUnavailable: Story = {
  name: '503 Service Unavailable',
  args: { status: 503, surfaces: ['notice', 'banner', 'dialog', 'page'] },
}
/** 504: the answer took too long, and nobody knows whether it was done. */
export const GatewayTimeout: Story = {
  name: '504 Gateway Timeout',
  args: { status: 504, surfaces: ['notice', 'banner', 'dialog', 'page'] },
}

/** What a shop writes to show the same, without this page's frames. */
function codeOf(_shown: string, context: StoryContext) {
  const { status, surfaces } = context.args as unknown as AnswerProps
  return storyCode(surfaceCode(status, surfaces), context)
}
