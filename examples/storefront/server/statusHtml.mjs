const headlines = {
  well: 'All parts work',
  incident: 'Orders cannot be placed',
  maintenance: 'Maintenance is under way',
}
const states = { operational: 'Works', partial_outage: 'Partial outage', under_maintenance: 'Maintenance' }

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem }
  h1 { font-size: 1.5rem; margin: 0 }
  h2 { font-size: 1rem; margin: 2rem 0 0.5rem }
  dl { display: grid; grid-template-columns: 1fr auto; margin: 0 }
  dt, dd { margin: 0; padding: 0.75rem 0; border-block-end: 1px solid color-mix(in srgb, currentcolor 20%, transparent) }
  dd { padding-inline-start: 1.5rem; text-align: end }
  .not-well { font-weight: 600 }
`

/** The status page of the platform, for people: what a shopper sees who follows the link of a message. */
export function statusHtml(says, { components, incidents, scheduled_maintenances: maintenances }) {
  const [event] = [...incidents, ...maintenances]
  const parts = components.map(
    ({ name, status }) =>
      `<dt>${name}</dt><dd${status === 'operational' ? '' : ' class="not-well"'}>${states[status]}</dd>`,
  )
  const begun = event && `<p>Since <time>${time(event.started_at ?? event.scheduled_for)}</time>`
  const end = event?.scheduled_until ? `, expected to end at <time>${time(event.scheduled_until)}</time>` : ''
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Status of the platform</title>
<style>${style}</style>
<h1>${headlines[says]}</h1>
${begun ? `${begun}${end} (UTC).</p>` : ''}
<h2>Parts</h2>
<dl>${parts.join('')}</dl>
`
}

function time(text) {
  return text.slice(11, 16)
}
