/** In milliseconds: how long nothing can be pressed after the last press that is allowed. Then all presses are there again. */
export const restTime = 60_000
