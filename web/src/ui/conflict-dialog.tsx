import { Button, Group, Modal } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import css from "./data-table.module.css";

export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

/** Two people changed the same thing: shows both versions of each field; nothing is overwritten until one is chosen. */
export function ConflictDialog({
  differences,
  onMine,
  onTheirs,
}: {
  differences: Difference[];
  onMine: () => void;
  onTheirs: () => void;
}) {
  const { t } = useLingui();
  return (
    <Modal opened onClose={onTheirs} title={t`Người khác vừa sửa mục này`} size="lg" withCloseButton={false}>
      <p style={{ marginTop: 0 }}>{t`Phần bạn gõ chưa được lưu. Hãy so sánh rồi chọn một bản.`}</p>
      <table className={css["table"]}>
        <thead>
          <tr>
            <th scope="col">{t`Mục`}</th>
            <th scope="col">{t`Bản của bạn`}</th>
            <th scope="col">{t`Bản đang lưu`}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, mine, theirs }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{mine}</td>
              <td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Group justify="flex-end" mt={16}>
        <Button variant="default" onClick={onTheirs}>{t`Lấy bản đang lưu`}</Button>
        <Button onClick={onMine}>{t`Giữ bản của tôi`}</Button>
      </Group>
    </Modal>
  );
}
