import PQueue from "p-queue";

/** How many may be at work at once, how many may wait, and for how long. */
export interface LaneBounds {
  atOnce: number;
  waiting: number;
  waitMs: number;
}

/** A bounded number at work at once, and a short queue in which nobody stands for long. First come, first served. */
export class Lane {
  private readonly queue: PQueue;

  constructor(private readonly bounds: LaneBounds) {
    this.queue = new PQueue({ concurrency: bounds.atOnce });
  }

  get isEmpty(): boolean {
    return this.queue.pending + this.queue.size === 0;
  }

  /**
   * Waits for a place. Whoever has got one leaves it by calling what is answered; null when there was none in time, or
   * nobody wants it any more.
   */
  async enter(signal?: AbortSignal): Promise<(() => void) | null> {
    const { pending, size, concurrency } = this.queue;
    if (signal?.aborted || (pending >= concurrency && size >= this.bounds.waiting)) return null;
    return new Promise((resolve) => {
      const patience = new AbortController();
      const leaveQueue = (): void => patience.abort();
      const timer = setTimeout(leaveQueue, this.bounds.waitMs);
      signal?.addEventListener("abort", leaveQueue);
      const settle = (way: (() => void) | null): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", leaveQueue);
        resolve(way);
      };
      this.queue
        .add(() => new Promise<void>((leave) => settle(leave)), { signal: patience.signal })
        .catch(() => settle(null));
    });
  }
}
