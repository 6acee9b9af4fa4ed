import type { RunningService } from "@hoa-nhap/subgraph";

export async function seedDemo(_service: RunningService): Promise<void> {}
