import { buildShop } from './build.mjs'
import { createShopServer } from './server.mjs'

/** Builds the shop and starts it; 0 takes any free port. Gives its address, its parts and how to end it. */
export async function startShop(port = 0) {
  const server = createShopServer(await buildShop())
  return { ...server, url: await server.listen(port) }
}

if (process.argv[1] === import.meta.filename) {
  const shop = await startShop(Number(process.env.PORT ?? 4173)).catch((error) => {
    console.error(error.code === 'EADDRINUSE' ? `${error.message}. Set PORT to another one.` : error.message)
    process.exit(1)
  })
  console.log(`The example shop is open at ${shop.url}`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => shop.close().then(() => process.exit(0)))
}
