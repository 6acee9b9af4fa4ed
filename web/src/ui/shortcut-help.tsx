import { Kbd, Modal, Switch } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import css from "./facts.module.css";

/** The list of keys; they can be switched off for those who use a screen reader or voice (WCAG 2.1.4). */
export function ShortcutHelp({
  on,
  onSwitch,
  onClose,
}: {
  on: boolean;
  onSwitch: (on: boolean) => void;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const keys: [string, string][] = [
    ["Ctrl K", t`Tìm đơn vị, mở trang`],
    ["/", t`Tới ô tìm của danh sách`],
    ["g v", t`Tới Việc của tôi`],
    ["g t", t`Tới Tổng quan`],
    ["g m", t`Tới Mô hình điểm`],
    ["g h", t`Tới Hồ sơ cảm hóa`],
    ["g b", t`Tới Báo cáo`],
    ["j  k", t`Xuống, lên một dòng`],
    ["Enter", t`Mở dòng đang chọn`],
    ["Ctrl S", t`Lưu nháp`],
    ["Ctrl Enter", t`Nộp, lưu biểu mẫu`],
    ["?", t`Mở bảng này`],
  ];
  return (
    <Modal opened onClose={onClose} title={t`Phím tắt`}>
      <dl className={css["facts"]}>
        {keys.map(([key, what]) => [
          <dt key={key}>
            <Kbd>{key}</Kbd>
          </dt>,
          <dd key={`${key}-what`}>{what}</dd>,
        ])}
      </dl>
      <Switch
        mt={16}
        label={t`Dùng phím tắt một chữ`}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </Modal>
  );
}
