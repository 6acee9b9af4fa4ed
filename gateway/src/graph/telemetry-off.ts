// Imported before anything of Apollo: its gateway reads this when it is constructed and would otherwise call home.
process.env["APOLLO_TELEMETRY_DISABLED"] = "true";
