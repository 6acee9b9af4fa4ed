export { composeAnalystGraph, composeSupergraph, SCHEMA_FOLDER, SUBGRAPHS } from "./compose.js";
