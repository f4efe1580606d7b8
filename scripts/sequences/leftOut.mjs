const both = [
  { file: 'hooks/leaveGently.test.tsx', reason: 'turns the motion on by CDP, which only Chromium has' },
  { file: 'dialog/restored.test.tsx', test: 'printed', reason: 'asks for print by CDP, which only Chromium has' },
  {
    file: 'dialog/size.test.tsx',
    test: 'its buttons in a row',
    reason: 'its page has the browser’s own typeface, which is wider there, and its fourth button has no room',
  },
  {
    file: 'components/RetryButton.test.tsx',
    test: 'is released by a failure as by a success',
    reason: 'counts what the runner prints of a lost rejection, which it does in Chromium only',
  },
  {
    file: 'components/ErrorDetails.test.tsx',
    test: 'a ring where the focus is',
    reason: 'has the ring shown by a press of Shift, at which only Chromium shows it',
  },
]

/** The tests that do not run in an engine, by file and a part of the title, each with why. */
export const leftOut = {
  firefox: both,
  webkit: [
    ...both,
    ...['within', 'can be reached, opened and copied'].map((test) => ({
      file: 'components/ErrorDetails.test.tsx',
      test,
      reason: 'comes after the hundred changes of the address that WebKit allows in ten seconds',
    })),
  ],
}
