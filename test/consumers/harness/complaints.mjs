/** The lines of an output that complain of something, other than those that are expected. */
export function complaintsIn(output, expected = []) {
  return (
    output
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours
      .replace(/\u001b\[[\d;]*m/g, '')
      .split('\n')
      .filter((line) => /\b(warn(ing)?|error|fail(ed|ure)?|deprecat\w*|hydrat\w*|invalid|unhandled)\b|⨯|⚠/i.test(line))
      .filter((line) => !expected.some((pattern) => pattern.test(line)))
  )
}
