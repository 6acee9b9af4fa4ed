import type pg from "pg";

/**
 * A province's plan with its document, set down past the service: for tests that need a plan and are not about plans.
 * Answers its id.
 */
export async function enterPlan(
  judge: pg.Client,
  {
    version,
    provinceKey,
    year,
    quota = 9,
    id,
    on = `${year}-01-15`,
  }: { version: string; provinceKey: number; year: number; quota?: number; id?: string; on?: string },
): Promise<string> {
  const {
    rows: [document],
  } = await judge.query(
    `
      insert into models.document (id, unit_version_id, province_key, issuer_unit_id, issuer, type, title, folded_title,
        sign_form, state, number, year, issued_on, hash, by_actor, programme_wide)
     select gen_random_uuid(), u.id, $2, u.unit_id, 'MTTQ tỉnh (mẫu)', 'PLAN', 'Kế hoạch (mẫu)', 'ke hoach (mau)',
       'ON_BEHALF', 'ISSUED', '1/KH-MAU', $3, $4, 'x', 'test', true
     from models.unit u where u.id = $1 returning id, issuer_unit_id`,
    [version, provinceKey, year, on],
  );
  const {
    rows: [plan],
  } = await judge.query(
    `
      insert into models.plan (id, scheme_id, unit_version_id, province_key, issuer_unit_id, document_id, level, year,
        until_year, quota)
     select coalesce($7, gen_random_uuid()), id, $1, $2, $3, $4, 'PROVINCE', $5, $5, $6
     from models.scheme
     limit 1
     returning id`,
    [version, provinceKey, document.issuer_unit_id, document.id, year, quota, id ?? null],
  );
  return plan.id;
}
