/** The quartiles of a list of numbers: `{ median, low, high }`. */
export function quartiles(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (share) => {
    const place = (sorted.length - 1) * share
    const below = Math.floor(place)
    return sorted[below] + ((sorted[below + 1] ?? sorted[below]) - sorted[below]) * (place - below)
  }
  return { median: at(0.5), low: at(0.25), high: at(0.75) }
}
