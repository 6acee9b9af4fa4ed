import { Button, Checkbox, Group, Modal, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { Controller, useForm, useWatch } from "react-hook-form";
import { graphql } from "../../gql/index.ts";
import type { ConsentForm, LegalCategory, Sex } from "../../gql/graphql.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DayField } from "../../ui/day-field.tsx";
import { yearOf, type Day } from "../../ui/day.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { KnownPeople, useKnownPeople, type Answer } from "./known-people.tsx";
import { useOwnCommune } from "./use-own-commune.ts";
import { CATEGORIES, CATEGORY_WORDS, CONSENT_WORDS } from "./words.ts";
import css from "./form.module.css";

const OpenCaseFile = graphql(`
  mutation OpenCaseFile($input: OpenCaseFileInput!) {
    openCaseFile(input: $input) {
      id
      number
    }
  }
`);

/** The wording of the consent that is read out and signed; its number goes into the file. */
const CONSENT_TEXT = "2020-01";

interface Values {
  person: {
    fullName: string;
    birthYear: string;
    sex: Sex | "";
    identityNumber: string;
    phone: string;
    addressNote: string;
  };
  category: LegalCategory;
  areaId: string;
  openedOn: Day | null;
  consent: { givenOn: Day | null; form: ConsentForm; childConsented: boolean; parentConsented: boolean };
}

/** Opens a case file: first the consent, then the person. Nothing typed here is kept in the browser. */
export function OpenCaseFileDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const navigate = useNavigate();
  const { commune, areas } = useOwnCommune();
  const { run, busy, refusal } = useChange(OpenCaseFile);
  const { control, register, handleSubmit, formState, setError, clearErrors } = useForm<Values>({
    defaultValues: {
      person: { fullName: "", birthYear: "", sex: "", identityNumber: "", phone: "", addressNote: "" },
      category: "XA",
      areaId: "",
      openedOn: today,
      consent: { givenOn: today, form: "WRITTEN", childConsented: false, parentConsented: false },
    },
  });
  const faults = formState.errors;
  const needed = t`Hãy điền ô này.`;
  const born = Number(useWatch({ control, name: "person.birthYear" }));
  // A year is a coarse date, and an unknown one the coarsest: whoever may be under 18 is asked as such.
  const opening = useWatch({ control, name: "openedOn" }) ?? today;
  const young = !(born > 1900) || yearOf(opening) - born <= 18;
  const given = (text: string): string | null => text.trim() || null;

  const asked = useKnownPeople();
  const open = (answer: Answer): Promise<void> =>
    handleSubmit(async ({ person, category, areaId, openedOn, consent }) => {
      const input = {
        ...answer,
        unitId: commune?.unitId ?? "",
        areaId: areaId || null,
        category,
        openedOn: openedOn!,
        person: {
          fullName: person.fullName.trim(),
          birthYear: person.birthYear ? Number(person.birthYear) : null,
          sex: person.sex || null,
          identityNumber: given(person.identityNumber),
          phone: given(person.phone),
          addressNote: given(person.addressNote),
        },
        consent: { ...consent, givenOn: consent.givenOn!, textVersion: CONSENT_TEXT },
      };
      const { data, refusal: why } = await run({ input }, ["CaseFilesPage"]);
      if (data) return navigate({ to: "/case-files/$id", params: { id: data.openCaseFile.id } });
      if (why.rule === "person.maybe-known" || why.rule === "case.open-already")
        await asked.find(input.unitId, input.person);
      for (const { path, message } of why.fields) setError(path as "areaId", { message });
    })();
  const save = (): Promise<void> => {
    asked.forget();
    return open({});
  };

  return (
    <Modal opened onClose={onClose} title={t`Mở hồ sơ`} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          clearErrors();
          void save();
        }}
        className={css["form"]}
      >
        <fieldset className={css["group"]}>
          <legend>{t`Sự đồng ý`}</legend>
          <p
            className={css["hint"]}
          >{t`Chỉ mở hồ sơ khi người đó đã được nghe rõ mục đích và đồng ý. Người đó có thể rút lại bất cứ lúc nào.`}</p>
          <Controller
            control={control}
            name="consent.givenOn"
            rules={{ required: needed }}
            render={({ field: { value, onChange } }) => (
              <DayField
                label={t`Ngày đồng ý`}
                required
                value={value}
                onChange={onChange}
                to={today}
                error={faults.consent?.givenOn?.message}
              />
            )}
          />
          <NativeSelect
            label={t`Hình thức`}
            {...register("consent.form")}
            data={Object.entries(CONSENT_WORDS).map(([value, word]) => ({ value, label: i18n._(word) }))}
          />
          {young && (
            <>
              <p
                className={css["hint"]}
              >{t`Chưa có năm sinh, hoặc theo năm sinh có thể chưa đủ 18 tuổi: cần cả hai sự đồng ý dưới đây.`}</p>
              <Checkbox
                label={t`Người dưới 18 tuổi đã đồng ý`}
                error={faults.consent?.childConsented?.message}
                {...register("consent.childConsented")}
              />
              <Checkbox
                label={t`Cha, mẹ hoặc người giám hộ đã đồng ý`}
                error={faults.consent?.parentConsented?.message}
                {...register("consent.parentConsented")}
              />
            </>
          )}
        </fieldset>
        <fieldset className={css["group"]}>
          <legend>{t`Người được giúp đỡ`}</legend>
          <TextInput
            label={t`Họ và tên`}
            required
            error={faults.person?.fullName?.message}
            autoComplete="off"
            {...register("person.fullName", { required: needed })}
          />
          <TextInput
            label={t`Năm sinh`}
            inputMode="numeric"
            error={faults.person?.birthYear?.message}
            {...register("person.birthYear", { pattern: { value: /^(19|20)\d\d$/, message: t`Hãy gõ bốn chữ số.` } })}
          />
          <NativeSelect
            label={t`Giới tính`}
            {...register("person.sex")}
            data={[
              { value: "", label: t`không ghi` },
              { value: "MALE", label: t`Nam` },
              { value: "FEMALE", label: t`Nữ` },
            ]}
          />
          <TextInput
            label={t`Số căn cước`}
            description={t`12 chữ số, có dấu cách hay dấu chấm cũng được; lưu mã hóa, chỉ hiện một phần`}
            autoComplete="off"
            error={faults.person?.identityNumber?.message}
            {...register("person.identityNumber")}
          />
          <TextInput
            label={t`Điện thoại`}
            inputMode="tel"
            autoComplete="off"
            error={faults.person?.phone?.message}
            {...register("person.phone")}
          />
          <Textarea
            label={t`Nơi ở`}
            autosize
            error={faults.person?.addressNote?.message}
            {...register("person.addressNote")}
          />
        </fieldset>
        <fieldset className={css["group"]}>
          <legend>{t`Hồ sơ`}</legend>
          <NativeSelect
            label={t`Diện`}
            error={faults.category?.message}
            {...register("category")}
            data={CATEGORIES.map((value) => ({ value, label: i18n._(CATEGORY_WORDS[value]) }))}
          />
          {areas.length > 0 && (
            <NativeSelect
              label={t`Khu dân cư`}
              error={faults.areaId?.message}
              {...register("areaId")}
              data={[
                { value: "", label: t`chưa rõ` },
                ...areas.map(({ unitId, fullName }) => ({ value: unitId, label: fullName })),
              ]}
            />
          )}
          <Controller
            control={control}
            name="openedOn"
            rules={{ required: needed }}
            render={({ field: { value, onChange } }) => (
              <DayField
                label={t`Ngày mở hồ sơ`}
                required
                value={value}
                onChange={onChange}
                to={today}
                error={faults.openedOn?.message}
              />
            )}
          />
        </fieldset>
        {asked.files.length > 0 ? (
          <KnownPeople files={asked.files} busy={busy} answer={open} />
        ) : (
          refusal && <ErrorPanel refusal={refusal} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t`Thôi`}</Button>
          <Button type="submit" loading={busy} disabled={!commune}>{t`Mở hồ sơ`}</Button>
        </Group>
      </form>
    </Modal>
  );
}
