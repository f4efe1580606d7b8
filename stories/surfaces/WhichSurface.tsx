import '../pages.css'

const rows = [
  ['A small thing, or something went well', 'Notice', 'Go on, and read it in passing'],
  ['One part of a page', 'Banner', 'Use the rest of the page'],
  ['Something that has to be settled first', 'Dialog', 'Do nothing else until it is closed'],
  ['The whole page', 'Page', 'Leave by one of the steps'],
  ['Rendering itself', 'Fallback', 'Try again, or use the rest of the page'],
  ['The connection', 'Offline banner', 'Read on, and see when it is back'],
] as const

/** Which surface suits what failed. */
export function WhichSurface() {
  return (
    <div className="page specimen" lang="en" dir="ltr">
      <table className="facts stacks">
        <caption>Which one when</caption>
        <thead>
          <tr>
            <th scope="col">What it is about</th>
            <th scope="col">Surface</th>
            <th scope="col">The shopper can</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, surface, can]) => (
            <tr key={surface}>
              <th scope="row">{what}</th>
              <td>
                <b>{surface}</b>
              </td>
              <td>{can}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
