// Loaded before everything else (NODE_OPTIONS): what FastStore sends to VTEX's hosts goes to the stand-in.
const http = require('node:http')
const https = require('node:https')

const hosts = /(^|\.)(vtexcommercestable\.com\.br|myvtex\.com|vtexassets\.com|vtex\.com|fast\.store)$/
const standIn = new URL(process.env.VTEX_URL)

const sendByFetch = globalThis.fetch
globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : String(input))
  if (!hosts.test(url.hostname)) return sendByFetch(input, init)
  const target = new URL(url.pathname + url.search, standIn)
  return sendByFetch(input instanceof Request ? new Request(target, input) : target, init)
}

// `isomorphic-unfetch` and the clients of the CMS send by this.
const send = https.request
https.request = (...args) => {
  const [first, second] = args
  const url = typeof first === 'string' || first instanceof URL ? new URL(first) : undefined
  const options = url ? (typeof second === 'object' ? second : {}) : first
  const host = url?.hostname ?? options.hostname ?? options.host ?? ''
  if (!hosts.test(host)) return send(...args)
  return http.request(
    {
      ...options,
      protocol: 'http:',
      host: standIn.hostname,
      hostname: standIn.hostname,
      port: standIn.port,
      path: url ? url.pathname + url.search : options.path,
      agent: undefined,
    },
    args.find((argument) => typeof argument === 'function'),
  )
}
