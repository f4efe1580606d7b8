import { compileTailwind } from '../compileTailwind'
import type { PageCase, Shown } from '../PageCase'
import { pageCase } from '../PageCase'
import { dialog, standing } from './shownSets'

interface Override {
  css: string
  /** What it makes of an element: selector, property, value. */
  makes: [selector: string, property: string, value: string][]
  shown?: Shown[]
}

const banner = '[data-error-ui="banner"]'
const classed: Shown[] = [{ surface: 'banner', status: 503, dismiss: true, className: 'my-banner' }]

/** One line of a shop, in no layer, with a class or an attribute. */
const lines: Record<string, Override> = {
  'no border on banners': {
    css: "[data-error-ui='banner'] { border-width: 0 }",
    makes: [[banner, 'border-top-width', '0px']],
  },
  'a border at the start': {
    css: "[data-error-ui='banner'] { border-width: 0; border-inline-start-width: 4px }",
    makes: [
      [banner, 'border-left-width', '4px'],
      [banner, 'border-right-width', '0px'],
    ],
  },
  'the colour of an edge, by tone': {
    css: "[data-error-ui='banner'][data-tone='critical'] { border-color: rgb(1, 2, 3) }",
    makes: [['[data-error-ui="banner"][data-tone="critical"]', 'border-top-color', 'rgb(1, 2, 3)']],
  },
  'the ground of banners': {
    css: "[data-error-ui='banner'] { background: rgb(1, 2, 3) }",
    makes: [[banner, 'background-color', 'rgb(1, 2, 3)']],
  },
  'a shadow and corners': {
    css: "[data-error-ui='banner'] { border-radius: 0; box-shadow: 0 0 4px rgb(1, 2, 3) }",
    makes: [
      [banner, 'border-top-left-radius', '0px'],
      [banner, 'box-shadow', 'rgb(1, 2, 3) 0px 0px 4px 0px'],
    ],
  },
  'the padding of one banner, by its class': {
    css: '.my-banner { padding: 2rem }',
    makes: [
      ['.my-banner', 'padding-left', '32px'],
      ['.my-banner', 'padding-top', '32px'],
    ],
    shown: classed,
  },
  'the margin of one banner, by its class': {
    css: '.my-banner { margin: 3rem 1rem }',
    makes: [['.my-banner', 'margin-top', '48px']],
    shown: classed,
  },
  'the width of one banner, by its class': {
    css: '.my-banner { width: 20rem }',
    makes: [['.my-banner', 'width', '320px']],
    shown: classed,
  },
  'the largest width of one banner, by its class': {
    css: '.my-banner { max-width: 20rem }',
    makes: [['.my-banner', 'max-width', '320px']],
    shown: classed,
  },
  'the place of one banner, by its class': {
    css: '.my-banner { position: fixed; bottom: 1rem; z-index: 7 }',
    makes: [
      ['.my-banner', 'position', 'fixed'],
      ['.my-banner', 'z-index', '7'],
    ],
    shown: classed,
  },
  'the font of one banner, by its class': {
    css: '.my-banner { font-family: monospace; font-size: 20px }',
    makes: [
      ['.my-banner', 'font-size', '20px'],
      ['.my-banner', 'font-family', 'monospace'],
    ],
    shown: classed,
  },
  'a hidden banner, by its class': {
    css: '.my-banner { display: none }',
    makes: [['.my-banner', 'display', 'none']],
    shown: classed,
  },
  titles: {
    css: "[data-part='title'] { font-size: 2rem; margin-bottom: 1rem; font-weight: 300; text-transform: uppercase }",
    makes: [
      ['[data-part="title"]', 'font-size', '32px'],
      ['[data-part="title"]', 'margin-bottom', '16px'],
      ['[data-part="title"]', 'font-weight', '300'],
      ['[data-part="title"]', 'text-transform', 'uppercase'],
    ],
  },
  'the title of one banner': {
    css: ".my-banner [data-part='title'] { font-size: 1.25rem; color: rgb(1, 2, 3) }",
    makes: [
      ['.my-banner [data-part="title"]', 'font-size', '20px'],
      ['.my-banner [data-part="title"]', 'color', 'rgb(1, 2, 3)'],
    ],
    shown: classed,
  },
  descriptions: {
    css: "[data-part='description'] { font-size: 1.5rem; color: rgb(1, 2, 3); margin: 1rem 0 0; max-width: none }",
    makes: [
      ['[data-part="description"]', 'font-size', '24px'],
      ['[data-part="description"]', 'color', 'rgb(1, 2, 3)'],
      ['[data-part="description"]', 'margin-top', '16px'],
      ['[data-part="description"]', 'max-width', 'none'],
    ],
  },
  'a hidden icon': { css: "[data-part='icon'] { display: none }", makes: [['[data-part="icon"]', 'display', 'none']] },
  'a larger icon of a colour': {
    css: "[data-part='icon'] { width: 40px; height: 40px; color: rgb(1, 2, 3) }",
    makes: [
      ['[data-part="icon"]', 'width', '40px'],
      ['[data-part="icon"]', 'color', 'rgb(1, 2, 3)'],
    ],
  },
  'steps in a column': {
    css: "[data-part='actions'] { flex-direction: column; gap: 2rem; margin-top: 3rem }",
    makes: [
      ['[data-part="actions"]', 'flex-direction', 'column'],
      ['[data-part="actions"]', 'row-gap', '32px'],
      ['[data-part="actions"]', 'margin-top', '48px'],
    ],
  },
  'retry buttons': {
    css: "[data-error-ui='retry-button'] { margin: 5px; border-radius: 0 }",
    makes: [
      ['[data-error-ui="retry-button"]', 'margin-top', '5px'],
      ['[data-error-ui="retry-button"]', 'border-top-left-radius', '0px'],
    ],
  },
  'labels of buttons': {
    css: "[data-part='label'] { background: rgb(1, 2, 3); color: rgb(250, 251, 252); text-transform: uppercase; padding: 1rem }",
    makes: [
      ['[data-part="label"]', 'background-color', 'rgb(1, 2, 3)'],
      ['[data-part="label"]', 'color', 'rgb(250, 251, 252)'],
      ['[data-part="label"]', 'text-transform', 'uppercase'],
      ['[data-part="label"]', 'padding-top', '16px'],
    ],
  },
  'the close button': {
    css: "[data-part='dismiss'] { color: rgb(1, 2, 3); border: 1px solid }",
    makes: [
      ['[data-part="dismiss"]', 'color', 'rgb(1, 2, 3)'],
      ['[data-part="dismiss"]', 'border-top-width', '1px'],
    ],
  },
  'links of documents': {
    css: "[data-part='links'] { gap: 3rem; margin-top: 1rem } [data-part='links'] a { color: rgb(1, 2, 3) }",
    makes: [
      ['[data-part="links"]', 'margin-top', '16px'],
      ['[data-part="links"] a', 'color', 'rgb(1, 2, 3)'],
    ],
  },
  'hidden details': {
    css: "[data-error-ui='details'] { display: none }",
    makes: [['[data-error-ui="details"]', 'display', 'none']],
  },
  pages: {
    css: "[data-error-ui='page'] { padding: 10rem 2rem; background: rgb(1, 2, 3); min-height: 60vh; text-align: start }",
    makes: [
      ['[data-error-ui="page"]', 'padding-top', '160px'],
      ['[data-error-ui="page"]', 'background-color', 'rgb(1, 2, 3)'],
      ['[data-error-ui="page"]', 'text-align', 'start'],
    ],
  },
  dialogs: {
    css: "[data-error-ui='dialog'] { width: 40rem; max-width: none; border-radius: 0; padding: 3rem }",
    makes: [
      ['[data-error-ui="dialog"]', 'width', '640px'],
      ['[data-error-ui="dialog"]', 'border-top-left-radius', '0px'],
      ['[data-error-ui="dialog"]', 'padding-top', '48px'],
    ],
    shown: dialog,
  },
  'what lies behind dialogs': {
    css: "[data-error-ui='dialog-overlay'] { background: rgb(1, 2, 3) }",
    makes: [['[data-error-ui="dialog-overlay"]', 'background-color', 'rgb(1, 2, 3)']],
    shown: dialog,
  },
  'the layer of dialogs': {
    css: ':root { --error-ui-layer: 77 }',
    makes: [['[data-error-ui="dialog-overlay"]', 'z-index', '77']],
    shown: dialog,
  },
  'corners by a property': {
    css: ':root { --error-ui-radius: 3px }',
    makes: [[banner, 'border-top-left-radius', '3px']],
  },
  'colours by properties': {
    css: ':root { --error-ui-critical-bkg: rgb(1, 2, 3); --error-ui-warning-bkg: rgb(1, 2, 3); --error-ui-info-bkg: rgb(1, 2, 3) }',
    makes: [[banner, 'background-color', 'rgb(1, 2, 3)']],
  },
}

