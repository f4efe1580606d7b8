/** A custom property that decides how an element looks. */
export interface Token {
  /** `--error-ui-radius` */
  name: string
  /** The CSS properties that it decides. */
  sets: readonly string[]
  /** What stands in for it where nobody sets it, in this order; our own default with its value in this theme. */
  instead: readonly string[]
}

interface Declaration {
  selector: string
  property: string
  value: string
}

/** The custom properties behind an element, as the sheets in force have them. */
export function tokensOf(element: Element): Token[] {
  const tokens = new Map<string, { sets: Set<string>; value: string }>()
  for (const { property, value } of declarations().filter((each) => applies(each, element))) {
    if (property.startsWith('--')) continue
    for (const resolved of resolve(value, element).flatMap(references)) {
      const [name = ''] = resolved.match(/--error-ui-[\w-]+/) ?? []
      const token = tokens.get(name) ?? { sets: new Set(), value: resolved }
      tokens.set(name, { ...token, sets: token.sets.add(property) })
    }
  }
  return [...tokens].map(([name, { sets, value }]) => ({
    name,
    sets: [...sets],
    instead: readFallbacks(value, element),
  }))
}

let known: Declaration[] | undefined

function declarations(): Declaration[] {
  known ??= [...document.styleSheets].flatMap((sheet) => collect(sheet.cssRules, ''))
  return known
}

function collect(rules: CSSRuleList, parent: string): Declaration[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSImportRule) return rule.styleSheet ? collect(rule.styleSheet.cssRules, parent) : []
    if (!(rule instanceof CSSStyleRule)) return 'cssRules' in rule ? collect(rule.cssRules as CSSRuleList, parent) : []
    const selector = parent ? rule.selectorText.replaceAll('&', `:is(${parent})`) : rule.selectorText
    return [...declared(rule.style.cssText, selector), ...collect(rule.cssRules, selector)]
  })
}

// From the text, since a shorthand that holds `var()` has no longhands to read.
function declared(cssText: string, selector: string): Declaration[] {
  if (!/var\(/.test(cssText)) return []
  return cssText.split(/;\s*/).flatMap((text) => {
    const [, property, value] = text.match(/^([\w-]+):\s*(.*)$/s) ?? []
    return property && value ? [{ selector, property, value }] : []
  })
}

function applies({ selector }: Declaration, element: Element): boolean {
  try {
    // As it would be with the focus on it.
    return element.matches(selector.replaceAll(':focus-visible', ':is(a, button, summary)'))
  } catch {
    return false
  }
}

/** Every `var(--error-ui-…)` that a value comes to, through the private properties in between. */
function resolve(value: string, element: Element, depth = 0): string[] {
  if (depth > 4) return []
  const own = value.includes('--error-ui-') ? [value] : []
  const between = [...value.matchAll(/var\((--_[\w-]+)/g)].flatMap(([, name = '']) => {
    const definition = define(name, element)
    return definition ? resolve(definition, element, depth + 1) : []
  })
  return [...own, ...between]
}

function define(name: string, element: Element): string | undefined {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const here = each
    // The last one holds: of the private properties, none is set by two rules of different weight.
    const found = declarations()
      .filter((rule) => rule.property === name && applies(rule, here))
      .at(-1)
    if (found) return found.value
  }
  return undefined
}

/** Every `var(--error-ui-…)` of a value with what stands in for it, but not those that stand in for another. */
function references(value: string): string[] {
  const start = value.search(/var\(\s*--error-ui-/)
  if (start < 0) return []
  const end = endOf(value, start + 'var('.length)
  return [value.slice(start, end + 1), ...references(value.slice(end + 1))]
}

/** Where the parenthesis closes in which a place is. */
function endOf(value: string, start: number): number {
  let depth = 1
  for (let at = start; at < value.length; at++) {
    if (value[at] === '(') depth++
    if (value[at] === ')' && --depth === 0) return at
  }
  return value.length
}

/** What stands in for a property that is not set, one after the other. */
function readFallbacks(reference: string, element: Element): string[] {
  const [, rest] = /^var\(\s*[\w-]+\s*,(.*)\)$/s.exec(reference.trim()) ?? []
  if (rest === undefined) return []
  const [, name = rest.trim()] = /^\s*var\(\s*([\w-]+)/.exec(rest) ?? []
  const own = name.startsWith('--eui-') && getComputedStyle(element).getPropertyValue(name)
  if (own) return [own]
  // A private property is another of ours, where it says so.
  const definition = name.startsWith('--_') ? define(name, element) : undefined
  return [definition?.match(/--error-ui-[\w-]+/)?.[0] ?? name, ...readFallbacks(rest, element)]
}
