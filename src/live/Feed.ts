/** A feed of any format, brought into one order and not read yet. */
export interface Feed {
  /** What has the name, the address and the state of the page. */
  page: unknown
  /** What the page says of itself as a whole: words for a state. */
  indicators: unknown[]
  components: RawComponent[]
  incidents: unknown[]
  maintenances: unknown[]
  /** The updates of an event, where they are not in the event itself. */
  updatesOf?: ((event: unknown) => unknown[]) | undefined
  updatedAt?: unknown
}

/** A component, or the reference of an event to one, not read yet. */
export interface RawComponent {
  id?: unknown
  name: unknown
  group?: unknown
  state: unknown
}
