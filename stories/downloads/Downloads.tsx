import { drawScene } from '../../scripts/drawScene.mjs'
import { readPalette } from '../../scripts/readProperties.mjs'
import { Illustration } from '../../src/components/Illustration'
import * as scenes from '../../src/illustrations'
import { languageNames } from '../../src/messages/languages'
import { en } from '../../src/messages/locales/en'
import type { Messages } from '../../src/messages/Messages'
import css from '../../src/tokens.css?raw'
import tokens from '../../src/tokens.json'
import { DownloadLink } from './DownloadLink'
import './Downloads.css'
import type { TokenFile } from './tokenFiles'
import { toFigma, toTokensStudio } from './tokenFiles'
import { toCsv, toXliff } from './wordFiles'

const modules = import.meta.glob<Record<string, Messages>>('../../src/messages/locales/*.ts', { eager: true })
const languages = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .sort((a, b) => a.locale.localeCompare(b.locale))

const file = tokens as unknown as TokenFile
const tokenFiles = [
  ['tokens.json', 'DTCG 2025.10, as it is in the package', () => `${JSON.stringify(tokens, null, 2)}\n`],
  ['figma-light.json', 'Figma variables, the mode “light”', () => toFigma(file, 'light')],
  ['figma-dark.json', 'Figma variables, the mode “dark”', () => toFigma(file, 'dark')],
  ['tokens-studio.json', 'Tokens Studio, with both themes', () => toTokensStudio(file)],
] as const

/** What a designer or a translator takes away, made from the sources of the library. */
export function Downloads() {
  return (
    <main className="downloads" lang="en" dir="ltr">
      <h1>Downloads</h1>
      <p>Everything here is made from the sources of the library when it is pressed, so it is never behind them.</p>
      <h2>Tokens</h2>
      <ul>
        {tokenFiles.map(([name, about, make]) => (
          <li key={name}>
            <DownloadLink file={name} type="application/json" make={make} about={about}>
              {name}
            </DownloadLink>{' '}
            {about}
          </li>
        ))}
      </ul>
      <h2>Illustrations</h2>
      <ul className="scenes">
        {Object.entries(scenes).map(([name, scene]) => (
          <li key={name}>
            <Illustration scene={scene} />
            <p>{name}</p>
            <p>
              {(['light', 'dark'] as const).map((theme) => (
                <DownloadLink
                  key={theme}
                  file={theme === 'light' ? `${name}.svg` : `${name}-dark.svg`}
                  type="image/svg+xml"
                  make={() => drawScene(scene, readPalette(css, theme))}
                  about={`${name}, SVG`}
                >
                  {theme === 'light' ? 'Light' : 'Dark'}
                </DownloadLink>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <h2>Words</h2>
      <p>The words of each language beside the English ones, for a spreadsheet or a translation tool.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col">Files</th>
          </tr>
        </thead>
        <tbody>
          {languages.map((messages) => {
            const { locale } = messages
            const name = languageNames[locale as keyof typeof languageNames] ?? locale
            return (
              <tr key={locale}>
                <th scope="row" lang={locale}>
                  {name}
                </th>
                <td>
                  <DownloadLink
                    file={`words-${locale}.csv`}
                    type="text/csv"
                    make={() => toCsv(en, messages)}
                    about={name}
                  >
                    CSV
                  </DownloadLink>
                  <DownloadLink
                    file={`words-${locale}.xlf`}
                    type="application/xliff+xml"
                    make={() => toXliff(en, messages)}
                    about={name}
                  >
                    XLIFF
                  </DownloadLink>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </main>
  )
}
