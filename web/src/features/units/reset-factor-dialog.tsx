import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";

const ResetSecondFactor = graphql(`
  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
    resetSecondFactor(input: $input) {
      id
    }
  }
`);

/** Somebody lost the device of the second step: an administrator takes the old one away, and says why. */
export function ResetFactorDialog({
  official,
  onClose,
}: {
  official: { id: string; name: string };
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { run, busy, refusal } = useChange(ResetSecondFactor);
  async function reset(reason: string): Promise<void> {
    const { data } = await run({ input: { officialId: official.id, reason } });
    if (!data) return;
    notifications.show({ message: t`Đã đặt lại. ${official.name} cài lại ở lần đăng nhập sau.` });
    onClose();
  }
  return (
    <ReasonDialog
      title={t`Đặt lại xác thực hai bước của ${official.name}`}
      label={t`Lý do (ghi vào nhật ký)`}
      action={t`Đặt lại và kết thúc các phiên`}
      busy={busy}
      refusal={refusal ?? undefined}
      onDone={(reason) => void reset(reason)}
      onClose={onClose}
    >
      {t`Chỉ làm khi đã gặp hoặc gọi lại đúng người này. Điện thoại và các mã dự phòng cũ hết hiệu lực, mọi phiên đăng nhập của người này kết thúc ngay.`}
    </ReasonDialog>
  );
}
