import { render, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { StrictMode } from 'react'
import { expect, test } from 'vitest'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import { listen, silence } from '../announcements'

// A screen reader reads the dialog when it opens. What changes in it afterwards is announced, as it is shown.
const dialog = () => document.querySelector<HTMLElement>('[data-error-ui="dialog"]')
const scene = (children: ReactNode) => (
  <StrictMode>
    <ErrorUIProvider>{children}</ErrorUIProvider>
  </StrictMode>
)

/** Opens a dialog, and then shows another in its place. */
async function change(first: ReactNode, next: ReactNode) {
  const said = listen()
  const { rerender } = render(scene(first))
  await waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))
  await silence()
  expect(said).toEqual([])
  rerender(scene(next))
  await silence()
  return said
}

const { title, description } = en.statuses.notFound

test('another failure is said with its title and description', async () => {
  const said = await change(<ErrorDialog status={503} />, <ErrorDialog status={404} />)
  expect(said).toEqual([`assertive: ${title}. ${description}`])
})

test('a title with markup of the shop is said as it is shown', async () => {
  const heading = (name: string, rest: string) => (
    <>
      The <b>{name}</b> {rest}
      <span hidden> and more</span>
    </>
  )
  const said = await change(
    <ErrorDialog status={503} heading={heading('oak chair', 'could not be ordered')} />,
    <ErrorDialog status={503} heading={heading('elm chair', 'could not be ordered')} />,
  )
  expect(said).toEqual([`assertive: The elm chair could not be ordered. ${en.statuses.serviceUnavailable.description}`])
})

test('a component of the shop as the title is said as it is shown', async () => {
  const Heading = ({ name }: { name: string }) => <em>{`No ${name} left`}</em>
  const said = await change(
    <ErrorDialog status={409} heading={<Heading name="oak chair" />} description={<Heading name="delivery" />} />,
    <ErrorDialog status={409} heading={<Heading name="elm chair" />} description={<Heading name="delivery" />} />,
  )
  expect(said).toEqual(['assertive: No elm chair left. No delivery left'])
})

test('what the shop adds below is said too, and a text that stays is not', async () => {
  const said = await change(<ErrorDialog status={503} />, <ErrorDialog status={503}>Call us at 555.</ErrorDialog>)
  expect(said).toEqual([
    `assertive: ${en.statuses.serviceUnavailable.title}. ${en.statuses.serviceUnavailable.description} Call us at 555.`,
  ])
})

test('another render says nothing', async () => {
  const said = await change(
    <ErrorDialog status={503} heading={<b>Oak chair</b>} />,
    <ErrorDialog status={503} heading={<b>Oak chair</b>} />,
  )
  expect(said).toEqual([])
})
