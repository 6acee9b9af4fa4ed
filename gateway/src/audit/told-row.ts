/** A row of a log as its keeper has it. */
export interface AuditRow {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string | null;
  requestId: string;
  /** Of a partner's request: agreement, officer, purpose, rows and outcome. */
  more?: Record<string, unknown>;
}
export interface ToldRow extends AuditRow {
  /** The action in words. */
  told: string;
  account: { login: string; name: string } | null;
}
