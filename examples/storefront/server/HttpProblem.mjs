/** Thrown by a route; becomes an answer with this status. */
export class HttpProblem extends Error {
  constructor(status, code, message) {
    super(message)
    this.status = status
    this.code = code
  }
}
