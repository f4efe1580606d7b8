import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Pose } from '../src/testing/poses'
import { poses } from '../src/testing/poses'
import './Board.css'
import { Quiet } from './Quiet'

interface BoardProps {
  /** What each state is called, and the component in it. */
  states: readonly (readonly [name: string, shown: ReactNode])[]
  size?: 'small' | 'large'
}

/** Every state of a component side by side, posed by its props: nothing has to be pressed to see one. */
export function Board({ states, size = 'large' }: BoardProps) {
  return (
    <Quiet>
      <div className="board" data-size={size}>
        {states.map(([name, shown]) => (
          <figure key={name}>
            <figcaption lang="en" dir="ltr">
              {name}
            </figcaption>
            {shown}
          </figure>
        ))}
      </div>
    </Quiet>
  )
}

const requests = [
  ['Failed: a press sends it again', () => poses.failed()],
  ['Sending', () => poses.sending()],
  ['The server asked to wait', () => poses.waiting({ seconds: 30 })],
  ['Tried again by itself after a wait', () => poses.waitingByItself({ seconds: 12 })],
  ['Asked to check first', () => poses.asking()],
  ['The shop finds out', () => poses.verifying()],
  ['Gave up', () => poses.gaveUp()],
] as const

/** Every state of a request that failed, in a component. */
export function requestStates(render: (pose: Pose) => ReactNode): BoardProps['states'] {
  return requests.map(([name, make]) => [name, <Posed key={name} make={make} render={render} />])
}

/** Every tone, in a component that takes a status. */
export function toneStates(render: (status: number) => ReactNode): BoardProps['states'] {
  return tones.map(([name, status]) => [name, render(status)])
}

const tones = [
  ['Success', 201],
  ['Info', 401],
  ['Warning', 404],
  ['Critical', 500],
] as const

/** A wait counts from when it is first shown. */
function Posed({ make, render }: { make: () => Pose; render: (pose: Pose) => ReactNode }) {
  const [pose] = useState(make)
  return render(pose)
}
