import type { SpecimenName } from '../specimens/specimens'

interface Behaviour {
  /** When a live region speaks of it. */
  announced: string
  /** What each key does. */
  keys: readonly (readonly [key: string, does: string])[]
}

const tab = ['Tab', 'To the next step, in the order of reading. Nothing else takes the focus.'] as const
const press = ['Enter, Space', 'Presses the button. Enter follows a link.'] as const

/** How each component behaves for those who press keys and those who listen. */
export const keyboard: Readonly<Record<SpecimenName, Behaviour>> = {
  notice: {
    announced:
      'Title and description, when the screen reader next pauses. Not if it was there when the page was first shown: then it is read where it stands. The focus stays where it is.',
    keys: [tab, press],
  },
  toast: {
    announced:
      'Title and description, once, when the screen reader next pauses; again if they change. The focus stays where it is.',
    keys: [tab, press, ['Escape', 'Inside it, closes it. The focus goes back to where it was.']],
  },
  banner: {
    announced:
      'Title and description: at once where the tone is critical, else when the screen reader next pauses. Not if it was there when the page was first shown. The focus stays where it is.',
    keys: [tab, press],
  },
  dialog: {
    announced: 'By opening: the focus moves to the first step, and name and description are read with it.',
    keys: [
      ['Tab, Shift + Tab', 'Around within the dialog; nothing behind it can be reached.'],
      press,
      ['Escape', 'Closes it. The focus goes back to where it was.'],
    ],
  },
  page: {
    announced:
      'Title and description, where it takes the place of a page that was there: at once where the tone is critical, else when the screen reader next pauses.',
    keys: [tab, press],
  },
  fields: {
    announced:
      'Title and messages, by the focus: it moves to the list when a form was sent and refused, and again each time. Not if the list was there when the page was first shown.',
    keys: [
      ['Tab', 'To the next field of the list, then to what comes after it.'],
      ['Enter', 'Moves the focus to the input of the field, and its label into view.'],
    ],
  },
  retryButton: {
    announced:
      'That a wait has begun and how long it is, a few times on the way, and that it is over; that a try is under way; and what happened, if it failed again.',
    keys: [
      ['Tab', 'To the button, also while it waits or a try is under way: it never drops out of the order.'],
      ['Enter, Space', 'Sends once. Held down, Enter does not send again. While it waits, nothing happens.'],
    ],
  },
  details: {
    announced: 'That the details were copied, when the screen reader next pauses.',
    keys: [
      ['Tab', 'To the summary; then, where it is open, to the button that copies.'],
      ['Enter, Space', 'On the summary, opens and closes it. On the button, copies.'],
    ],
  },
  links: {
    announced: 'Nothing.',
    keys: [
      ['Tab', 'To the link.'],
      ['Enter', 'Follows it. One that leaves the shop opens a new tab, and says so.'],
    ],
  },
}
