import { glossaries } from './glossaries'
import '../pages.css'

/** The words that each language holds to, and how it addresses the reader. */
export function GlossaryTable() {
  return (
    <div className="page glossary" lang="en" dir="ltr">
      <table className="facts stacks">
        <caption>What we call things, in {glossaries.length} languages</caption>
        <thead>
          <tr>
            <th scope="col">Language</th>
            {terms.map(([key, name]) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">Address, and why</th>
          </tr>
        </thead>
        <tbody>
          {glossaries.map((glossary) => (
            <tr key={glossary.tag}>
              <th scope="row">
                <span lang={glossary.tag}>{glossary.name}</span>
                {glossary.english !== glossary.name && <small>{glossary.english}</small>}
              </th>
              {terms.map(([key, name]) => (
                <td key={key} data-label={name}>
                  <bdi lang={glossary.tag}>{glossary[key]}</bdi>
                </td>
              ))}
              <td data-label="Address, and why" className="why">
                <b>{addresses[glossary.address]}.</b> {glossary.why}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const terms = [
  ['cart', 'Cart'],
  ['order', 'Order'],
  ['support', 'Support'],
  ['statusPage', 'Known problems'],
  ['signIn', 'Sign in'],
  ['account', 'Account'],
] as const

const addresses = { formal: 'Formal', informal: 'Informal', neutral: 'Neutral' }
