import { notFoundPromise, serverPromises, shelfPromises } from '../harness/promises.mjs'

export default {
  title: 'Astro with React islands',
  command: () => ['node', './dist/server/entry.mjs'],
  promises: [
    ...shelfPromises({ tries: 3 }),
    notFoundPromise({ status: 404 }),
    ...serverPromises(),
    [
      'says the same of an address that leads nowhere',
      async ({ page, axe }) => {
        await page.goto('/nowhere/at/all')
        await page.getByRole('heading', { level: 1, name: 'We could not find this' }).waitFor()
        await axe()
      },
    ],
  ],
}
