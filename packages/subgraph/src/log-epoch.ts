import type { MikroORM } from "@mikro-orm/postgresql";

/**
 * Facts are in the order of their transactions, and transactions are counted by the cluster. A dump that is restored
 * into a cluster which has counted less would have its next facts sort before those it holds, and every reader would
 * pass them over. So the log has epochs: what was told before a move lies in an earlier epoch than all that is told
 * after it, and is settled as a whole. A position holds its epoch, so readers go on where they were.
 */
export const logEpochs = (schema: string): string => `
  do $$ begin
    create table if not exists "${schema}".event_epoch (epoch int primary key,
      began_at timestamptz not null default now());
    insert into "${schema}".event_epoch (epoch) values (0) on conflict do nothing;
    if not exists (select from information_schema.columns
      where table_schema = '${schema}' and table_name = 'event' and column_name = 'epoch') then
      alter table "${schema}".event add column epoch int not null default 0;
      create index event_position on "${schema}".event (epoch, xid, seq);
      drop index "${schema}".event_order;
    end if;
    -- A visible row of this very cluster is older than its youngest transaction.
    insert into "${schema}".event_epoch (epoch)
      select max(c.epoch) + 1 from "${schema}".event_epoch c
      having exists (${fromElsewhere(schema)});
  end $$;`;

const fromElsewhere = (schema: string): string =>
  `
    select from "${schema}".event e
    where e.epoch = (select max(epoch) from "${schema}".event_epoch) and e.xid >= pg_snapshot_xmax(pg_current_snapshot())
  `;

/** Refuses to serve a log that was brought here from another cluster and has not begun its epoch here yet. */
export async function assertLogIsHome(orm: MikroORM, schema: string): Promise<void> {
  const [row] = await orm.em
    .fork()
    .getConnection()
    .execute<{ moved: boolean }[]>(`select exists (${fromElsewhere(schema)}) as moved`);
  if (row!.moved) {
    throw new Error(
      `Dữ liệu của ${schema} vừa được khôi phục từ máy chủ khác: hãy chạy "npm run migrate" trước. · The data of ` +
        `${schema} were restored from another server: run "npm run migrate" first.`,
    );
  }
}
