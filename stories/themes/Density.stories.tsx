import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorPage } from '../../src/components/ErrorPage'
import { StatusNotice } from '../../src/components/StatusNotice'
import './Density.css'

const code = `<main data-density="compact">…</main>          // everything below
<ErrorBanner data-density="compact" … />        // one component
<html data-density="compact">                   // dialogs too, which stand at the end of <body>`

const slowly = () => new Promise((done) => setTimeout(done, 1500))

function Column({ density }: { density: 'comfortable' | 'compact' }) {
  return (
    <section data-density={density} aria-label={density}>
      <h2>
        <code dir="ltr">data-density="{density}"</code>
      </h2>
      <div>
        <ErrorBanner status={503} onRetry={slowly} />
        <ErrorBanner status={201} onDismiss={() => undefined} />
        <StatusNotice status={504} onRetry={slowly} />
        <ErrorPage status={404} headingLevel={3} />
      </div>
    </section>
  )
}

const meta = {
  title: 'Themes/Density',
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    docs: { source: { code, language: 'tsx' } },
    // The same messages stand here twice, so the names repeat on purpose.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
} satisfies Meta
export default meta

/** Compact takes a third off the spacing. Type and what is pressed keep their size: nothing goes under 44 px. */
export const Density: StoryObj<typeof meta> = {
  name: 'Comfortable and compact',
  render: () => (
    <div className="densities">
      <Column density="comfortable" />
      <Column density="compact" />
    </div>
  ),
  play: async ({ canvas }) => {
    const comfortable = within(canvas.getByRole('region', { name: 'comfortable' }))
    const compact = within(canvas.getByRole('region', { name: 'compact' }))
    const [wide, narrow] = [comfortable, compact].map((column) => column.getAllByRole('region'))
    await expect(narrow?.length).toBeGreaterThan(2)
    for (const [index, surface] of narrow?.entries() ?? []) {
      await expect(surface.clientHeight).toBeLessThan(wide?.[index]?.clientHeight ?? 0)
    }
    for (const target of [...compact.getAllByRole('button'), ...compact.getAllByRole('link')]) {
      const { width, height } = target.getBoundingClientRect()
      await expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
  },
}
