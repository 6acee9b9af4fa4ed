import { openJobs } from "@hoa-nhap/jobs";
import { logger, type RunningService } from "@hoa-nhap/subgraph";
import { remindOn } from "./remind.js";

/** The hour of Viet Nam's clock at which the day's reminders are written. */
const HOUR = 6;

/**
 * Reminds every morning, and once at each start: a day that stands still, or on which nothing ran at six, has its
 * reminders all the same.
 */
export async function keepReminding(service: RunningService): Promise<void> {
  const jobs = await openJobs("models", service.environment.databaseUrl, (error) =>
    logger.warn({ service: service.name, err: error }, "jobs"),
  );
  service.onClose(() => jobs.close());
  await jobs.daily("reminders", HOUR, async () => void (await remindOn(service, service.environment.clock.today())));
}
