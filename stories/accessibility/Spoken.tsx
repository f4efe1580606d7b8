import { SpecimenBox } from '../specimens/SpecimenBox'
import type { SpecimenName } from '../specimens/specimens'
import type { Heard } from './heard'
import { heard } from './heard'
import { keyboard } from './keyboard'

/** What a screen reader says of a component, in order, and what each key does. */
export function Spoken({ of }: { of: SpecimenName }) {
  const { keys, announced } = keyboard[of]
  return (
    <SpecimenBox name={of} read={heard}>
      {(lines: Heard[]) => (
        <>
          <h3>Read in this order</h3>
          <ol className="heard">
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order is what is listed
              <li key={index}>
                <bdi lang={line.lang}>{line.text}</bdi>
                {line.what && <span> {line.what}</span>}
              </li>
            ))}
          </ol>
          <h3>Announced by itself</h3>
          <p>{announced}</p>
          <table className="facts stacks">
            <caption>Keyboard</caption>
            <tbody>
              {keys.map(([key, does]) => (
                <tr key={key}>
                  <th scope="row">
                    <kbd>{key}</kbd>
                  </th>
                  <td>{does}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </SpecimenBox>
  )
}
