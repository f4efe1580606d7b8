import { notFoundPromise, serverPromises, shelfPromises } from '../harness/promises.mjs'

export default {
  title: 'Next.js Pages Router, React 18.2.0 and SWR, as FastStore has it',
  quiet: [/No build cache found/, /React 18 support is deprecated/, /inferred your workspace root|turbopack.root/],
  command: (port) => ['next', 'start', '-p', port],
  promises: [
    ...shelfPromises({ tries: 3 }),
    notFoundPromise({ status: 404 }),
    ...serverPromises(),
    [
      'says on a page of its own that the shop itself failed',
      async ({ page, axe }) => {
        await page.goto('/500?from=%2Fcheckout&errorId=unknown')
        await page.getByRole('heading', { level: 1, name: 'There is a problem on our side' }).waitFor()
        await axe()
      },
    ],
  ],
}
