/** What comes down from an element around us, and what is behind us. */
const comesDown =
  /^(font|line-height|letter-|word-|text-|color|white-space|hyphens|overflow-wrap|line-break|direction|list-style|quotes|cursor|visibility|pointer-events|user-select|background-color|-webkit-(text|font|tap))/

/** The rules of a sheet that are in no layer and reach what we render, and the custom properties that they may need. */
export function rulesOf(text: string): { variables: string; rules: string[] } {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  const variables: string[] = []
  const rules = new Set<string>()
  walk(sheet.cssRules)
  return { variables: `:root { ${variables.join('; ')} }`, rules: [...rules] }

  function walk(list: CSSRuleList) {
    for (const rule of list) {
      if (rule instanceof CSSMediaRule) {
        if (matchMedia(rule.conditionText).matches) walk(rule.cssRules)
      } else if (rule instanceof CSSSupportsRule) {
        if (CSS.supports(rule.conditionText)) walk(rule.cssRules)
      } else if (rule instanceof CSSStyleRule) {
        add(rule)
      }
    }
  }

  function add({ selectorText, style }: CSSStyleRule) {
    const names = [...style]
    if (/:root|^html\b|:host/.test(selectorText)) {
      variables.push(
        ...names.filter((name) => name.startsWith('--')).map((name) => `${name}: ${style.getPropertyValue(name)}`),
      )
    }
    if (names.every((name) => name.startsWith('--'))) return
    const reach = reachOf(selectorText)
    if (reach === 'ours') rules.add(`${selectorText} { ${style.cssText} }`)
    if (reach !== 'around') return
    // Where the page puts us is not a matter of one rule.
    const kept = names.filter((name) => comesDown.test(name)).map((name) => `${name}: ${style.getPropertyValue(name)}`)
    if (kept.length) rules.add(`${selectorText} { ${kept.join('; ')} }`)
  }
}

/** Whether a selector stands for an element of ours, or for what it has before and after it, or for one around ours. */
function reachOf(selector: string): 'ours' | 'around' | undefined {
  const reached = selector.split(/,(?![^(]*\))/).flatMap((each) => {
    const plain = each
      .replace(/::[\w-]+(\([^)]*\))?|:(before|after|first-line|first-letter)(?![\w-])/g, '')
      .replace(/:(hover|focus-visible|focus-within|focus|active|visited|link|disabled)(?![\w-])/g, '')
      .trim()
    const target = /[>+~\s]$/.test(plain) || !plain ? `${plain}*` : plain
    try {
      return [...document.querySelectorAll(target)]
    } catch {
      return []
    }
  })
  if (reached.some((element) => element.closest('[data-error-ui]'))) return 'ours'
  return reached.some((element) => element.querySelector('[data-error-ui]')) ? 'around' : undefined
}
