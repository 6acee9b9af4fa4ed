import type { EventEnvelope } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";

/** Folds organisation's facts about posts: who holds which, where and how long. The last fact about a post wins. */
export async function foldPosts(em: EntityManager, events: EventEnvelope[]): Promise<void> {
  const posts = [
    ...new Map(
      events
        .filter((e) => e.type === "organisation.post.recorded")
        .map((e) => [e.subject, { id: e.subject, ...e.payload }]),
    ).values(),
  ];
  if (posts.length === 0) return;
  await em.execute(
    `insert into cases.post (id, account_id, role, seat_key, from_on, to_on)
     select (r->>'id')::uuid, (r->>'account')::uuid, r->>'role', (r->>'communeKey')::int, (r->>'fromOn')::date,
       (r->>'toOn')::date
     from jsonb_array_elements(?::jsonb) r
     on conflict (id) do update
     set account_id = excluded.account_id, role = excluded.role, seat_key = excluded.seat_key,
       from_on = excluded.from_on, to_on = excluded.to_on`,
    [JSON.stringify(posts)],
  );
  const gone = posts.filter((post) => (post as { isGone?: boolean }).isGone === true).map(({ id }) => id);
  if (gone.length > 0) await em.execute("delete from cases.post where id = any (?::uuid[])", [gone]);
}
