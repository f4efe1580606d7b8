const both = [
  { file: 'dialog/restored.test.tsx', test: 'printed', reason: 'asks for print by CDP, which only Chromium has' },
]

/** The tests that do not run in an engine, by file and a part of the title, each with why. */
export const leftOut = {
  firefox: both,
  webkit: both,
}
