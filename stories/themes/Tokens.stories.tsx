import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, spyOn, waitFor } from 'storybook/test'
import tokens from '../../src/tokens.json'
import { CopyButton } from '../CopyButton'
import { DownloadLink } from '../downloads/DownloadLink'
import type { CustomProperty } from './customProperties'
import { customProperties } from './customProperties'
import { Measure } from './Measure'
import { Swatch } from './Swatch'
import './Tokens.css'

const groups = [...new Set(customProperties.map(({ group }) => group))]
const colourGroups = ['Text and ground', 'Main step', 'Tones']

function Tokens() {
  return (
    <main className="tokens" lang="en" dir="ltr">
      <h1>Custom properties</h1>
      <p>
        Set any of them on <code>:root</code>, or on any element above a component. What is not set is taken from the
        tokens of a FastStore page, and without those from the values below, which are measured here, in the sheet
        itself.
      </p>
      <p>
        A colour that you set has to keep the contrast that is named: 7:1 for text (WCAG 2.2, 1.4.6), 3:1 for icons, the
        focus ring and the main step (1.4.11). A press on a name or on a value copies it.
      </p>
      <p>
        Design tools read the same values from <code>storefront-error-ui/tokens.json</code> (DTCG 2025.10):{' '}
        <DownloadLink
          file="tokens.json"
          type="application/json"
          make={() => `${JSON.stringify(tokens, null, 2)}\n`}
          about="DTCG 2025.10"
        >
          Download tokens.json
        </DownloadLink>
        . For Figma and Tokens Studio, see “Downloads”.
      </p>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`group-${groups.indexOf(group)}`}>
          <h2 id={`group-${groups.indexOf(group)}`}>{group}</h2>
          <ul>
            {customProperties
              .filter((property) => property.group === group)
              .map((property) => (
                <Token key={property.name} property={property} />
              ))}
          </ul>
        </section>
      ))}
    </main>
  )
}

function Token({ property }: { property: CustomProperty }) {
  const { name, sets, faststore, group, keep } = property
  return (
    <li className="token">
      <div>
        <h3>
          <CopyButton text={name} about={name}>
            <code>{name}</code>
          </CopyButton>
        </h3>
        <p>{sets}</p>
        <p className="source">
          {faststore ? <>From {<code>{faststore}</code>} on a FastStore page.</> : 'Not from FastStore.'}
        </p>
        {keep.map(({ ratio, against }) => (
          <p className="source" key={ratio}>
            Has to keep {ratio}:1 on {groundsOf(against)}.
          </p>
        ))}
      </div>
      {colourGroups.includes(group) ? (
        <>
          <Swatch property={property} theme="light" />
          <Swatch property={property} theme="dark" />
        </>
      ) : name === '--error-ui-gap' ? (
        <>
          <Measure property={property} density="comfortable" />
          <Measure property={property} density="compact" />
        </>
      ) : (
        <Measure property={property} />
      )}
    </li>
  )
}

function groundsOf(against: string[]): string {
  const names = against.map((ground) => ground.replace('--error-ui-', ''))
  return names.length > 4 ? 'surface and the ground of every tone' : names.join(' and ')
}

const meta = {
  title: 'Themes/Tokens',
  component: Tokens,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof Tokens>
export default meta

/** Every custom property that the style sheet reads, with its value here; a press copies one. */
export const CustomProperties: StoryObj<typeof meta> = {
  name: 'Custom properties',
  play: async ({ canvas, canvasElement }) => {
    const valuesOf = (name: string) =>
      [...canvasElement.querySelectorAll(`[data-value="${name}"]`)].map(({ textContent }) => textContent)
    await expect(canvas.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(
      customProperties.map(({ name }) => name),
    )
    // A swatch for light and one for dark, with each ground that the colour has to stand out from.
    const grounds = customProperties.flatMap(({ keep }) => keep.flatMap(({ against }) => against))
    await waitFor(() => expect(canvasElement.querySelectorAll('[data-contrast]')).toHaveLength(2 * grounds.length))
    await expect(canvasElement.querySelectorAll('[data-contrast="broken"]')).toHaveLength(0)
    for (const name of ['text', 'muted', 'critical', 'warning-bkg'] as const) {
      await expect(valuesOf(`--error-ui-${name}`)).toEqual([
        tokens.light[name].$value.hex,
        tokens.dark[name].$value.hex,
      ])
    }
    await expect(valuesOf('--error-ui-gap')).toEqual(['12px', '8px'])
    await expect(valuesOf('--error-ui-tap-size')).toEqual(['44px'])
    await expect(canvas.getByRole('link', { name: /^Download tokens.json/ })).toHaveAttribute('download', 'tokens.json')
  },
}

// Stays out of the sidebar: a designer finds the page as it is, not as a test left it.
export const CopiesByAPress: StoryObj<typeof meta> = {
  tags: ['!dev'],
  play: async ({ canvas, userEvent }) => {
    // A press that nobody made may not write to the clipboard, which is only there on a secure page anyway.
    if (!navigator.clipboard) return
    const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const { hex } = tokens.dark.critical.$value
    await canvas.findByRole('button', { name: `Copy: --error-ui-critical, dark: ${hex}` })
    await userEvent.click(canvas.getByRole('button', { name: `Copy: --error-ui-critical, dark: ${hex}` }))
    await expect(write).toHaveBeenCalledWith(hex)
    await userEvent.click(canvas.getByRole('button', { name: 'Copy: --error-ui-critical' }))
    await expect(write).toHaveBeenLastCalledWith('--error-ui-critical')
    write.mockRestore()
  },
}
