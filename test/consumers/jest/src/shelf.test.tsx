import { act, render, screen } from '@testing-library/react'
import { ErrorDialog } from 'storefront-error-ui'
import { ptBR } from 'storefront-error-ui/locales/pt-BR'
import { answers, forFetch, resetErrorUI, serverText } from 'storefront-error-ui/testing'
import { Shelf } from './Shelf'

const send = globalThis.fetch

afterEach(() => {
  resetErrorUI()
  globalThis.fetch = send
})

test('says so in place when the shelf cannot be loaded, and loads it when the shopper tries again', async () => {
  globalThis.fetch = forFetch(answers.badGateway(), answers.ok([{ id: '1', name: 'Oak stool' }]))
  render(<Shelf />)
  const retry = await screen.findByRole('button', { name: 'Try again' })
  expect(document.body.textContent).not.toContain(serverText)
  await act(async () => retry.click())
  await screen.findByText('Oak stool')
})

test('says so when there is no answer', async () => {
  globalThis.fetch = forFetch(answers.dropped())
  render(<Shelf />)
  await screen.findByRole('region', { name: 'The store cannot be reached' })
})

test('has the dialog, and words in another language', async () => {
  render(<ErrorDialog status={503} />)
  await screen.findByRole('alertdialog')
  expect(ptBR.locale).toBe('pt-BR')
})
