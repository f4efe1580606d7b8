import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server.browser'
import { expect, onTestFinished, test } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorFields } from '../../src/components/ErrorFields'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useFieldErrors } from '../../src/hooks/useFieldErrors'

const rejected = { status: 422, fields: [{ path: 'email', code: 'TAKEN' }] }
const fields = { email: 'Email' }

function Form() {
  const errors = useFieldErrors(rejected, { fields })
  return (
    <form>
      <ErrorFields errors={errors} />
      <input {...errors.inputProps('email')} />
      <p {...errors.errorProps('email')} />
    </form>
  )
}

function Island({ name, idPrefix }: { name: string; idPrefix?: string | undefined }) {
  return (
    <ErrorUIProvider idPrefix={idPrefix}>
      <ErrorBanner status={503} heading={name} />
      <ErrorUIProvider>
        <Form />
      </ErrorUIProvider>
    </ErrorUIProvider>
  )
}

async function hydrate(idPrefix: (name: string) => string | undefined): Promise<string[]> {
  for (const name of ['Cart', 'Shelf']) {
    const island = <Island name={name} idPrefix={idPrefix(name)} />
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(island)
    await act(async () => {
      const root = hydrateRoot(container, island)
      onTestFinished(() => {
        root.unmount()
        container.remove()
      })
    })
  }
  return [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => id !== 'email')
}

test('two islands have no id in common, each with a prefix of its own', async () => {
  const ids = await hydrate((name) => `${name}-`)
  expect(ids.length).toBeGreaterThan(4)
  expect(new Set(ids).size).toBe(ids.length)
  for (const section of document.querySelectorAll('[aria-labelledby]')) {
    const title = document.getElementById(section.getAttribute('aria-labelledby') ?? '')
    expect(section.contains(title)).toBe(true)
  }
})

test('without one they have: React numbers them anew in each root', async () => {
  const ids = await hydrate(() => undefined)
  expect(new Set(ids).size).toBeLessThan(ids.length)
})
