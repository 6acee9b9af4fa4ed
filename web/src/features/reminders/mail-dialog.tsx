import { useQuery } from "@apollo/client/react";
import { Modal, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { Answer } from "../../ui/answer.tsx";
import { FormEnd } from "../../ui/form-end.tsx";

const MyMailQuery = graphql(`
  query MyMail {
    me {
      id
      version
      email
      mailIsOn
    }
  }
`);
const SetMyEmail = graphql(`
  mutation SetMyEmail($input: SetMyEmailInput!) {
    setMyEmail(input: $input) {
      id
      version
      email
    }
  }
`);

/** Where the reminders of one's office are mailed to. */
export function MailDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const asked = useQuery(MyMailQuery, { fetchPolicy: "network-only" });
  return (
    <Modal opened onClose={onClose} title={t`Thư đôn đốc`}>
      <Answer of={asked} rows={2}>
        {({ me }) => me && <MailForm me={me} onClose={onClose} />}
      </Answer>
    </Modal>
  );
}

function MailForm({
  me,
  onClose,
}: {
  me: { version: number; email?: string | null; mailIsOn: boolean };
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [email, setEmail] = useState(me.email ?? "");
  const { run, busy, refusal } = useChange(SetMyEmail);
  async function save(): Promise<void> {
    const { data } = await run({ input: { expectedVersion: me.version, email: email.trim() || null } });
    if (!data) return;
    notifications.show({
      message: data.setMyEmail.email
        ? t`Thư đôn đốc sẽ gửi đến ${data.setMyEmail.email}.`
        : t`Không gửi thư đôn đốc nữa.`,
    });
    onClose();
  }
  return (
    <form
      noValidate
      style={{ display: "grid", gap: 12 }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {!me.mailIsOn && (
        <p
          style={{ margin: 0 }}
        >{t`Thư điện tử đang tắt trên nền tảng này: lời đôn đốc chỉ hiện trong mục Việc của tôi.`}</p>
      )}
      <TextInput
        type="email"
        label={t`Địa chỉ nhận thư`}
        description={t`để trống nếu không muốn nhận thư`}
        autoComplete="email"
        maxLength={254}
        data-autofocus
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <FormEnd action={t`Lưu`} busy={busy} refusal={refusal} onClose={onClose} />
    </form>
  );
}
