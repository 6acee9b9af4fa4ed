import { useQuery } from "@apollo/client/react";
import { Button, Group } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { TemplatesPageQuery } from "../../gql/graphql.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Column, Page } from "../../ui/page.tsx";
import { TemplateDialog } from "./template-dialog.tsx";
import { useOwnOffice } from "./use-own-office.ts";
import { TYPE_WORDS } from "./words.ts";
import type { Template } from "./template.ts";

const TemplatesPageQuery = graphql(`
  query TemplatesPage($unit: ID!) {
    documentTemplates(unitId: $unit) {
      type
      revision
      fileName
      since
    }
    templateTags {
      tag
      meaning
    }
  }
`);
/** Mẫu in: in which Word file one's own office prints each type of document, and what may stand in such a file. */
export function TemplatesPage() {
  const { t } = useLingui();
  const { seat, office } = useOwnOffice();
  const back = <Link to="/documents" search={{}}>{t`Về sổ văn bản`}</Link>;
  return (
    <Page title={t`Mẫu in văn bản`} sub={t`Mẫu Word của cơ quan, theo loại văn bản`} actions={back}>
      {!seat ? (
        <Card>
          <EmptyState title={t`Tài khoản này không thuộc văn phòng nào lập văn bản`} />
        </Card>
      ) : (
        <Answer of={office} rows={8}>
          {({ unitVersion: unit }) =>
            unit ? (
              <Templates unitId={unit.unitId} />
            ) : (
              <Card>
                <EmptyState title={t`Đơn vị của bạn không còn hoạt động`} />
              </Card>
            )
          }
        </Answer>
      )}
    </Page>
  );
}

function Templates({ unitId }: { unitId: string }) {
  const { t, i18n } = useLingui();
  const [changing, setChanging] = useState<Template>();
  const asked = useQuery(TemplatesPageQuery, { variables: { unit: unitId } });
  return (
    <Answer of={asked} rows={8}>
      {({ documentTemplates, templateTags }) => (
        <Column>
          <Card flush>
            <DataTable
              label={t`Mẫu in`}
              rows={documentTemplates}
              rowKey={({ type }) => type}
              columns={[
                {
                  id: "type",
                  header: t`Loại văn bản`,
                  card: "title",
                  width: 170,
                  cell: ({ type }) => i18n._(TYPE_WORDS[type]),
                },
                {
                  id: "file",
                  header: t`Mẫu đang dùng`,
                  card: "line",
                  cell: ({ fileName }) => fileName ?? t`mẫu kèm theo nền tảng`,
                },
                {
                  id: "since",
                  header: t`Dùng từ ngày`,
                  card: "line",
                  width: 140,
                  cell: ({ fileName, since }) => (fileName && since ? formatDay(since) : "–"),
                },
                {
                  id: "do",
                  header: t`Việc`,
                  card: "line",
                  width: 220,
                  cell: (row) => (
                    <Group gap={8} wrap="nowrap">
                      <Button
                        size="xs"
                        variant="default"
                        component="a"
                        href={`/document-templates/${unitId}/${row.type}`}
                        download
                      >{t`Tải mẫu`}</Button>
                      <Button size="xs" variant="default" onClick={() => setChanging(row)}>{t`Thay mẫu`}</Button>
                    </Group>
                  ),
                },
              ]}
              empty={null}
            />
          </Card>
          <Card title={t`Các thẻ viết được trong mẫu`} flush>
            <DataTable
              label={t`Các thẻ viết được trong mẫu`}
              rows={templateTags}
              rowKey={({ tag }) => tag}
              columns={[
                { id: "tag", header: t`Thẻ`, card: "title", width: 280, cell: ({ tag }) => <code>{tag}</code> },
                { id: "meaning", header: t`Thay bằng`, card: "line", cell: ({ meaning }) => meaning },
              ]}
              empty={null}
            />
          </Card>
          {changing && (
            <TemplateDialog
              unitId={unitId}
              template={changing}
              onClose={() => setChanging(undefined)}
              onChanged={() => void asked.refetch()}
            />
          )}
        </Column>
      )}
    </Answer>
  );
}