const tailwindClasses = ['border-2', 'p-8', 'rounded-none', 'shadow-lg', 'mt-4', 'text-xl', 'max-w-md']
const tailwindMakes: Override['makes'] = [
  ['.my-banner', 'border-top-width', '2px'],
  ['.my-banner', 'padding-top', '32px'],
  ['.my-banner', 'border-top-left-radius', '0px'],
  ['.my-banner', 'margin-top', '16px'],
  ['.my-banner', 'font-size', '20px'],
  ['.my-banner', 'max-width', '448px'],
]
const tailwinds: Record<string, Override & { order: PageCase['order'] }> = {
  'Tailwind 4, after our sheet': {
    css: await compileTailwind('@import "tailwindcss";', tailwindClasses),
    makes: tailwindMakes,
    order: 'after',
  },
  'Tailwind 4, before our sheet, with the order of the layers as the guide has it': {
    css: `@layer theme, base, storefront-error-ui, components, utilities; ${await compileTailwind('@import "tailwindcss";', tailwindClasses)}`,
    makes: tailwindMakes,
    order: 'before',
  },
  'a utility in a layer, after our sheet': {
    css: '@layer utilities { .border-2 { border-width: 2px } }',
    makes: [['.my-banner', 'border-top-width', '2px']],
    order: 'after',
  },
  'a component of the shop in a layer, after our sheet': {
    css: "@layer shop { [data-part='title'] { font-size: 30px } .my-banner { padding: 40px } }",
    makes: [
      ['[data-part="title"]', 'font-size', '30px'],
      ['.my-banner', 'padding-top', '40px'],
    ],
    order: 'after',
  },
}
const utilities: Shown[] = [{ surface: 'banner', status: 503, className: `my-banner ${tailwindClasses.join(' ')}` }]

export const overridePages: PageCase[] = [
  ...Object.entries(lines).flatMap(([name, { css, makes, shown = standing }]) =>
    (['before', 'after'] as const).map((order) =>
      pageCase({ name: `${name}, ${order} our sheet`, css, shown, order, measured: { overrides: makes } }),
    ),
  ),
  ...Object.entries(tailwinds).map(([name, { css, makes, order }]) =>
    pageCase({ name, css, shown: utilities, order, measured: { overrides: makes } }),
  ),
]
