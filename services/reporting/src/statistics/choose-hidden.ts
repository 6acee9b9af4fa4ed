import { answerOffThread } from "@hoa-nhap/kernel";
import { hiddenCells } from "./disclosure.js";
import type { Period } from "./sheet.js";

export interface Asked {
  periods: Period[];
  seed: string;
}
export type Chosen = ReturnType<typeof hiddenCells>;

// Runs on a thread of its own (publishing.ts).
answerOffThread<Asked, Chosen>(({ periods, seed }) => hiddenCells(periods, seed));
