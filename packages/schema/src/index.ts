export { lineFaults, peopleFaults } from "./people-counts.js";
export { composeAnalystGraph, composeSupergraph, SCHEMA_FOLDER, SUBGRAPHS } from "./compose.js";
