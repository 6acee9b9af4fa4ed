const FIRST_MS = 500;
const LONGEST_MS = 30_000;
const SETTLED_MS = 60_000;

/** From this death on, each within a minute of life, it is told plainly and once that something keeps dying. */
export const MANY_DEATHS = 5;

/**
 * How long to wait before something that died is started again: twice as long each time, half a minute at most; from
 * the beginning after a minute of life.
 */
export class Backoff {
  #since = Date.now();
  deaths = 0;

  constructor(first = FIRST_MS) {
    this.first = first;
  }

  started() {
    this.#since = Date.now();
  }

  /** Counts a death; answers the pause in ms. */
  died() {
    this.deaths = Date.now() - this.#since > SETTLED_MS ? 1 : this.deaths + 1;
    return Math.min(this.first * 2 ** (this.deaths - 1), LONGEST_MS);
  }
}
