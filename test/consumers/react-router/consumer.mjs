import { notFoundPromise, serverPromises, shelfPromises } from '../harness/promises.mjs'

export default {
  title: 'React Router, framework mode',
  quiet: [/Future Flag Warning/, /`envFile` option is deprecated/],
  command: () => ['react-router-serve', './build/server/index.js'],
  promises: [
    ...shelfPromises(),
    notFoundPromise({ status: 404 }),
    ...serverPromises(),
    [
      'says the same of an address that leads nowhere',
      async ({ page, axe, expectLog }) => {
        expectLog(/No route matches URL/)
        await page.goto('/nowhere/at/all')
        await page.getByRole('heading', { level: 1, name: 'We could not find this' }).waitFor()
        await axe()
      },
    ],
  ],
}
