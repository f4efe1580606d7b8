/** What the markup of a page without a script has. A rule for anything else styles nothing there. */
const used = {
  'data-error-ui': ['page', 'action'],
  'data-part': [
    ...['illustration', 'title', 'description', 'actions', 'label', 'hidden'],
    ...['search', 'name', 'field', 'go', 'lens'],
  ],
  'data-tone': ['critical', 'warning', 'info'],
}
const unused = /\[(hidden|aria-disabled|data-(pending|theme|density|state|compact|longest))\b|:host|::?(before|after)\b/

/**
 * The style sheet of the pages that `npx storefront-error-ui pages` writes: without the tokens of a host that is not there, without rules
 * for what is not on such a page, and without custom properties that no rule reads. Takes minified CSS.
 */
export function pageStyles(css) {
  return withoutProperties(withoutRules(withoutTokens(css)))
}

/** Each `var(--fs-…, fallback)` as its fallback. */
function withoutTokens(css) {
  const start = css.indexOf('var(--fs-')
  if (start < 0) return css
  const end = closing(css, start + 'var'.length)
  const [, ...fallback] = split(css.slice(start + 'var('.length, end), ',')
  if (!fallback.length) throw new Error(`This token has no fallback: ${css.slice(start, end)}`)
  return css.slice(0, start) + withoutTokens(fallback.join(',').trim() + css.slice(end + 1))
}

function withoutRules(css) {
  let kept = ''
  for (let at = 0; at < css.length; ) {
    const brace = css.indexOf('{', at)
    if (brace < 0) return kept + css.slice(at)
    const statements = css.slice(at, brace).split(';')
    const head = statements.pop()
    const end = closing(css, brace)
    const body = css.slice(brace + 1, end)
    kept += statements.map((statement) => `${statement};`).join('')
    if (/^@keyframes/.test(head)) kept += ''
    else if (head.startsWith('@')) kept += rule(head, withoutRules(body))
    else kept += rule(only(head), body)
    at = end + 1
  }
  return kept
}

function rule(head, body) {
  return head && body ? `${head}{${body}}` : ''
}

/** The selectors of a list that may match. */
function only(list) {
  return split(list, ',').map(narrow).filter(Boolean).join(',')
}

/** A selector with the alternatives that may match, or nothing if it cannot. */
function narrow(selector) {
  let rest = selector
  let found = ''
  for (;;) {
    const group = /:(is|where|not)\(/.exec(rest)
    const plain = group ? rest.slice(0, group.index) : rest
    if (isForeign(plain)) return ''
    found += plain
    if (!group) return found
    const open = group.index + group[0].length - 1
    const end = closing(rest, open)
    const inner = rest.slice(open + 1, end)
    const narrowed = group[1] === 'not' ? inner : only(inner)
    if (!narrowed) return ''
    found += `${group[0]}${narrowed})`
    rest = rest.slice(end + 1)
  }
}

function isForeign(plain) {
  const named = [...plain.matchAll(/\[([\w-]+)="?([\w-]+)"?\]/g)]
  return unused.test(plain) || named.some(([, name, value]) => used[name] && !used[name].includes(value))
}

function withoutProperties(css) {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  const kept = css
    .replace(/(?<=[{;])(--[\w-]+):[^;}]*;?/g, (declaration, name) => (read.has(name) ? declaration : ''))
    .replace(/;}/g, '}')
    .replace(/(?<=^|[{}])[^{}@;]+\{\}/g, '')
  return kept === css ? css : withoutProperties(kept)
}

/** Where the bracket that opens at a place is closed. */
function closing(text, open) {
  const [opening, end] = text[open] === '{' ? '{}' : '()'
  for (let at = open, depth = 0; at < text.length; at++) {
    if (text[at] === opening) depth++
    else if (text[at] === end && --depth === 0) return at
  }
  throw new Error(`Nothing closes this: ${text.slice(open, open + 40)}`)
}

/** The parts between separators that are outside of all brackets. */
function split(text, separator) {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if ('(['.includes(character)) depth++
    else if (')]'.includes(character)) depth--
    if (character === separator && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}
