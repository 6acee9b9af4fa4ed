/** A migrated, empty database of one's own. */
export interface TestDatabase {
    ownerUrl: string;
    /** Sees through row-level security: for independent judges only. */
    superuserUrl: string;
    /** The URL under which a process logs in. */
    urlOf(process: "organisation" | "models" | "cases" | "reporting" | "gateway"): string;
    drop(): Promise<void>;
}
/** Copies the template. Call `drop` in afterAll. */
export declare function freshDatabase(): Promise<TestDatabase>;
