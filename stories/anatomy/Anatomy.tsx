import { Fragment } from 'react'
import { SpecimenBox } from '../specimens/SpecimenBox'
import type { SpecimenName } from '../specimens/specimens'
import { partNotes } from './partNotes'
import type { Part } from './partsOf'
import { partsOf } from './partsOf'
import type { Token } from './tokensOf'

/** The parts of a component and the custom properties behind each, read from the component and its sheet. */
export function Anatomy({ of }: { of: SpecimenName }) {
  return (
    <SpecimenBox name={of} read={partsOf} over={(parts) => <Marks parts={parts} />}>
      {(parts) => (
        <>
          <table className="facts stacks">
            <caption>Parts</caption>
            <thead>
              <tr>
                <th scope="col">Part</th>
                <th scope="col">What it is</th>
                <th scope="col">Custom properties of its own</th>
              </tr>
            </thead>
            <tbody>
              {parts.map((part) => (
                <tr key={part.name}>
                  <th scope="row">
                    {part.at && <span className="mark">{numberOf(part, parts)}</span>} <code>{part.selector}</code>
                  </th>
                  <td>{partNotes[part.name]}</td>
                  <td>
                    <Names names={part.tokens.map(({ name }) => name)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <table className="facts stacks">
            <caption>Custom properties</caption>
            <thead>
              <tr>
                <th scope="col">Property</th>
                <th scope="col">Sets</th>
                <th scope="col">Where it is not set</th>
              </tr>
            </thead>
            <tbody>
              {joinTokens(parts).map(({ name, sets, instead }) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>{sets.join(', ')}</td>
                  <td>
                    <Names names={instead} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </SpecimenBox>
  )
}

function Names({ names }: { names: readonly string[] }) {
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      <code>{name}</code>
    </Fragment>
  ))
}

/** Each custom property once, with all that it sets in any part. */
function joinTokens(parts: readonly Part[]): Token[] {
  const all = new Map<string, Token>()
  for (const token of parts.flatMap(({ tokens }) => tokens)) {
    const sets = [...(all.get(token.name)?.sets ?? []), ...token.sets]
    all.set(token.name, { ...token, sets: [...new Set(sets)] })
  }
  return [...all.values()]
}

function Marks({ parts }: { parts: readonly Part[] }) {
  return (
    <div aria-hidden="true">
      {parts.map(
        (part) =>
          part.at && (
            <span key={part.name} className="mark over" style={{ left: part.at.x, top: part.at.y }}>
              {numberOf(part, parts)}
            </span>
          ),
      )}
    </div>
  )
}

function numberOf(part: Part, parts: readonly Part[]): number {
  return parts.filter(({ at }) => at).indexOf(part) + 1
}
