import { draw, drawLogNormal } from './draws.mjs'

/** What shoppers do, in milliseconds and shares. The README says why each is as it is. */
export const usualPeople = {
  /** How long somebody stays with a page that does not come, from its first request on. */
  patience: 30_000,
  patienceSpread: 1,
  /** How long it takes until somebody wants to do something about it, again and again. */
  pause: 10_000,
  pauseSpread: 0.75,
  /** Of these moments, how many are a reload of the page whatever it shows. The others are a press, if there is a button. */
  reloads: 0.25,
  /** Of those who want to press and cannot, how many reload instead. The others wait. */
  reloadsInstead: 1 / 3,
}

const streams = { arrival: 1, patience: 2, pause: 3, choice: 4, instead: 5 }

/** Everybody's arrival, in ticks and in order: a Poisson process, given how many come. */
export function arrivals(seed, shoppers, ticks) {
  const perTick = new Int32Array(ticks)
  for (let person = 0; person < shoppers; person += 1)
    perTick[Math.floor(draw(seed, streams.arrival, person, 0) * ticks)] += 1
  return perTick
}

/** The luck and the temper of each person, who are the same whatever the software does. */
export function temper(people, seed) {
  return {
    patience: (person) => drawLogNormal(people.patience, people.patienceSpread, seed, streams.patience, person, 0),
    pause: (person, index) => drawLogNormal(people.pause, people.pauseSpread, seed, streams.pause, person, index),
    reloads: (person, index) => draw(seed, streams.choice, person, index) < people.reloads,
    reloadsInstead: (person, index) => draw(seed, streams.instead, person, index) < people.reloadsInstead,
  }
}
