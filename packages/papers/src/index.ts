export { DICTIONARY } from "./dictionary.js";
export type { Paper } from "./paper.js";
export { Press } from "./press.js";
export { standardTemplate } from "./standard.js";
