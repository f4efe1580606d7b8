/** The rules of a sheet that are in no layer and reach what we render, and the custom properties that they may need. */
export function rulesOf(text: string): { variables: string; rules: string[] } {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  const variables: string[] = []
  const rules = new Set<string>()
  walk(sheet.cssRules, '')
  return { variables: `:root { ${variables.join('; ')} }`, rules: [...rules] }

  function walk(list: CSSRuleList, around: string) {
    for (const rule of list) {
      if (rule instanceof CSSMediaRule) {
        if (matchMedia(rule.conditionText).matches) walk(rule.cssRules, around)
      } else if (rule instanceof CSSSupportsRule) {
        if (CSS.supports(rule.conditionText)) walk(rule.cssRules, around)
      } else if (rule instanceof CSSStyleRule) {
        const own: string[] = []
        for (const name of rule.style) {
          const value = rule.style.getPropertyValue(name)
          if (name.startsWith('--')) {
            if (/:root|^html\b|:host/.test(rule.selectorText)) variables.push(`${name}: ${value}`)
          } else own.push(name)
        }
        if (own.length && reaches(rule.selectorText)) rules.add(`${rule.selectorText} { ${rule.style.cssText} }`)
      }
    }
  }
}

/** Whether a selector stands for an element of ours or around ours, or for what it has before and after it. */
function reaches(selector: string): boolean {
  return selector.split(/,(?![^(]*\))/).some((each) => {
    const plain = each
      .replace(
        /::?(before|after|marker|first-line|first-letter|selection|placeholder|backdrop|-webkit-[\w-]+|-moz-[\w-]+)|:(hover|focus-visible|focus-within|focus|active|visited|link|disabled)/g,
        '',
      )
      .trim()
    const target = /[>+~\s]$/.test(plain) || !plain ? `${plain}*` : plain
    try {
      return [...document.querySelectorAll(target)].some(
        (found) => found.closest('[data-error-ui]') || found.querySelector('[data-error-ui]'),
      )
    } catch {
      return false
    }
  })
}
