import { useLingui } from "@lingui/react/macro";

/** Says on every page, before the sign-in too, that nothing done here lasts. */
export function RehearsalNote({ className, day }: { className: string | undefined; day: string }) {
  const { t } = useLingui();
  return (
    <aside className={className} aria-label={t`Diễn tập`}>
      {t`DIỄN TẬP trên bản sao dữ liệu: mọi thay đổi ở đây sẽ mất khi dừng diễn tập, dữ liệu thật không đổi. Ngày làm việc của hệ thống: ngày ${day}.`}
    </aside>
  );
}
