import type { Outcome } from '../http/Outcome'
import type { Subject } from '../messages/AboutWords'
import type { StatusMessage } from '../messages/describe'
import { describe } from '../messages/describe'
import type { BaseMessages } from '../messages/Messages'
import type { StatusRule } from '../retry/statusRule'
import { statusRule } from '../retry/statusRule'
import type { ErrorUI } from './ErrorUIContext'
import { readAnswerOnce } from './readAnswerOnce'

type Wordless = StatusRule & Partial<StatusMessage>
type Explain = ErrorUI['explain']

/** The last message for each answer: many components show the same one, in the same words. */
const last = new WeakMap<
  object,
  { messages: unknown; method: unknown; about: unknown; explain: Explain; message: Wordless }
>()

/** The message for an input, or only its rule where there are no messages. An answer is read and described once. */
export function messageFor(
  input: unknown,
  ui: ErrorUI,
  method: string | undefined,
  messages: BaseMessages,
  about?: Subject,
): StatusMessage
export function messageFor(
  input: unknown,
  ui: ErrorUI,
  method: string | undefined,
  messages: BaseMessages | undefined,
): Wordless
export function messageFor(
  input: unknown,
  { read = readAnswerOnce, explain, tellAbout }: ErrorUI,
  method: string | undefined,
  messages?: BaseMessages,
  about?: Subject,
): Wordless {
  const answer: Outcome = read(input)
  const found = last.get(answer)
  if (
    found &&
    found.messages === messages &&
    found.method === method &&
    found.about === about &&
    found.explain === explain
  )
    return found.message
  const outcome = method === undefined ? answer : { ...answer, method }
  const words = messages && describe(outcome, messages)
  const described = words ? ((about && tellAbout?.(words, outcome.method, about)) ?? words) : statusRule(outcome)
  const message = explain ? explain(input, described) : described
  last.set(answer, { messages, method, about, explain, message })
  return message
}
