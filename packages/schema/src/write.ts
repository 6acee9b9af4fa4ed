import { main } from "./compose.js";

main(process.argv.includes("--check"));
