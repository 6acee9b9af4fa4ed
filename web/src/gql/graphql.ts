/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Xác nhận đã khắc phục. | Accepting what was mended. */
export type AcceptFindingInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Mục nào. | Which one. */
  id: string | number;
  /** Ghi chú. | Note. */
  note?: string | null | undefined;
  /** Ngày, không ở tương lai. | Day, never in the future. */
  on: string;
};

/** Duyệt báo cáo. | Accepts a report. */
export type AcceptReportInput = {
  /** Phiên bản đang thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Báo cáo. | The report. */
  id: string | number;
};

/** Ghi nhận đã nhận văn bản (R45). | Acknowledging a document. */
export type AcknowledgeDocumentInput = {
  /** Ngày nhận. | Day of receipt. */
  on: string;
  /** Dòng nơi nhận. | Which line of the recipients. */
  recipient: string | number;
};

/** Ghi nhận đã biết một lần đôn đốc. | Saying that a reminder was read. */
export type AcknowledgeReminderInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Lần đôn đốc nào. | Which reminder. */
  id: string | number;
};

/** Cấp của nhóm nơi nhận. | Level of a group of recipients. */
export type AddresseeLevel =
  /** Các khu dân cư. | Residential areas. */
  | 'AREA'
  /** Các xã, phường, thị trấn, đặc khu. | Communes. */
  | 'COMMUNE'
  /** Các huyện, thị xã, thành phố (đến 30/06/2025). | Districts, until 30/06/2025. */
  | 'DISTRICT'
  /** Các tỉnh. | Provinces. */
  | 'PROVINCE';

/** Trả lời các nội dung; câu trả lời mới thay câu cũ cùng kiến nghị của nó. | Answering paragraphs; a new answer replaces the old with its findings. */
export type AnswerInspectionInput = {
  /** Một hay nhiều nội dung. | One paragraph or several. */
  answers: Array<InspectionAnswerInput>;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Mục nào. | Which one. */
  id: string | number;
};

/** Nhận hoặc không nhận việc. | Accepting or declining. */
export type AnswerObligationInput = {
  /** Nhận hay không. | Whether it is accepted. */
  accepted: boolean;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Việc nào. | Which obligation. */
  id: string | number;
  /** Số văn bản trả lời; bắt buộc với cơ quan phối hợp. | Number of the answer; needed for a partner. */
  number?: string | null | undefined;
  /** Ngày; không ở tương lai, không trước bước trước. | Day; not in the future, not before the step before. */
  on: string;
  /** Lý do; bắt buộc khi không nhận. | Reason; needed to decline. */
  reason?: string | null | undefined;
};

/** Bố trí chức vụ; một người có thể giữ nhiều chức vụ. | Appointing somebody; one person may hold several posts. */
export type AppointInput = {
  /** Ban. | Department. */
  departmentId?: string | number | null | undefined;
  /** Ngày đầu. | First day. */
  fromOn: string;
  /** Họ tên người mới. | Name of somebody new. */
  name?: string | null | undefined;
  /** Người đã có trong danh bạ; trống: người mới. | Somebody already known; empty: somebody new. */
  officialId?: string | number | null | undefined;
  /** Tổ chức. | The body. */
  organisationId: string | number;
  /** Vai trò trên nền tảng. | Role on the platform. */
  role: PostRole;
  /** Chức danh. | Title. */
  title: string;
};

/** Quyết định cấp kinh phí. | The decision to grant. */
export type ApproveFundingInput = {
  /** Số tiền được cấp (đồng). | Amount granted. */
  amount: number;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đề nghị nào. | Which request. */
  id: string | number;
  /** Số ký hiệu văn bản, ví dụ 12/TTr-MTTQ. | Number of the document, e.g. 12/TTr-MTTQ. */
  number: string;
  /** Ngày của văn bản; không ở tương lai, không trước bước trước. | Day of the paper; not in the future, not before the step before. */
  on: string;
  /** Lý do; bắt buộc khi cấp nhiều hơn đề nghị. | Reason; compulsory when more is granted than asked for. */
  reason?: string | null | undefined;
};

/** Một thay đổi: đúng một trong năm việc. | One change: exactly one of the five. */
export type AreaChangeInput = {
  /** Kết thúc. | Closes. */
  close?: CloseAreaInput | null | undefined;
  /** Lập khu dân cư mới. | Makes a new area. */
  create?: AreaNameInput | null | undefined;
  /** Nhập. | Merges. */
  merge?: MergeAreasInput | null | undefined;
  /** Đổi tên hoặc loại. | Another name or kind. */
  rename?: RenameAreaInput | null | undefined;
  /** Chia. | Divides. */
  split?: SplitAreaInput | null | undefined;
};

/** Tên và loại của một khu dân cư. | Name and kind of a residential area. */
export type AreaNameInput = {
  /** Tên, có hoặc không có loại: Đông, Thôn Đông, Ấp 3. | Name, with or without its kind. */
  name: string;
  /** Loại. | Kind. */
  type: AreaType;
};

/** Loại khu dân cư. | Kind of residential area. */
export type AreaType =
  /** Thôn, làng, xóm, ấp, bản, buôn. | Village of a commune. */
  | 'THON'
  /** Tổ dân phố, khu phố, khóm, tiểu khu. | Residential group of a ward. */
  | 'TO_DAN_PHO';

/** Giao việc hoặc đề nghị một cơ quan, tổ chức (R16). | Asking a body for something. */
export type AskObligationInput = {
  /** Giao việc: nhận ngay, chỉ với Mặt trận cấp dưới hoặc đơn vị mình. | Given, hence accepted at once; only to a lower or one's own body of the Front. */
  assigned?: boolean | null | undefined;
  /** Cơ quan nào ở đơn vị đó. | Which body of that unit. */
  body: ProgrammeBody;
  /** Tên cơ quan, khi loại chưa đủ rõ: Hội Liên hiệp Phụ nữ. | The body's name where its kind does not say it all. */
  bodyName?: string | null | undefined;
  /** Văn bản nêu việc này. | The document that says so. */
  documentId?: string | number | null | undefined;
  /** Hạn; trống: hướng dẫn sau. | Last day; empty: to be said later. */
  dueOn?: string | null | undefined;
  /** Mục trong phần (R79). | Item of the section. */
  item?: string | null | undefined;
  /** Giao, đề nghị đơn vị nào (mã đơn vị). | The unit asked (unit id). */
  ofUnitId: string | number;
  /** Ngày giao, đề nghị; không ở tương lai. | Day it is asked; never in the future. */
  on: string;
  /** Phần của văn bản (R79). | Section of the document. */
  section?: string | null | undefined;
  /** Tên việc, ngắn gọn. | Short title. */
  title: string;
  /** Mặt trận nào giao, đề nghị (mã đơn vị). | Where the asking Front sits (unit id). */
  unitId: string | number;
  /** Nội dung, yêu cầu; không ghi tên người được giúp đỡ. | What is asked; never the name of a helped person. */
  what: string;
};

/** Phân công người giúp đỡ. | Assigns a mentor. */
export type AssignMentorInput = {
  /** Tài khoản của người giúp đỡ. | The mentor's account. */
  account: string | number;
  /** Phiên bản đã thấy. | The version that was seen. */
  expectedVersion: number;
  /** Từ ngày. | First day. */
  from: string;
  /** Mã hồ sơ. | Id of the file. */
  id: string | number;
};

/** Đính kèm một tệp đã gửi lên (POST /files). | Attaching a file sent to POST /files. */
export type AttachFileInput = {
  /** Giấy tờ gì. | Kind of paper. */
  kind: AttachmentKind;
  /** Có đóng dấu mật không; chỉ nhận NONE. | Whether it is stamped secret; only NONE is taken. */
  secrecy: Secrecy;
  /** Đính kèm vào đâu. | What to attach it to. */
  subject: AttachmentSubjectInput;
  /** Tên gọi; không ghi tên người được giúp đỡ. | Title; never the name of a helped person. */
  title: string;
  /** Mã của tệp đã gửi, còn giữ trong 24 giờ, dùng một lần. | Id of the upload: kept for 24 hours, used once. */
  uploadId: string | number;
};

/** Giấy tờ gì. | What kind of paper. */
export type AttachmentKind =
  /** Biên bản. | Minutes. */
  | 'MINUTES'
  /** Tài liệu khác. | Another paper. */
  | 'OTHER'
  /** Ảnh. | Photograph. */
  | 'PHOTO'
  /** Bản quét văn bản đã ký, đóng dấu. | Scan of the signed and stamped paper. */
  | 'SIGNED_SCAN';

/** Tệp đính kèm vào đâu; ai xem, sửa được mục đó thì xem, đính kèm được tệp. | What a file hangs on; its rights are those of that thing. */
export type AttachmentSubject =
  /** Đề nghị khen thưởng. | A nomination for praise. */
  | 'COMMENDATION'
  /** Hội nghị. | A conference. */
  | 'CONFERENCE'
  /** Văn bản; đã ban hành chỉ nhận bản quét đã ký. | A document; an issued one takes its signed scan only. */
  | 'DOCUMENT'
  /** Kiến nghị khắc phục. | A finding. */
  | 'FINDING'
  /** Đề nghị kinh phí. | A funding request. */
  | 'FUNDING_REQUEST'
  /** Cuộc kiểm tra, giám sát. | An inspection. */
  | 'INSPECTION'
  /** Một bước triển khai của đơn vị điểm, ví dụ ý kiến cấp ủy (R27). | A recorded step of a pilot unit, such as the Party committee's opinion. */
  | 'PILOT_STEP'
  /** Đơn vị làm điểm. | A pilot unit. */
  | 'PILOT_UNIT';

/** Mục mà tệp đính kèm vào. | A thing that files hang on. */
export type AttachmentSubjectInput = {
  /** Mã. | Id. */
  id: string | number;
  /** Loại. | Kind. */
  kind: AttachmentSubject;
};

/** Đối tượng quán triệt, bảy loại (R59). | Audience of a briefing, seven kinds. */
export type Audience =
  /** Hội viên. | Members of associations. */
  | 'ASSOCIATION_MEMBER'
  /** Cán bộ. | Cadres. */
  | 'CADRE'
  /** Công chức. | Civil servants. */
  | 'CIVIL_SERVANT'
  /** Đảng viên. | Party members. */
  | 'PARTY_MEMBER'
  /** Các tầng lớp nhân dân. | People of all walks of life. */
  | 'PEOPLE'
  /** Viên chức. | Public employees. */
  | 'PUBLIC_EMPLOYEE'
  /** Đoàn viên. | Youth Union members. */
  | 'YOUTH_UNION_MEMBER';

/** Số người dự của một đối tượng. | Persons of one audience. */
export type AudienceCountInput = {
  /** Đối tượng. | Audience. */
  audience: Audience;
  /** Số lượt người. | Attendance (persons). */
  count: number;
};

/** Quyết định khen thưởng. | The decision to praise. */
export type AwardCommendationInput = {
  /** Tiền thưởng (đồng), ghi theo quyết định. | Money given, as the decision has it. */
  bonus?: number;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Hình thức. | Form. */
  form: CommendationForm;
  /** Cấp tặng. | Whose praise. */
  giver: CommendationGiver;
  /** Đề nghị nào. | Which nomination. */
  id: string | number;
  /** Số ký hiệu văn bản. | Number of the document. */
  number: string;
  /** Ngày; không ở tương lai, không trước bước trước. | Day; not in the future, not before the step before. */
  on: string;
  /** Hình thức ký (R77). | How it is signed. */
  signForm: SignForm;
};

/** Cột của bảng năm, theo thứ tự của bảng. | A column of the year board, in the board's order. */
export type BoardMilestone =
  /** Đi vào hoạt động. | Active. */
  | 'ACTIVE'
  /** Tập thể được khen trong năm, chưa bị thu hồi. | Praised as a collective for the year, not revoked. */
  | 'AWARDED'
  /** Được chọn làm điểm. | Chosen. */
  | 'CHOSEN'
  /** Đã thành lập Ban chỉ đạo và nhóm nòng cốt. | Steering committee and core groups founded. */
  | 'FOUNDED'
  /** Đã được hướng dẫn. | Guided. */
  | 'GUIDED'
  /** Lần kiểm tra đầu tiên trong năm (R41); giám sát không tính. | First inspection of the year; supervision does not count. */
  | 'INSPECTED'
  /** Đã tổ chức hội nghị triển khai (R39). | Launched. */
  | 'LAUNCHED'
  /** Kế hoạch đã ban hành, sau khi có ý kiến cấp ủy (R27). | Plan issued, after the Party committee's opinion. */
  | 'PLAN_ISSUED'
  /** Sơ kết trong năm (R43). | Reviewed in the year. */
  | 'REVIEWED'
  /** Đã khảo sát. | Survey recorded. */
  | 'SURVEYED';

/** Khoản chi. | What money is for. */
export type BudgetLineKind =
  /** Khen thưởng. | Commendation. */
  | 'COMMENDATION'
  /** Hội nghị. | Conferences. */
  | 'CONFERENCE'
  /** Kiểm tra. | Inspection. */
  | 'INSPECTION'
  /** Hỗ trợ sinh kế. | Help with a livelihood. */
  | 'LIVELIHOOD'
  /** Bồi dưỡng thành viên. | Allowances of members. */
  | 'MEMBER_ALLOWANCE'
  /** Tài liệu, in ấn. | Papers and printing. */
  | 'PRINTING'
  /** Hòm thư tố giác tội phạm. | Tip boxes. */
  | 'TIP_BOX'
  /** Thăm hỏi. | Visits. */
  | 'VISIT';

/** Không tổ chức, với lý do. | Giving it up, and why. */
export type CancelConferenceInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Hội nghị nào. | Which conference. */
  id: string | number;
  /** Ngày, không ở tương lai. | Day, never in the future. */
  on: string;
  /** Lý do. | Reason. */
  reason: string;
};

/** Một số liệu của đơn vị được đề xuất, có ngày và nguồn. | A dated figure of a candidate with its source. */
export type CandidateCountInput = {
  /** Số lượng (người, vụ, tin). | The count (persons, offences, tips). */
  count: number;
  /** Ngày thống kê, không ở tương lai. | Day it was counted, not in the future. */
  countedOn: string;
  /** Số liệu nào. | Which figure. */
  kind: CandidateCountKind;
  /** Nguồn. | Source. */
  source: string;
  /** Của năm nào; bắt buộc với số vụ và số tin, trống với số liệu khác. | Of which year; needed for offences and tips, empty for others. */
  year?: number | null | undefined;
};

/** Một số liệu của đơn vị được đề xuất. | A figure of a candidate. */
export type CandidateCountKind =
  /** Người được giáo dục tại xã. | People educated at the commune. */
  | 'COMMUNE_EDUCATION'
  /** Người tha tù trước thời hạn có điều kiện. | People released early under conditions. */
  | 'CONDITIONAL_RELEASE'
  /** Người sử dụng ma túy được quản lý, cai nghiện, sau cai. | People under drug management, treatment or after it. */
  | 'DRUG_MEASURE'
  /** Người cải tạo không giam giữ. | People under non-custodial reform. */
  | 'NON_CUSTODIAL'
  /** Số vụ phạm pháp hình sự trong năm. | Criminal offences of a year. */
  | 'OFFENCES'
  /** Người chấp hành xong án phạt tù, được đặc xá. | People who served their sentence or were amnestied. */
  | 'RELEASED'
  /** Người tái phạm trong 3 năm. | Reoffenders of the last 3 years. */
  | 'REOFFENDERS'
  /** Người được hưởng án treo. | People under a suspended sentence. */
  | 'SUSPENDED_SENTENCE'
  /** Số tin tố giác trong năm. | Crime tips of a year. */
  | 'TIPS'
  /** Thanh thiếu niên vi phạm, chậm tiến. | Young people at risk. */
  | 'YOUTH';

/** Giai đoạn của hồ sơ. | Stage of a case file. */
export type CaseStage =
  /** Đang giúp đỡ. | Being helped. */
  | 'ACTIVE'
  /** Đã kết thúc. | Closed. */
  | 'CLOSED'
  /** Mới mở, chưa có người giúp đỡ. | Opened, nobody assigned yet. */
  | 'OPEN'
  /** Tạm dừng. | Paused. */
  | 'PAUSED';

/** Một mốc của đơn vị hôm nay ra sao. | How a milestone of a unit stands today. */
export type CellState =
  /** Đã xong, đúng hạn hoặc không có hạn. | Done, in time or without a last day. */
  | 'DONE'
  /** Đã xong, sau hạn đang có hiệu lực. | Done after the last day in force. */
  | 'DONE_LATE'
  /** Chưa xong, còn hạn. | Not done, its last day still ahead. */
  | 'DUE'
  /** Chưa xong, đã quá hạn. | Not done, past its last day. */
  | 'LATE'
  /** Không áp dụng: đơn vị đã kết thúc. | Not applicable: the unit has ended. */
  | 'NOT_APPLICABLE'
  /** Chưa xong, không có hạn: không bao giờ là chậm. | Not done, without a last day: never late. */
  | 'NOT_YET';

/** Kênh truyền thông (R60). | Channel of a communication. */
export type Channel =
  /** Phát thanh, truyền hình. | Radio and television. */
  | 'BROADCAST'
  /** Tờ rơi, tài liệu. | Leaflets. */
  | 'LEAFLET'
  /** Loa truyền thanh. | Loudspeakers. */
  | 'LOUDSPEAKER'
  /** Mạng xã hội, trang tin điện tử. | Online. */
  | 'ONLINE'
  /** Báo chí. | Press. */
  | 'PRESS';

/** Một đơn vị được chọn. | One unit to choose. */
export type ChosenCandidateInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đơn vị được đề xuất nào. | Which candidate. */
  id: string | number;
  /** Lý do vẫn chọn khi có cơ quan không nhất trí (R18). | Why it is chosen although an agency objects. */
  objectionReason?: string | null | undefined;
};

/** Kết thúc một khu dân cư, không có khu kế thừa. | An area ends without a successor. */
export type CloseAreaInput = {
  /** Khu dân cư (mã phiên bản đã thấy). | The area (id of the version the caller saw). */
  area: string | number;
  /** Khu nào tiếp nhận hồ sơ, công việc (mã phiên bản); trống: về xã. | Which other area takes over what is tied to it (version id); empty: the commune alone. */
  heir?: string | number | null | undefined;
};

/** Kết thúc hồ sơ. | Closes a case file. */
export type CloseCaseFileInput = {
  /** Phiên bản đã thấy. | The version that was seen. */
  expectedVersion: number;
  /** Mã hồ sơ. | Id of the file. */
  id: string | number;
  /** Ngày kết thúc. | Last day. */
  on: string;
  /** Lý do; rút đồng ý thì dùng withdrawConsent. | Reason; for withdrawn consent use withdrawConsent. */
  reason: CloseReason;
};

/** Kết thúc cuộc kiểm tra, ký biên bản. | Closing a visit with its minutes. */
export type CloseInspectionInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Xếp loại chung; giám sát thì để trống. | Overall grade; empty for supervision. */
  grade?: InspectionGrade | null | undefined;
  /** Mục nào. | Which one. */
  id: string | number;
  /** Số biên bản. | Number of the minutes. */
  minutesNumber: string;
  /** Kiến nghị của giám sát, tối đa 20; kiểm tra thì để trống. | Recommendations of a supervision, at most 20; empty for an inspection. */
  recommendations?: Array<string>;
};

/** Lý do kết thúc. | Why a case file was closed. */
export type CloseReason =
  /** Cai nghiện bắt buộc. | Compulsory rehabilitation. */
  | 'COMPULSORY_REHAB'
  /** Rút đồng ý. | Consent withdrawn. */
  | 'CONSENT_WITHDRAWN'
  /** Chết. | Died. */
  | 'DIED'
  /** Chấp hành án phạt tù. | Imprisoned. */
  | 'IMPRISONED'
  /** Chuyển nơi cư trú. | Moved away. */
  | 'MOVED'
  /** Tiến bộ, đưa ra khỏi diện (I45). | Progressed, taken off the list. */
  | 'PROGRESSED';

/** Thực hiện hoặc hủy một dự thảo. | Applying or cancelling a draft. */
export type CloseReorganisationInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Dự thảo nào. | Which draft. */
  id: string | number;
  /** Lý do hoặc ghi chú. | Why, or a note. */
  reason?: string | null | undefined;
};

/** Hình thức biểu dương, khen thưởng (R38). | Form of praise. */
export type CommendationForm =
  /** Bằng khen. | Merit certificate. */
  | 'MERIT_CERTIFICATE'
  /** Giấy khen. | Commendation letter. */
  | 'MERIT_LETTER'
  /** Biểu dương. | Public praise. */
  | 'PUBLIC_PRAISE';

/** Cấp tặng. | Whose praise it is. */
export type CommendationGiver =
  /** Ủy ban Trung ương MTTQ. | The Front's Central Committee. */
  | 'CENTRAL_FRONT'
  /** Chủ tịch Ủy ban nhân dân xã. | Chair of the commune's People's Committee. */
  | 'COMMUNE_CHAIR'
  /** Chủ tịch Ủy ban nhân dân tỉnh. | Chair of the province's People's Committee. */
  | 'PROVINCIAL_CHAIR'
  /** Ủy ban MTTQ tỉnh. | The province's Front. */
  | 'PROVINCIAL_FRONT';

/** Trạng thái của đề nghị. | How far a nomination has come. */
export type CommendationState =
  /** Đã có quyết định. | Awarded. */
  | 'AWARDED'
  /** Đã xét. | Considered. */
  | 'CONSIDERED'
  /** Không khen. | Declined. */
  | 'DECLINED'
  /** Đã đề nghị. | Nominated. */
  | 'NOMINATED'
  /** Đã trao. | Presented. */
  | 'PRESENTED'
  /** Đã thu hồi. | Revoked. */
  | 'REVOKED';

/** Nơi ra quyết định thành lập Ban chỉ đạo. | Who founded the steering committee. */
export type CommitteeIssuer =
  /** Ủy ban MTTQ. | Front committee. */
  | 'FRONT'
  /** Cấp ủy. | Party committee. */
  | 'PARTY_COMMITTEE'
  /** Ủy ban nhân dân. | People's Committee. */
  | 'PEOPLES_COMMITTEE';

/** Tổng hợp báo cáo của một huyện hoặc tỉnh. | Compiles the report of a district or province. */
export type CompileReportInput = {
  /** Kỳ báo cáo. | The period. */
  period: string | number;
  /** Huyện hoặc tỉnh (mã đơn vị hoặc mã phiên bản). | The district or province (unit id or version id). */
  unit: string | number;
};

/** Ghi kết luận; mỗi việc giao, đề nghị được lập ngay (R16). | Entering the conclusions; what they ask is asked at once. */
export type ConcludeConferenceInput = {
  /** Các kết luận, tối đa 30. | The conclusions, at most 30. */
  conclusions: Array<ConclusionInput>;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Hội nghị nào. | Which conference. */
  id: string | number;
  /** Số biên bản. | Number of the minutes. */
  minutesNumber?: string | null | undefined;
  /** Ngày, không ở tương lai. | Day, never in the future. */
  on: string;
};

/** Thông báo kết luận. | The notice of conclusion. */
export type ConcludeInspectionInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Mục nào. | Which one. */
  id: string | number;
  /** Số thông báo. | Number of the notice. */
  number: string;
  /** Ngày thông báo. | Day of the notice. */
  on: string;
};

/** Việc mà một kết luận giao hoặc đề nghị. | What a conclusion asks of a body. */
export type ConclusionAskInput = {
  /** Giao việc: nhận ngay, chỉ với Mặt trận cấp dưới hoặc đơn vị mình. | Given, hence accepted at once; only to a lower or one's own body of the Front. */
  assigned?: boolean | null | undefined;
  /** Cơ quan nào ở đơn vị đó. | Which body of that unit. */
  body: ProgrammeBody;
  /** Tên cơ quan, khi loại chưa đủ rõ: Hội Liên hiệp Phụ nữ. | The body's name where its kind does not say it all. */
  bodyName?: string | null | undefined;
  /** Hạn; trống: hướng dẫn sau. | Last day; empty: to be said later. */
  dueOn?: string | null | undefined;
  /** Giao, đề nghị đơn vị nào (mã đơn vị). | The unit asked (unit id). */
  ofUnitId: string | number;
  /** Tên việc, ngắn gọn. | Short title. */
  title: string;
  /** Nội dung, yêu cầu; không ghi tên người được giúp đỡ. | What is asked; never the name of a helped person. */
  what: string;
};

/** Một kết luận và những việc nó giao, đề nghị. | A conclusion and what it asks. */
export type ConclusionInput = {
  /** Các việc, tối đa 20. | What is asked, at most 20. */
  asks: Array<ConclusionAskInput>;
  /** Nội dung kết luận. | What was concluded. */
  text: string;
};

/** Số người dự của một loại cơ quan. | How many came from one kind of body. */
export type ConferenceAttendeesInput = {
  /** Loại cơ quan. | Kind of body. */
  body: ProgrammeBody;
  /** Số người (người). | Persons. */
  count: number;
};

/** Loại hội nghị. | Kind of conference. */
export type ConferenceKind =
  /** Hội nghị tổng kết. | Final review. */
  | 'FINAL_REVIEW'
  /** Diễn đàn. | Forum. */
  | 'FORUM'
  /** Hội nghị triển khai. | Launch conference. */
  | 'LAUNCH'
  /** Hội nghị sơ kết. | Preliminary review. */
  | 'PRELIMINARY_REVIEW'
  /** Giao ban. | Progress meeting. */
  | 'PROGRESS'
  /** Tọa đàm. | Seminar. */
  | 'SEMINAR';

/** Một tài liệu của hội nghị. | A paper of a conference. */
export type ConferencePaperInput = {
  /** Văn bản trong sổ. | The document in the register. */
  documentId?: string | number | null | undefined;
  /** Tên tài liệu. | Title. */
  title: string;
};

/** Đơn vị tổ chức hoặc được mời. | An organiser or somebody invited. */
export type ConferencePartyInput = {
  /** Loại cơ quan. | Kind of body. */
  body: ProgrammeBody;
  /** Ghi như trên giấy mời. | As the invitation names it. */
  label: string;
  /** Đơn vị (mã đơn vị): đơn vị này xem được hội nghị. | The unit (unit id), which then sees the conference. */
  unitId?: string | number | null | undefined;
};

/** Hội nghị đến đâu. | How far a conference has come. */
export type ConferenceState =
  /** Không tổ chức. | It is cancelled. */
  | 'CANCELLED'
  /** Đã kết luận. | It is concluded. */
  | 'CONCLUDED'
  /** Đã tổ chức. | It is held. */
  | 'HELD'
  /** Dự kiến. | It is planned. */
  | 'PLANNED';

/** Bước của một hội nghị. | Step of a conference. */
export type ConferenceStep =
  /** Không tổ chức. | Given up. */
  | 'CANCELLED'
  /** Kết luận. | Concluded. */
  | 'CONCLUDED'
  /** Tổ chức. | Held. */
  | 'HELD'
  /** Dự kiến. | Planned. */
  | 'PLANNED'
  /** Đổi ngày. | Put off, or brought forward. */
  | 'POSTPONED';

/** Hình thức đồng ý. | Form in which consent was given. */
export type ConsentForm =
  /** Bằng lời, có người làm chứng ký. | Spoken, signed by a witness. */
  | 'WITNESSED'
  /** Bằng văn bản có chữ ký. | Signed paper. */
  | 'WRITTEN';

/** Sự đồng ý, có thể chứng minh. | Consent that can be proven (Law 91/2025/QH15). */
export type ConsentInput = {
  /** Người dưới 18 tuổi tự đồng ý (bắt buộc khi dưới 18). | The person under 18 agreed; compulsory for minors. */
  childConsented?: boolean | null | undefined;
  /** Hình thức. | Form. */
  form: ConsentForm;
  /** Ngày đồng ý, không sau ngày mở hồ sơ. | Day it was given, not after the opening. */
  givenOn: string;
  /** Cha, mẹ hoặc người giám hộ đồng ý (bắt buộc khi dưới 18). | A parent or guardian agreed; compulsory for minors. */
  parentConsented?: boolean | null | undefined;
  /** Phiên bản của bản đồng ý. | Version of the text agreed to. */
  textVersion: string;
};

/** Biên bản xét khen thưởng. | Minutes of the consideration. */
export type ConsiderCommendationInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đề nghị nào. | Which nomination. */
  id: string | number;
  /** Số ký hiệu văn bản. | Number of the document. */
  number: string;
  /** Ngày; không ở tương lai, không trước bước trước. | Day; not in the future, not before the step before. */
  on: string;
};

/** Cơ quan được hỏi ý kiến (R18). | Agency that is consulted. */
export type ConsultedBody =
  /** Ban chỉ đạo 138. | 138 committee. */
  | 'COMMITTEE_138'
  /** Tòa án nhân dân. | People's court. */
  | 'COURT'
  /** Tư pháp. | Justice office. */
  | 'JUSTICE'
  /** Lao động, Thương binh và Xã hội. | Labour and social affairs. */
  | 'LABOUR'
  /** Tổ chức thành viên của Mặt trận. | Member organisation of the Front. */
  | 'MEMBER_ORGANISATION'
  /** Cơ quan khác. | Another agency. */
  | 'OTHER'
  /** Cấp ủy. | Party committee. */
  | 'PARTY_COMMITTEE'
  /** Ủy ban nhân dân. | People's Committee. */
  | 'PEOPLES_COMMITTEE'
  /** Công an. | Police. */
  | 'POLICE'
  /** Viện kiểm sát nhân dân. | Procuracy. */
  | 'PROCURACY';

/** Một nhóm nòng cốt. | One core group. */
export type CoreGroupInput = {
  /** Khu dân cư (mã đơn vị). | Residential area (unit id). */
  areaId?: string | number | null | undefined;
  /** Số thành viên (người), khi không có danh sách. | Members (persons), where there is no list. */
  memberCount?: number | null | undefined;
  /** Danh sách thành viên; số lượng khi đó được đếm từ danh sách. | List of members; their number is then counted from it. */
  members?: Array<StaffMemberInput> | null | undefined;
  /** Tên nhóm. | Name. */
  name: string;
  /** Trong đó nữ (người), khi không có danh sách. | Of whom women (persons), where there is no list. */
  womenCount?: number | null | undefined;
};

/** Mốc thời gian của kế hoạch. | Milestone of the plan. */
export type DeadlineKind =
  /** Ban hành kế hoạch kiểm tra (R41). | The inspection plan is issued. */
  | 'INSPECTION_PLAN'
  /** Lựa chọn và tổ chức hội nghị triển khai (R39). | Selection and launch conferences. */
  | 'LAUNCH'
  /** Hội nghị sơ kết (R43). | Review conference. */
  | 'REVIEW_CONFERENCE';

/** Khu dân cư của xã bị chia về đơn vị nào. | Where a residential area of a divided commune goes. */
export type DecideReorganisationAreaInput = {
  /** Khu dân cư (mã đơn vị). | The residential area (unit id). */
  area: string | number;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Dự thảo nào. | Which draft. */
  id: string | number;
  /** Mã số một trong các đơn vị kế thừa. | Code of one of the heirs. */
  target: string;
};

/** Đơn vị nào tiếp nhận việc của một xã bị chia, phần không gắn với khu dân cư. | Which unit takes over what is tied to no residential area of a divided commune. */
export type DecideReorganisationInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Dự thảo nào. | Which draft. */
  id: string | number;
  /** Mã số một trong các đơn vị kế thừa. | Code of one of its heirs. */
  target: string;
  /** Xã bị chia (mã đơn vị). | The divided commune (unit id). */
  unit: string | number;
};

/** Chức vụ ở đơn vị kết thúc: chuyển sang đơn vị mới hoặc kết thúc. | A post in a unit that ends: seated anew, or ended. */
export type DecideReorganisationPostInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Dự thảo nào. | Which draft. */
  id: string | number;
  /** Chức vụ. | The post. */
  post: string | number;
  /** Mã số đơn vị mới; trống: kết thúc. | Code of the new unit; empty: it ends. */
  target?: string | null | undefined;
};

/** Khép danh sách: các đơn vị không được chọn, có lý do. | Closing the list: units not chosen, with the reason. */
export type DeclineCandidatesInput = {
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber?: string | null | undefined;
  /** Ngày. | Day. */
  on: string;
  /** Lý do. | Why. */
  reason: string;
  /** Các đơn vị, từ 1 đến 300. | The units, 1 to 300. */
  units: Array<ListedCandidateInput>;
};

/** Không khen, với lý do. | Declining, and why. */
export type DeclineCommendationInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đề nghị nào. | Which nomination. */
  id: string | number;
  /** Số ký hiệu văn bản. | Number of the document. */
  number: string;
  /** Ngày; không ở tương lai, không trước bước trước. | Day; not in the future, not before the step before. */
  on: string;
  /** Lý do. | Reason. */
  reason: string;
};

/** Một lần giải ngân. | One payment. */
export type DisburseFundingInput = {
  /** Số tiền (đồng); cộng các lần không vượt số được cấp. | Amount; all payments together never exceed the grant. */
  amount: number;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đề nghị nào. | Which request. */
  id: string | number;
  /** Số ký hiệu văn bản, ví dụ 12/TTr-MTTQ. | Number of the document, e.g. 12/TTr-MTTQ. */
  number: string;
  /** Ngày của văn bản; không ở tương lai, không trước bước trước. | Day of the paper; not in the future, not before the step before. */
  on: string;
};

/** Một nơi nhận, theo thứ tự (R75). | One recipient, in order. */
export type DocumentAddresseeInput = {
  /** Mọi đơn vị cấp này thuộc nơi ban hành. | Every unit of this level below the issuer. */
  group?: AddresseeLevel | null | undefined;
  /** Ghi như trên văn bản. | As written on the document. */
  label: string;
  /** Để làm gì. | What for. */
  purpose: RecipientPurpose;
  /** Đơn vị nhận (mã đơn vị). | The unit addressed (unit id). */
  unitId?: string | number | null | undefined;
};

/** Một mục của văn bản, để công việc trỏ tới (R79). | A paragraph that tasks may point at. */
export type DocumentItemInput = {
  /** Mục trong phần: 1, a, -1 (gạch đầu dòng); 0: tên của phần. | Its place in the section: 1, a, -1 (a dash); 0: the section's heading. */
  item: string;
  /** Phần: I, II.1; 0: đoạn không đánh số. | Section: I, II.1; 0: a paragraph without a mark. */
  section: string;
  /** Nội dung. | What it says. */
  text: string;
};

/** Dự thảo hay đã ban hành. | Draft or issued. */
export type DocumentState =
  /** Dự thảo: chưa có số. | Draft: no number yet. */
  | 'DRAFT'
  /** Đã ban hành, không sửa được. | Issued; never changed. */
  | 'ISSUED';

/** Loại văn bản và chữ viết tắt trong số ký hiệu (R1). | Type of document and its letters in the number. */
export type DocumentType =
  /** Quyết định (QĐ). | Decision. */
  | 'DECISION'
  /** Hướng dẫn (HD). | Guidance. */
  | 'GUIDANCE'
  /** Giấy mời (GM). | Invitation. */
  | 'INVITATION'
  /** Công văn (CV). | Official letter. */
  | 'LETTER'
  /** Biên bản (BB). | Minutes. */
  | 'MINUTES'
  /** Thông báo (TB). | Notice. */
  | 'NOTICE'
  /** Kế hoạch (KH). | Plan. */
  | 'PLAN'
  /** Chương trình (CTr). | Programme. */
  | 'PROGRAMME'
  /** Quy chế (QC). | Regulation. */
  | 'REGULATION'
  /** Báo cáo (BC). | Report. */
  | 'REPORT'
  /** Tờ trình (TTr). | Submission. */
  | 'SUBMISSION';

/** Dự thảo văn bản: chưa có số, ngày, chữ ký (R1). | A draft: no number, day or signature yet. */
export type DraftDocumentInput = {
  /** Các nơi cùng ban hành (R57), tối đa 10. | Co-issuers, at most 10. */
  coIssuers: Array<string>;
  /** Nơi ban hành, ghi như trên văn bản. | Issuer, as written. */
  issuer: string;
  /** Các mục (R79), tối đa 200. | Paragraphs, at most 200. */
  items: Array<DocumentItemInput>;
  /** Căn cứ (R5). | Legal bases. */
  legalBases: Array<LegalBasisInput>;
  /** Địa danh; bắt buộc khi ban hành. | Place; needed to issue. */
  madeAt?: string | null | undefined;
  /** Văn bản mà văn bản này căn cứ hoặc tiếp theo (R54). | The document that this one rests on. */
  parentId?: string | number | null | undefined;
  /** Nơi nhận, theo thứ tự, tối đa 50. | Recipients in order, at most 50. */
  recipients: Array<DocumentAddresseeInput>;
  /** Ký thế nào (R77). | How it is signed. */
  signForm: SignForm;
  /** Họ tên người ký; bắt buộc khi ban hành. | Signer's name; needed to issue. */
  signerName?: string | null | undefined;
  /** Chức vụ người ký; bắt buộc khi ban hành. | Signer's post; needed to issue. */
  signerPost?: string | null | undefined;
  /** Trích yếu. | Subject line. */
  title: string;
  /** Loại văn bản. | Type. */
  type: DocumentType;
  /** Địa bàn của nơi ban hành (mã đơn vị). | The issuer's territory (unit id). */
  unitId: string | number;
};

/** Lập dự thảo kế hoạch kiểm tra của tỉnh (R41, R42). | Drafting a province's inspection plan. */
export type DraftInspectionPlanInput = {
  /** Các đơn vị, tối đa 500 dòng. | The units, at most 500 lines. */
  lines: Array<PlannedInspectionInput>;
  /** Tỉnh (mã đơn vị). | The province (unit id). */
  unitId: string | number;
  /** Năm. | Year. */
  year: number;
};

/** Dự thảo kế hoạch của xã (R26). | The commune's draft plan. */
export type DraftPilotPlanInput = {
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber?: string | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đơn vị điểm nào. | Which pilot unit. */
  id: string | number;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
  /** Ngày thực hiện; không ở tương lai, không trước bước trước. | Day it happened; not in the future, not before the step before. */
  on: string;
};

/** Soạn công văn đôn đốc từ những việc đang chậm hạn (R52). | Drafting the letter that urges out of what is overdue. */
export type DraftReminderLetterInput = {
  /** Nơi ban hành, ghi như trên văn bản. | Issuer, as written. */
  issuer: string;
  /** Địa bàn của nơi gửi: tỉnh hoặc huyện (mã đơn vị). | The sender's territory: a province or a district (unit id). */
  unitId: string | number;
  /** Đợt của năm nào. | The intake of which year. */
  year: number;
};

/** Dự thảo sắp xếp đơn vị hành chính: thay đổi gõ tay, tệp, hoặc bãi bỏ cấp huyện; ít nhất một. | Drafting a reorganisation: changes by hand, a file, or the end of the districts; at least one of them. */
export type DraftReorganisationInput = {
  /** Số văn bản: 1669/NQ-UBTVQH15. | Number of the act. */
  basis: string;
  /** Các thay đổi gõ tay, tối đa 500. | Changes by hand, at most 500. */
  changes: Array<ReorganisationChangeInput>;
  /** Ngày đơn vị mới hoạt động; có thể ở tương lai. | Day on which the new units begin to work; it may lie ahead. */
  effectiveOn: string;
  /** Mã tỉnh mà cấp huyện kết thúc; xã thuộc huyện về thẳng tỉnh. | Code of the province whose districts end; their communes go on under the province. */
  endsDistrictsOf?: string | null | undefined;
  /** Tệp. | A file. */
  file?: ReorganisationFileInput | null | undefined;
  /** Tên gọi. | Title. */
  title: string;
};

/** Lập dự toán năm của một đơn vị. | Drawing up a unit's estimate of a year. */
export type DrawUpEstimateInput = {
  /** Các khoản. | The lines. */
  lines: Array<EstimateLineInput>;
  /** Số ký hiệu văn bản, ví dụ 12/TTr-MTTQ. | Number of the document, e.g. 12/TTr-MTTQ. */
  number: string;
  /** Ngày lập, không ở tương lai. | Day drawn up, never in the future. */
  on: string;
  /** Trích yếu. | Subject line. */
  title: string;
  /** Tổng số (đồng), đúng bằng tổng các khoản. | Total, exactly the sum of the lines. */
  total?: number | null | undefined;
  /** Đơn vị lập dự toán (mã đơn vị). | The unit (unit id). */
  unitId: string | number;
  /** Năm. | Year. */
  year: number;
};

/** Loại việc còn nợ. | What is still owed. */
export type DutyKind =
  /** Kiến nghị sau kiểm tra chưa khắc phục (R51). | A finding not mended. */
  | 'FINDING'
  /** Hướng dẫn kinh phí mà kế hoạch đã hẹn, chưa có (R66). | The funding guidance that the plan promised. */
  | 'FUNDING_GUIDANCE'
  /** Đơn vị đã chọn chưa tổ chức hội nghị triển khai (R39, R40). | A chosen unit without its launch conference. */
  | 'LAUNCH'
  /** Việc được giao hoặc đề nghị chưa thực hiện (R16). | Something asked of a body and not done. */
  | 'OBLIGATION'
  /** Văn bản chưa được xác nhận đã nhận (R45). | A document whose receipt is not acknowledged. */
  | 'RECEIPT';

/** Kết thúc một ban. | Ending a department. */
export type EndDepartmentInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Mã. | Id. */
  id: string | number;
  /** Ngày đầu tiên không còn. | First day on which it is no longer there. */
  on: string;
};

/** Kết thúc một tổ chức; chức vụ và ban trong đó kết thúc theo. | Ending a body, its departments and the posts in it. */
export type EndOrganisationInput = {
  /** Số văn bản. | Number of the act. */
  basis?: string | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Mã. | Id. */
  id: string | number;
  /** Ngày đầu tiên không còn. | First day on which it is no longer there. */
  on: string;
};

/** Kết thúc một chức vụ. | Ending a post. */
export type EndPostInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Mã. | Id. */
  id: string | number;
  /** Ngày cuối cùng giữ chức vụ. | Last day on which it is held. */
  on: string;
};

/** Huyện đồng ý đề xuất (R23). | The district signs off a proposal. */
export type EndorsePilotUnitInput = {
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber?: string | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đơn vị điểm nào. | Which pilot unit. */
  id: string | number;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
  /** Ngày thực hiện; không ở tương lai, không trước bước trước. | Day it happened; not in the future, not before the step before. */
  on: string;
};

/** Một khoản dự toán. | One line of an estimate. */
export type EstimateLineInput = {
  /** Số tiền (đồng); để trống khi chưa có hướng dẫn (R66). | Amount; left empty while there is no guidance. */
  amount?: number | null | undefined;
  /** Khoản chi. | What for. */
  kind: BudgetLineKind;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
};

/** Một số liệu do đơn vị nhập. | One figure as the unit types it. */
export type FigureInput = {
  /** Mã chỉ tiêu, ví dụ I23. | Code of the indicator, such as I23. */
  indicator: string | number;
  /** Chỉ tiêu không áp dụng cho đơn vị này. | The indicator does not apply to this unit. */
  notApplicable?: boolean | null | undefined;
  /** Lý do, bắt buộc khi sửa số tính từ hồ sơ. | Reason; required when a computed value is corrected. */
  reason?: string | null | undefined;
  /** Số nhập, theo đơn vị tính của chỉ tiêu; trống: bỏ số đã nhập. | Typed value in the indicator's unit; empty takes the typed value back. */
  typed?: number | null | undefined;
};

/** Vì sao có hay không có số: 0, chưa có, bị ẩn và không áp dụng là bốn điều khác nhau. | Why there is a value or none: zero, missing, suppressed and not applicable are four different things. */
export type FigureStatus =
  /** Có số (kể cả 0). | There is a value, zero included. */
  | 'GIVEN'
  /** Chưa có số. | No value yet. */
  | 'MISSING'
  /** Không áp dụng. | Does not apply. */
  | 'NOT_APPLICABLE'
  /** Bị ẩn để không nhận ra một người. | Hidden so that nobody can be singled out. */
  | 'SUPPRESSED';

/** Một kiến nghị khắc phục cho nội dung chưa đạt. | Something to mend in what is not met. */
export type FindingInput = {
  /** Hạn, không trước ngày kiểm tra. | Last day, not before the visit. */
  dueOn: string;
  /** Nơi chịu trách nhiệm. | Who answers for it. */
  responsible: string;
  /** Cần khắc phục gì; không ghi tên người được giúp đỡ. | What to mend; never the name of a helped person. */
  what: string;
};

/** Kiến nghị về việc gì, theo nội dung của phiếu. | What a finding is about, by paragraph of the checklist. */
export type FindingKind =
  /** Phiếu đồng ý, hồ sơ người được giúp đỡ. | Consents and papers of the people helped. */
  | 'CONSENTS'
  /** Danh sách thành viên. | The member list. */
  | 'MEMBERS'
  /** Sổ và chứng từ thu chi. | Money papers. */
  | 'MONEY'
  /** Việc khác. | Something else. */
  | 'OTHER'
  /** Nhận xét tiến bộ. | Reviews of progress. */
  | 'REVIEWS';

/** Kiến nghị đến đâu. | How far a finding has come. */
export type FindingState =
  /** Cấp kiểm tra đã xác nhận. | Accepted by the level that inspected. */
  | 'ACCEPTED'
  /** Cấp xã báo cáo đã khắc phục. | Reported as mended. */
  | 'FIXED'
  /** Chưa khắc phục. | Open. */
  | 'OPEN';

/** Một bước theo dõi kiến nghị. | A step in following a finding up. */
export type FindingStep =
  /** Xác nhận. | Accepted. */
  | 'ACCEPTED'
  /** Báo cáo đã khắc phục. | Reported as mended. */
  | 'FIXED'
  /** Trả lại, chưa khắc phục. | Sent back, not mended. */
  | 'RETURNED';

/** Báo đã thực hiện, với văn bản chứng minh. | Saying that it is done, with the paper that shows it. */
export type FinishObligationInput = {
  /** Hoặc văn bản trong sổ. | Or a document of the register. */
  documentId?: string | number | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Việc nào. | Which obligation. */
  id: string | number;
  /** Ghi chú. | Note. */
  note?: string | null | undefined;
  /** Số văn bản chứng minh. | Number of the paper. */
  number?: string | null | undefined;
  /** Ngày; không ở tương lai, không trước bước trước. | Day; not in the future, not before the step before. */
  on: string;
};

/** Báo cáo đã khắc phục, hoặc trả lại vì chưa khắc phục. | Reporting as mended, or sending back as not mended. */
export type FollowFindingInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Mục nào. | Which one. */
  id: string | number;
  /** Minh chứng hoặc lý do; không ghi tên người được giúp đỡ. | Evidence or reason; never the name of a helped person. */
  note: string;
  /** Ngày, không ở tương lai. | Day, never in the future. */
  on: string;
};

/** Thành lập các nhóm nòng cốt (R30). | Founding the core groups. */
export type FoundCoreGroupsInput = {
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber?: string | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Các nhóm, ít nhất một. | The groups, at least one. */
  groups: Array<CoreGroupInput>;
  /** Đơn vị điểm nào. | Which pilot unit. */
  id: string | number;
  /** Nơi ra quyết định. | Issuer of the decision. */
  issuer?: CommitteeIssuer | null | undefined;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
  /** Ngày thực hiện; không ở tương lai, không trước bước trước. | Day it happened; not in the future, not before the step before. */
  on: string;
};

/** Lập một ban (R48). | Founding a department. */
export type FoundDepartmentInput = {
  /** Tên: Ban Phong trào. | Name. */
  name: string;
  /** Từ ngày. | From. */
  on: string;
  /** Tổ chức. | The body. */
  organisationId: string | number;
};

/** Thành lập một tổ chức ở một đơn vị. | Founding a body in a unit. */
export type FoundOrganisationInput = {
  /** Số văn bản. | Number of the act. */
  basis?: string | null | undefined;
  /** Loại. | Kind. */
  kind: OrganisationKind;
  /** Tên chính thức. | Official name. */
  name: string;
  /** Từ ngày; có thể ở tương lai. | From; it may lie ahead. */
  on: string;
  /** Đơn vị (mã đơn vị). | The unit (unit id). */
  unitId: string | number;
};

/** Thành lập Ban chỉ đạo (R29). | Founding the steering committee. */
export type FoundSteeringCommitteeInput = {
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber: string;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Có phó trưởng ban, khi không có danh sách. | Has a deputy head, where there is no list. */
  hasDeputy?: boolean | null | undefined;
  /** Có trưởng ban, khi không có danh sách. | Has a head, where there is no list. */
  hasHead?: boolean | null | undefined;
  /** Có thành viên là Công an, khi không có danh sách. | Has a member of the police, where there is no list. */
  hasPolice?: boolean | null | undefined;
  /** Đơn vị điểm nào. | Which pilot unit. */
  id: string | number;
  /** Nơi ra quyết định. | Issuer of the decision. */
  issuer: CommitteeIssuer;
  /** Số thành viên, ít nhất 3 (người), khi không có danh sách. | Members, at least 3 (persons), where there is no list. */
  memberCount?: number | null | undefined;
  /** Danh sách thành viên; số lượng khi đó được đếm từ danh sách. | List of members; their number is then counted from it. */
  members?: Array<StaffMemberInput> | null | undefined;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
  /** Ngày thực hiện; không ở tương lai, không trước bước trước. | Day it happened; not in the future, not before the step before. */
  on: string;
  /** Số quy chế hoạt động. | Number of the working regulation. */
  regulationNumber?: string | null | undefined;
  /** Số văn bản phân công nhiệm vụ. | Number of the paper that splits the tasks. */
  taskSplitNumber?: string | null | undefined;
  /** Trong đó nữ (người), khi không có danh sách. | Of whom women (persons), where there is no list. */
  womenCount?: number | null | undefined;
};

/** Nguồn kinh phí; vốn vay NHCSXH không phải kinh phí (R64). | Where money comes from; loans of the policy bank are no budget. */
export type FundingSource =
  /** Hỗ trợ của Ủy ban Trung ương MTTQ. | Support of the Front's Central Committee. */
  | 'CENTRAL_FRONT'
  /** Ban chỉ đạo 138, Quỹ phòng, chống tội phạm. | 138 committee, crime prevention fund. */
  | 'COMMITTEE_138'
  /** Xã hội hóa. | Donations. */
  | 'DONATIONS'
  /** Ủy ban nhân dân cùng cấp. | People's Committee of the level. */
  | 'PEOPLES_COMMITTEE'
  /** Ngân sách nhà nước, qua cơ quan tài chính cùng cấp. | State budget, through the finance department of the level. */
  | 'STATE_BUDGET';

/** Trạng thái của đề nghị kinh phí. | How far a request has come. */
export type FundingState =
  /** Đã được cấp. | Granted. */
  | 'APPROVED'
  /** Không được cấp. | Refused. */
  | 'REFUSED'
  /** Đã đề nghị. | Requested. */
  | 'REQUESTED'
  /** Đã quyết toán. | Settled. */
  | 'SETTLED';

/** Phân loại tiến bộ của một quý. | Grades a quarter. */
export type GradeCaseFileInput = {
  /** Phiên bản đã thấy. | The version that was seen. */
  expectedVersion: number;
  /** Mã hồ sơ. | Id of the file. */
  id: string | number;
  /** Mức. | Level. */
  level: ProgressLevel;
  /** Quý, 1 đến 4. | Quarter, 1 to 4. */
  quarter: number;
  /** Lý do, đến 500 ký tự; lưu mã hóa. | Reason of up to 500 characters, stored sealed. */
  reason: string;
  /** Năm. | Year. */
  year: number;
};

/** Hướng dẫn đơn vị được chọn (R25). | Guiding a chosen unit. */
export type GuidePilotUnitInput = {
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber?: string | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đơn vị điểm nào. | Which pilot unit. */
  id: string | number;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
  /** Ngày thực hiện; không ở tương lai, không trước bước trước. | Day it happened; not in the future, not before the step before. */
  on: string;
};

/** Ghi nhận đã tổ chức, với người dự. | Recording that it was held, with who came. */
export type HoldConferenceInput = {
  /** Số người dự (người). | Present (persons). */
  attendance: number;
  /** Theo loại cơ quan; có ghi thì phải cộng lại bằng tổng. | By kind of body; where told, they add up to the total. */
  attendees: Array<ConferenceAttendeesInput>;
  /** Chức vụ những người chủ trì, không phải tên. | Offices of those in the chair, not names. */
  chairs: Array<string>;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Hội nghị nào. | Which conference. */
  id: string | number;
  /** Số biên bản. | Number of the minutes. */
  minutesNumber?: string | null | undefined;
  /** Ngày, không ở tương lai. | Day, never in the future. */
  on: string;
  /** Địa điểm. | Place. */
  place: string;
  /** Trong đó nữ (người). | Of whom women (persons). */
  women?: number | null | undefined;
};

/** Tệp danh sách khu dân cư đã gửi lên. | A file of residential areas that was uploaded. */
export type ImportAreasInput = {
  /** Số văn bản cho dòng không ghi văn bản. | Number of the act for rows that give none. */
  basis?: string | null | undefined;
  /** Ngày cho dòng không ghi ngày. | Day for rows that give none. */
  on?: string | null | undefined;
  /** Tệp đã gửi (mã). | The uploaded file (id). */
  upload: string | number;
};

/** Nhập đề xuất từ tệp đã gửi. | Proposing from an uploaded file. */
export type ImportCandidatesInput = {
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber?: string | null | undefined;
  /** Ngày đề xuất. | Day of the proposals. */
  on: string;
  /** Chỉ nhập các dòng đúng; mặc định tệp có lỗi thì không nhập gì. | Only the sound rows; by default a file with faults is refused whole. */
  onlySound?: boolean;
  /** Tệp đã gửi (mã). | The uploaded file (id). */
  upload: string | number;
  /** Năm của đợt. | Year of the intake. */
  year: number;
};

/** Cách tính một chỉ tiêu. | How an indicator is counted. */
export type IndicatorKind =
  /** Số cuối kỳ = đầu kỳ + vào − ra. | People helped at the end: opening plus in minus out. */
  | 'CLOSING'
  /** Phát sinh trong kỳ. | What happened inside the period. */
  | 'FLOW'
  /** Số đầu kỳ. | People helped at the start. */
  | 'OPENING'
  /** Tỷ lệ, tính từ tổng tử số và tổng mẫu số. | Quotient of sums, never an average of rates. */
  | 'RATE'
  /** Hiện có đến cuối kỳ. | What stands at its end. */
  | 'STOCK'
  /** Tổng số trong kỳ. | People helped in all. */
  | 'TOTAL'
  /** Đơn vị tự nhập. | Typed by the reporting unit. */
  | 'TYPED';

/** Số liệu lấy từ đâu. | Where a figure comes from. */
export type IndicatorSource =
  /** Tính từ hồ sơ, được sửa kèm lý do. | Computed, correctable with a reason. */
  | 'BOTH'
  /** Tính từ hồ sơ; được nhập khi chưa có hồ sơ nào. | Computed from records; may be typed while nothing records it. */
  | 'COMPUTED'
  /** Đơn vị tự nhập. | Typed by the reporting unit. */
  | 'TYPED';

/** Mốc bên trong, suy ra từ một mốc của kế hoạch. | An inner deadline, derived from a milestone. */
export type InnerDeadlineKind =
  /** Báo cáo đánh giá hai năm của các huyện (R35). | The districts' two-year evaluation reports. */
  | 'EVALUATION_REPORT'
  /** Các cuộc kiểm tra theo kế hoạch (R41). | The visits of the inspection plan. */
  | 'INSPECTION_VISITS'
  /** Hồ sơ đề nghị khen thưởng (R37). | Nominations for praise. */
  | 'NOMINATION'
  /** Kiểm tra việc chuẩn bị trước hội nghị triển khai (R33). | Readiness inspection before the launches. */
  | 'READINESS_INSPECTION';

/** Cấp kiểm tra; cấp đó xác nhận việc khắc phục. | Level that inspects, and accepts what was mended. */
export type InspectingLevel =
  /** Huyện (đến 30/06/2025). | District, until 30/06/2025. */
  | 'DISTRICT'
  /** Tỉnh. | Province. */
  | 'PROVINCE';

/** Trả lời một nội dung của phiếu kiểm tra. | The answer to one paragraph of the checklist. */
export type InspectionAnswerInput = {
  /** Mã nội dung. | Code of the paragraph. */
  code: string;
  /** Ít nhất một khi chưa đạt, tối đa 5. | At least one where not met, at most 5. */
  findings: Array<FindingInput>;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
  /** Đạt, chưa đạt, không áp dụng. | Met, not met, not applicable. */
  result: InspectionResult;
};

/** Xếp loại chung. | Overall grade. */
export type InspectionGrade =
  /** Trung bình. | Average. */
  | 'AVERAGE'
  /** Khá. | Fair. */
  | 'FAIR'
  /** Tốt. | Good. */
  | 'GOOD'
  /** Yếu. | Weak. */
  | 'WEAK';

/** Loại cuộc: hai loại kiểm tra có phiếu, và giám sát (R32, R33). | Kind of a visit: two inspections with a checklist, and supervision. */
export type InspectionKind =
  /** Kiểm tra việc chuẩn bị, trước hội nghị triển khai (phiếu B). | The readiness, before the launch (checklist B). */
  | 'READINESS'
  /** Giám sát của Mặt trận: có kiến nghị, không xếp loại. | The Front's supervision: recommendations, no grade. */
  | 'SUPERVISION'
  /** Kiểm tra hoạt động, sau hội nghị triển khai (phiếu A). | The working, after the launch (checklist A). */
  | 'WORKING';

/** Kết quả một nội dung. | Result of one paragraph. */
export type InspectionResult =
  /** Đạt. | Met. */
  | 'MET'
  /** Không áp dụng. | Not applicable. */
  | 'NOT_APPLICABLE'
  /** Chưa đạt. | Not met. */
  | 'NOT_MET';

/** Cuộc kiểm tra đến đâu. | How far a visit has come. */
export type InspectionState =
  /** Đã ký biên bản, chưa kết luận. | Minutes signed, not concluded. */
  | 'CLOSED'
  /** Đã có thông báo kết luận. | Concluded by notice. */
  | 'CONCLUDED'
  /** Đang kiểm tra. | Under way. */
  | 'OPEN';

/** Một người trong đoàn, theo chức vụ. | One of the team, by post. */
export type InspectorInput = {
  /** Người giữ chức vụ, nếu nền tảng biết. | The official, where the platform knows them. */
  officialId?: string | number | null | undefined;
  /** Chức vụ. | Post. */
  post: string;
};

/** Ban hành: lấy số của sổ văn bản, hoặc ghi số đã có trên giấy. | Issuing: with the registry's next number, or one that stands on paper already. */
export type IssueDocumentInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Văn bản nào. | Which document. */
  id: string | number;
  /** Số đã có trên giấy; trống: lấy số tiếp theo của sổ. | A number on paper already; empty: the registry's next. */
  number?: string | null | undefined;
  /** Ngày ban hành, không ở tương lai. | Day of issue, never in the future. */
  on: string;
};

/** Ban hành kế hoạch kiểm tra (R41). | Issuing an inspection plan. */
export type IssueInspectionPlanInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Mục nào. | Which one. */
  id: string | number;
  /** Ngày ban hành, không ở tương lai. | Day of issue, never in the future. */
  issuedOn: string;
  /** Số ký hiệu. | Number and symbol. */
  number: string;
};

/** Ban hành kế hoạch, sau ý kiến cấp ủy (R27). | Issuing the plan, after the Party opinion. */
export type IssuePilotPlanInput = {
  /** Kế hoạch của xã trong sổ văn bản; có thì không ghi số, và ngày là ngày ban hành. | The commune's plan in the register; the number is then not typed, and the day is its day of issue. */
  documentId?: string | number | null | undefined;
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber?: string | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đơn vị điểm nào. | Which pilot unit. */
  id: string | number;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
  /** Ngày thực hiện; không ở tương lai, không trước bước trước. | Day it happened; not in the future, not before the step before. */
  on: string;
};

/** Ban hành một dự thảo thành kế hoạch của đề án (R4, R7, R24, R54). Số và ngày là của văn bản. | Issuing a draft as a plan of the scheme; number and day are the document's. */
export type IssuePlanInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Văn bản nào. | Which document. */
  id: string | number;
  /** Các mốc, mỗi loại một lần. | Milestones, each kind once. */
  milestones: Array<MilestoneInput>;
  /** Số đã có trên giấy; trống: lấy số tiếp theo của sổ. | A number on paper already; empty: the registry's next. */
  number?: string | null | undefined;
  /** Ngày ban hành, không ở tương lai. | Day of issue, never in the future. */
  on: string;
  /** Kế hoạch mà kế hoạch này căn cứ hoặc tiếp tục (R2, R54); mặc định theo văn bản mà dự thảo căn cứ. | The plan it rests on; by default that of the document the draft rests on. */
  parentId?: string | number | null | undefined;
  /** Ý kiến bằng văn bản của cấp ủy; bắt buộc với huyện, xã (R27, R56). Xã làm điểm: mặc định là văn bản đã ghi ở bước xin ý kiến. | The Party committee's written opinion; compulsory below the province. A pilot commune's is taken from its step. */
  partyOpinion?: LegalBasisInput | null | undefined;
  /** Chỉ tiêu của năm đầu (đơn vị, R46); chỉ cấp tỉnh. | Quota of the first year (units); a province's alone. */
  quota?: number | null | undefined;
  /** Đề án. | The scheme. */
  schemeId: string | number;
  /** Năm cuối của kế hoạch nhiều năm; mặc định là năm đầu. | Last year of a plan of several years; the first by default. */
  untilYear?: number | null | undefined;
  /** Năm, hoặc năm đầu. | The year, or the first one. */
  year: number;
};

/** Ghi nhận hội nghị triển khai (R31). | Recording the launch conference. */
export type LaunchPilotUnitInput = {
  /** Số người dự (người). | Present (persons). */
  attendance: number;
  /** Theo loại cơ quan; có ghi thì phải cộng lại bằng tổng. | By kind of body; where told, they add up to the total. */
  attendees?: Array<ConferenceAttendeesInput> | null | undefined;
  /** Chức vụ người chủ trì, không phải tên. | Office of the chair, not a name. */
  chair: string;
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber?: string | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đơn vị điểm nào. | Which pilot unit. */
  id: string | number;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
  /** Ngày thực hiện; không ở tương lai, không trước bước trước. | Day it happened; not in the future, not before the step before. */
  on: string;
  /** Địa điểm. | Place. */
  place: string;
  /** Trong đó nữ (người). | Of whom women (persons). */
  women?: number | null | undefined;
};

/** Một văn bản được viện dẫn, ghi đủ số, ngày, nơi ban hành (R5). | A document that another one cites, with number, day and issuer. */
export type LegalBasisInput = {
  /** Ngày ban hành. | Day of issue. */
  issuedOn: string;
  /** Nơi ban hành. | Issuer. */
  issuer: string;
  /** Số ký hiệu, ví dụ 195/KH-MT. | Number and symbol. */
  number: string;
};

/** Diện pháp lý (danh mục đóng; căn cứ theo thời gian ở `legalCategories`). | Legal category, a closed list; its dated law is in `legalCategories`. */
export type LegalCategory =
  /** Người được hưởng án treo. | Suspended sentence. */
  | 'AT'
  /** Xử lý chuyển hướng (người chưa thành niên). | Diversion measure for minors. */
  | 'CH'
  /** Cai nghiện. | Drug rehabilitation. */
  | 'CN'
  /** Cải tạo không giam giữ. | Non-custodial reform. */
  | 'CT'
  /** Được đặc xá. | Amnestied. */
  | 'DX'
  /** Giáo dục tại xã, phường, thị trấn. | Education in the commune (administrative). */
  | 'GX'
  /** Hoãn, tạm đình chỉ chấp hành án phạt tù. | Prison sentence deferred or suspended for a time. */
  | 'HD'
  /** Quản lý người sử dụng trái phép chất ma túy. | Managed for unlawful drug use. */
  | 'MT'
  /** Quản chế, cấm cư trú. | Residence control or residence ban. */
  | 'QC'
  /** Quản lý sau cai nghiện. | After rehabilitation. */
  | 'SC'
  /** Tha tù trước thời hạn có điều kiện. | Conditional release. */
  | 'TH'
  /** Thanh thiếu niên chậm tiến. | Young people at risk. */
  | 'TN'
  /** Chấp hành xong án phạt tù. | Served the prison sentence. */
  | 'XA';

/** Ghi số văn bản hướng dẫn kinh phí của tỉnh (R66). | Linking the province's guidance on funding. */
export type LinkFundingGuidanceInput = {
  /** Số ký hiệu văn bản, ví dụ 12/TTr-MTTQ. | Number of the document, e.g. 12/TTr-MTTQ. */
  number: string;
  /** Ngày ban hành; không ở tương lai, không trước kế hoạch. | Day of issue; not in the future, not before the plan. */
  on: string;
  /** Kế hoạch của tỉnh. | The province's plan. */
  planId: string | number;
};

/** Một đơn vị trong danh sách. | One unit of a list. */
export type ListedCandidateInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đơn vị được đề xuất nào. | Which candidate. */
  id: string | number;
};

/** Ý chí của địa phương. | How far the place itself wants the model. */
export type LocalWill =
  /** Còn băn khoăn. | Hesitant. */
  | 'HESITANT'
  /** Chưa sẵn sàng. | Unwilling. */
  | 'UNWILLING'
  /** Quyết tâm. | Willing. */
  | 'WILLING';

/** Cơ quan, tổ chức mà thành viên công tác. | The body a member comes from. */
export type MemberBody =
  /** Hội Người cao tuổi. | Association of the Elderly. */
  | 'ELDERLY'
  /** Hội Nông dân. | Farmers' Union. */
  | 'FARMERS'
  /** Ủy ban MTTQ. | Front committee. */
  | 'FRONT'
  /** Ban công tác Mặt trận ở khu dân cư. | Front work board of a residential area. */
  | 'FRONT_WORK_BOARD'
  /** Người có uy tín, tổ chức khác. | Respected people, other bodies. */
  | 'OTHER'
  /** Cấp ủy, chi bộ. | Party committee or cell. */
  | 'PARTY'
  /** Ủy ban nhân dân. | People's Committee. */
  | 'PEOPLES_COMMITTEE'
  /** Công an. | Police. */
  | 'POLICE'
  /** Thôn, tổ dân phố (trưởng thôn, tổ trưởng). | Residential area (its head). */
  | 'RESIDENTIAL_AREA'
  /** Lực lượng bảo vệ an ninh, trật tự ở cơ sở. | Residents' security team. */
  | 'SECURITY_TEAM'
  /** Hội Cựu chiến binh. | Veterans' Association. */
  | 'VETERANS'
  /** Hội Liên hiệp Phụ nữ. | Women's Union. */
  | 'WOMEN'
  /** Đoàn Thanh niên. | Youth Union. */
  | 'YOUTH';

/** Chức danh trong Ban chỉ đạo hoặc nhóm nòng cốt. | Post in the steering committee or core group. */
export type MemberPost =
  /** Phó trưởng ban, nhóm phó. | Deputy. */
  | 'DEPUTY'
  /** Trưởng ban, nhóm trưởng. | Head. */
  | 'HEAD'
  /** Thành viên. | Member. */
  | 'MEMBER';

/** Nhập nhiều khu dân cư thành một khu mới. | Several areas become one new one. */
export type MergeAreasInput = {
  /** Các khu dân cư, từ 2 đến 50 (mã phiên bản đã thấy). | The areas, 2 to 50 (ids of the versions the caller saw). */
  areas: Array<string | number>;
  /** Tên, có hoặc không có loại: Đông, Thôn Đông, Ấp 3. | Name, with or without its kind. */
  name: string;
  /** Loại. | Kind. */
  type: AreaType;
};

/** Đã gặp ai. | Who was met. */
export type MetWith =
  /** Cả hai. | Both. */
  | 'BOTH'
  /** Gia đình. | The family. */
  | 'FAMILY'
  /** Không gặp được ai. | Nobody was there. */
  | 'NOBODY'
  /** Chính người được giúp đỡ. | The person. */
  | 'PERSON';

/** Một mốc của kế hoạch, theo quý (R44). | One milestone of a plan, by quarter. */
export type MilestoneInput = {
  /** “Thời gian cụ thể sẽ thông báo sau”: chưa có ngày cuối (R47). | To be announced: no last day yet. */
  dueLater?: boolean | null | undefined;
  /** Mục trong phần đó. | Its place in the section. */
  item?: string | null | undefined;
  /** Mốc nào. | Which milestone. */
  kind: DeadlineKind;
  /** Quý, 1 đến 4; hạn là ngày cuối quý. | Quarter, 1 to 4; its last day is the deadline. */
  quarter: number;
  /** Phần của văn bản nêu mốc này (R79). | Section of the document that names it. */
  section?: string | null | undefined;
};

/** Ấn định hoặc dời một mốc thời gian. | Fixing or moving a milestone. */
export type MoveDeadlineInput = {
  /** Ngày quyết định, không ở tương lai; mặc định ngày của thông báo, không có thì hôm nay. | Day of the decision, never in the future; by default that of the notice, else today. */
  decidedOn?: string | null | undefined;
  /** Thông báo trong sổ văn bản (R47); có thì không ghi số. | The notice in the register; the number is then not typed. */
  documentId?: string | number | null | undefined;
  /** Số thông báo trên giấy (R47). | Number of a notice on paper. */
  documentNumber?: string | null | undefined;
  /** Ngày cuối mới. | The new last day. */
  dueOn: string;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Mốc nào. | Which deadline. */
  id: string | number;
  /** Lý do, bắt buộc (R44). | Reason, compulsory. */
  reason: string;
};

/** Đề nghị khen một tập thể hoặc một cá nhân, có thành tích (R37). | Nominating one collective or one individual, with evidence. */
export type NominateInput = {
  /** Thành tích; không ghi tên người được giúp đỡ. | Evidence; never the name of a helped person. */
  evidence: string;
  /** Hình thức đề nghị. | Form asked for. */
  form: CommendationForm;
  /** Cấp tặng đề nghị. | Whose praise is asked for. */
  giver: CommendationGiver;
  /** Họ tên cá nhân đang làm nhiệm vụ; không ghi tên người được giúp đỡ. | Name of somebody who serves; never a helped person. */
  individualName?: string | null | undefined;
  /** Số ký hiệu văn bản. | Number of the document. */
  number: string;
  /** Cá nhân là người giữ chức vụ này. | The individual is this official. */
  officialId?: string | number | null | undefined;
  /** Ngày đề nghị, không ở tương lai. | Day of the nomination, never in the future. */
  on: string;
  /** Tập thể là tổ chức này. | The collective is this body. */
  organisationId?: string | number | null | undefined;
  /** Tập thể là đơn vị điểm này. | The collective is this pilot unit. */
  pilotUnitId?: string | number | null | undefined;
  /** Xác nhận cá nhân đang làm nhiệm vụ, không phải người được giúp đỡ. | Confirms that the individual serves and is nobody who is helped. */
  serves?: boolean | null | undefined;
  /** Đơn vị nơi tập thể, cá nhân hoạt động (mã đơn vị). | Unit in which the receiver serves (unit id). */
  unitId: string | number;
  /** Năm. | Year. */
  year: number;
};

/** Nhìn từ phía nào. | From whose side. */
export type ObligationSide =
  /** Đơn vị mình giao, đề nghị. | Asked by the caller's own unit. */
  | 'ASKED_BY_ME'
  /** Giao, đề nghị đơn vị mình. | Asked of the caller's own unit. */
  | 'ASKED_OF_ME';

/** Việc đến đâu (R16). | How far an obligation has come. */
export type ObligationState =
  /** Đã nhận, đang thực hiện. | It accepted, under way. */
  | 'ACCEPTED'
  /** Không nhận. | It declined. */
  | 'DECLINED'
  /** Đã thực hiện. | It done. */
  | 'DONE'
  /** Chờ trả lời. | It waits for an answer. */
  | 'PROPOSED'
  /** Đã rút. | It withdrawn. */
  | 'WITHDRAWN';

/** Bước của một việc. | Step of an obligation. */
export type ObligationStep =
  /** Nhận. | Accepted. */
  | 'ACCEPTED'
  /** Đề nghị. | Asked. */
  | 'ASKED'
  /** Giao cho Mặt trận cấp dưới. | Given to a lower body of the Front. */
  | 'ASSIGNED'
  /** Không nhận. | Declined. */
  | 'DECLINED'
  /** Đã thực hiện. | Done. */
  | 'DONE'
  /** Định hoặc đổi hạn. | Its last day was said or moved. */
  | 'SCHEDULED'
  /** Rút. | Withdrawn. */
  | 'WITHDRAWN';

/** Mở hồ sơ cho người đã đồng ý. | Opens a case file for a person who consented. */
export type OpenCaseFileInput = {
  /** Khu dân cư (mã đơn vị). | Residential area (unit id). */
  areaId?: string | number | null | undefined;
  /** Diện, có hiệu lực vào ngày mở. | Category in force on the opening day. */
  category: LegalCategory;
  /** Sự đồng ý. | The consent. */
  consent: ConsentInput;
  /** Ngày mở. | Opening day. */
  openedOn: string;
  /** Người được giúp đỡ. | The person. */
  person: PersonInput;
  /** Xã (mã đơn vị). | Commune (unit id). */
  unitId: string | number;
};

/** Bắt đầu một cuộc kiểm tra hoặc giám sát. | Beginning an inspection or supervision. */
export type OpenInspectionInput = {
  /** Ngày kiểm tra, không ở tương lai. | Day of the visit, never in the future. */
  heldOn: string;
  /** Loại. | Kind. */
  kind: InspectionKind;
  /** Đơn vị điểm. | The pilot unit. */
  pilotUnitId: string | number;
  /** Đoàn, trưởng đoàn trước, tối đa 20 người. | The team, its head first, at most 20. */
  team: Array<InspectorInput>;
  /** Lý do khi không có trong kế hoạch đã ban hành. | Why, where the unit is on no issued plan. */
  unplannedReason?: string | null | undefined;
};

/** Loại tổ chức; mỗi cấp có một bộ giống nhau (“cùng cấp”, R65). | Kind of body; every level repeats the same set. */
export type OrganisationKind =
  /** Ban chỉ đạo 138. | 138 committee. */
  | 'COMMITTEE_138'
  /** Cơ quan tài chính. | Finance department. */
  | 'FINANCE'
  /** Ủy ban Mặt trận Tổ quốc. | Committee of the Fatherland Front. */
  | 'FRONT'
  /** Ban công tác Mặt trận ở khu dân cư. | Front work board of a residential area. */
  | 'FRONT_WORK_BOARD'
  /** Tổ chức thành viên của Mặt trận. | Member organisation of the Front. */
  | 'MEMBER'
  /** Cấp ủy. | Party committee. */
  | 'PARTY_COMMITTEE'
  /** Ủy ban nhân dân. | People's Committee. */
  | 'PEOPLES_COMMITTEE'
  /** Công an. | Police. */
  | 'POLICE';

/** Quán triệt hay truyền thông. | Briefing or communication. */
export type OutreachKind =
  /** Cuộc quán triệt, tuyên truyền trực tiếp (R59). | A briefing. */
  | 'BRIEFING'
  /** Hoạt động truyền thông qua một kênh (R60). | Something made known through a channel. */
  | 'COMMUNICATION';

/** Nội dung tuyên truyền (R61). | Topic of outreach. */
export type OutreachTopic =
  /** Chính sách, pháp luật. | Policy and law. */
  | 'LAW'
  /** Biện pháp tổ chức thực hiện. | How it is carried out. */
  | 'MEASURES'
  /** Phòng ngừa tội phạm. | Preventing crime. */
  | 'PREVENTION'
  /** Cảm hóa, giúp đỡ tái hòa nhập. | Help with reintegration. */
  | 'REINTEGRATION'
  /** Nội dung Đề án. | What the scheme is. */
  | 'SCHEME'
  /** Tố giác tội phạm. | Reporting crime. */
  | 'TIPS';

/** Người được giúp đỡ, như trong giấy tờ. | The person, as in the papers. */
export type PersonInput = {
  /** Ghi chú về nơi ở. | Note on where the person lives. */
  addressNote?: string | null | undefined;
  /** Năm sinh. | Year of birth. */
  birthYear?: number | null | undefined;
  /** Họ và tên đầy đủ. | Full name. */
  fullName: string;
  /** Số định danh 12 chữ số, hoặc chứng minh nhân dân 9 chữ số. | Identity number of 12 digits, or the old card's 9. */
  identityNumber?: string | null | undefined;
  /** Số điện thoại 10 chữ số, bắt đầu bằng 0. | Telephone number, ten digits beginning with 0. */
  phone?: string | null | undefined;
  /** Giới tính. | Sex. */
  sex?: Sex | null | undefined;
};

/** Bước triển khai của đơn vị. | How far the roll-out has come. */
export type PilotStage =
  /** Đang hoạt động. | Active. */
  | 'ACTIVE'
  /** Đã kết thúc. | Closed. */
  | 'CLOSED'
  /** Đã thành lập Ban chỉ đạo. | Steering committee founded. */
  | 'COMMITTEE_FOUNDED'
  /** Đã thành lập nhóm nòng cốt. | Core groups founded. */
  | 'GROUPS_FOUNDED'
  /** Đã hướng dẫn. | Guided. */
  | 'GUIDED'
  /** Đã tổ chức hội nghị triển khai. | Launched. */
  | 'LAUNCHED'
  /** Duy trì. | Maintained. */
  | 'MAINTAINED'
  /** Đã sáp nhập. | Merged. */
  | 'MERGED'
  /** Không được chọn. | Not chosen. */
  | 'NOT_SELECTED'
  /** Cấp ủy đã cho ý kiến. | Party committee's opinion given. */
  | 'PARTY_OPINION_GIVEN'
  /** Đã dự thảo kế hoạch. | Plan drafted. */
  | 'PLAN_DRAFTED'
  /** Đã ban hành kế hoạch. | Plan issued. */
  | 'PLAN_ISSUED'
  /** Đề xuất. | Proposed. */
  | 'PROPOSED'
  /** Được chọn. | Selected. */
  | 'SELECTED'
  /** Đã khảo sát. | Survey recorded. */
  | 'SURVEYED'
  /** Đã rút đề xuất. | Proposal withdrawn. */
  | 'WITHDRAWN';

/** Dự kiến một hội nghị. | Planning a conference. */
export type PlanConferenceInput = {
  /** Chương trình, theo thứ tự; tối đa 50 mục. | Agenda in order, at most 50 items. */
  agenda: Array<string>;
  /** Chức vụ những người chủ trì, không phải tên; tối đa 10. | Offices of those in the chair, not names; at most 10. */
  chairs: Array<string>;
  /** Thành phần mời, tối đa 100. | Those invited, at most 100. */
  invited: Array<ConferencePartyInput>;
  /** Loại. | Kind. */
  kind: ConferenceKind;
  /** Các đơn vị cùng tổ chức (R53), tối đa 20. | Those who hold it together, at most 20. */
  organisers: Array<ConferencePartyInput>;
  /** Tài liệu, tối đa 50. | Papers, at most 50. */
  papers: Array<ConferencePaperInput>;
  /** Đơn vị điểm; bắt buộc với hội nghị triển khai. | The pilot unit; needed for a launch. */
  pilotUnitId?: string | number | null | undefined;
  /** Địa điểm. | Place. */
  place?: string | null | undefined;
  /** Ngày dự kiến. | Planned day. */
  plannedFrom: string;
  /** Ngày cuối, khi dự kiến một đợt. | Last day, where a period is planned. */
  plannedTo?: string | null | undefined;
  /** Đánh giá từ năm; bắt buộc với sơ kết, tổng kết (R34). | First year looked back on; needed for a review. */
  reviewedFrom?: number | null | undefined;
  /** Đánh giá đến năm. | Last year looked back on. */
  reviewedTo?: number | null | undefined;
  /** Tên hội nghị. | Title. */
  title: string;
  /** Đơn vị chủ trì tổ chức (mã đơn vị). | Unit that holds it (unit id). */
  unitId: string | number;
};

/** Kế hoạch của cấp nào (R7, R54). | Whose plan it is. */
export type PlanLevel =
  /** Cấp xã. | A commune's. */
  | 'COMMUNE'
  /** Cấp huyện (đến 30/06/2025). | A district's, until 30/06/2025. */
  | 'DISTRICT'
  /** Cấp tỉnh. | A province's. */
  | 'PROVINCE';

/** Một dòng của kế hoạch kiểm tra. | One line of an inspection plan. */
export type PlannedInspectionInput = {
  /** Kiểm tra hoạt động hay việc chuẩn bị. | The working or the readiness. */
  kind: InspectionKind;
  /** Tháng dự kiến, 1 đến 12. | Planned month, 1 to 12. */
  month: number;
  /** Ngày dự kiến, nếu đã định. | Planned day, if it is known. */
  on?: string | null | undefined;
  /** Đơn vị điểm. | The pilot unit. */
  pilotUnitId: string | number;
};

/** Vai trò trên nền tảng mà một chức vụ mang lại. | The role on the platform that a post carries. */
export type PostRole =
  /** Chuyên viên phân tích. | Analyst. */
  | 'Analyst'
  /** Kiểm tra, bảo vệ dữ liệu cá nhân. | Auditor, data protection officer. */
  | 'Auditor'
  /** Cán bộ Mặt trận Trung ương. | Officer of the Central Front. */
  | 'CentralOfficer'
  /** Người xem của Ban chỉ đạo 138. | Viewer of the 138 committee. */
  | 'Committee138Viewer'
  /** Cán bộ Mặt trận cấp xã. | Commune officer of the Front. */
  | 'CommuneOfficer'
  /** Cán bộ Mặt trận cấp huyện (đến 30/06/2025). | District officer, until 30/06/2025. */
  | 'DistrictOfficer'
  /** Cán bộ cơ quan tài chính: chỉ xem kinh phí. | Officer of the finance department: budgets only. */
  | 'FinanceOfficer'
  /** Người được phân công giúp đỡ, thành viên nhóm nòng cốt. | Mentor, core-group member. */
  | 'Mentor'
  /** Đầu mối Công an. | Police liaison. */
  | 'PoliceLiaison'
  /** Lãnh đạo Mặt trận cấp tỉnh (Ban Thường trực). | Provincial leader: standing board. */
  | 'ProvincialLeader'
  /** Cán bộ Mặt trận cấp tỉnh (Ban Phong trào). | Provincial officer of the Front. */
  | 'ProvincialOfficer'
  /** Trưởng Ban công tác Mặt trận ở khu dân cư. | Head of a residential area's Front work board. */
  | 'ResidentialHead'
  /** Quản trị hệ thống. | Administrator. */
  | 'SystemAdmin'
  /** Cán bộ tiếp nhận tin tố giác. | Officer who takes tips. */
  | 'TipOfficer';

/** Đổi ngày, với lý do. | Putting it off, and why. */
export type PostponeConferenceInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Hội nghị nào. | Which conference. */
  id: string | number;
  /** Ngày, không ở tương lai. | Day, never in the future. */
  on: string;
  /** Ngày dự kiến mới. | New planned day. */
  plannedFrom: string;
  /** Ngày cuối, khi dự kiến một đợt. | Last day, where a period is planned. */
  plannedTo?: string | null | undefined;
  /** Lý do. | Reason. */
  reason: string;
};

/** Trao tại hội nghị (R38). | Presenting at a conference. */
export type PresentCommendationInput = {
  /** Tên hội nghị, khi chưa có trong sổ. | The conference by name, where it is not on record. */
  conference?: string | null | undefined;
  /** Hội nghị đã ghi nhận, tổ chức vào ngày trao. | The recorded conference, held on that day. */
  conferenceId?: string | number | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đề nghị nào. | Which nomination. */
  id: string | number;
  /** Ngày; không ở tương lai, không trước bước trước. | Day; not in the future, not before the step before. */
  on: string;
};

/** Loại cơ quan, tổ chức ở một cấp. | Kind of body at a level. */
export type ProgrammeBody =
  /** Ban chỉ đạo 138. | 138 committee. */
  | 'COMMITTEE_138'
  /** Cơ quan tài chính. | Finance department. */
  | 'FINANCE'
  /** Ủy ban MTTQ. | Front committee. */
  | 'FRONT'
  /** Cơ quan thông tin đại chúng. | Media outlet. */
  | 'MEDIA'
  /** Tổ chức thành viên. | Member organisation. */
  | 'MEMBER'
  /** Cấp ủy. | Party committee. */
  | 'PARTY_COMMITTEE'
  /** Ủy ban nhân dân. | People's Committee. */
  | 'PEOPLES_COMMITTEE'
  /** Công an. | Police. */
  | 'POLICE';

/** Phân loại tiến bộ theo quý. | Quarterly grade of progress. */
export type ProgressLevel =
  /** Tiến bộ rõ rệt (I41). | Clear progress. */
  | 'CLEAR'
  /** Chưa tiến bộ (I43). | No progress. */
  | 'NONE'
  /** Chưa đánh giá (dưới 3 tháng). | Not yet graded (under three months). */
  | 'NOT_YET'
  /** Vi phạm, tái phạm. | Violated or relapsed. */
  | 'RELAPSED'
  /** Có tiến bộ (I42). | Some progress. */
  | 'SOME';

/** Đề xuất một đơn vị: đủ hai tiêu chí, hoặc ghi lý do (R20-R22). | Proposing a unit: both criteria, or a justification. */
export type ProposePilotUnitInput = {
  /** Các số liệu khác; không ghi thì chưa biết, không phải 0. | Other figures; what is left out is not known, which is not zero. */
  counts?: Array<CandidateCountInput> | null | undefined;
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber?: string | null | undefined;
  /** Ý chí của người đứng đầu Mặt trận; trống: chưa biết. | The will of the head of the Front; empty: not known. */
  frontWill?: LocalWill | null | undefined;
  /** Đã từng có mô hình tương tự; trống: chưa biết. | Had a like model before; empty: not known. */
  hadModel?: boolean | null | undefined;
  /** Địa bàn phức tạp, trọng điểm; trống: chưa biết. | A hot spot; empty: not known. */
  isHotspot?: boolean | null | undefined;
  /** Lý do khi thiếu tiêu chí (R22). | Justification where a criterion is missing. */
  justification?: string | null | undefined;
  /** Ghi chú. | Note. */
  note?: string | null | undefined;
  /** Ngày đề xuất. | Day of the proposal. */
  on: string;
  /** Ý chí của cấp ủy; trống: chưa biết. | The Party committee's will; empty: not known. */
  partyWill?: LocalWill | null | undefined;
  /** Ngày của số liệu. | Day of that number. */
  peopleCountedOn?: string | null | undefined;
  /** Nguồn của số người. | Source of that number. */
  peopleSource?: string | null | undefined;
  /** Số người cần giúp đỡ (người, R20). | People needing help (persons). */
  peopleToHelp?: number | null | undefined;
  /** Mô hình trước đây. | The model it had. */
  previousModel?: string | null | undefined;
  /** Các vấn đề an ninh trật tự. | The recorded problems. */
  problems?: Array<SecurityProblemInput> | null | undefined;
  /** Vấn đề an ninh trật tự (R21); trống thì lấy vấn đề đầu tiên của danh sách. | The security problem; empty: the first of the list. */
  securityProblem?: string | null | undefined;
  /** Nguồn ghi nhận vấn đề. | Source of the problem. */
  securitySource?: string | null | undefined;
  /** Cấp chủ trì (R63). | Sponsoring level. */
  sponsor?: SponsorLevel;
  /** Đạt tiêu chuẩn “an toàn về an ninh, trật tự” của Công an; trống: chưa biết. | Meets the police standard of security and order; empty: not known. */
  standardMet?: boolean | null | undefined;
  /** Nguồn đánh giá tiêu chuẩn; bắt buộc khi ghi đạt hay không. | Where that was judged; needed with the answer. */
  standardSource?: string | null | undefined;
  /** Xã, phường, thị trấn (mã đơn vị). | The commune (unit id). */
  unitId: string | number;
  /** Năm của đợt. | Year of the intake. */
  year: number;
};

/** Sắp xếp khu dân cư của một xã vào một ngày. | Arranging the residential areas of a commune on a day. */
export type RearrangeAreasInput = {
  /** Số văn bản: 12/NQ-HĐND. | Number of the act. */
  basis: string;
  /** Các thay đổi, từ 1 đến 200. | The changes, 1 to 200. */
  changes: Array<AreaChangeInput>;
  /** Xã (mã đơn vị). | The commune (unit id). */
  communeId: string | number;
  /** Có hiệu lực từ ngày; có thể ở tương lai. | Since which day; it may lie ahead. */
  on: string;
};

/** Tập thể hay cá nhân. | A collective or an individual. */
export type Receiver =
  /** Tập thể. | Collective. */
  | 'COLLECTIVE'
  /** Cá nhân. | Individual. */
  | 'INDIVIDUAL';

/** Gửi để làm gì. | What it is sent for. */
export type RecipientPurpose =
  /** Để thực hiện. | To act. */
  | 'ACTION'
  /** Lưu (R76). | Archive copy. */
  | 'ARCHIVE'
  /** Để biết, để báo cáo. | To know. */
  | 'INFORMATION';

/** Ý kiến của một cơ quan được hỏi (R18). | What an agency said when asked. */
export type RecordConsultationInput = {
  /** Cơ quan nào. | Which agency. */
  body: ConsultedBody;
  /** Tên cơ quan; bắt buộc với cơ quan khác. | Its name; needed for another agency. */
  bodyName?: string | null | undefined;
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber?: string | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đơn vị được đề xuất nào. | Which candidate. */
  id: string | number;
  /** Ngày cho ý kiến, không ở tương lai. | Day it was said, not in the future. */
  on: string;
  /** Nhất trí hay không. | Whether it agrees. */
  stance: Stance;
  /** Cơ quan của đơn vị hành chính nào (mã đơn vị). | Of which unit it is (unit id). */
  unitId: string | number;
  /** Nội dung; bắt buộc khi có ý kiến thêm hoặc không nhất trí. | What was said; needed with remarks or an objection. */
  words?: string | null | undefined;
};

/** Ghi một cuộc quán triệt hoặc hoạt động truyền thông. | Entering a briefing or communication activity. */
export type RecordOutreachInput = {
  /** Người dự theo đối tượng (R59). | Attendance by audience. */
  audience: Array<AudienceCountInput>;
  /** Kênh; bắt buộc với truyền thông. | Channel; needed for a communication. */
  channel?: Channel | null | undefined;
  /** Số bản. | Copies. */
  copies?: number | null | undefined;
  /** Quán triệt hay truyền thông. | Kind. */
  kind: OutreachKind;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
  /** Ngày, không ở tương lai. | Day, never in the future. */
  on: string;
  /** Cơ quan thông tin đại chúng cùng cấp (R60). | The media outlet of that level. */
  outlet?: string | null | undefined;
  /** Số hộ ký cam kết (hộ). | Households that pledged. */
  pledged?: number | null | undefined;
  /** Số cuộc; bắt buộc với quán triệt. | Sessions; needed for a briefing. */
  sessions?: number | null | undefined;
  /** Số tin, bài, lượt phát. | How often. */
  times?: number | null | undefined;
  /** Nội dung, ít nhất một (R61). | Topics, at least one. */
  topics: Array<OutreachTopic>;
  /** Đơn vị thực hiện (mã đơn vị). | The unit that did it (unit id). */
  unitId: string | number;
};

/** Ý kiến chỉ đạo bằng văn bản của cấp ủy (R27). | The Party committee's written opinion. */
export type RecordPartyOpinionInput = {
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber: string;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đơn vị điểm nào. | Which pilot unit. */
  id: string | number;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
  /** Ngày thực hiện; không ở tương lai, không trước bước trước. | Day it happened; not in the future, not before the step before. */
  on: string;
};

/** Kết quả khảo sát, chỉ số lượng. | Result of the survey, counts only. */
export type RecordSurveyInput = {
  /** Đồng ý được giúp đỡ (người). | Consented (persons). */
  consented: number;
  /** Từ chối (người). | Declined (persons). */
  declined: number;
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber?: string | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đơn vị điểm nào. | Which pilot unit. */
  id: string | number;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
  /** Ngày thực hiện; không ở tương lai, không trước bước trước. | Day it happened; not in the future, not before the step before. */
  on: string;
  /** Số người được khảo sát (người). | Surveyed (persons). */
  surveyed: number;
};

/** Ghi một lần gặp. | Records a contact. */
export type RecordVisitInput = {
  /** Lần gặp được sửa lại. | The visit that this one corrects. */
  corrects?: string | number | null | undefined;
  /** Phiên bản đã thấy. | The version that was seen. */
  expectedVersion: number;
  /** Mã hồ sơ. | Id of the file. */
  id: string | number;
  /** Đã gặp ai. | Who was met. */
  metWith?: MetWith | null | undefined;
  /** Hẹn gặp lần tới. | Next visit agreed on. */
  nextVisitOn?: string | null | undefined;
  /** Ghi chú, đến 2000 ký tự; lưu mã hóa. | Note of up to 2,000 characters, stored sealed. */
  note?: string | null | undefined;
  /** Ngày gặp. | Day of the contact. */
  on: string;
  /** Nơi gặp. | Where. */
  place: VisitPlace;
};

/** Không cấp kinh phí. | The decision not to grant. */
export type RefuseFundingInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đề nghị nào. | Which request. */
  id: string | number;
  /** Số ký hiệu văn bản, ví dụ 12/TTr-MTTQ. | Number of the document, e.g. 12/TTr-MTTQ. */
  number: string;
  /** Ngày của văn bản; không ở tương lai, không trước bước trước. | Day of the paper; not in the future, not before the step before. */
  on: string;
  /** Lý do. | Reason. */
  reason: string;
};

/** Đôn đốc ngay một việc còn nợ (R52). | Urging about something owed, now. */
export type RemindNowInput = {
  /** Việc gì. | What is owed. */
  kind: DutyKind;
  /** Lời nhắn, đến 500 ký tự; không gửi qua thư. | A word, up to 500 characters; never mailed. */
  note?: string | null | undefined;
  /** Mã của việc: đơn vị điểm, kiến nghị, nơi nhận văn bản hoặc kế hoạch. | Its id: pilot unit, finding, addressee or plan. */
  subjectId: string | number;
};

/** Cơ quan được đôn đốc. | The office that is reminded. */
export type ReminderOffice =
  /** Mặt trận cấp xã. | The commune's officer. */
  | 'COMMUNE'
  /** Mặt trận cấp huyện. | The district's officer. */
  | 'DISTRICT'
  /** Ban Phong trào cấp tỉnh. | The province's officer. */
  | 'PROVINCE'
  /** Lãnh đạo Mặt trận cấp tỉnh. | The province's leader. */
  | 'PROVINCE_LEADER';

/** Gỡ một tệp, với lý do. | Taking a file away, with the reason. */
export type RemoveAttachmentInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Tệp nào. | Which file. */
  id: string | number;
  /** Lý do. | Why. */
  reason: string;
};

/** Đổi tên hoặc loại: vẫn là khu dân cư đó. | Another name or kind: the area stays itself. */
export type RenameAreaInput = {
  /** Khu dân cư (mã phiên bản đã thấy). | The area (id of the version the caller saw). */
  area: string | number;
  /** Tên, có hoặc không có loại: Đông, Thôn Đông, Ấp 3. | Name, with or without its kind. */
  name: string;
  /** Loại. | Kind. */
  type: AreaType;
};

/** Đổi tên từ một ngày; tên cũ vẫn tìm được. | Renaming from a day; the old name is still found. */
export type RenameOrganisationInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Mã. | Id. */
  id: string | number;
  /** Tên mới. | New name. */
  name: string;
  /** Từ ngày. | From. */
  on: string;
};

/** Một đơn vị mới lập từ những đơn vị nào; không có mã mới: các đơn vị cũ kết thúc, không có nơi kế thừa. | A new unit and what it is made of; without a new code the old units end without a successor. */
export type ReorganisationChangeInput = {
  /** Mã số đơn vị mới. | Code of the new unit. */
  outcomeCode?: string | null | undefined;
  /** Tên đầy đủ kèm loại: Xã Bình Giang. | Full name with its kind. */
  outcomeName?: string | null | undefined;
  /** Mã số cấp trên; mặc định như đơn vị cũ đầu tiên. | Code of the unit above; that of the first old unit by default. */
  parentCode?: string | null | undefined;
  /** Lập từ (tối đa 100); rỗng: lập mới. | Made of, at most 100; empty: established. */
  sources: Array<ReorganisationSourceInput>;
  /** Đơn vị giữ nguyên, chỉ đổi địa giới: nhận thêm hoặc chuyển đi một phần; chính nó phải là một nguồn. | The unit goes on as itself within another border, taking or giving a part; it must be one of its own sources. */
  stays?: boolean | null | undefined;
};

/** Tệp đã tải lên, làm nội dung dự thảo. | An uploaded file that the draft is made of. */
export type ReorganisationFileInput = {
  /** Loại tệp. | Which kind of file. */
  kind: ReorganisationFileKind;
  /** Tệp chuyển đổi cấp tỉnh đi kèm, nếu có. | The file of provinces that goes with it, if any. */
  provinces?: string | number | null | undefined;
  /** Mã tệp, do POST /uploads trả về. | Id of the file, as POST /uploads answers it. */
  upload: string | number;
};

/** Loại tệp của một dự thảo. | Kind of file a draft is made of. */
export type ReorganisationFileKind =
  /** Bảng chuyển đổi: đơn vị cũ thành đơn vị nào. | Who became whom. */
  | 'SUCCESSION'
  /** Danh mục đơn vị theo ngày hiệu lực: đổi tên, loại, cấp trên. | The list of units as it is from the day: renamed, of another kind or under another unit. */
  | 'UNITS';

/** Một đơn vị cũ và phần chuyển đi. | An old unit and how much of it goes over. */
export type ReorganisationSourceInput = {
  /** Mã số đơn vị cũ, vào ngày trước khi có hiệu lực. | Code of the old unit, on the day before the act takes effect. */
  code: string;
  /** Phần chuyển đi. | How much goes over. */
  portion: SourcePortion;
};

/** Việc sắp xếp đã đến đâu. | How far a reorganisation has come. */
export type ReorganisationState =
  /** Đã thực hiện. | Applied. */
  | 'APPLIED'
  /** Đã hủy. | Cancelled. */
  | 'CANCELLED'
  /** Dự thảo: còn lỗi hoặc còn việc phải quyết định. | Draft: faults or decisions are left. */
  | 'DRAFT'
  /** Thực hiện được. | May be applied. */
  | 'READY';

/** Báo cáo đang ở bước nào. | How far a report has come. */
export type ReportState =
  /** Cấp trên đã duyệt; được cộng vào báo cáo cấp trên. | Accepted; counted by the level above. */
  | 'ACCEPTED'
  /** Báo cáo cấp tỉnh đã hoàn thành: bộ số liệu dùng cho Trung ương và Ban chỉ đạo 138 (R72, R73). | The province's report is finished: the one data set for Central and the 138 committee. */
  | 'COMPILED'
  /** Đang soạn; số tính từ hồ sơ còn thay đổi. | Being written; computed figures still move. */
  | 'DRAFT'
  /** Phải nộp nhưng chưa bắt đầu. | Due, nothing written yet. */
  | 'NOT_STARTED'
  /** Cấp trên trả lại kèm lý do. | Sent back with a reason. */
  | 'RETURNED'
  /** Đã nộp; số liệu đã chốt. | Submitted; its figures are frozen. */
  | 'SUBMITTED';

/** Đề nghị kinh phí theo một dự toán đã đủ (R64). | Requesting money on a whole estimate. */
export type RequestFundingInput = {
  /** Số tiền đề nghị (đồng). | Amount requested. */
  amount: number;
  /** Dự toán nào. | Which estimate. */
  estimateId: string | number;
  /** Phiên bản dự toán đã thấy. | The version of the estimate that the caller saw. */
  expectedVersion: number;
  /** Tên đơn vị tài trợ hoặc đợt vận động; bắt buộc với xã hội hóa, không ghi tên cá nhân. | Name of the funder or the drive; compulsory for donations, never a private person. */
  funder?: string | null | undefined;
  /** Số ký hiệu văn bản, ví dụ 12/TTr-MTTQ. | Number of the document, e.g. 12/TTr-MTTQ. */
  number: string;
  /** Ngày đề nghị; không ở tương lai, không trước dự toán. | Day; not in the future, not before the estimate. */
  on: string;
  /** Nguồn, cơ quan cùng cấp (R65). | Source; a funder of the same level. */
  source: FundingSource;
};

/** Trả lại báo cáo. | Sends a report back. */
export type ReturnReportInput = {
  /** Phiên bản đang thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Báo cáo. | The report. */
  id: string | number;
  /** Lý do trả lại. | Why it is sent back. */
  reason: string;
};

/** Ghi lại toàn bộ số liệu của một đề xuất chưa quyết định. | Telling a candidate's need anew, as a whole, while it is not decided on. */
export type ReviseCandidateInput = {
  /** Các số liệu khác; không ghi thì chưa biết, không phải 0. | Other figures; what is left out is not known, which is not zero. */
  counts?: Array<CandidateCountInput> | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Ý chí của người đứng đầu Mặt trận; trống: chưa biết. | The will of the head of the Front; empty: not known. */
  frontWill?: LocalWill | null | undefined;
  /** Đã từng có mô hình tương tự; trống: chưa biết. | Had a like model before; empty: not known. */
  hadModel?: boolean | null | undefined;
  /** Đơn vị được đề xuất nào. | Which candidate. */
  id: string | number;
  /** Địa bàn phức tạp, trọng điểm; trống: chưa biết. | A hot spot; empty: not known. */
  isHotspot?: boolean | null | undefined;
  /** Lý do khi thiếu tiêu chí (R22). | Justification where a criterion is missing. */
  justification?: string | null | undefined;
  /** Ý chí của cấp ủy; trống: chưa biết. | The Party committee's will; empty: not known. */
  partyWill?: LocalWill | null | undefined;
  /** Ngày của số liệu. | Day of that number. */
  peopleCountedOn?: string | null | undefined;
  /** Nguồn của số người. | Source of that number. */
  peopleSource?: string | null | undefined;
  /** Số người cần giúp đỡ (người, R20). | People needing help (persons). */
  peopleToHelp?: number | null | undefined;
  /** Mô hình trước đây. | The model it had. */
  previousModel?: string | null | undefined;
  /** Các vấn đề an ninh trật tự. | The recorded problems. */
  problems?: Array<SecurityProblemInput> | null | undefined;
  /** Vấn đề an ninh trật tự (R21); trống thì lấy vấn đề đầu tiên của danh sách. | The security problem; empty: the first of the list. */
  securityProblem?: string | null | undefined;
  /** Nguồn ghi nhận vấn đề. | Source of the problem. */
  securitySource?: string | null | undefined;
  /** Đạt tiêu chuẩn “an toàn về an ninh, trật tự” của Công an; trống: chưa biết. | Meets the police standard of security and order; empty: not known. */
  standardMet?: boolean | null | undefined;
  /** Nguồn đánh giá tiêu chuẩn; bắt buộc khi ghi đạt hay không. | Where that was judged; needed with the answer. */
  standardSource?: string | null | undefined;
};

/** Sửa dự thảo: nội dung mới thay toàn bộ. | Writing a draft anew. */
export type ReviseDocumentInput = {
  /** Các nơi cùng ban hành (R57), tối đa 10. | Co-issuers, at most 10. */
  coIssuers: Array<string>;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Văn bản nào. | Which document. */
  id: string | number;
  /** Nơi ban hành, ghi như trên văn bản. | Issuer, as written. */
  issuer: string;
  /** Các mục (R79), tối đa 200. | Paragraphs, at most 200. */
  items: Array<DocumentItemInput>;
  /** Căn cứ (R5). | Legal bases. */
  legalBases: Array<LegalBasisInput>;
  /** Địa danh; bắt buộc khi ban hành. | Place; needed to issue. */
  madeAt?: string | null | undefined;
  /** Văn bản mà văn bản này căn cứ hoặc tiếp theo (R54). | The document that this one rests on. */
  parentId?: string | number | null | undefined;
  /** Nơi nhận, theo thứ tự, tối đa 50. | Recipients in order, at most 50. */
  recipients: Array<DocumentAddresseeInput>;
  /** Ký thế nào (R77). | How it is signed. */
  signForm: SignForm;
  /** Họ tên người ký; bắt buộc khi ban hành. | Signer's name; needed to issue. */
  signerName?: string | null | undefined;
  /** Chức vụ người ký; bắt buộc khi ban hành. | Signer's post; needed to issue. */
  signerPost?: string | null | undefined;
  /** Trích yếu. | Subject line. */
  title: string;
  /** Loại văn bản. | Type. */
  type: DocumentType;
  /** Địa bàn của nơi ban hành (mã đơn vị). | The issuer's territory (unit id). */
  unitId: string | number;
};

/** Sửa dự toán khi chưa có đề nghị. | Writing an estimate anew while nothing is requested on it. */
export type ReviseEstimateInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Dự toán nào. | Which estimate. */
  id: string | number;
  /** Các khoản. | The lines. */
  lines: Array<EstimateLineInput>;
  /** Số ký hiệu văn bản, ví dụ 12/TTr-MTTQ. | Number of the document, e.g. 12/TTr-MTTQ. */
  number: string;
  /** Ngày lập, không ở tương lai. | Day drawn up, never in the future. */
  on: string;
  /** Trích yếu. | Subject line. */
  title: string;
  /** Tổng số (đồng), đúng bằng tổng các khoản. | Total, exactly the sum of the lines. */
  total?: number | null | undefined;
};

/** Sửa bản ghi: nội dung mới thay toàn bộ. | Writing an entry anew. */
export type ReviseOutreachInput = {
  /** Người dự theo đối tượng (R59). | Attendance by audience. */
  audience: Array<AudienceCountInput>;
  /** Kênh; bắt buộc với truyền thông. | Channel; needed for a communication. */
  channel?: Channel | null | undefined;
  /** Số bản. | Copies. */
  copies?: number | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Bản ghi nào. | Which entry. */
  id: string | number;
  /** Quán triệt hay truyền thông. | Kind. */
  kind: OutreachKind;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
  /** Ngày, không ở tương lai. | Day, never in the future. */
  on: string;
  /** Cơ quan thông tin đại chúng cùng cấp (R60). | The media outlet of that level. */
  outlet?: string | null | undefined;
  /** Số hộ ký cam kết (hộ). | Households that pledged. */
  pledged?: number | null | undefined;
  /** Số cuộc; bắt buộc với quán triệt. | Sessions; needed for a briefing. */
  sessions?: number | null | undefined;
  /** Số tin, bài, lượt phát. | How often. */
  times?: number | null | undefined;
  /** Nội dung, ít nhất một (R61). | Topics, at least one. */
  topics: Array<OutreachTopic>;
};

/** Sửa dự thảo: nội dung mới thay toàn bộ nội dung cũ. | Revising a draft: what is given replaces all it held. */
export type ReviseReorganisationInput = {
  /** Số văn bản: 1669/NQ-UBTVQH15. | Number of the act. */
  basis: string;
  /** Các thay đổi gõ tay, tối đa 500. | Changes by hand, at most 500. */
  changes: Array<ReorganisationChangeInput>;
  /** Ngày đơn vị mới hoạt động; có thể ở tương lai. | Day on which the new units begin to work; it may lie ahead. */
  effectiveOn: string;
  /** Mã tỉnh mà cấp huyện kết thúc; xã thuộc huyện về thẳng tỉnh. | Code of the province whose districts end; their communes go on under the province. */
  endsDistrictsOf?: string | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Tệp. | A file. */
  file?: ReorganisationFileInput | null | undefined;
  /** Dự thảo nào. | Which draft. */
  id: string | number;
  /** Tên gọi. | Title. */
  title: string;
};

/** Thu hồi vì thành tích không đúng, với số tiền nộp trả. | Revoking for false merits, with the money returned. */
export type RevokeCommendationInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đề nghị nào. | Which nomination. */
  id: string | number;
  /** Số ký hiệu văn bản. | Number of the document. */
  number: string;
  /** Ngày; không ở tương lai, không trước bước trước. | Day; not in the future, not before the step before. */
  on: string;
  /** Lý do. | Reason. */
  reason: string;
  /** Tiền thưởng nộp trả (đồng). | Money returned. */
  returned: number;
};

/** Lưu bản nháp của báo cáo. | Saves a report's draft. */
export type SaveReportInput = {
  /** Phiên bản đang thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Các số liệu thay đổi; số khác giữ nguyên. | The figures that change; others stay. */
  figures: Array<FigureInput>;
  /** Báo cáo. | The report. */
  id: string | number;
  /** Lời văn, các mục I đến VI, tối đa 20.000 ký tự; không gửi: giữ nguyên. | The written part, sections I to VI, 20,000 characters at most; absent leaves it. */
  narrative?: string | null | undefined;
};

/** Định hạn, hoặc đổi hạn. | Saying the last day, or another one. */
export type ScheduleObligationInput = {
  /** Hạn. | Last day. */
  dueOn: string;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Việc nào. | Which obligation. */
  id: string | number;
  /** Ghi chú. | Note. */
  note?: string | null | undefined;
  /** Số văn bản. | Number of the paper. */
  number?: string | null | undefined;
  /** Ngày; không ở tương lai, không trước bước trước. | Day; not in the future, not before the step before. */
  on: string;
};

/** Một mục của phiếu chấm. | An item of the score sheet. */
export type ScoreItem =
  /** Người được giáo dục tại xã. | People educated at the commune. */
  | 'COMMUNE_EDUCATION'
  /** Người tha tù trước thời hạn có điều kiện. | People released early under conditions. */
  | 'CONDITIONAL_RELEASE'
  /** Người sử dụng ma túy được quản lý, cai nghiện, sau cai. | People under drug management, treatment or after it. */
  | 'DRUG_MEASURE'
  /** Chưa từng có mô hình. | No model before. */
  | 'FIRST_MODEL'
  /** Mặt trận quyết tâm. | The head of the Front is willing. */
  | 'FRONT_WILL'
  /** Địa bàn trọng điểm. | A hot spot. */
  | 'HOTSPOT'
  /** Người cải tạo không giam giữ. | People under non-custodial reform. */
  | 'NON_CUSTODIAL'
  /** Số vụ phạm pháp hình sự trong năm. | Criminal offences of a year. */
  | 'OFFENCES'
  /** Cấp ủy quyết tâm. | The Party committee is willing. */
  | 'PARTY_WILL'
  /** Mỗi người cần giúp đỡ. | Each person needing help. */
  | 'PEOPLE'
  /** Người chấp hành xong án phạt tù, được đặc xá. | People who served their sentence or were amnestied. */
  | 'RELEASED'
  /** Người tái phạm trong 3 năm. | Reoffenders of the last 3 years. */
  | 'REOFFENDERS'
  /** Chưa đạt tiêu chuẩn an toàn về an ninh, trật tự. | The police standard is not met. */
  | 'STANDARD_MISSED'
  /** Người được hưởng án treo. | People under a suspended sentence. */
  | 'SUSPENDED_SENTENCE'
  /** Số tin tố giác trong năm. | Crime tips of a year. */
  | 'TIPS'
  /** Thanh thiếu niên vi phạm, chậm tiến. | Young people at risk. */
  | 'YOUTH';

/** Điểm của một mục. | Points of one item. */
export type ScoreWeightInput = {
  /** Mục. | Item. */
  item: ScoreItem;
  /** Điểm cho mỗi người, vụ, tin hoặc mỗi câu trả lời có, 0 đến 100. | Points for each person, case or yes, 0 to 100. */
  weight: number;
};

/** Dấu chỉ độ mật trên tài liệu; chỉ nhận tài liệu không đóng dấu (Luật Bảo vệ bí mật nhà nước). | Secrecy stamp; only unstamped papers are taken (law on protection of state secrets). */
export type Secrecy =
  /** Mật. | Confidential (Mật). */
  | 'CONFIDENTIAL'
  /** Không đóng dấu. | Not stamped. */
  | 'NONE'
  /** Tối mật. | Secret (Tối mật). */
  | 'SECRET'
  /** Tuyệt mật. | Top secret (Tuyệt mật). */
  | 'TOP_SECRET';

/** Một vấn đề an ninh trật tự đã ghi nhận (R21). | A recorded security-and-order problem. */
export type SecurityProblemInput = {
  /** Dẫn chứng; không nêu tên người. | Evidence; nobody by name. */
  evidence: string;
  /** Loại. | Kind. */
  kind: SecurityProblemKind;
  /** Ngày ghi nhận, không ở tương lai. | Day it was noted, not in the future. */
  notedOn: string;
  /** Nguồn ghi nhận. | Source. */
  source: string;
};

/** Loại vấn đề an ninh trật tự. | Kind of security-and-order problem. */
export type SecurityProblemKind =
  /** Gây rối trật tự công cộng. | Public disorder. */
  | 'DISORDER'
  /** Tranh chấp, khiếu kiện phức tạp. | Disputes and complaints. */
  | 'DISPUTES'
  /** Ma túy. | Drugs. */
  | 'DRUGS'
  /** Lừa đảo, tín dụng đen. | Fraud, loan sharking. */
  | 'FRAUD'
  /** Cờ bạc. | Gambling. */
  | 'GAMBLING'
  /** Vấn đề khác. | Another problem. */
  | 'OTHER'
  /** Trộm cắp tài sản. | Theft. */
  | 'THEFT'
  /** Cố ý gây thương tích, bạo lực gia đình. | Violence. */
  | 'VIOLENCE'
  /** Thanh thiếu niên vi phạm pháp luật. | Offending by young people. */
  | 'YOUTH_OFFENDING';

/** Tỉnh chọn đơn vị (R19, R24). | The province chooses a unit. */
export type SelectPilotUnitInput = {
  /** Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT. */
  documentNumber?: string | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đơn vị điểm nào. | Which pilot unit. */
  id: string | number;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
  /** Lý do vẫn chọn khi có cơ quan không nhất trí (R18). | Why it is chosen although an agency objects. */
  objectionReason?: string | null | undefined;
  /** Ngày thực hiện; không ở tương lai, không trước bước trước. | Day it happened; not in the future, not before the step before. */
  on: string;
  /** Lý do chọn vượt chỉ tiêu (R46). | Why beyond the quota. */
  overQuotaReason?: string | null | undefined;
};

/** Một quyết định chọn nhiều đơn vị, tất cả hoặc không (R19, R24). | One decision on a list of units, all or nothing. */
export type SelectPilotUnitsInput = {
  /** Văn bản đã ban hành trong sổ (mã); số và ngày lấy theo văn bản. | An issued document of the registry (id); number and day are its own. */
  documentId?: string | number | null | undefined;
  /** Số thông báo hoặc quyết định; trống khi chọn văn bản trong sổ. | Number of the notice or decision; empty where a registered document is named. */
  documentNumber?: string | null | undefined;
  /** Ghi chú. | Note. */
  note?: string | null | undefined;
  /** Ngày chọn. | Day of the choice. */
  on: string;
  /** Lý do chọn vượt chỉ tiêu (R46). | Why beyond the quota. */
  overQuotaReason?: string | null | undefined;
  /** Lý do chọn trước đơn vị xếp trên; không bắt buộc (R22). | Why before higher ranked units; not needed. */
  rankReason?: string | null | undefined;
  /** Các đơn vị, từ 1 đến 300. | The units, 1 to 300. */
  units: Array<ChosenCandidateInput>;
};

/** Địa chỉ nhận thư đôn đốc của mình. | Where one's own reminders are mailed to. */
export type SetMyEmailInput = {
  /** Địa chỉ; trống: không nhận thư. | The address; empty: no mail. */
  email?: string | null | undefined;
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
};

/** Đặt lại điểm của phiếu chấm, có lý do; điểm cũ được giữ. | Setting the score sheet's weights, with the reason; the old ones are kept. */
export type SetSelectionWeightsInput = {
  /** Lần đặt đã thấy; 0 là điểm mặc định. | How often set when seen; 0 for the standard weights. */
  expectedVersion: number;
  /** Kế hoạch năm (mã). | The year's plan (id). */
  planId: string | number;
  /** Lý do. | Why. */
  reason: string;
  /** Điểm các mục; mục không ghi là 0. | Weights of the items; one left out is 0. */
  weights: Array<ScoreWeightInput>;
};

/** Quyết toán: đã chi và nộp trả, cộng lại bằng đã giải ngân. | Settlement: spent and returned, together what was paid out. */
export type SettleFundingInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đề nghị nào. | Which request. */
  id: string | number;
  /** Các khoản chi, cộng lại bằng số đã chi. | Lines that add up to what was spent. */
  lines: Array<SettlementLineInput>;
  /** Số ký hiệu văn bản, ví dụ 12/TTr-MTTQ. | Number of the document, e.g. 12/TTr-MTTQ. */
  number: string;
  /** Ngày của văn bản; không ở tương lai, không trước bước trước. | Day of the paper; not in the future, not before the step before. */
  on: string;
  /** Số nộp trả (đồng). | Amount returned. */
  returned: number;
  /** Số đã chi (đồng). | Amount spent. */
  spent: number;
};

/** Một khoản đã chi. | One line of what was spent. */
export type SettlementLineInput = {
  /** Số tiền (đồng). | Amount. */
  amount: number;
  /** Khoản chi. | What for. */
  kind: BudgetLineKind;
  /** Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person. */
  note?: string | null | undefined;
};

/** Một dịch vụ đã chuyển trách nhiệm theo việc sắp xếp đến đâu. | How far a service has come in moving responsibilities after an act. */
export type SettlingState =
  /** Đã nhận, chờ đến ngày hiệu lực. | It knows the act and waits for its day. */
  | 'AWAITING_DAY'
  /** Đang chuyển. | It is moving. */
  | 'MOVING'
  /** Đã chuyển xong. | All has moved. */
  | 'SETTLED'
  /** Chưa nhận được. | It has not heard of the act yet. */
  | 'UNHEARD';

/** Giới tính theo giấy tờ. | Sex as in the papers. */
export type Sex =
  /** Nữ. | Female. */
  | 'FEMALE'
  /** Nam. | Male. */
  | 'MALE';

/** Hình thức ký (R77). | How it is signed. */
export type SignForm =
  /** TL.: thừa lệnh. | By order. */
  | 'BY_ORDER'
  /** KT.: ký thay người đứng đầu. | For the head. */
  | 'FOR_HEAD'
  /** TM.: thay mặt tập thể. | On behalf of the collective. */
  | 'ON_BEHALF'
  /** Ký với chức vụ của mình. | In the signer's own post. */
  | 'OWN';

/** Phần của đơn vị cũ chuyển sang đơn vị mới. | How much of an old unit goes to a new one. */
export type SourcePortion =
  /** Toàn bộ đất, không có dân. | All land, nobody living there. */
  | 'ALL_LAND'
  /** Một phần đất không có dân. | A part of the land where nobody lives. */
  | 'LAND'
  /** Một phần đất và dân. | A part of land and people. */
  | 'PART'
  /** Toàn bộ dân, một phần đất. | All people, a part of the land. */
  | 'PEOPLE'
  /** Một phần dân, không có đất. | Some of the people, no land. */
  | 'SOME_PEOPLE'
  /** Toàn bộ. | All of it. */
  | 'WHOLE';

/** Chia một khu dân cư thành nhiều khu mới. | One area becomes several new ones. */
export type SplitAreaInput = {
  /** Khu dân cư (mã phiên bản đã thấy). | The area (id of the version the caller saw). */
  area: string | number;
  /** Khu nào tiếp nhận hồ sơ, công việc (thứ tự từ 0); trống: về xã cho đến khi phân lại. | Which of them takes over what is tied to the area (counted from 0); empty: the commune alone until assigned. */
  heir?: number | null | undefined;
  /** Các khu mới, từ 2 đến 20. | The new areas, 2 to 20. */
  into: Array<AreaNameInput>;
};

/** Cấp chủ trì hoặc cho ý kiến. | Sponsoring or signing level. */
export type SponsorLevel =
  /** Cấp xã; mô hình tự xây dựng, không tính vào chỉ tiêu (R63). | Commune; an own model outside the quota. */
  | 'COMMUNE'
  /** Cấp huyện; mô hình tự xây dựng, không tính vào chỉ tiêu (R63). | District; an own model outside the quota. */
  | 'DISTRICT'
  /** Cấp tỉnh; tính vào chỉ tiêu của kế hoạch (R36). | Province; counts towards the plan's quota. */
  | 'PROVINCE';

/** Một thành viên: người làm nhiệm vụ, không bao giờ là người được giúp đỡ. | A member: somebody who serves, never a helped person. */
export type StaffMemberInput = {
  /** Nơi công tác. | The body they come from. */
  body: MemberBody;
  /** Nhiệm vụ được phân công. | Task given to them. */
  duty?: string | null | undefined;
  /** Họ tên. | Name. */
  name: string;
  /** Chức vụ đang giữ ở nơi công tác. | Office held elsewhere. */
  office?: string | null | undefined;
  /** Chức danh. | Post. */
  post: MemberPost;
  /** Giới tính. | Sex. */
  sex: Sex;
};

/** Nhất trí hay không. | Whether an agency agrees. */
export type Stance =
  /** Nhất trí. | Agrees. */
  | 'AGREES'
  /** Nhất trí, có ý kiến thêm. | Agrees with remarks. */
  | 'AGREES_WITH_REMARKS'
  /** Không nhất trí. | Objects. */
  | 'OBJECTS';

/** Nộp báo cáo lên cấp trên. | Submits a report to the level above. */
export type SubmitReportInput = {
  /** Phiên bản đang thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Giải trình khi số cuối kỳ chưa khớp hoặc còn thiếu báo cáo cấp dưới. | Explanation when the closing does not agree or reports from below are missing. */
  explanation?: string | null | undefined;
  /** Báo cáo. | The report. */
  id: string | number;
};

/** Cách một đơn vị chuyển thành đơn vị khác. | How one unit became another. */
export type SuccessionKind =
  /** Cùng đơn vị, đổi cấp trên hoặc ranh giới. | The same unit under another parent or border. */
  | 'CONTINUE'
  /** Nhập toàn bộ vào đơn vị mới. | Went whole into a new unit. */
  | 'MERGE'
  /** Cùng đơn vị, đổi loại. | The same unit, of another type. */
  | 'RECLASSIFY'
  /** Cùng đơn vị, đổi tên. | The same unit, renamed. */
  | 'RENAME'
  /** Chia cho nhiều đơn vị. | Divided between several units. */
  | 'SPLIT'
  /** Chuyển một phần. | A part was transferred. */
  | 'TRANSFER';

/** Đơn vị cũ ra sao sau việc sắp xếp. | What becomes of a unit by an act. */
export type UnitFate =
  /** Chia cho nhiều đơn vị. | It is divided between several. */
  | 'DIVIDED'
  /** Kết thúc, không có đơn vị kế thừa. | It ends without a successor. */
  | 'ENDS'
  /** Vẫn là đơn vị đó, đổi tên, loại, cấp trên hoặc địa giới. | It goes on, with another name, kind, parent or border. */
  | 'GOES_ON'
  /** Toàn bộ dân cư về một đơn vị mới. | All of its people go into one new unit. */
  | 'GOES_WHOLE';

/** Cấp của đơn vị. | Level of a unit. */
export type UnitLevel =
  /** Khu dân cư (thôn, tổ dân phố). | Residential area; not an administrative level. */
  | 'AREA'
  /** Cấp xã. | Commune. */
  | 'COMMUNE'
  /** Cấp huyện (đến 30/06/2025). | District, until 30/06/2025. */
  | 'DISTRICT'
  /** Cấp tỉnh. | Province or city under the Central government. */
  | 'PROVINCE';

/** Loại đơn vị theo văn bản. | Kind of unit as the law calls it. */
export type UnitType =
  /** Đặc khu (từ 2025). | Special zone, since 2025. */
  | 'DAC_KHU'
  /** Huyện. | Rural district. */
  | 'HUYEN'
  /** Phường. | Ward. */
  | 'PHUONG'
  /** Quận. | Urban district. */
  | 'QUAN'
  /** Thành phố thuộc tỉnh. | City within a province. */
  | 'THANH_PHO'
  /** Thành phố trực thuộc Trung ương. | City under the Central government. */
  | 'THANH_PHO_TRUC_THUOC'
  /** Thị trấn (đến 30/06/2025). | Township, until 30/06/2025. */
  | 'THI_TRAN'
  /** Thị xã. | Town at district level. */
  | 'THI_XA'
  /** Thôn, làng, xóm. | Village. */
  | 'THON'
  /** Tỉnh. | Province. */
  | 'TINH'
  /** Tổ dân phố. | Residential group of a ward. */
  | 'TO_DAN_PHO'
  /** Xã. | Rural commune. */
  | 'XA';

/** Nơi gặp. | Where the contact took place. */
export type VisitPlace =
  /** Tại nhà. | At home. */
  | 'HOME'
  /** Tại trụ sở, nhà văn hóa. | At an office or village hall. */
  | 'OFFICE'
  /** Nơi khác. | Elsewhere. */
  | 'OTHER'
  /** Qua điện thoại. | By telephone. */
  | 'PHONE';

/** Một con số của tiến độ đợt, dùng làm bộ lọc. | A figure of the wave's progress, as a filter. */
export type WaveCount =
  /** Được chọn, tính vào chỉ tiêu. | Chosen, counted towards the quota. */
  | 'CHOSEN'
  /** Đã tổ chức hội nghị triển khai. | Launched. */
  | 'LAUNCHED'
  /** Đã triển khai đúng hạn. | Launched by the day in force. */
  | 'ON_TIME';

/** Rút một đề xuất, trước khi huyện đồng ý; chỉ người đã đề xuất. | Withdrawing a proposal before the district's sign-off; only by who made it. */
export type WithdrawCandidateInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Đơn vị được đề xuất nào. | Which candidate. */
  id: string | number;
  /** Ngày rút. | Day. */
  on: string;
  /** Lý do. | Why. */
  reason: string;
};

/** Rút đồng ý: việc giúp đỡ kết thúc. | Withdraws consent; help ends. */
export type WithdrawConsentInput = {
  /** Phiên bản đã thấy. | The version that was seen. */
  expectedVersion: number;
  /** Mã hồ sơ. | Id of the file. */
  id: string | number;
  /** Ngày rút. | Day of withdrawal. */
  on: string;
};

/** Rút việc đã giao, đề nghị, với lý do. | Withdrawing what was asked, and why. */
export type WithdrawObligationInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Việc nào. | Which obligation. */
  id: string | number;
  /** Ngày; không ở tương lai, không trước bước trước. | Day; not in the future, not before the step before. */
  on: string;
  /** Lý do. | Reason. */
  reason: string;
};

/** Bỏ bản ghi nhầm, với lý do. | Taking a mistaken entry out, and why. */
export type WithdrawOutreachInput = {
  /** Phiên bản đã thấy. | The version the caller saw. */
  expectedVersion: number;
  /** Bản ghi nào. | Which entry. */
  id: string | number;
  /** Lý do. | Reason. */
  reason: string;
};

/** Trở về mẫu kèm theo nền tảng. | Going back to the template that comes with the platform. */
export type WithdrawTemplateInput = {
  /** Lần thay mẫu đã thấy. | The revision the caller saw. */
  expectedRevision: number;
  /** Loại văn bản. | Type. */
  type: DocumentType;
  /** Địa bàn của nơi ban hành (mã đơn vị). | The issuer's territory (unit id). */
  unitId: string | number;
};

export type RemoveAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;


export type RemoveAttachmentMutation = { removeAttachment: { __typename: 'Attachment', id: string, version: number, removedAt: string | null, removalReason: string | null } };

export type AttachmentsQueryVariables = Exact<{
  kind: AttachmentSubject;
  of: Array<string | number> | string | number;
}>;


export type AttachmentsQuery = { attachable: Array<string>, attachments: Array<{ __typename: 'Attachment', id: string, version: number, subjectId: string, title: string, kind: AttachmentKind, fileName: string, mediaType: string, size: number, attachedAt: string, removedAt: string | null, removalReason: string | null, by: { __typename: 'Official', id: string, name: string } | null }> };

export type AttachFileMutationVariables = Exact<{
  input: AttachFileInput;
}>;


export type AttachFileMutation = { attachFile: { __typename: 'Attachment', id: string } };

export type BoardPageQueryVariables = Exact<{
  year: number;
  district?: string | number | null | undefined;
  lateOnly?: boolean | null | undefined;
  search?: string | null | undefined;
}>;


export type BoardPageQuery = { yearBoard: { __typename: 'YearBoard', year: number, asOf: string, quota: number, milestones: Array<BoardMilestone>, total: { __typename: 'BoardSum', units: number, done: Array<number>, late: Array<number> }, districts: Array<{ __typename: 'BoardDistrict', id: string | null, name: string | null }>, waves: Array<{ __typename: 'BoardWave', year: number, selected: number, launched: number, late: number, ownModels: number }>, rows: Array<{ __typename: 'BoardRow', id: string, code: string, todaysCode: string | null, name: string, formerName: string | null, districtId: string | null, wave: number, isOwnModel: boolean, days: Array<string | null>, daysLeft: Array<number | null>, states: Array<CellState> }> } | null };

export type MentorCandidatesQueryVariables = Exact<{
  commune: string | number;
}>;


export type MentorCandidatesQuery = { unitVersion: { __typename: 'UnitVersion', id: string, children: { __typename: 'UnitVersionConnection', edges: Array<{ __typename: 'UnitVersionEdge', node: { __typename: 'UnitVersion', id: string, fullName: string, organisations: Array<{ __typename: 'Organisation', id: string, officials: Array<{ __typename: 'Official', id: string, name: string }> | null }> | null } }> } } | null };

export type AssignMentorMutationVariables = Exact<{
  input: AssignMentorInput;
}>;


export type AssignMentorMutation = { assignMentor: (
    { __typename: 'CaseFile', id: string, version: number, stage: CaseStage, mentors: Array<{ __typename: 'Mentor', id: string, to: string | null }> }
    & { ' $fragmentRefs'?: { 'CaseFacts_CaseFileFragment': CaseFacts_CaseFileFragment;'CaseFilesTable_CaseFileFragment': CaseFilesTable_CaseFileFragment } }
  ) };

export type CaseFacts_CaseFileFragment = { __typename: 'CaseFile', id: string, category: LegalCategory, closedOn: string | null, closedReason: CloseReason | null, lastVisitOn: string | null, nextVisitDueOn: string | null, person: { __typename: 'Person', id: string, fullName: string | null, birthYear: number | null, sex: Sex | null, identityNumberMasked: string | null, phoneMasked: string | null }, consent: { __typename: 'Consent', givenOn: string, form: ConsentForm, textVersion: string, withdrawnOn: string | null }, mentors: Array<{ __typename: 'Mentor', id: string, from: string, to: string | null, account: { __typename: 'Official', id: string } | null }>, grades: Array<{ __typename: 'Grade', id: string, year: number, quarter: number, level: ProgressLevel, reason: string | null }> } & { ' $fragmentName'?: 'CaseFacts_CaseFileFragment' };

export type CaseFilePageQueryVariables = Exact<{
  id: string | number;
  names: boolean;
}>;


export type CaseFilePageQuery = { caseFile: (
    { __typename: 'CaseFile', id: string, version: number, number: string, stage: CaseStage, visitOverdue: boolean, openedOn: string, person: { __typename: 'Person', id: string, fullName: string | null }, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, area: { __typename: 'UnitVersion', id: string, fullName: string } | null, mentors: Array<{ __typename: 'Mentor', id: string, to: string | null }> }
    & { ' $fragmentRefs'?: { 'CaseFacts_CaseFileFragment': CaseFacts_CaseFileFragment;'CaseStory_CaseFileFragment': CaseStory_CaseFileFragment } }
  ) & { __typename: 'CaseFile', mentors?: Array<{ __typename: 'Mentor', id: string, account: { __typename: 'Official', id: string, name: string } | null }>, visits?: { __typename: 'VisitConnection', edges: Array<{ __typename: 'VisitEdge', node: { __typename: 'Visit', id: string, by: { __typename: 'Official', id: string, name: string } | null } }> } } | null };

export type CaseFilesPageQueryVariables = Exact<{
  stage?: CaseStage | null | undefined;
  category?: LegalCategory | null | undefined;
  search?: string | null | undefined;
  overdue?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseFilesPageQuery = { caseFiles: { __typename: 'CaseFileConnection', totalCount: number | null, edges: Array<{ __typename: 'CaseFileEdge', node: (
        { __typename: 'CaseFile', id: string }
        & { ' $fragmentRefs'?: { 'CaseFilesTable_CaseFileFragment': CaseFilesTable_CaseFileFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CaseFilesTable_CaseFileFragment = { __typename: 'CaseFile', id: string, number: string, stage: CaseStage, category: LegalCategory, openedOn: string, lastVisitOn: string | null, nextVisitDueOn: string | null, visitOverdue: boolean, person: { __typename: 'Person', id: string, fullName: string | null }, area: { __typename: 'UnitVersion', id: string, fullName: string } | null } & { ' $fragmentName'?: 'CaseFilesTable_CaseFileFragment' };

export type CaseStory_CaseFileFragment = { __typename: 'CaseFile', id: string, visits: { __typename: 'VisitConnection', totalCount: number | null, edges: Array<{ __typename: 'VisitEdge', node: { __typename: 'Visit', id: string, on: string, place: VisitPlace, metWith: MetWith | null, note: string | null, nextVisitOn: string | null, by: { __typename: 'Official', id: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } } & { ' $fragmentName'?: 'CaseStory_CaseFileFragment' };

export type CloseCaseFileMutationVariables = Exact<{
  input: CloseCaseFileInput;
}>;


export type CloseCaseFileMutation = { closeCaseFile: (
    { __typename: 'CaseFile', id: string, version: number, stage: CaseStage, mentors: Array<{ __typename: 'Mentor', id: string, to: string | null }> }
    & { ' $fragmentRefs'?: { 'CaseFacts_CaseFileFragment': CaseFacts_CaseFileFragment;'CaseFilesTable_CaseFileFragment': CaseFilesTable_CaseFileFragment } }
  ) };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: (
    { __typename: 'CaseFile', id: string, version: number, stage: CaseStage, mentors: Array<{ __typename: 'Mentor', id: string, to: string | null }> }
    & { ' $fragmentRefs'?: { 'CaseFacts_CaseFileFragment': CaseFacts_CaseFileFragment;'CaseFilesTable_CaseFileFragment': CaseFilesTable_CaseFileFragment } }
  ) };

export type GradeCaseFileMutationVariables = Exact<{
  input: GradeCaseFileInput;
}>;


export type GradeCaseFileMutation = { gradeCaseFile: (
    { __typename: 'CaseFile', id: string, version: number }
    & { ' $fragmentRefs'?: { 'CaseFacts_CaseFileFragment': CaseFacts_CaseFileFragment } }
  ) };

export type OpenCaseFileMutationVariables = Exact<{
  input: OpenCaseFileInput;
}>;


export type OpenCaseFileMutation = { openCaseFile: { __typename: 'CaseFile', id: string, number: string } };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { recordVisit: (
    { __typename: 'CaseFile', id: string, version: number, visitOverdue: boolean }
    & { ' $fragmentRefs'?: { 'CaseFacts_CaseFileFragment': CaseFacts_CaseFileFragment;'CaseStory_CaseFileFragment': CaseStory_CaseFileFragment;'CaseFilesTable_CaseFileFragment': CaseFilesTable_CaseFileFragment } }
  ) };

export type OwnCommuneQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnCommuneQuery = { unitVersion: { __typename: 'UnitVersion', id: string, unitId: string, fullName: string, level: UnitLevel, children: { __typename: 'UnitVersionConnection', edges: Array<{ __typename: 'UnitVersionEdge', node: { __typename: 'UnitVersion', id: string, unitId: string, fullName: string } }> } } | null };

export type CommendationsPageQueryVariables = Exact<{
  year: number;
  state?: CommendationState | null | undefined;
  receiver?: Receiver | null | undefined;
  after?: string | null | undefined;
}>;


export type CommendationsPageQuery = { commendationFigures: { __typename: 'CommendationFigures', nominated: number, collectives: number, individuals: number, counts: Array<{ __typename: 'CommendationCount', giver: CommendationGiver, form: CommendationForm, collectives: number, individuals: number }> }, commendations: { __typename: 'CommendationConnection', totalCount: number | null, edges: Array<{ __typename: 'CommendationEdge', node: { __typename: 'Commendation', id: string, version: number, state: CommendationState, receiver: Receiver, form: CommendationForm, giver: CommendationGiver, individualName: string | null, evidence: string, nominationNumber: string, nominatedOn: string, consideredOn: string | null, decisionNumber: string | null, decidedOn: string | null, bonus: number, reason: string | null, conference: string | null, presentedOn: string | null, revokedOn: string | null, returned: number | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, pilotUnit: { __typename: 'PilotUnit', id: string, year: number, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null } | null, organisation: { __typename: 'Organisation', id: string, name: string } | null, official: { __typename: 'Official', id: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type NominateMutationVariables = Exact<{
  input: NominateInput;
}>;


export type NominateMutation = { nominate: { __typename: 'Commendation', id: string } };

export type PilotUnitsToPraiseQueryVariables = Exact<{ [key: string]: never; }>;


export type PilotUnitsToPraiseQuery = { pilotUnits: { __typename: 'PilotUnitConnection', edges: Array<{ __typename: 'PilotUnitEdge', node: { __typename: 'PilotUnit', id: string, year: number, unit: { __typename: 'UnitVersion', id: string, unitId: string, fullName: string } | null } }> } };

export type ConsiderCommendationMutationVariables = Exact<{
  input: ConsiderCommendationInput;
}>;


export type ConsiderCommendationMutation = { considerCommendation: { __typename: 'Commendation', id: string, version: number, state: CommendationState } };

export type AwardCommendationMutationVariables = Exact<{
  input: AwardCommendationInput;
}>;


export type AwardCommendationMutation = { awardCommendation: { __typename: 'Commendation', id: string, version: number, state: CommendationState } };

export type DeclineCommendationMutationVariables = Exact<{
  input: DeclineCommendationInput;
}>;


export type DeclineCommendationMutation = { declineCommendation: { __typename: 'Commendation', id: string, version: number, state: CommendationState } };

export type PresentCommendationMutationVariables = Exact<{
  input: PresentCommendationInput;
}>;


export type PresentCommendationMutation = { presentCommendation: { __typename: 'Commendation', id: string, version: number, state: CommendationState } };

export type HeldConferencesQueryVariables = Exact<{
  year: number;
}>;


export type HeldConferencesQuery = { conferences: { __typename: 'ConferenceConnection', edges: Array<{ __typename: 'ConferenceEdge', node: { __typename: 'Conference', id: string, title: string, heldOn: string | null } }> } };

export type RevokeCommendationMutationVariables = Exact<{
  input: RevokeCommendationInput;
}>;


export type RevokeCommendationMutation = { revokeCommendation: { __typename: 'Commendation', id: string, version: number, state: CommendationState } };

export type ConcludeConferenceMutationVariables = Exact<{
  input: ConcludeConferenceInput;
}>;


export type ConcludeConferenceMutation = { concludeConference: { __typename: 'Conference', id: string, version: number, state: ConferenceState } };

export type ConferencePageQueryVariables = Exact<{
  id: string | number;
  withObligations: boolean;
}>;


export type ConferencePageQuery = { conference: { __typename: 'Conference', id: string, version: number, kind: ConferenceKind, title: string, state: ConferenceState, plannedFrom: string | null, plannedTo: string | null, heldOn: string | null, place: string | null, chairs: Array<string>, agenda: Array<string>, attendance: number | null, women: number | null, minutesNumber: string | null, reviewedFrom: number | null, reviewedTo: number | null, reason: string | null, conclusions: Array<string>, mayHold: boolean, attendees: Array<{ __typename: 'ConferenceAttendees', body: ProgrammeBody, count: number }>, papers: Array<{ __typename: 'ConferencePaper', title: string, document: { __typename: 'ProgrammeDocument', id: string, number: string | null } | null }>, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, pilotUnit: { __typename: 'PilotUnit', id: string, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null } | null, organisers: Array<{ __typename: 'ConferenceParty', id: string, body: ProgrammeBody, label: string, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null }>, invited: Array<{ __typename: 'ConferenceParty', id: string, body: ProgrammeBody, label: string, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null }>, entries: Array<{ __typename: 'ConferenceEntry', id: string, step: ConferenceStep, on: string, note: string | null, plannedFrom: string | null }>, obligations?: Array<{ __typename: 'Obligation', id: string, title: string, body: ProgrammeBody, bodyName: string | null, state: ObligationState, dueOn: string | null, conclusion: number | null, isOverdue: boolean, ofUnit: { __typename: 'UnitVersion', id: string, fullName: string } | null }> } | null };

export type ConferencesPageQueryVariables = Exact<{
  kind?: ConferenceKind | null | undefined;
  state?: ConferenceState | null | undefined;
  year?: number | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ConferencesPageQuery = { conferences: { __typename: 'ConferenceConnection', totalCount: number | null, edges: Array<{ __typename: 'ConferenceEdge', node: { __typename: 'Conference', id: string, kind: ConferenceKind, title: string, state: ConferenceState, plannedFrom: string | null, heldOn: string | null, attendance: number | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HoldConferenceMutationVariables = Exact<{
  input: HoldConferenceInput;
}>;


export type HoldConferenceMutation = { holdConference: { __typename: 'Conference', id: string, version: number, state: ConferenceState } };

export type PostponeConferenceMutationVariables = Exact<{
  input: PostponeConferenceInput;
}>;


export type PostponeConferenceMutation = { postponeConference: { __typename: 'Conference', id: string, version: number, plannedFrom: string | null, plannedTo: string | null } };

export type CancelConferenceMutationVariables = Exact<{
  input: CancelConferenceInput;
}>;


export type CancelConferenceMutation = { cancelConference: { __typename: 'Conference', id: string, version: number, state: ConferenceState } };

export type PlanConferenceMutationVariables = Exact<{
  input: PlanConferenceInput;
}>;


export type PlanConferenceMutation = { planConference: { __typename: 'Conference', id: string } };

export type UnitsToLaunchQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitsToLaunchQuery = { pilotUnits: { __typename: 'PilotUnitConnection', edges: Array<{ __typename: 'PilotUnitEdge', node: { __typename: 'PilotUnit', id: string, year: number, selectedOn: string | null, launchedOn: string | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null } }> } };

export type IssueDocumentMutationVariables = Exact<{
  input: IssueDocumentInput;
}>;


export type IssueDocumentMutation = { issueDocument: { __typename: 'ProgrammeDocument', id: string, version: number, state: DocumentState, number: string | null, issuedOn: string | null, hash: string | null } };

export type AcknowledgeDocumentMutationVariables = Exact<{
  input: AcknowledgeDocumentInput;
}>;


export type AcknowledgeDocumentMutation = { acknowledgeDocument: { __typename: 'ProgrammeDocument', id: string, receiptsReceived: number } };

export type DocumentPageQueryVariables = Exact<{
  id: string | number;
  recipients?: string | null | undefined;
}>;


export type DocumentPageQuery = { document: { __typename: 'ProgrammeDocument', id: string, version: number, type: DocumentType, title: string, state: DocumentState, number: string | null, issuedOn: string | null, issuer: string, coIssuers: Array<string>, signForm: SignForm, signerName: string | null, signerPost: string | null, madeAt: string | null, hash: string | null, receiptsExpected: number, receiptsReceived: number, legalBases: Array<{ __typename: 'LegalBasis', raw: string, issuedOn: string, issuer: string }>, items: Array<{ __typename: 'DocumentItem', section: string, item: string, text: string }>, addressees: Array<{ __typename: 'DocumentAddressee', label: string, purpose: RecipientPurpose }>, parent: { __typename: 'ProgrammeDocument', id: string, number: string | null, title: string } | null, children: Array<{ __typename: 'ProgrammeDocument', id: string, number: string | null, title: string, issuedOn: string | null }>, ownReceipt: { __typename: 'DocumentRecipient', id: string, label: string } | null, recipientList: { __typename: 'DocumentRecipientConnection', totalCount: number | null, edges: Array<{ __typename: 'DocumentRecipientEdge', node: { __typename: 'DocumentRecipient', id: string, label: string, groupLabel: string | null, purpose: RecipientPurpose, receivedOn: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type DocumentsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  type?: DocumentType | null | undefined;
  state?: DocumentState | null | undefined;
  awaitingReceipt?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsPageQuery = { documents: { __typename: 'ProgrammeDocumentConnection', totalCount: number | null, edges: Array<{ __typename: 'ProgrammeDocumentEdge', node: { __typename: 'ProgrammeDocument', id: string, type: DocumentType, title: string, state: DocumentState, number: string | null, issuedOn: string | null, issuer: string, receiptsExpected: number, receiptsReceived: number, ownReceipt: { __typename: 'DocumentRecipient', id: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DraftDocumentMutationVariables = Exact<{
  input: DraftDocumentInput;
}>;


export type DraftDocumentMutation = { draftDocument: { __typename: 'ProgrammeDocument', id: string, version: number } };

export type ReviseDocumentMutationVariables = Exact<{
  input: ReviseDocumentInput;
}>;


export type ReviseDocumentMutation = { reviseDocument: { __typename: 'ProgrammeDocument', id: string, version: number, title: string } };

export type WrittenDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type WrittenDraftQuery = { document: { __typename: 'ProgrammeDocument', id: string, version: number, type: DocumentType, title: string, state: DocumentState, issuer: string, coIssuers: Array<string>, signForm: SignForm, signerName: string | null, signerPost: string | null, madeAt: string | null, unit: { __typename: 'UnitVersion', id: string, unitId: string } | null, legalBases: Array<{ __typename: 'LegalBasis', raw: string, issuedOn: string, issuer: string }>, items: Array<{ __typename: 'DocumentItem', section: string, item: string, text: string }>, addressees: Array<{ __typename: 'DocumentAddressee', label: string, unitId: string | null, group: AddresseeLevel | null, purpose: RecipientPurpose }>, parent: { __typename: 'ProgrammeDocument', id: string, number: string | null, title: string } | null } | null };

export type WithdrawDocumentTemplateMutationVariables = Exact<{
  input: WithdrawTemplateInput;
}>;


export type WithdrawDocumentTemplateMutation = { withdrawDocumentTemplate: { __typename: 'DocumentTemplate', type: DocumentType, revision: number } };

export type TemplatesPageQueryVariables = Exact<{
  unit: string | number;
}>;


export type TemplatesPageQuery = { documentTemplates: Array<{ __typename: 'DocumentTemplate', type: DocumentType, revision: number, fileName: string | null, since: string | null }>, templateTags: Array<{ __typename: 'TemplateTag', tag: string, meaning: string }> };

export type DraftReminderLetterMutationVariables = Exact<{
  input: DraftReminderLetterInput;
}>;


export type DraftReminderLetterMutation = { draftReminderLetter: { __typename: 'ProgrammeDocument', id: string } };

export type OwnOfficeQueryVariables = Exact<{
  version: string | number;
}>;


export type OwnOfficeQuery = { unitVersion: { __typename: 'UnitVersion', id: string, unitId: string, fullName: string, organisations: Array<{ __typename: 'Organisation', id: string, name: string }> | null } | null };

export type DrawUpEstimateMutationVariables = Exact<{
  input: DrawUpEstimateInput;
}>;


export type DrawUpEstimateMutation = { drawUpEstimate: { __typename: 'BudgetEstimate', id: string } };

export type ReviseEstimateMutationVariables = Exact<{
  input: ReviseEstimateInput;
}>;


export type ReviseEstimateMutation = { reviseEstimate: { __typename: 'BudgetEstimate', id: string, version: number } };

export type OwnUnitQueryVariables = Exact<{
  unit: string | number;
}>;


export type OwnUnitQuery = { unitVersion: { __typename: 'UnitVersion', id: string, unitId: string, fullName: string } | null };

export type EstimatesQueryVariables = Exact<{
  year: number;
  after?: string | null | undefined;
}>;


export type EstimatesQuery = { budgetEstimates: { __typename: 'BudgetEstimateConnection', totalCount: number | null, edges: Array<{ __typename: 'BudgetEstimateEdge', node: { __typename: 'BudgetEstimate', id: string, version: number, number: string, title: string, preparedOn: string, total: number | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, lines: Array<{ __typename: 'BudgetLine', id: string, kind: BudgetLineKind, amount: number | null, note: string | null }>, requests: Array<{ __typename: 'FundingRequest', id: string, state: FundingState, requested: number, approved: number | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FundingPageQueryVariables = Exact<{
  year: number;
  asOf?: string | null | undefined;
}>;


export type FundingPageQuery = { budget: { __typename: 'Budget', year: number, asOf: string, spentPercent: number | null, amounts: { __typename: 'BudgetAmounts', requested: number, approved: number, disbursed: number, spent: number, returned: number, requestCount: number, settledCount: number }, sources: Array<{ __typename: 'BudgetSource', source: FundingSource, amounts: { __typename: 'BudgetAmounts', approved: number } }>, units: Array<{ __typename: 'BudgetUnit', unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, amounts: { __typename: 'BudgetAmounts', approved: number, spent: number, returned: number }, sources: Array<{ __typename: 'BudgetSource', source: FundingSource, amounts: { __typename: 'BudgetAmounts', approved: number } }> }> } };

export type FundingStory_RequestFragment = { __typename: 'FundingRequest', id: string, version: number, year: number, source: FundingSource, state: FundingState, funder: string | null, requested: number, requestNumber: string, requestedOn: string, approved: number | null, decisionNumber: string | null, decidedOn: string | null, decisionReason: string | null, disbursed: number, spent: number | null, returned: number | null, settlementNumber: string | null, settledOn: string | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, estimate: { __typename: 'BudgetEstimate', id: string, number: string, total: number | null, lines: Array<{ __typename: 'BudgetLine', id: string, kind: BudgetLineKind, amount: number | null, note: string | null }> } | null, disbursements: Array<{ __typename: 'Disbursement', id: string, on: string, number: string, amount: number }>, settlementLines: Array<{ __typename: 'BudgetLine', id: string, kind: BudgetLineKind, amount: number | null, note: string | null }> } & { ' $fragmentName'?: 'FundingStory_RequestFragment' };

export type FundingRequestPageQueryVariables = Exact<{
  id: string | number;
}>;


export type FundingRequestPageQuery = { fundingRequest: (
    { __typename: 'FundingRequest', id: string }
    & { ' $fragmentRefs'?: { 'FundingStory_RequestFragment': FundingStory_RequestFragment } }
  ) | null };

export type FundingRequestsQueryVariables = Exact<{
  year: number;
  source?: FundingSource | null | undefined;
  state?: FundingState | null | undefined;
  after?: string | null | undefined;
}>;


export type FundingRequestsQuery = { fundingRequests: { __typename: 'FundingRequestConnection', totalCount: number | null, edges: Array<{ __typename: 'FundingRequestEdge', node: { __typename: 'FundingRequest', id: string, source: FundingSource, state: FundingState, requested: number, requestNumber: string, requestedOn: string, approved: number | null, disbursed: number, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FundingGuidanceQueryVariables = Exact<{
  year: number;
}>;


export type FundingGuidanceQuery = { fundingGuidance: { __typename: 'FundingGuidance', id: string, isOpen: boolean, number: string | null, issuedOn: string | null } | null };

export type LinkFundingGuidanceMutationVariables = Exact<{
  input: LinkFundingGuidanceInput;
}>;


export type LinkFundingGuidanceMutation = { linkFundingGuidance: { __typename: 'FundingGuidance', id: string, isOpen: boolean, number: string | null, issuedOn: string | null } };

export type RequestFundingMutationVariables = Exact<{
  input: RequestFundingInput;
}>;


export type RequestFundingMutation = { requestFunding: { __typename: 'FundingRequest', id: string } };

export type ApproveFundingMutationVariables = Exact<{
  input: ApproveFundingInput;
}>;


export type ApproveFundingMutation = { approveFunding: (
    { __typename: 'FundingRequest' }
    & { ' $fragmentRefs'?: { 'FundingStory_RequestFragment': FundingStory_RequestFragment } }
  ) };

export type RefuseFundingMutationVariables = Exact<{
  input: RefuseFundingInput;
}>;


export type RefuseFundingMutation = { refuseFunding: (
    { __typename: 'FundingRequest' }
    & { ' $fragmentRefs'?: { 'FundingStory_RequestFragment': FundingStory_RequestFragment } }
  ) };

export type DisburseFundingMutationVariables = Exact<{
  input: DisburseFundingInput;
}>;


export type DisburseFundingMutation = { disburseFunding: (
    { __typename: 'FundingRequest' }
    & { ' $fragmentRefs'?: { 'FundingStory_RequestFragment': FundingStory_RequestFragment } }
  ) };

export type SettleFundingMutationVariables = Exact<{
  input: SettleFundingInput;
}>;


export type SettleFundingMutation = { settleFunding: (
    { __typename: 'FundingRequest' }
    & { ' $fragmentRefs'?: { 'FundingStory_RequestFragment': FundingStory_RequestFragment } }
  ) };

export type FixFindingMutationVariables = Exact<{
  input: FollowFindingInput;
}>;


export type FixFindingMutation = { fixFinding: { __typename: 'Finding', id: string, version: number, state: FindingState, fixedOn: string | null, evidence: string | null, isOverdue: boolean, daysLate: number | null, entries: Array<{ __typename: 'FindingEntry', id: string, step: FindingStep, on: string, note: string | null }> } };

export type ReturnFindingMutationVariables = Exact<{
  input: FollowFindingInput;
}>;


export type ReturnFindingMutation = { returnFinding: { __typename: 'Finding', id: string, version: number, state: FindingState, fixedOn: string | null, evidence: string | null, isOverdue: boolean, daysLate: number | null, entries: Array<{ __typename: 'FindingEntry', id: string, step: FindingStep, on: string, note: string | null }> } };

export type AcceptFindingMutationVariables = Exact<{
  input: AcceptFindingInput;
}>;


export type AcceptFindingMutation = { acceptFinding: { __typename: 'Finding', id: string, version: number, state: FindingState, fixedOn: string | null, evidence: string | null, isOverdue: boolean, daysLate: number | null, entries: Array<{ __typename: 'FindingEntry', id: string, step: FindingStep, on: string, note: string | null }> } };

export type InspectionFiguresQueryVariables = Exact<{
  year: number;
}>;


export type InspectionFiguresQuery = { inspectionProgress: { __typename: 'InspectionProgress', year: number, planned: number, inspected: number, supervisions: number, findings: number, fixed: number, overdue: number, waves: Array<{ __typename: 'InspectionWave', year: number, planned: number, inspected: number }> } | null, inspectionPlan: { __typename: 'InspectionPlan', id: string, version: number, number: string | null, issuedOn: string | null, dueOn: string | null } | null };

export type InspectionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectionPageQuery = { inspection: { __typename: 'Inspection', id: string, version: number, kind: InspectionKind, state: InspectionState, level: InspectingLevel, wave: number, heldOn: string, isPlanned: boolean, unplannedReason: string | null, minutesNumber: string | null, grade: InspectionGrade | null, recommendations: Array<string>, conclusionNumber: string | null, conclusionOn: string | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, pilotUnit: { __typename: 'PilotUnit', id: string } | null, team: Array<{ __typename: 'Inspector', post: string }>, items: Array<{ __typename: 'InspectionItem', code: string, position: number, text: string, result: InspectionResult | null, note: string | null }>, findings: Array<{ __typename: 'Finding', id: string, version: number, item: string, kind: FindingKind, what: string, dueOn: string, responsible: string, state: FindingState, fixedOn: string | null, evidence: string | null, isOverdue: boolean, daysLate: number | null, entries: Array<{ __typename: 'FindingEntry', id: string, step: FindingStep, on: string, note: string | null }> }> } | null };

export type InspectionsPageQueryVariables = Exact<{
  wave?: number | null | undefined;
  kind?: InspectionKind | null | undefined;
  state?: InspectionState | null | undefined;
  overdue?: boolean | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type InspectionsPageQuery = { inspections: { __typename: 'InspectionConnection', totalCount: number | null, edges: Array<{ __typename: 'InspectionEdge', node: { __typename: 'Inspection', id: string, kind: InspectionKind, state: InspectionState, wave: number, heldOn: string, grade: InspectionGrade | null, findingCount: number, openFindingCount: number, overdueFindingCount: number, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type IssueInspectionPlanMutationVariables = Exact<{
  input: IssueInspectionPlanInput;
}>;


export type IssueInspectionPlanMutation = { issueInspectionPlan: { __typename: 'InspectionPlan', id: string, version: number, number: string | null, issuedOn: string | null } };

export type AnswerInspectionMutationVariables = Exact<{
  input: AnswerInspectionInput;
}>;


export type AnswerInspectionMutation = { answerInspection: { __typename: 'Inspection', id: string, version: number, items: Array<{ __typename: 'InspectionItem', code: string, position: number, text: string, result: InspectionResult | null, note: string | null }>, findings: Array<{ __typename: 'Finding', id: string, version: number, item: string, kind: FindingKind, what: string, dueOn: string, responsible: string, state: FindingState, fixedOn: string | null, evidence: string | null, isOverdue: boolean, daysLate: number | null, entries: Array<{ __typename: 'FindingEntry', id: string, step: FindingStep, on: string, note: string | null }> }> } };

export type OpenInspectionMutationVariables = Exact<{
  input: OpenInspectionInput;
}>;


export type OpenInspectionMutation = { openInspection: { __typename: 'Inspection', id: string } };

export type PilotInspectionsQueryVariables = Exact<{
  pilotUnit: string | number;
}>;


export type PilotInspectionsQuery = { inspections: { __typename: 'InspectionConnection', edges: Array<{ __typename: 'InspectionEdge', node: { __typename: 'Inspection', id: string, kind: InspectionKind, state: InspectionState, heldOn: string, grade: InspectionGrade | null, findingCount: number, openFindingCount: number, overdueFindingCount: number } }> } };

export type InspectionPlanUnitsQueryVariables = Exact<{
  year: number;
}>;


export type InspectionPlanUnitsQuery = { plan: { __typename: 'Plan', id: string, unit: { __typename: 'UnitVersion', id: string, unitId: string } | null } | null, pilotUnits: { __typename: 'PilotUnitConnection', edges: Array<{ __typename: 'PilotUnitEdge', node: { __typename: 'PilotUnit', id: string, year: number, launchedOn: string | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null } }> } };

export type DraftInspectionPlanMutationVariables = Exact<{
  input: DraftInspectionPlanInput;
}>;


export type DraftInspectionPlanMutation = { draftInspectionPlan: { __typename: 'InspectionPlan', id: string } };

export type CloseInspectionMutationVariables = Exact<{
  input: CloseInspectionInput;
}>;


export type CloseInspectionMutation = { closeInspection: { __typename: 'Inspection', id: string, version: number, state: InspectionState, minutesNumber: string | null, grade: InspectionGrade | null, recommendations: Array<string> } };

export type ConcludeInspectionMutationVariables = Exact<{
  input: ConcludeInspectionInput;
}>;


export type ConcludeInspectionMutation = { concludeInspection: { __typename: 'Inspection', id: string, version: number, state: InspectionState, conclusionNumber: string | null, conclusionOn: string | null } };

export type YearMilestonesQueryVariables = Exact<{
  year: number;
}>;


export type YearMilestonesQuery = { plan: { __typename: 'Plan', id: string, deadlines: Array<{ __typename: 'Deadline', id: string, kind: DeadlineKind, quarter: number, dueOn: string | null }> } | null };

export type MyPilotTasksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyPilotTasksQuery = { pilotTasks: { __typename: 'PilotTaskConnection', edges: Array<{ __typename: 'PilotTaskEdge', node: { __typename: 'PilotTask', id: string, title: string, dueOn: string | null, link: string, paragraph: { __typename: 'PlanParagraph', section: string, item: string, number: string, documentId: string } | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MyCaseTasksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyCaseTasksQuery = { caseTasks: { __typename: 'CaseTaskConnection', edges: Array<{ __typename: 'CaseTaskEdge', node: { __typename: 'CaseTask', id: string, title: string, dueOn: string, link: string, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MyReportTasksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyReportTasksQuery = { reportTasks: { __typename: 'ReportTaskConnection', edges: Array<{ __typename: 'ReportTaskEdge', node: { __typename: 'ReportTask', id: string, title: string, dueOn: string, link: string, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AskObligationMutationVariables = Exact<{
  input: AskObligationInput;
}>;


export type AskObligationMutation = { askObligation: { __typename: 'Obligation', id: string } };

export type ObligationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ObligationPageQuery = { obligation: { __typename: 'Obligation', id: string, version: number, title: string, what: string, body: ProgrammeBody, bodyName: string | null, state: ObligationState, askedOn: string, dueOn: string | null, answeredOn: string | null, reason: string | null, doneOn: string | null, evidenceNumber: string | null, section: string | null, item: string | null, conclusion: number | null, isOverdue: boolean, mayAnswer: boolean, mayWithdraw: boolean, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, ofUnit: { __typename: 'UnitVersion', id: string, fullName: string } | null, document: { __typename: 'ProgrammeDocument', id: string, number: string | null, title: string } | null, conference: { __typename: 'Conference', id: string, title: string } | null, entries: Array<{ __typename: 'ObligationEntry', id: string, step: ObligationStep, on: string, number: string | null, note: string | null, dueOn: string | null }> } | null };

export type ObligationsPageQueryVariables = Exact<{
  side?: ObligationSide | null | undefined;
  state?: ObligationState | null | undefined;
  body?: ProgrammeBody | null | undefined;
  overdue?: boolean | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ObligationsPageQuery = { obligations: { __typename: 'ObligationConnection', totalCount: number | null, edges: Array<{ __typename: 'ObligationEdge', node: { __typename: 'Obligation', id: string, title: string, body: ProgrammeBody, bodyName: string | null, state: ObligationState, askedOn: string, dueOn: string | null, isOverdue: boolean, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, ofUnit: { __typename: 'UnitVersion', id: string, fullName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AnswerObligationMutationVariables = Exact<{
  input: AnswerObligationInput;
}>;


export type AnswerObligationMutation = { answerObligation: { __typename: 'Obligation', id: string, version: number, state: ObligationState } };

export type FinishObligationMutationVariables = Exact<{
  input: FinishObligationInput;
}>;


export type FinishObligationMutation = { finishObligation: { __typename: 'Obligation', id: string, version: number, state: ObligationState } };

export type WithdrawObligationMutationVariables = Exact<{
  input: WithdrawObligationInput;
}>;


export type WithdrawObligationMutation = { withdrawObligation: { __typename: 'Obligation', id: string, version: number, state: ObligationState } };

export type ScheduleObligationMutationVariables = Exact<{
  input: ScheduleObligationInput;
}>;


export type ScheduleObligationMutation = { scheduleObligation: { __typename: 'Obligation', id: string, version: number, dueOn: string | null } };

export type RecordOutreachMutationVariables = Exact<{
  input: RecordOutreachInput;
}>;


export type RecordOutreachMutation = { recordOutreach: { __typename: 'Outreach', id: string } };

export type ReviseOutreachMutationVariables = Exact<{
  input: ReviseOutreachInput;
}>;


export type ReviseOutreachMutation = { reviseOutreach: { __typename: 'Outreach', id: string, version: number } };

export type OwnAreasQueryVariables = Exact<{
  under: string | number;
}>;


export type OwnAreasQuery = { units: { __typename: 'UnitVersionConnection', edges: Array<{ __typename: 'UnitVersionEdge', node: { __typename: 'UnitVersion', id: string, unitId: string, fullName: string } }> } };

export type OutreachPageQueryVariables = Exact<{
  year: number;
  kind?: OutreachKind | null | undefined;
  after?: string | null | undefined;
}>;


export type OutreachPageQuery = { outreachFigures: { __typename: 'OutreachFigures', sessions: number, attendance: number, communications: number, pledged: number, audiences: Array<{ __typename: 'AudienceCount', audience: Audience, count: number }>, channels: Array<{ __typename: 'ChannelCount', channel: Channel, activities: number, times: number, copies: number }> }, outreach: { __typename: 'OutreachConnection', totalCount: number | null, edges: Array<{ __typename: 'OutreachEdge', node: { __typename: 'Outreach', id: string, version: number, kind: OutreachKind, on: string, topics: Array<OutreachTopic>, sessions: number | null, attendance: number | null, channel: Channel | null, outlet: string | null, times: number | null, copies: number | null, pledged: number, note: string | null, mayRevise: boolean, audience: Array<{ __typename: 'AudienceCount', audience: Audience, count: number }>, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type WithdrawOutreachMutationVariables = Exact<{
  input: WithdrawOutreachInput;
}>;


export type WithdrawOutreachMutation = { withdrawOutreach: { __typename: 'Outreach', id: string, version: number } };

export type OverduePageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  againstFirst?: boolean | null | undefined;
  district?: string | number | null | undefined;
  kind?: DutyKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OverduePageQuery = { overdue: { __typename: 'OverdueConnection', totalCount: number | null, edges: Array<{ __typename: 'OverdueEdge', node: { __typename: 'Overdue', id: string, kind: DutyKind, dueOn: string, what: string | null, link: string, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, district: { __typename: 'UnitVersion', id: string, fullName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OverdueCountsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  againstFirst?: boolean | null | undefined;
}>;


export type OverdueCountsQuery = { overdueCounts: Array<{ __typename: 'OverdueCount', total: number, kinds: Array<{ __typename: 'OverdueKindCount', kind: DutyKind, count: number }>, district: { __typename: 'UnitVersion', id: string, fullName: string } | null }> };

export type DeadlinesQueryVariables = Exact<{
  year: number;
}>;


export type DeadlinesQuery = { plan: (
    { __typename: 'Plan', id: string }
    & { ' $fragmentRefs'?: { 'Milestones_PlanFragment': Milestones_PlanFragment } }
  ) | null };

export type LateUnitsQueryVariables = Exact<{
  year: number;
}>;


export type LateUnitsQuery = { pilotUnits: { __typename: 'PilotUnitConnection', totalCount: number | null, edges: Array<{ __typename: 'PilotUnitEdge', node: { __typename: 'PilotUnit', id: string, stage: PilotStage, isLate: boolean, launchDueOn: string | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, district: { __typename: 'UnitVersion', id: string, fullName: string } | null } }> } };

export type OverviewPageQueryVariables = Exact<{
  year: number;
  asOf?: string | null | undefined;
}>;


export type OverviewPageQuery = { waveProgress: { __typename: 'WaveProgress', year: number, asOf: string, quota: number, selected: number, launched: number, late: number, onTime: number, dueOn: string | null, districts: Array<{ __typename: 'DistrictProgress', selected: number, launched: number, late: number, district: { __typename: 'UnitVersion', id: string, unitId: string, fullName: string } | null }>, months: Array<{ __typename: 'MonthProgress', month: number, launched: number | null, planned: number }> } | null };

export type AreasOfUnitQueryVariables = Exact<{
  under: string | number;
}>;


export type AreasOfUnitQuery = { units: { __typename: 'UnitVersionConnection', edges: Array<{ __typename: 'UnitVersionEdge', node: { __typename: 'UnitVersion', id: string, unitId: string, fullName: string } }> } };

export type NextStep_PilotUnitFragment = { __typename: 'PilotUnit', id: string, version: number, stage: PilotStage, sponsor: SponsorLevel, nextStep: PilotStage | null, proposedOn: string, peopleToHelp: number | null, endorsements: Array<{ __typename: 'Endorsement', level: SponsorLevel, on: string }>, steps: Array<{ __typename: 'PilotStep', stage: PilotStage, on: string }>, unit: { __typename: 'UnitVersion', id: string, unitId: string } | null } & { ' $fragmentName'?: 'NextStep_PilotUnitFragment' };

export type OwnPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPlansQuery = { plans: { __typename: 'PlanConnection', edges: Array<{ __typename: 'PlanEdge', node: { __typename: 'Plan', id: string, number: string, issuedOn: string, title: string, document: { __typename: 'ProgrammeDocument', id: string } | null } }> } };

export type PilotUnitFacts_PilotUnitFragment = { __typename: 'PilotUnit', id: string, sponsor: SponsorLevel, peopleToHelp: number | null, peopleSource: string | null, securityProblem: string | null, justification: string | null, launchDueOn: string | null, endorsements: Array<{ __typename: 'Endorsement', level: SponsorLevel, on: string }>, urgedBy: Array<{ __typename: 'ProgrammeDocument', id: string, number: string | null, issuedOn: string | null }> } & { ' $fragmentName'?: 'PilotUnitFacts_PilotUnitFragment' };

export type PilotUnitPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PilotUnitPageQuery = { pilotUnit: (
    { __typename: 'PilotUnit', id: string, year: number, stage: PilotStage, isLate: boolean, daysLate: number | null, selectedOn: string | null, launchedOn: string | null, unit: { __typename: 'UnitVersion', id: string, code: string, fullName: string, synthetic: boolean, ancestors: Array<{ __typename: 'UnitVersion', id: string, fullName: string, level: UnitLevel }> } | null, steps: Array<{ __typename: 'PilotStep', stage: PilotStage, on: string }> }
    & { ' $fragmentRefs'?: { 'PilotUnitFacts_PilotUnitFragment': PilotUnitFacts_PilotUnitFragment;'PilotUnitParts_PilotUnitFragment': PilotUnitParts_PilotUnitFragment;'PilotUnitStory_PilotUnitFragment': PilotUnitStory_PilotUnitFragment;'NextStep_PilotUnitFragment': NextStep_PilotUnitFragment } }
  ) | null };

export type PilotUnitParts_PilotUnitFragment = { __typename: 'PilotUnit', id: string, committee: { __typename: 'SteeringCommittee', foundedOn: string, issuer: CommitteeIssuer, decisionNumber: string, regulationNumber: string | null, memberCount: number, womenCount: number | null } | null, coreGroups: Array<{ __typename: 'CoreGroup', name: string, foundedOn: string, memberCount: number, womenCount: number, area: { __typename: 'UnitVersion', id: string, fullName: string } | null }>, launch: { __typename: 'LaunchConference', id: string, heldOn: string, place: string, chair: string, attendance: number, minutesNumber: string | null } | null } & { ' $fragmentName'?: 'PilotUnitParts_PilotUnitFragment' };

export type PilotUnitStory_PilotUnitFragment = { __typename: 'PilotUnit', id: string, steps: Array<{ __typename: 'PilotStep', id: string, stage: PilotStage, on: string, documentNumber: string | null, note: string | null }> } & { ' $fragmentName'?: 'PilotUnitStory_PilotUnitFragment' };

export type PilotUnitsPageQueryVariables = Exact<{
  year?: number | null | undefined;
  stage?: PilotStage | null | undefined;
  district?: string | number | null | undefined;
  late?: boolean | null | undefined;
  counted?: WaveCount | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PilotUnitsPageQuery = { pilotUnits: { __typename: 'PilotUnitConnection', totalCount: number | null, edges: Array<{ __typename: 'PilotUnitEdge', node: (
        { __typename: 'PilotUnit', id: string }
        & { ' $fragmentRefs'?: { 'PilotUnitsTable_PilotUnitFragment': PilotUnitsTable_PilotUnitFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PilotUnitDistrictsQueryVariables = Exact<{
  year: number;
}>;


export type PilotUnitDistrictsQuery = { waveProgress: { __typename: 'WaveProgress', year: number, districts: Array<{ __typename: 'DistrictProgress', late: number, selected: number, district: { __typename: 'UnitVersion', id: string, unitId: string, name: string, fullName: string } | null }> } | null };

export type PilotUnitsTable_PilotUnitFragment = { __typename: 'PilotUnit', id: string, year: number, stage: PilotStage, isLate: boolean, launchDueOn: string | null, launchedOn: string | null, peopleToHelp: number | null, unit: { __typename: 'UnitVersion', id: string, code: string, fullName: string } | null, district: { __typename: 'UnitVersion', id: string, fullName: string } | null } & { ' $fragmentName'?: 'PilotUnitsTable_PilotUnitFragment' };

export type ProposePilotUnitMutationVariables = Exact<{
  input: ProposePilotUnitInput;
}>;


export type ProposePilotUnitMutation = { proposePilotUnit: { __typename: 'PilotUnit', id: string } };

export type PilotUnitAfterStepFragment = (
  { __typename: 'PilotUnit', id: string, version: number }
  & { ' $fragmentRefs'?: { 'PilotUnitsTable_PilotUnitFragment': PilotUnitsTable_PilotUnitFragment;'PilotUnitFacts_PilotUnitFragment': PilotUnitFacts_PilotUnitFragment;'PilotUnitParts_PilotUnitFragment': PilotUnitParts_PilotUnitFragment;'PilotUnitStory_PilotUnitFragment': PilotUnitStory_PilotUnitFragment;'NextStep_PilotUnitFragment': NextStep_PilotUnitFragment } }
) & { ' $fragmentName'?: 'PilotUnitAfterStepFragment' };

export type EndorsePilotUnitMutationVariables = Exact<{
  input: EndorsePilotUnitInput;
}>;


export type EndorsePilotUnitMutation = { endorsePilotUnit: (
    { __typename: 'PilotUnit', id: string }
    & { ' $fragmentRefs'?: { 'PilotUnitAfterStepFragment': PilotUnitAfterStepFragment } }
  ) };

export type SelectPilotUnitMutationVariables = Exact<{
  input: SelectPilotUnitInput;
}>;


export type SelectPilotUnitMutation = { selectPilotUnit: (
    { __typename: 'PilotUnit', id: string }
    & { ' $fragmentRefs'?: { 'PilotUnitAfterStepFragment': PilotUnitAfterStepFragment } }
  ) };

export type GuidePilotUnitMutationVariables = Exact<{
  input: GuidePilotUnitInput;
}>;


export type GuidePilotUnitMutation = { guidePilotUnit: (
    { __typename: 'PilotUnit', id: string }
    & { ' $fragmentRefs'?: { 'PilotUnitAfterStepFragment': PilotUnitAfterStepFragment } }
  ) };

export type DraftPilotPlanMutationVariables = Exact<{
  input: DraftPilotPlanInput;
}>;


export type DraftPilotPlanMutation = { draftPilotPlan: (
    { __typename: 'PilotUnit', id: string }
    & { ' $fragmentRefs'?: { 'PilotUnitAfterStepFragment': PilotUnitAfterStepFragment } }
  ) };

export type RecordPartyOpinionMutationVariables = Exact<{
  input: RecordPartyOpinionInput;
}>;


export type RecordPartyOpinionMutation = { recordPartyOpinion: (
    { __typename: 'PilotUnit', id: string }
    & { ' $fragmentRefs'?: { 'PilotUnitAfterStepFragment': PilotUnitAfterStepFragment } }
  ) };

export type IssuePilotPlanMutationVariables = Exact<{
  input: IssuePilotPlanInput;
}>;


export type IssuePilotPlanMutation = { issuePilotPlan: (
    { __typename: 'PilotUnit', id: string }
    & { ' $fragmentRefs'?: { 'PilotUnitAfterStepFragment': PilotUnitAfterStepFragment } }
  ) };

export type FoundSteeringCommitteeMutationVariables = Exact<{
  input: FoundSteeringCommitteeInput;
}>;


export type FoundSteeringCommitteeMutation = { foundSteeringCommittee: (
    { __typename: 'PilotUnit', id: string }
    & { ' $fragmentRefs'?: { 'PilotUnitAfterStepFragment': PilotUnitAfterStepFragment } }
  ) };

export type FoundCoreGroupsMutationVariables = Exact<{
  input: FoundCoreGroupsInput;
}>;


export type FoundCoreGroupsMutation = { foundCoreGroups: (
    { __typename: 'PilotUnit', id: string }
    & { ' $fragmentRefs'?: { 'PilotUnitAfterStepFragment': PilotUnitAfterStepFragment } }
  ) };

export type RecordSurveyMutationVariables = Exact<{
  input: RecordSurveyInput;
}>;


export type RecordSurveyMutation = { recordSurvey: (
    { __typename: 'PilotUnit', id: string }
    & { ' $fragmentRefs'?: { 'PilotUnitAfterStepFragment': PilotUnitAfterStepFragment } }
  ) };

export type LaunchPilotUnitMutationVariables = Exact<{
  input: LaunchPilotUnitInput;
}>;


export type LaunchPilotUnitMutation = { launchPilotUnit: (
    { __typename: 'PilotUnit', id: string }
    & { ' $fragmentRefs'?: { 'PilotUnitAfterStepFragment': PilotUnitAfterStepFragment } }
  ) };

export type PlanDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanDraftsQuery = { documents: { __typename: 'ProgrammeDocumentConnection', edges: Array<{ __typename: 'ProgrammeDocumentEdge', node: { __typename: 'ProgrammeDocument', id: string, title: string, issuer: string } }> } };

export type IssuePlanDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type IssuePlanDraftQuery = { document: { __typename: 'ProgrammeDocument', id: string, version: number, title: string, type: DocumentType, state: DocumentState, parent: { __typename: 'ProgrammeDocument', id: string } | null, unit: { __typename: 'UnitVersion', id: string, level: UnitLevel } | null, items: Array<{ __typename: 'DocumentItem', section: string, item: string, text: string }> } | null, schemes: Array<{ __typename: 'Scheme', id: string, shortName: string }>, plans: { __typename: 'PlanConnection', edges: Array<{ __typename: 'PlanEdge', node: { __typename: 'Plan', id: string, level: PlanLevel, year: number, untilYear: number, number: string, title: string, document: { __typename: 'ProgrammeDocument', id: string } | null } }> } };

export type IssuePlanMutationVariables = Exact<{
  input: IssuePlanInput;
}>;


export type IssuePlanMutation = { issuePlan: { __typename: 'Plan', id: string, number: string, document: { __typename: 'ProgrammeDocument', id: string, version: number, state: DocumentState, number: string | null, issuedOn: string | null, hash: string | null } | null } };

export type Milestones_PlanFragment = { __typename: 'Plan', id: string, unit: { __typename: 'UnitVersion', id: string, unitId: string } | null, deadlines: Array<{ __typename: 'Deadline', id: string, version: number, kind: DeadlineKind, quarter: number, year: number, dueOn: string | null, paragraph: { __typename: 'PlanParagraph', section: string, item: string, number: string, documentId: string } | null, inner: Array<{ __typename: 'InnerDeadline', kind: InnerDeadlineKind, dueOn: string | null }>, history: Array<{ __typename: 'DeadlineChange', id: string, from: string | null, to: string, reason: string, documentNumber: string | null, document: { __typename: 'ProgrammeDocument', id: string } | null }> }> } & { ' $fragmentName'?: 'Milestones_PlanFragment' };

export type MoveDeadlineMutationVariables = Exact<{
  input: MoveDeadlineInput;
}>;


export type MoveDeadlineMutation = { moveDeadline: { __typename: 'Deadline', id: string, version: number, dueOn: string | null, history: Array<{ __typename: 'DeadlineChange', from: string | null, to: string, reason: string, recordedAt: string }> } };

export type NoticesOfDatesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticesOfDatesQuery = { documents: { __typename: 'ProgrammeDocumentConnection', edges: Array<{ __typename: 'ProgrammeDocumentEdge', node: { __typename: 'ProgrammeDocument', id: string, number: string | null, issuedOn: string | null, title: string, unit: { __typename: 'UnitVersion', id: string, unitId: string } | null } }> } };

export type PlanPageQueryVariables = Exact<{
  id: string | number;
  papers: boolean;
}>;


export type PlanPageQuery = { programmePlan: (
    { __typename: 'Plan', id: string, level: PlanLevel, year: number, untilYear: number, title: string, number: string, issuedOn: string, issuer: string, coIssuers: Array<string>, quota: number | null, legalBases: Array<{ __typename: 'LegalBasis', raw: string, issuedOn: string, issuer: string }>, partyOpinion: { __typename: 'LegalBasis', raw: string, issuedOn: string, issuer: string } | null, scheme: { __typename: 'Scheme', id: string, shortName: string } | null, parent: { __typename: 'Plan', id: string, number: string, title: string } | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, children: Array<{ __typename: 'Plan', id: string, number: string, title: string, issuedOn: string, level: PlanLevel, year: number }>, document?: { __typename: 'ProgrammeDocument', id: string, receiptsExpected: number, receiptsReceived: number } | null, expected: Array<{ __typename: 'ExpectedPlan', level: PlanLevel, paperNumber: string | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, plan: { __typename: 'Plan', id: string, number: string, issuedOn: string } | null, pilotUnit: { __typename: 'PilotUnit', id: string } | null }>, previousWave: { __typename: 'WaveProgress', year: number, asOf: string, quota: number, selected: number, launched: number, onTime: number } | null }
    & { ' $fragmentRefs'?: { 'Milestones_PlanFragment': Milestones_PlanFragment } }
  ) | null };

export type PlansPageQueryVariables = Exact<{
  year?: number | null | undefined;
  level?: PlanLevel | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PlansPageQuery = { plans: { __typename: 'PlanConnection', totalCount: number | null, edges: Array<{ __typename: 'PlanEdge', node: { __typename: 'Plan', id: string, level: PlanLevel, year: number, untilYear: number, number: string, issuedOn: string, title: string, parent: { __typename: 'Plan', id: string, number: string } | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MyMailQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMailQuery = { me: { __typename: 'Me', id: string, version: number, email: string | null, mailIsOn: boolean } | null };

export type SetMyEmailMutationVariables = Exact<{
  input: SetMyEmailInput;
}>;


export type SetMyEmailMutation = { setMyEmail: { __typename: 'Me', id: string, version: number, email: string | null } };

export type MyRemindersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyRemindersQuery = { myReminders: { __typename: 'ReminderConnection', totalCount: number | null, edges: Array<{ __typename: 'ReminderEdge', node: { __typename: 'Reminder', id: string, version: number, kind: DutyKind, dueOn: string, on: string, what: string | null, link: string | null, note: string | null, acknowledgedOn: string | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AcknowledgeReminderMutationVariables = Exact<{
  input: AcknowledgeReminderInput;
}>;


export type AcknowledgeReminderMutation = { acknowledgeReminder: { __typename: 'Reminder', id: string, version: number, acknowledgedOn: string | null } };

export type PilotRemindersQueryVariables = Exact<{
  pilotUnit: string | number;
}>;


export type PilotRemindersQuery = { reminders: { __typename: 'ReminderConnection', totalCount: number | null, edges: Array<{ __typename: 'ReminderEdge', node: { __typename: 'Reminder', id: string, on: string, kind: DutyKind, dueOn: string, office: ReminderOffice, note: string | null, ruleDays: number | null, isOpen: boolean, acknowledgedOn: string | null, mail: { __typename: 'ReminderMail', waiting: number, sent: number, failed: number } } }> } };

export type RemindNowMutationVariables = Exact<{
  input: RemindNowInput;
}>;


export type RemindNowMutation = { remindNow: { __typename: 'Reminder', id: string, office: ReminderOffice, officeUnit: { __typename: 'UnitVersion', id: string, fullName: string } | null } };

export type ApplyReorganisationMutationVariables = Exact<{
  input: CloseReorganisationInput;
}>;


export type ApplyReorganisationMutation = { applyReorganisation: { __typename: 'Reorganisation', id: string, version: number, state: ReorganisationState, closedAt: string | null, closedReason: string | null } };

export type CancelReorganisationMutationVariables = Exact<{
  input: CloseReorganisationInput;
}>;


export type CancelReorganisationMutation = { cancelReorganisation: { __typename: 'Reorganisation', id: string, version: number, state: ReorganisationState, closedAt: string | null, closedReason: string | null } };

export type DecideReorganisationMutationVariables = Exact<{
  input: DecideReorganisationInput;
}>;


export type DecideReorganisationMutation = { decideReorganisation: { __typename: 'Reorganisation', id: string, version: number, state: ReorganisationState, undecided: number } };

export type DecideReorganisationAreaMutationVariables = Exact<{
  input: DecideReorganisationAreaInput;
}>;


export type DecideReorganisationAreaMutation = { decideReorganisationArea: { __typename: 'Reorganisation', id: string, version: number, state: ReorganisationState, undecided: number } };

export type DecideReorganisationPostMutationVariables = Exact<{
  input: DecideReorganisationPostInput;
}>;


export type DecideReorganisationPostMutation = { decideReorganisationPost: { __typename: 'Reorganisation', id: string, version: number, state: ReorganisationState, undecided: number } };

export type DraftReorganisationMutationVariables = Exact<{
  input: DraftReorganisationInput;
}>;


export type DraftReorganisationMutation = { draftReorganisation: { __typename: 'Reorganisation', id: string, version: number, state: ReorganisationState } };

export type ReviseReorganisationMutationVariables = Exact<{
  input: ReviseReorganisationInput;
}>;


export type ReviseReorganisationMutation = { reviseReorganisation: { __typename: 'Reorganisation', id: string, version: number, state: ReorganisationState } };

export type ReorganisationActQueryVariables = Exact<{
  id: string | number;
  unitFates?: string | null | undefined;
  newUnits?: string | null | undefined;
  splitUnits?: string | null | undefined;
  affectedPosts?: string | null | undefined;
  sightChanges?: string | null | undefined;
  decisions?: string | null | undefined;
}>;


export type ReorganisationActQuery = { reorganisation: { __typename: 'Reorganisation', id: string, version: number, title: string, basis: string, effectiveOn: string, state: ReorganisationState, draftedAt: string, closedAt: string | null, closedReason: string | null, undecided: number, toDecide: number, faults: Array<{ __typename: 'ReorganisationFault', row: number, rule: string, message: string }>, endingUnits: { __typename: 'UnitVersionConnection', totalCount: number | null }, unitFates: { __typename: 'ReorganisationUnitFateConnection', totalCount: number | null, edges: Array<{ __typename: 'ReorganisationUnitFateEdge', node: { __typename: 'ReorganisationUnitFate', fate: UnitFate, heirs: Array<{ __typename: 'ReorganisationUnit', code: string, fullName: string }>, unit: { __typename: 'UnitVersion', id: string, code: string, fullName: string, openPilotUnits: number | null, openDuties: number | null, openCaseFiles: number | null, openReports: number | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, sightChanges: { __typename: 'ReorganisationSightConnection', totalCount: number | null, edges: Array<{ __typename: 'ReorganisationSightEdge', node: { __typename: 'ReorganisationSight', readsOnly: boolean, gainCount: number, loseCount: number, post: { __typename: 'Post', id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string } | null }, official: { __typename: 'Official', id: string, name: string } | null, gains: Array<{ __typename: 'UnitVersion', id: string, code: string, fullName: string }>, loses: Array<{ __typename: 'UnitVersion', id: string, code: string, fullName: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, decisions: { __typename: 'ReorganisationDecisionConnection', totalCount: number | null, edges: Array<{ __typename: 'ReorganisationDecisionEdge', node: { __typename: 'ReorganisationDecision', target: string | null, decidedAt: string, unit: { __typename: 'UnitVersion', id: string, code: string, fullName: string } | null, post: { __typename: 'Post', id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string } | null } | null, by: { __typename: 'Official', id: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, newUnits: { __typename: 'ReorganisationUnitConnection', totalCount: number | null, edges: Array<{ __typename: 'ReorganisationUnitEdge', node: { __typename: 'ReorganisationUnit', code: string, fullName: string, parentCode: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, splitUnits: { __typename: 'ReorganisationSplitConnection', totalCount: number | null, edges: Array<{ __typename: 'ReorganisationSplitEdge', node: { __typename: 'ReorganisationSplit', needsDecision: boolean, decision: string | null, unit: { __typename: 'UnitVersion', id: string, unitId: string, code: string, fullName: string }, heirs: Array<{ __typename: 'ReorganisationUnit', code: string, fullName: string }>, areas: Array<{ __typename: 'ReorganisationArea', decision: string | null, unit: { __typename: 'UnitVersion', id: string, unitId: string, code: string, fullName: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, affectedPosts: { __typename: 'ReorganisationPostConnection', totalCount: number | null, edges: Array<{ __typename: 'ReorganisationPostEdge', node: { __typename: 'ReorganisationPost', decision: string | null, post: { __typename: 'Post', id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string } | null }, unit: { __typename: 'UnitVersion', id: string, fullName: string }, heirs: Array<{ __typename: 'ReorganisationUnit', code: string, fullName: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReorganisationListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReorganisationListQuery = { reorganisations: { __typename: 'ReorganisationConnection', totalCount: number | null, edges: Array<{ __typename: 'ReorganisationEdge', node: { __typename: 'Reorganisation', id: string, title: string, basis: string, effectiveOn: string, state: ReorganisationState, draftedAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RevisedReorganisationQueryVariables = Exact<{
  id: string | number;
}>;


export type RevisedReorganisationQuery = { reorganisation: { __typename: 'Reorganisation', id: string, version: number, title: string, basis: string, effectiveOn: string, state: ReorganisationState } | null };

export type SettlingOfActQueryVariables = Exact<{
  id: string | number;
}>;


export type SettlingOfActQuery = { reorganisation: { __typename: 'Reorganisation', id: string, modelsSettling: { __typename: 'ReorganisationSettling', state: SettlingState, moves: number, settled: number } | null, casesSettling: { __typename: 'ReorganisationSettling', state: SettlingState, moves: number, settled: number } | null, reportingSettling: { __typename: 'ReorganisationSettling', state: SettlingState, moves: number, settled: number } | null } | null };

export type CompilationQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type CompilationQuery = { compilation: { __typename: 'Compilation', unit: { __typename: 'UnitVersion', id: string, fullName: string } | null, report: { __typename: 'Report', id: string, state: ReportState, level: UnitLevel }, missing: Array<{ __typename: 'UnitVersion', id: string, fullName: string } | null>, figures: Array<{ __typename: 'CompiledFigure', value: number | null, status: FigureStatus, indicator: { __typename: 'Indicator', id: string, code: string, name: string, nameEn: string, unit: string }, parts: Array<{ __typename: 'CompiledPart', value: number | null, status: FigureStatus, unit: { __typename: 'UnitVersion', id: string, fullName: string, level: UnitLevel } | null, report: { __typename: 'Report', id: string, level: UnitLevel, unit: { __typename: 'UnitVersion', id: string, unitId: string } | null } | null }> }> } | null };

export type CompileReportMutationVariables = Exact<{
  input: CompileReportInput;
}>;


export type CompileReportMutation = { compileReport: { __typename: 'Report', id: string, version: number, state: ReportState } };

export type ReportForm_ReportFragment = { __typename: 'Report', id: string, version: number, state: ReportState, narrative: string | null, figures: Array<{ __typename: 'Figure', value: number | null, status: FigureStatus, computed: number | null, typed: number | null, reason: string | null, indicator: { __typename: 'Indicator', id: string, code: string, name: string, nameEn: string, unit: string, kind: IndicatorKind, source: IndicatorSource, required: boolean } }>, warnings: Array<{ __typename: 'ReportWarning', rule: string, message: string }> } & { ' $fragmentName'?: 'ReportForm_ReportFragment' };

export type ReportHistory_ReportFragment = { __typename: 'Report', id: string, history: Array<{ __typename: 'ReportEvent', state: ReportState, on: string, recordedAt: string, reason: string | null, by: string, official: { __typename: 'Official', id: string } | null }> } & { ' $fragmentName'?: 'ReportHistory_ReportFragment' };

export type ReportNamesQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportNamesQuery = { report: { __typename: 'Report', id: string, history: Array<{ __typename: 'ReportEvent', official: { __typename: 'Official', id: string, name: string } | null }> } | null };

export type ReportListQueryVariables = Exact<{
  period?: string | number | null | undefined;
  state?: ReportState | null | undefined;
  level?: UnitLevel | null | undefined;
  late?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportListQuery = { reports: { __typename: 'ReportConnection', totalCount: number | null, edges: Array<{ __typename: 'ReportEdge', node: (
        { __typename: 'Report', id: string }
        & { ' $fragmentRefs'?: { 'ReportsTable_ReportFragment': ReportsTable_ReportFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ReportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPageQuery = { report: (
    { __typename: 'Report', id: string, version: number, level: UnitLevel, state: ReportState, dueOn: string, isLate: boolean, submittedOn: string | null, acceptedOn: string | null, period: { __typename: 'ReportingPeriod', id: string, name: string, from: string, to: string }, unit: { __typename: 'UnitVersion', id: string, unitId: string, code: string, fullName: string, parent: { __typename: 'UnitVersion', id: string, fullName: string } | null } | null }
    & { ' $fragmentRefs'?: { 'ReportForm_ReportFragment': ReportForm_ReportFragment;'ReportReading_ReportFragment': ReportReading_ReportFragment;'ReportHistory_ReportFragment': ReportHistory_ReportFragment } }
  ) | null };

export type ReportReading_ReportFragment = { __typename: 'Report', id: string, narrative: string | null, explanation: string | null, figures: Array<{ __typename: 'Figure', value: number | null, status: FigureStatus, computed: number | null, typed: number | null, reason: string | null, indicator: { __typename: 'Indicator', id: string, code: string, name: string, nameEn: string, unit: string } }>, warnings: Array<{ __typename: 'ReportWarning', rule: string, message: string }> } & { ' $fragmentName'?: 'ReportReading_ReportFragment' };

export type ReportingPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportingPeriodsQuery = { reportingPeriods: Array<{ __typename: 'ReportingPeriod', id: string, name: string, year: number, from: string, to: string }> };

export type ReportsTable_ReportFragment = { __typename: 'Report', id: string, level: UnitLevel, state: ReportState, dueOn: string, submittedOn: string | null, acceptedOn: string | null, isLate: boolean, unit: { __typename: 'UnitVersion', id: string, code: string, fullName: string, parent: { __typename: 'UnitVersion', id: string, fullName: string } | null } | null } & { ' $fragmentName'?: 'ReportsTable_ReportFragment' };

export type AcceptReportMutationVariables = Exact<{
  input: AcceptReportInput;
}>;


export type AcceptReportMutation = { acceptReport: (
    { __typename: 'Report', id: string, version: number, state: ReportState, acceptedOn: string | null }
    & { ' $fragmentRefs'?: { 'ReportHistory_ReportFragment': ReportHistory_ReportFragment;'ReportsTable_ReportFragment': ReportsTable_ReportFragment } }
  ) };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnReportInput;
}>;


export type ReturnReportMutation = { returnReport: (
    { __typename: 'Report', id: string, version: number, state: ReportState }
    & { ' $fragmentRefs'?: { 'ReportHistory_ReportFragment': ReportHistory_ReportFragment;'ReportsTable_ReportFragment': ReportsTable_ReportFragment } }
  ) };

export type SaveReportMutationVariables = Exact<{
  input: SaveReportInput;
}>;


export type SaveReportMutation = { saveReport: (
    { __typename: 'Report', id: string, version: number, state: ReportState }
    & { ' $fragmentRefs'?: { 'ReportForm_ReportFragment': ReportForm_ReportFragment;'ReportHistory_ReportFragment': ReportHistory_ReportFragment;'ReportsTable_ReportFragment': ReportsTable_ReportFragment } }
  ) };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { submitReport: (
    { __typename: 'Report', id: string, version: number, state: ReportState, submittedOn: string | null, isLate: boolean }
    & { ' $fragmentRefs'?: { 'ReportForm_ReportFragment': ReportForm_ReportFragment;'ReportReading_ReportFragment': ReportReading_ReportFragment;'ReportHistory_ReportFragment': ReportHistory_ReportFragment;'ReportsTable_ReportFragment': ReportsTable_ReportFragment } }
  ) };

export type CandidateDialogQueryVariables = Exact<{
  id: string | number;
}>;


export type CandidateDialogQuery = { candidate: { __typename: 'Candidate', id: string, version: number, stage: PilotStage, rank: number, score: number, meetsPeople: boolean, meetsSecurity: boolean, endorsed: boolean, isHotspot: boolean | null, standardMet: boolean | null, standardSource: string | null, partyWill: LocalWill | null, frontWill: LocalWill | null, hadModel: boolean | null, previousModel: string | null, objectionReason: string | null, outcomeReason: string | null, rankWhenChosen: number | null, passedOver: number | null, parts: Array<{ __typename: 'ScorePart', item: ScoreItem, weight: number, value: number | null, points: number | null }>, counts: Array<{ __typename: 'CandidateCount', kind: CandidateCountKind, year: number | null, count: number, countedOn: string, source: string }>, problems: Array<{ __typename: 'SecurityProblem', kind: SecurityProblemKind, evidence: string, source: string, notedOn: string }>, consultations: Array<{ __typename: 'Consultation', id: string, body: ConsultedBody, bodyName: string | null, stance: Stance, on: string, documentNumber: string | null, words: string | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null }>, decision: { __typename: 'SelectionDecision', id: string, number: string, on: string, rankReason: string | null } | null, unit: { __typename: 'UnitVersion', id: string, unitId: string, fullName: string } | null, district: { __typename: 'UnitVersion', id: string, unitId: string, fullName: string } | null, pilotUnit: { __typename: 'PilotUnit', id: string, peopleToHelp: number | null, peopleSource: string | null, peopleCountedOn: string | null, securityProblem: string | null, securitySource: string | null, justification: string | null } | null } | null };

export type WithdrawCandidateMutationVariables = Exact<{
  input: WithdrawCandidateInput;
}>;


export type WithdrawCandidateMutation = { withdrawCandidate: { __typename: 'PilotUnit', id: string, stage: PilotStage } };

export type SelectPilotUnitsMutationVariables = Exact<{
  input: SelectPilotUnitsInput;
}>;


export type SelectPilotUnitsMutation = { selectPilotUnits: { __typename: 'SelectionDecision', id: string, number: string } };

export type IssuedDocumentsQueryVariables = Exact<{
  year: number;
}>;


export type IssuedDocumentsQuery = { documents: { __typename: 'ProgrammeDocumentConnection', edges: Array<{ __typename: 'ProgrammeDocumentEdge', node: { __typename: 'ProgrammeDocument', id: string, number: string | null, title: string, issuedOn: string | null } }> } };

export type RecordConsultationMutationVariables = Exact<{
  input: RecordConsultationInput;
}>;


export type RecordConsultationMutation = { recordConsultation: { __typename: 'Candidate', id: string, version: number, consultations: Array<{ __typename: 'Consultation', id: string, body: ConsultedBody, bodyName: string | null, stance: Stance, on: string, documentNumber: string | null, words: string | null, unit: { __typename: 'UnitVersion', id: string, fullName: string } | null }> } | null };

export type DeclineCandidatesMutationVariables = Exact<{
  input: DeclineCandidatesInput;
}>;


export type DeclineCandidatesMutation = { declineCandidates: Array<{ __typename: 'PilotUnit', id: string, stage: PilotStage }> };

export type CandidateTemplateQueryVariables = Exact<{ [key: string]: never; }>;


export type CandidateTemplateQuery = { candidateTemplate: string };

export type CandidateFileQueryVariables = Exact<{
  upload: string | number;
  year: number;
  on: string;
}>;


export type CandidateFileQuery = { candidateFile: { __typename: 'CandidateFile', rows: number, knownCount: number, faultFile: string | null, made: Array<{ __typename: 'CandidateFileRow', row: number, fullName: string, peopleToHelp: number | null, meetsCriteria: boolean }>, faults: Array<{ __typename: 'CandidateFileFault', row: number, column: string | null, rule: string, message: string }> } };

export type ImportCandidatesMutationVariables = Exact<{
  input: ImportCandidatesInput;
}>;


export type ImportCandidatesMutation = { importCandidates: { __typename: 'CandidateFile', rows: number, knownCount: number } };

export type ReviseCandidateMutationVariables = Exact<{
  input: ReviseCandidateInput;
}>;


export type ReviseCandidateMutation = { reviseCandidate: { __typename: 'Candidate', id: string, version: number } | null };

export type SelectionPageQueryVariables = Exact<{
  year: number;
  district?: string | number | null | undefined;
  stage?: PilotStage | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SelectionPageQuery = { selectionBoard: { __typename: 'SelectionBoard', planId: string, year: number, quota: number, proposed: number, endorsed: number, chosen: number, declined: number, ownModels: number, weightsVersion: number, districts: Array<{ __typename: 'DistrictCandidates', proposed: number, chosen: number, declined: number, ownModels: number, district: { __typename: 'UnitVersion', id: string, unitId: string, fullName: string } | null }> } | null, candidates: { __typename: 'CandidateConnection', totalCount: number | null, edges: Array<{ __typename: 'CandidateEdge', node: { __typename: 'Candidate', id: string, version: number, stage: PilotStage, rank: number, score: number, meetsPeople: boolean, meetsSecurity: boolean, endorsed: boolean, passedOver: number | null, parts: Array<{ __typename: 'ScorePart', item: ScoreItem, value: number | null, points: number | null }>, consultations: Array<{ __typename: 'Consultation', id: string, body: ConsultedBody, bodyName: string | null, stance: Stance }>, unit: { __typename: 'UnitVersion', id: string, code: string, fullName: string } | null, district: { __typename: 'UnitVersion', id: string, fullName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SelectionWeightsQueryVariables = Exact<{
  year: number;
}>;


export type SelectionWeightsQuery = { selectionBoard: { __typename: 'SelectionBoard', planId: string, weightsVersion: number, weights: Array<{ __typename: 'ScoreWeight', item: ScoreItem, weight: number }>, weightChanges: Array<{ __typename: 'ScoreSheetChange', number: number, reason: string, recordedAt: string, by: { __typename: 'Official', id: string, name: string } | null }> } | null };

export type SetSelectionWeightsMutationVariables = Exact<{
  input: SetSelectionWeightsInput;
}>;


export type SetSelectionWeightsMutation = { setSelectionWeights: boolean };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointMutation = { appoint: { __typename: 'Post', id: string, version: number } };

export type RolesOfBodiesQueryVariables = Exact<{
  unit: string | number;
  asOf?: string | null | undefined;
}>;


export type RolesOfBodiesQuery = { unitVersion: { __typename: 'UnitVersion', id: string, organisations: Array<{ __typename: 'Organisation', id: string, roles: Array<PostRole> | null }> | null } | null };

export type KnownOfficialsQueryVariables = Exact<{
  search: string;
}>;


export type KnownOfficialsQuery = { officials: { __typename: 'OfficialConnection', edges: Array<{ __typename: 'OfficialEdge', node: { __typename: 'Official', id: string, name: string, posts: Array<{ __typename: 'Post', id: string, title: string, organisation: { __typename: 'Organisation', id: string, name: string } | null }> } }> } };

export type UnitAreasQueryVariables = Exact<{
  under: string | number;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitAreasQuery = { units: { __typename: 'UnitVersionConnection', totalCount: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'UnitVersionEdge', node: { __typename: 'UnitVersion', id: string, unitId: string, code: string, fullName: string, name: string, type: UnitType, validFrom: string | null, validTo: string | null } }> } };

export type RearrangeAreasMutationVariables = Exact<{
  input: RearrangeAreasInput;
}>;


export type RearrangeAreasMutation = { rearrangeAreas: { __typename: 'UnitVersion', id: string } };

export type RenameOrganisationMutationVariables = Exact<{
  input: RenameOrganisationInput;
}>;


export type RenameOrganisationMutation = { renameOrganisation: { __typename: 'Organisation', id: string, version: number } };

export type EndOrganisationMutationVariables = Exact<{
  input: EndOrganisationInput;
}>;


export type EndOrganisationMutation = { endOrganisation: { __typename: 'Organisation', id: string, version: number } };

export type FoundDepartmentMutationVariables = Exact<{
  input: FoundDepartmentInput;
}>;


export type FoundDepartmentMutation = { foundDepartment: { __typename: 'Organisation', id: string, version: number } };

export type EndDepartmentMutationVariables = Exact<{
  input: EndDepartmentInput;
}>;


export type EndDepartmentMutation = { endDepartment: { __typename: 'Organisation', id: string, version: number } };

export type EndPostMutationVariables = Exact<{
  input: EndPostInput;
}>;


export type EndPostMutation = { endPost: { __typename: 'Post', id: string, version: number, toOn: string | null } };

export type FoundOrganisationMutationVariables = Exact<{
  input: FoundOrganisationInput;
}>;


export type FoundOrganisationMutation = { foundOrganisation: { __typename: 'Organisation', id: string, version: number } };

export type AreaFileQueryVariables = Exact<{
  upload: string | number;
  on?: string | null | undefined;
  basis?: string | null | undefined;
}>;


export type AreaFileQuery = { areaFile: { __typename: 'AreaFile', rows: number, knownCount: number, madeCount: number, faultCount: number, made: Array<{ __typename: 'AreaFileRow', row: number, communeCode: string, fullName: string, on: string }>, faults: Array<{ __typename: 'AreaFileFault', row: number, rule: string, message: string }> } };

export type ImportAreasMutationVariables = Exact<{
  input: ImportAreasInput;
}>;


export type ImportAreasMutation = { importAreas: { __typename: 'AreaFile', rows: number, knownCount: number, madeCount: number } };

export type Lineage_UnitFragment = { __typename: 'UnitVersion', id: string, unitId: string, fullName: string, level: UnitLevel, validFrom: string | null, validTo: string | null, predecessors: Array<{ __typename: 'UnitSuccession', on: string, kind: SuccessionKind, legalBasis: string, shareOfPeople: number | null, shareOfArea: number | null, from: { __typename: 'UnitVersion', id: string, code: string, fullName: string, parent: { __typename: 'UnitVersion', id: string, fullName: string } | null } }>, successors: Array<{ __typename: 'UnitSuccession', on: string, kind: SuccessionKind, legalBasis: string, shareOfPeople: number | null, shareOfArea: number | null, to: { __typename: 'UnitVersion', id: string, unitId: string, code: string, fullName: string, parent: { __typename: 'UnitVersion', id: string, fullName: string } | null } }> } & { ' $fragmentName'?: 'Lineage_UnitFragment' };

export type UnitOrganisationsQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type UnitOrganisationsQuery = { unitVersion: { __typename: 'UnitVersion', id: string, unitId: string, fullName: string, organisations: Array<{ __typename: 'Organisation', id: string, version: number, kind: OrganisationKind, name: string, validFrom: string | null, validTo: string | null, departments: Array<{ __typename: 'Department', id: string, version: number, name: string, validTo: string | null }> }> | null } | null };

export type UnitPostsQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type UnitPostsQuery = { unitVersion: { __typename: 'UnitVersion', id: string, organisations: Array<{ __typename: 'Organisation', id: string, posts: Array<{ __typename: 'Post', id: string, version: number, title: string, role: string, fromOn: string, toOn: string | null, department: { __typename: 'Department', id: string, name: string } | null, official: { __typename: 'Official', id: string, name: string } | null }> | null }> | null } | null };

export type UnitCardQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitCardQuery = { unitVersion: (
    { __typename: 'UnitVersion', id: string, unitId: string, code: string, fullName: string, type: UnitType, level: UnitLevel, validFrom: string | null, validTo: string | null, legalBasis: string | null, synthetic: boolean, ancestors: Array<{ __typename: 'UnitVersion', id: string, code: string, fullName: string }> }
    & { ' $fragmentRefs'?: { 'Lineage_UnitFragment': Lineage_UnitFragment } }
  ) | null };

export type UnitHistory_VersionFragment = { __typename: 'UnitVersion', id: string, code: string, fullName: string, type: UnitType, validFrom: string | null, validTo: string | null, legalBasis: string | null, parent: { __typename: 'UnitVersion', id: string, fullName: string } | null } & { ' $fragmentName'?: 'UnitHistory_VersionFragment' };

export type UnitByCodeQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type UnitByCodeQuery = { unit: { __typename: 'UnitVersion', id: string } | null };

export type ShownUnitQueryVariables = Exact<{
  id: string | number;
}>;


export type ShownUnitQuery = { unitVersion: { __typename: 'UnitVersion', id: string, history: Array<(
      { __typename: 'UnitVersion', id: string, unitId: string, validFrom: string | null, validTo: string | null, ancestors: Array<{ __typename: 'UnitVersion', id: string, unitId: string }> }
      & { ' $fragmentRefs'?: { 'UnitHistory_VersionFragment': UnitHistory_VersionFragment } }
    )> } | null };

export type UnitTreeRootsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type UnitTreeRootsQuery = { units: { __typename: 'UnitVersionConnection', edges: Array<{ __typename: 'UnitVersionEdge', node: { __typename: 'UnitVersion', id: string, unitId: string, name: string, fullName: string, level: UnitLevel } }> } };

export type UnitTreeChildrenQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitTreeChildrenQuery = { unitVersion: { __typename: 'UnitVersion', id: string, children: { __typename: 'UnitVersionConnection', edges: Array<{ __typename: 'UnitVersionEdge', node: { __typename: 'UnitVersion', id: string, unitId: string, name: string, fullName: string, level: UnitLevel } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type SeatQueryVariables = Exact<{
  version: string | number;
}>;


export type SeatQuery = { unitVersion: { __typename: 'UnitVersion', id: string, unitId: string, fullName: string, level: UnitLevel } | null };

export type FindUnitsQueryVariables = Exact<{
  search: string;
  asOf: string;
  across: string;
}>;


export type FindUnitsQuery = { units: { __typename: 'UnitVersionConnection', edges: Array<{ __typename: 'UnitVersionEdge', node: { __typename: 'UnitVersion', id: string, code: string, fullName: string, validFrom: string | null, validTo: string | null, ancestors: Array<{ __typename: 'UnitVersion', id: string, fullName: string }> } }> }, across: { __typename: 'UnitVersionConnection', edges: Array<{ __typename: 'UnitVersionEdge', node: { __typename: 'UnitVersion', id: string, code: string, fullName: string, validFrom: string | null, validTo: string | null, ancestors: Array<{ __typename: 'UnitVersion', id: string, fullName: string }> } }> } };

export type OfficialNameFragment = { __typename: 'Official', id: string, name: string } & { ' $fragmentName'?: 'OfficialNameFragment' };

export type PickUnitsQueryVariables = Exact<{
  search: string;
  level?: UnitLevel | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PickUnitsQuery = { units: { __typename: 'UnitVersionConnection', edges: Array<{ __typename: 'UnitVersionEdge', node: { __typename: 'UnitVersion', id: string, unitId: string, code: string, fullName: string, level: UnitLevel, validTo: string | null, ancestors: Array<{ __typename: 'UnitVersion', id: string, fullName: string }> } }> } };

export const CaseFacts_CaseFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFacts_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthYear"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"identityNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CaseFacts_CaseFileFragment, unknown>;
export const CaseFilesTable_CaseFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFilesTable_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<CaseFilesTable_CaseFileFragment, unknown>;
export const CaseStory_CaseFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseStory_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"metWith"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CaseStory_CaseFileFragment, unknown>;
export const FundingStory_RequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingStory_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"requestNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"settlementNumber"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disbursements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlementLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<FundingStory_RequestFragment, unknown>;
export const PilotUnitsTable_PilotUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<PilotUnitsTable_PilotUnitFragment, unknown>;
export const PilotUnitFacts_PilotUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<PilotUnitFacts_PilotUnitFragment, unknown>;
export const PilotUnitParts_PilotUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regulationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}}]}}]}}]} as unknown as DocumentNode<PilotUnitParts_PilotUnitFragment, unknown>;
export const PilotUnitStory_PilotUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PilotUnitStory_PilotUnitFragment, unknown>;
export const NextStep_PilotUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]} as unknown as DocumentNode<NextStep_PilotUnitFragment, unknown>;
export const PilotUnitAfterStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitAfterStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_pilotUnit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regulationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]} as unknown as DocumentNode<PilotUnitAfterStepFragment, unknown>;
export const Milestones_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Milestones_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Milestones_PlanFragment, unknown>;
export const ReportForm_ReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportForm_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"computed"}},{"kind":"Field","name":{"kind":"Name","value":"typed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReportForm_ReportFragment, unknown>;
export const ReportHistory_ReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportHistory_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReportHistory_ReportFragment, unknown>;
export const ReportReading_ReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportReading_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"computed"}},{"kind":"Field","name":{"kind":"Name","value":"typed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReportReading_ReportFragment, unknown>;
export const ReportsTable_ReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportsTable_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<ReportsTable_ReportFragment, unknown>;
export const Lineage_UnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Lineage_unit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"shareOfPeople"}},{"kind":"Field","name":{"kind":"Name","value":"shareOfArea"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"shareOfPeople"}},{"kind":"Field","name":{"kind":"Name","value":"shareOfArea"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Lineage_UnitFragment, unknown>;
export const UnitHistory_VersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitHistory_version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<UnitHistory_VersionFragment, unknown>;
export const OfficialNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficialName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<OfficialNameFragment, unknown>;
export const RemoveAttachmentDocument = {"__meta__":{"hash":"sha256:ab89b9899e10348a77bc4cb8ca7eb2c8009b9f54d8cc068d5203f15f8d68a6e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAttachment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveAttachmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeAttachment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}},{"kind":"Field","name":{"kind":"Name","value":"removalReason"}}]}}]}}]} as unknown as DocumentNode<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
export const AttachmentsDocument = {"__meta__":{"hash":"sha256:a1e36b7e55ab6d906b004e3f34d054b0f48aa5cf5e9a60a5c58c8cb8964cb952"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Attachments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachmentSubject"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}},{"kind":"Field","name":{"kind":"Name","value":"removalReason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}]}]}}]} as unknown as DocumentNode<AttachmentsQuery, AttachmentsQueryVariables>;
export const AttachFileDocument = {"__meta__":{"hash":"sha256:5395c557b39c5a3da3fbe442be5397734dd0311e9dd8fbd3790245ed7d09be87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AttachFileMutation, AttachFileMutationVariables>;
export const BoardPageDocument = {"__meta__":{"hash":"sha256:9f41382ba3f08824bab5116ab80ab1c2915ca8efc0282a219755529b427918d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lateOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}},{"kind":"Argument","name":{"kind":"Name","value":"lateOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lateOnly"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}},{"kind":"Field","name":{"kind":"Name","value":"launched"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"ownModels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"todaysCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formerName"}},{"kind":"Field","name":{"kind":"Name","value":"districtId"}},{"kind":"Field","name":{"kind":"Name","value":"wave"}},{"kind":"Field","name":{"kind":"Name","value":"isOwnModel"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}}]}}]}}]} as unknown as DocumentNode<BoardPageQuery, BoardPageQueryVariables>;
export const MentorCandidatesDocument = {"__meta__":{"hash":"sha256:03912471ebeae452b819eeac99c2954763258605681361b4875d46bcc5cd3395"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MentorCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"commune"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"commune"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"FRONT_WORK_BOARD"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"officials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MentorCandidatesQuery, MentorCandidatesQueryVariables>;
export const AssignMentorDocument = {"__meta__":{"hash":"sha256:850977033b5753ff0954e2ec5a8a4784307561015425563be55cbd88c4874648"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignMentor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignMentorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignMentor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"mentors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFacts_caseFile"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFilesTable_caseFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFacts_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthYear"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"identityNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFilesTable_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<AssignMentorMutation, AssignMentorMutationVariables>;
export const CaseFilePageDocument = {"__meta__":{"hash":"sha256:73416a24b872c01ac55329c46018b5b9a938c35c7051d182e624b5a350cfe2f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFilePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"visitOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFacts_caseFile"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseStory_caseFile"}},{"kind":"InlineFragment","directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mentors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFacts_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthYear"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"identityNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseStory_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"metWith"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CaseFilePageQuery, CaseFilePageQueryVariables>;
export const CaseFilesPageDocument = {"__meta__":{"hash":"sha256:a3669cc79294064e671c8d4abb2d3eaf164d43efb986008c6807f059f578519f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFilesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseStage"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"category"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalCategory"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"stage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stage"}}},{"kind":"Argument","name":{"kind":"Name","value":"category"},"value":{"kind":"Variable","name":{"kind":"Name","value":"category"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"overdue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFilesTable_caseFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFilesTable_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<CaseFilesPageQuery, CaseFilesPageQueryVariables>;
export const CloseCaseFileDocument = {"__meta__":{"hash":"sha256:1fb313dcffb947112ea817d300024e82947db275c222d82716cb339ed1932402"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCaseFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCaseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"mentors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFacts_caseFile"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFilesTable_caseFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFacts_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthYear"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"identityNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFilesTable_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<CloseCaseFileMutation, CloseCaseFileMutationVariables>;
export const WithdrawConsentDocument = {"__meta__":{"hash":"sha256:870fbb247d747eee465acd4aee2bb7bef2a718ecaeae322d16767862be5fafac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"mentors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFacts_caseFile"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFilesTable_caseFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFacts_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthYear"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"identityNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFilesTable_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const GradeCaseFileDocument = {"__meta__":{"hash":"sha256:70d79aaf55cd672886f409e01bb416a2792f5f634e194182b4c8e1ed492cc15e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GradeCaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GradeCaseFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradeCaseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFacts_caseFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFacts_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthYear"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"identityNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<GradeCaseFileMutation, GradeCaseFileMutationVariables>;
export const OpenCaseFileDocument = {"__meta__":{"hash":"sha256:382b95f3318542b3d8df1cca0a30277d493f761b76d7b743073d0d60bace3082"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCaseFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCaseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<OpenCaseFileMutation, OpenCaseFileMutationVariables>;
export const RecordVisitDocument = {"__meta__":{"hash":"sha256:4067a37ee4db6db61a69b64d4c55255153dd2a0e5ec18799a4aa12788fc03dcf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"visitOverdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFacts_caseFile"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseStory_caseFile"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFilesTable_caseFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFacts_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthYear"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"identityNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseStory_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"metWith"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFilesTable_caseFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextVisitDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<RecordVisitMutation, RecordVisitMutationVariables>;
export const OwnCommuneDocument = {"__meta__":{"hash":"sha256:2be1123ae87030d44b0005ac3bdaef0f5fe6f72239f97cb941be97a86e2c2780"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnCommune"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnCommuneQuery, OwnCommuneQueryVariables>;
export const CommendationsPageDocument = {"__meta__":{"hash":"sha256:a762ca0f6747abd81ac7669375caac3244227d9729825b17cd3b5ad37c83f522"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommendationsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommendationState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receiver"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Receiver"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commendationFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nominated"}},{"kind":"Field","name":{"kind":"Name","value":"collectives"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"giver"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"collectives"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"receiver"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receiver"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"giver"}},{"kind":"Field","name":{"kind":"Name","value":"individualName"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"nominationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nominatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consideredOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bonus"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"conference"}},{"kind":"Field","name":{"kind":"Name","value":"presentedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pilotUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CommendationsPageQuery, CommendationsPageQueryVariables>;
export const NominateDocument = {"__meta__":{"hash":"sha256:3bf6e1fca2e06e89ef235a96615aa3774d9ad60a145c8cf5323b96157b66d907"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Nominate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NominateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NominateMutation, NominateMutationVariables>;
export const PilotUnitsToPraiseDocument = {"__meta__":{"hash":"sha256:881d520d11a6941de9baf3d65bf6c12eef269cd46cfae1bd3d134bcef51398a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PilotUnitsToPraise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pilotUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PilotUnitsToPraiseQuery, PilotUnitsToPraiseQueryVariables>;
export const ConsiderCommendationDocument = {"__meta__":{"hash":"sha256:b6599f87e8f8f0a3c643b9880aa033e444611406fe4e32b29987e55fd3778597"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsiderCommendation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsiderCommendationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"considerCommendation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ConsiderCommendationMutation, ConsiderCommendationMutationVariables>;
export const AwardCommendationDocument = {"__meta__":{"hash":"sha256:c1864117d97449272b1ea99e40859b5c124cb9fa8cb504925f7837da3125a930"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AwardCommendation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AwardCommendationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardCommendation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AwardCommendationMutation, AwardCommendationMutationVariables>;
export const DeclineCommendationDocument = {"__meta__":{"hash":"sha256:336b914e49629379e4af86cd08c5e79c6a1f8df927da81d976b89cea83621554"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineCommendation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineCommendationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineCommendation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<DeclineCommendationMutation, DeclineCommendationMutationVariables>;
export const PresentCommendationDocument = {"__meta__":{"hash":"sha256:c92a877a4623bb094ef5d8bfc76bd7a11f5a985da241e674fc850a4c316b8199"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PresentCommendation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PresentCommendationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentCommendation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<PresentCommendationMutation, PresentCommendationMutationVariables>;
export const HeldConferencesDocument = {"__meta__":{"hash":"sha256:d396a56f2979d763af0fe1e02ccbbcf21b453a6df6abc7b5180255a35c7861c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeldConferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HeldConferencesQuery, HeldConferencesQueryVariables>;
export const RevokeCommendationDocument = {"__meta__":{"hash":"sha256:3a2c8e8fb8aa29e86d58dced647f53d3a5ef011a4bd60dc437dd7ed1675a731c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCommendation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeCommendationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCommendation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RevokeCommendationMutation, RevokeCommendationMutationVariables>;
export const ConcludeConferenceDocument = {"__meta__":{"hash":"sha256:9f3b0c904db9ffe6c864acb25d52844e7b29b2548ceb596b8c1b5a7bbed05b59"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeConferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeConference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ConcludeConferenceMutation, ConcludeConferenceMutationVariables>;
export const ConferencePageDocument = {"__meta__":{"hash":"sha256:9b48bfd3c201364e620c590e19b89b71253f9542b05bcb3503d0d8a441ccd3cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConferencePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withObligations"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"plannedTo"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chairs"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"women"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedTo"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"conclusions"}},{"kind":"Field","name":{"kind":"Name","value":"mayHold"}},{"kind":"Field","name":{"kind":"Name","value":"attendees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pilotUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"invited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withObligations"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"ofUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConferencePageQuery, ConferencePageQueryVariables>;
export const ConferencesPageDocument = {"__meta__":{"hash":"sha256:f0d8afdd82ff8ec942ae5849fc78ac5836dd025a2519aacfa478edee92c12d46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConferencesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConferenceState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ConferencesPageQuery, ConferencesPageQueryVariables>;
export const HoldConferenceDocument = {"__meta__":{"hash":"sha256:f74480df73415add302c6eb86b0a866fc11cb871cecc3fd978cd37b1c5210398"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldConferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdConference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<HoldConferenceMutation, HoldConferenceMutationVariables>;
export const PostponeConferenceDocument = {"__meta__":{"hash":"sha256:eb885b10e0f6a863cff7b299b5e05e7ba0fd1faebf5e0b340fdc171bbf561396"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostponeConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostponeConferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postponeConference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"plannedTo"}}]}}]}}]} as unknown as DocumentNode<PostponeConferenceMutation, PostponeConferenceMutationVariables>;
export const CancelConferenceDocument = {"__meta__":{"hash":"sha256:d5086178bc2f7040fd01da9b99b929bd0ad9a6ed8de0a78bbd1719d3d10d4563"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelConferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelConference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CancelConferenceMutation, CancelConferenceMutationVariables>;
export const PlanConferenceDocument = {"__meta__":{"hash":"sha256:d96b659bf410e8e6d63e39e7891ef6695adf68da291765cc9aeb9670b9b8190c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanConference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanConferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planConference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanConferenceMutation, PlanConferenceMutationVariables>;
export const UnitsToLaunchDocument = {"__meta__":{"hash":"sha256:9ddccd280e71c3fb8d2dab3cfa581f952f99351ebffe35658b4208992fcf3c1e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsToLaunch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pilotUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"selectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitsToLaunchQuery, UnitsToLaunchQueryVariables>;
export const IssueDocumentDocument = {"__meta__":{"hash":"sha256:958fc81ccfa9f0097f724810938524c0ad8f4512801774c6cc494535184bbcee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}}]} as unknown as DocumentNode<IssueDocumentMutation, IssueDocumentMutationVariables>;
export const AcknowledgeDocumentDocument = {"__meta__":{"hash":"sha256:61afef17a378ee05f98cc3c3992916aa277253f7ff88319635117a7216642479"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsReceived"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeDocumentMutation, AcknowledgeDocumentMutationVariables>;
export const DocumentPageDocument = {"__meta__":{"hash":"sha256:8abd3c044c4298839f40f00136129a4c8dbec8d7f7962093bfcc766c3272b947"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipients"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"coIssuers"}},{"kind":"Field","name":{"kind":"Name","value":"signForm"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerPost"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsExpected"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsReceived"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownReceipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipients"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"groupLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DocumentPageQuery, DocumentPageQueryVariables>;
export const DocumentsPageDocument = {"__meta__":{"hash":"sha256:dbb8eabab620e4286e82bcce49cdb8f165ddfe24ce27d9261a4247f6ac53363d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentType"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"awaitingReceipt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"awaitingReceipt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"awaitingReceipt"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsExpected"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsReceived"}},{"kind":"Field","name":{"kind":"Name","value":"ownReceipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DocumentsPageQuery, DocumentsPageQueryVariables>;
export const DraftDocumentDocument = {"__meta__":{"hash":"sha256:7330af811c65c42119753db648b41912ac5f5a636a276e2bf5a76438a300723a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DraftDocumentMutation, DraftDocumentMutationVariables>;
export const ReviseDocumentDocument = {"__meta__":{"hash":"sha256:72704138c6798cfd5b53f4da9ce7a1536054feb54b04d1ae40c0dede354bc89a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ReviseDocumentMutation, ReviseDocumentMutationVariables>;
export const WrittenDraftDocument = {"__meta__":{"hash":"sha256:0272e6dc971c8bc5c726d444f43d551385dd9dbe9ca52fb9e767427f63505d00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WrittenDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"coIssuers"}},{"kind":"Field","name":{"kind":"Name","value":"signForm"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerPost"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<WrittenDraftQuery, WrittenDraftQueryVariables>;
export const WithdrawDocumentTemplateDocument = {"__meta__":{"hash":"sha256:2d81f437cbfbc9115411ee7c2aba8aa08a8e41dee3cade447fd0013734595ea7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDocumentTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawDocumentTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<WithdrawDocumentTemplateMutation, WithdrawDocumentTemplateMutationVariables>;
export const TemplatesPageDocument = {"__meta__":{"hash":"sha256:6a15602a8506b51987a7316c036e5d4804aa10ba3d36c28c419a24b44f260b02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplatesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templateTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]} as unknown as DocumentNode<TemplatesPageQuery, TemplatesPageQueryVariables>;
export const DraftReminderLetterDocument = {"__meta__":{"hash":"sha256:af4751a8380bb0afc9b57ad9abbbe4658105fbba7df1d7da07f85da98fa54d21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftReminderLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftReminderLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftReminderLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftReminderLetterMutation, DraftReminderLetterMutationVariables>;
export const OwnOfficeDocument = {"__meta__":{"hash":"sha256:408dd0644c43c58ed75373382af8ebdddba1d91eeaaa7e0e4f746b9af3f00c9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"FRONT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OwnOfficeQuery, OwnOfficeQueryVariables>;
export const DrawUpEstimateDocument = {"__meta__":{"hash":"sha256:3fb5bec22ce3332a417b36056a751d1192ab7f7b3e51b5739c3e7e15baea3680"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrawUpEstimate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawUpEstimateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawUpEstimate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DrawUpEstimateMutation, DrawUpEstimateMutationVariables>;
export const ReviseEstimateDocument = {"__meta__":{"hash":"sha256:8a438cd1cc5bcf642dcce04ab54c4accdabf7ac884af8693dff5d9beac757d15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseEstimate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseEstimateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseEstimate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReviseEstimateMutation, ReviseEstimateMutationVariables>;
export const OwnUnitDocument = {"__meta__":{"hash":"sha256:84d0fe670bb4de5579eedc60b7508cacb0e98c3ff61e02ab2215438b30aa0b8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<OwnUnitQuery, OwnUnitQueryVariables>;
export const EstimatesDocument = {"__meta__":{"hash":"sha256:2defa316c348fdebe1d6330a68e7b04b53bce84a05c8aacb3e19acc689f2f7a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Estimates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budgetEstimates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"preparedOn"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EstimatesQuery, EstimatesQueryVariables>;
export const FundingPageDocument = {"__meta__":{"hash":"sha256:39fad640622e098ef28dc8b9ecaca72bcffa67890287fe95409e12742ab02cbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"spentPercent"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"requestCount"}},{"kind":"Field","name":{"kind":"Name","value":"settledCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FundingPageQuery, FundingPageQueryVariables>;
export const FundingRequestPageDocument = {"__meta__":{"hash":"sha256:c1c72a9c0c5486b282c1a03ebebdb1015536ea6b67763317905f5bebd3e7e5e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundingRequestPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingStory_request"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingStory_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"requestNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"settlementNumber"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disbursements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlementLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<FundingRequestPageQuery, FundingRequestPageQueryVariables>;
export const FundingRequestsDocument = {"__meta__":{"hash":"sha256:ab9d59ff6ded3b781168c2e444988fdbad7cf0555d95687678b70f819aab9b19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundingRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FundingSource"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FundingState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"requestNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FundingRequestsQuery, FundingRequestsQueryVariables>;
export const FundingGuidanceDocument = {"__meta__":{"hash":"sha256:22571c09f4881c1f78c95b89a7fdc6aa252fd900ca219b5d9428d551eda12414"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundingGuidance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingGuidance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<FundingGuidanceQuery, FundingGuidanceQueryVariables>;
export const LinkFundingGuidanceDocument = {"__meta__":{"hash":"sha256:7ca6e9e2d73ca4b36bb98638b841e4ca0555d85636470d2c9f36caaf91a68f3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkFundingGuidance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkFundingGuidanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkFundingGuidance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<LinkFundingGuidanceMutation, LinkFundingGuidanceMutationVariables>;
export const RequestFundingDocument = {"__meta__":{"hash":"sha256:af5d62109e517d7e073b938e3e092d40fbed33cb92d1227cb36695de75ef1b82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestFunding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestFundingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestFunding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RequestFundingMutation, RequestFundingMutationVariables>;
export const ApproveFundingDocument = {"__meta__":{"hash":"sha256:c3b241b2ac883fa3d559cc88a9094c5c5fa88a447ce39273ef8f9688248ee8ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveFunding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveFundingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveFunding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingStory_request"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingStory_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"requestNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"settlementNumber"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disbursements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlementLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<ApproveFundingMutation, ApproveFundingMutationVariables>;
export const RefuseFundingDocument = {"__meta__":{"hash":"sha256:4c4102e53ec9085d9c67b18e5eafdcb6caae2ceb4d7bf306410d856180c280fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseFunding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseFundingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseFunding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingStory_request"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingStory_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"requestNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"settlementNumber"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disbursements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlementLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<RefuseFundingMutation, RefuseFundingMutationVariables>;
export const DisburseFundingDocument = {"__meta__":{"hash":"sha256:0224b405dc2907ddfac17d889a8d8b3adf7df6c8f074ffc778ac5916b22b5c43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisburseFunding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisburseFundingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disburseFunding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingStory_request"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingStory_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"requestNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"settlementNumber"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disbursements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlementLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<DisburseFundingMutation, DisburseFundingMutationVariables>;
export const SettleFundingDocument = {"__meta__":{"hash":"sha256:73600810bf5c54454a8723d27aa66a9ea25ee535eb609e89c1be2f738611d10a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleFunding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleFundingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleFunding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FundingStory_request"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundingStory_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"requestNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"settlementNumber"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disbursements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlementLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<SettleFundingMutation, SettleFundingMutationVariables>;
export const FixFindingDocument = {"__meta__":{"hash":"sha256:a4912bfe0ee919f402e515522a9c380e6c94ca3b091814f45a074cb53b78aeb7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FixFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fixFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fixedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<FixFindingMutation, FixFindingMutationVariables>;
export const ReturnFindingDocument = {"__meta__":{"hash":"sha256:085f1a24cf139ce827a29b9b98625c4b61a6071f702262f1844774e1c4f5897e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fixedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnFindingMutation, ReturnFindingMutationVariables>;
export const AcceptFindingDocument = {"__meta__":{"hash":"sha256:e414a96ccce53edb2c81a8f18c9ff21b448569b4a8bdb6cd5bf66a4e6a7f7d5c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fixedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptFindingMutation, AcceptFindingMutationVariables>;
export const InspectionFiguresDocument = {"__meta__":{"hash":"sha256:d9a3666c2051649c4659245e00d32e6b64ce2274ad8f2b9de5dbeb8d2c86a142"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectionFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectionProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"inspected"}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"fixed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"waves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"inspected"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspectionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<InspectionFiguresQuery, InspectionFiguresQueryVariables>;
export const InspectionPageDocument = {"__meta__":{"hash":"sha256:235566602a9da6f26f7fd7c9469ff29b2de85a03f772842c7f7c4cef6130190c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"wave"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"isPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"unplannedReason"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"}},{"kind":"Field","name":{"kind":"Name","value":"conclusionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"conclusionOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pilotUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"post"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fixedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InspectionPageQuery, InspectionPageQueryVariables>;
export const InspectionsPageDocument = {"__meta__":{"hash":"sha256:90bb528e4584dbbc311bb19ef7249dad5b481b01d83aa86985b09a9aafcc4573"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectionsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"wave"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"wave"},"value":{"kind":"Variable","name":{"kind":"Name","value":"wave"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"overdue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"wave"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"findingCount"}},{"kind":"Field","name":{"kind":"Name","value":"openFindingCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueFindingCount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<InspectionsPageQuery, InspectionsPageQueryVariables>;
export const IssueInspectionPlanDocument = {"__meta__":{"hash":"sha256:1ee69d4303e0129d8f0f971c8777fc47399e26482a507363916d0da9774ae80d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueInspectionPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueInspectionPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueInspectionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<IssueInspectionPlanMutation, IssueInspectionPlanMutationVariables>;
export const AnswerInspectionDocument = {"__meta__":{"hash":"sha256:17c9f68c7465b6894c4f87a243942c626b0a282a3a3f0d594ecb768974ad1342"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fixedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnswerInspectionMutation, AnswerInspectionMutationVariables>;
export const OpenInspectionDocument = {"__meta__":{"hash":"sha256:4f7c1782e82bbabc89bf7bd64f21c0db3e9214a5c0f6e060c61698147abd3eb5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenInspectionMutation, OpenInspectionMutationVariables>;
export const PilotInspectionsDocument = {"__meta__":{"hash":"sha256:90a240ba59ad184bef1e54d108ece129382dc6b26ebaecf01758748d97a2af1f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PilotInspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pilotUnit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pilotUnit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pilotUnit"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"findingCount"}},{"kind":"Field","name":{"kind":"Name","value":"openFindingCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueFindingCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PilotInspectionsQuery, PilotInspectionsQueryVariables>;
export const InspectionPlanUnitsDocument = {"__meta__":{"hash":"sha256:fedde3d3afaa4f51ae3b4af3efb8a5d38245bfeacedc4e129e172b8acb29260b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectionPlanUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pilotUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"counted"},"value":{"kind":"EnumValue","value":"CHOSEN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InspectionPlanUnitsQuery, InspectionPlanUnitsQueryVariables>;
export const DraftInspectionPlanDocument = {"__meta__":{"hash":"sha256:8290ce5d81f67bcab9f0cabd7454127e57bf9e9cc16f5295ca9cab0a96fb4978"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftInspectionPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftInspectionPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftInspectionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftInspectionPlanMutation, DraftInspectionPlanMutationVariables>;
export const CloseInspectionDocument = {"__meta__":{"hash":"sha256:3bac58c90e89adcb559c4ba4fad8eb193afb31e94a232ed309d9dd7ee801f0c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"}}]}}]}}]} as unknown as DocumentNode<CloseInspectionMutation, CloseInspectionMutationVariables>;
export const ConcludeInspectionDocument = {"__meta__":{"hash":"sha256:567760d0effe4f6f6d68caf3fb752c365754094b057a16939b44fd0991a28b0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"conclusionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"conclusionOn"}}]}}]}}]} as unknown as DocumentNode<ConcludeInspectionMutation, ConcludeInspectionMutationVariables>;
export const YearMilestonesDocument = {"__meta__":{"hash":"sha256:ce5982f251a6f71b9de6d95cb3354cf5d1012c5f37930c726962c80561bd9cea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"YearMilestones"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}}]} as unknown as DocumentNode<YearMilestonesQuery, YearMilestonesQueryVariables>;
export const MyPilotTasksDocument = {"__meta__":{"hash":"sha256:013c8269c729d4cebac65495eb7ba48ff38cc4229abd47e2d508f611d1aeba64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPilotTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pilotTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyPilotTasksQuery, MyPilotTasksQueryVariables>;
export const MyCaseTasksDocument = {"__meta__":{"hash":"sha256:f5f93439e96a68448e473c9879c37c5446ab046b11c9fbb886121e689e2819d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCaseTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyCaseTasksQuery, MyCaseTasksQueryVariables>;
export const MyReportTasksDocument = {"__meta__":{"hash":"sha256:f1587b68373a222a6fe8a0c7e0eb5d43f8115df961ad51ac576e9e800ca721ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyReportTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyReportTasksQuery, MyReportTasksQueryVariables>;
export const AskObligationDocument = {"__meta__":{"hash":"sha256:ce1b2d23e6689cee651cf7f1256ec0ce170d82209a65b8fd5bdca87a98eeac47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskObligation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskObligationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askObligation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskObligationMutation, AskObligationMutationVariables>;
export const ObligationPageDocument = {"__meta__":{"hash":"sha256:3ddf8fb6cd6b501512bdbf1bfe3eb81414d9338a76741b8d4405e59c8e1959bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObligationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ofUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}}]} as unknown as DocumentNode<ObligationPageQuery, ObligationPageQueryVariables>;
export const ObligationsPageDocument = {"__meta__":{"hash":"sha256:647afa026ef914ac799ebcdd4ea0cf2434cf14e572eef84c1448eccd402becad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObligationsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"side"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationSide"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"body"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeBody"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"side"},"value":{"kind":"Variable","name":{"kind":"Name","value":"side"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"body"},"value":{"kind":"Variable","name":{"kind":"Name","value":"body"}}},{"kind":"Argument","name":{"kind":"Name","value":"overdue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ofUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ObligationsPageQuery, ObligationsPageQueryVariables>;
export const AnswerObligationDocument = {"__meta__":{"hash":"sha256:db95082a04b197c768ae3dd9adcb744c008f0ff8c8fad73151d8b6a24c423a0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerObligation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerObligationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerObligation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AnswerObligationMutation, AnswerObligationMutationVariables>;
export const FinishObligationDocument = {"__meta__":{"hash":"sha256:5ca90ec439e85124e389b081b44319a6cebf23d9235d975a63bdb36f6d4bf2de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishObligation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishObligationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishObligation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<FinishObligationMutation, FinishObligationMutationVariables>;
export const WithdrawObligationDocument = {"__meta__":{"hash":"sha256:0b9031a9e7802419f19a4ff7bae0ce8f2c0fa916f86e165b30972632c87500db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawObligation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawObligationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawObligation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<WithdrawObligationMutation, WithdrawObligationMutationVariables>;
export const ScheduleObligationDocument = {"__meta__":{"hash":"sha256:f537cef8f06d0bde44092b6e0512f198d8ce28277f26483b5bebd79db1d441bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleObligation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleObligationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleObligation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<ScheduleObligationMutation, ScheduleObligationMutationVariables>;
export const RecordOutreachDocument = {"__meta__":{"hash":"sha256:24f9591b80a5c0132793a33d9cf49bad0fde5ddfcf2566517d854e16d928f14a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOutreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOutreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordOutreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordOutreachMutation, RecordOutreachMutationVariables>;
export const ReviseOutreachDocument = {"__meta__":{"hash":"sha256:81f23e9a3c05c077965af2ac5ff608d37c321d10c7433a706d8858ae19ba12d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseOutreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseOutreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseOutreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReviseOutreachMutation, ReviseOutreachMutationVariables>;
export const OwnAreasDocument = {"__meta__":{"hash":"sha256:9ca689819aa15c4c659c5baed1cb1af468c4f4ab6af3b3531ce8eedb0a826e9b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnAreas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"AREA"}},{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnAreasQuery, OwnAreasQueryVariables>;
export const OutreachPageDocument = {"__meta__":{"hash":"sha256:10d96aad4e5ba1430f0834279800c1b80848af8210b8230c14c083e94daee866"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutreachPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OutreachKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outreachFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"communications"}},{"kind":"Field","name":{"kind":"Name","value":"pledged"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"outlet"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"pledged"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"mayRevise"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OutreachPageQuery, OutreachPageQueryVariables>;
export const WithdrawOutreachDocument = {"__meta__":{"hash":"sha256:ed183a731dc31bdd804b45e3823909d843f99591bf77e57f29a5537cb3d31111"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOutreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawOutreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawOutreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<WithdrawOutreachMutation, WithdrawOutreachMutationVariables>;
export const OverduePageDocument = {"__meta__":{"hash":"sha256:bc25eb921523ad245b014b3809b2f3764bcfee3a9286c4c92a19f99bc4926c4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverduePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"againstFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DutyKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"againstFirst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"againstFirst"}}},{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OverduePageQuery, OverduePageQueryVariables>;
export const OverdueCountsDocument = {"__meta__":{"hash":"sha256:8b2d164eee26459a77a51597146e35848e5998970678c13e42ba85ab245576be"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverdueCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"againstFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdueCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"againstFirst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"againstFirst"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<OverdueCountsQuery, OverdueCountsQueryVariables>;
export const DeadlinesDocument = {"__meta__":{"hash":"sha256:51a8bc31d08538a872e428c43ec03bb12ed9dd3271d566757a23c73b8cb513d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Milestones_plan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Milestones_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeadlinesQuery, DeadlinesQueryVariables>;
export const LateUnitsDocument = {"__meta__":{"hash":"sha256:2a5c81f6dd59a326e48815eb892cd5b0793687f47e05ad3965a002e076cf4b3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LateUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pilotUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"late"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LateUnitsQuery, LateUnitsQueryVariables>;
export const OverviewPageDocument = {"__meta__":{"hash":"sha256:e9ae7fc835168a747b2d3bea8973982b0022dcb89a783ae1e23b62b7ab1e20f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waveProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}},{"kind":"Field","name":{"kind":"Name","value":"launched"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}},{"kind":"Field","name":{"kind":"Name","value":"launched"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"launched"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}}]}}]}}]}}]} as unknown as DocumentNode<OverviewPageQuery, OverviewPageQueryVariables>;
export const AreasOfUnitDocument = {"__meta__":{"hash":"sha256:047eb26499b923972078c18e486e2e3f4eb8a744716996dead15ca2d3e5f3de4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AreasOfUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"AREA"}},{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AreasOfUnitQuery, AreasOfUnitQueryVariables>;
export const OwnPlansDocument = {"__meta__":{"hash":"sha256:10b0e3e5877427cdb52581f5ea1e313be57f6305d91e72d4e2d5962874565892"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"COMMUNE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnPlansQuery, OwnPlansQueryVariables>;
export const PilotUnitPageDocument = {"__meta__":{"hash":"sha256:2bdcb0490099543df86729cf0f101cdd65a069fd26cbaee434e7bc65b70ff54e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PilotUnitPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pilotUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"selectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_pilotUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regulationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]} as unknown as DocumentNode<PilotUnitPageQuery, PilotUnitPageQueryVariables>;
export const PilotUnitsPageDocument = {"__meta__":{"hash":"sha256:beb439341a26a93255227c4621f3db657542efe6c6cd345bb73e4f2f4e53b6a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PilotUnitsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PilotStage"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"late"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"counted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WaveCount"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pilotUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"stage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stage"}}},{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}},{"kind":"Argument","name":{"kind":"Name","value":"late"},"value":{"kind":"Variable","name":{"kind":"Name","value":"late"}}},{"kind":"Argument","name":{"kind":"Name","value":"counted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"counted"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<PilotUnitsPageQuery, PilotUnitsPageQueryVariables>;
export const PilotUnitDistrictsDocument = {"__meta__":{"hash":"sha256:6a7bd5409216b1b15406c5d8c2edc326f7e4c585f863264780a872efee6966e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PilotUnitDistricts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waveProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PilotUnitDistrictsQuery, PilotUnitDistrictsQueryVariables>;
export const ProposePilotUnitDocument = {"__meta__":{"hash":"sha256:94ffc20f78a45eed1fdb7159c1e52b2965c53fb66f2ff6252ee5db563124fc9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposePilotUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposePilotUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposePilotUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProposePilotUnitMutation, ProposePilotUnitMutationVariables>;
export const EndorsePilotUnitDocument = {"__meta__":{"hash":"sha256:0992b987219dee8950d9c30252e1209931249bf6c3dcfc0e8fdf20b482608d52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndorsePilotUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsePilotUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endorsePilotUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitAfterStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regulationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitAfterStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_pilotUnit"}}]}}]} as unknown as DocumentNode<EndorsePilotUnitMutation, EndorsePilotUnitMutationVariables>;
export const SelectPilotUnitDocument = {"__meta__":{"hash":"sha256:62ec98fb8a3e0c93a819f824d60b4bfdccb12f0cf9b898d658852c20346af38e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SelectPilotUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SelectPilotUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selectPilotUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitAfterStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regulationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitAfterStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_pilotUnit"}}]}}]} as unknown as DocumentNode<SelectPilotUnitMutation, SelectPilotUnitMutationVariables>;
export const GuidePilotUnitDocument = {"__meta__":{"hash":"sha256:a091e74990591ef0ed7b058059abd08082b1509d54b7ea09c6ddef35f28d326d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GuidePilotUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GuidePilotUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guidePilotUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitAfterStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regulationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitAfterStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_pilotUnit"}}]}}]} as unknown as DocumentNode<GuidePilotUnitMutation, GuidePilotUnitMutationVariables>;
export const DraftPilotPlanDocument = {"__meta__":{"hash":"sha256:cbf59d2fff768f808faa34dd15ae635ff6b1d4475f32318b3429cca8c42527f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftPilotPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftPilotPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftPilotPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitAfterStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regulationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitAfterStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_pilotUnit"}}]}}]} as unknown as DocumentNode<DraftPilotPlanMutation, DraftPilotPlanMutationVariables>;
export const RecordPartyOpinionDocument = {"__meta__":{"hash":"sha256:8d77b9bdab57733907c4d2950b7f84ef6410df87665955ea685c52f03f3188a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPartyOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPartyOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPartyOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitAfterStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regulationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitAfterStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_pilotUnit"}}]}}]} as unknown as DocumentNode<RecordPartyOpinionMutation, RecordPartyOpinionMutationVariables>;
export const IssuePilotPlanDocument = {"__meta__":{"hash":"sha256:2b8d9822d6079c8b731245c1205325cbbd5d98e629c33f953f56529cd1861153"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssuePilotPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssuePilotPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuePilotPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitAfterStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regulationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitAfterStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_pilotUnit"}}]}}]} as unknown as DocumentNode<IssuePilotPlanMutation, IssuePilotPlanMutationVariables>;
export const FoundSteeringCommitteeDocument = {"__meta__":{"hash":"sha256:826353b51084fea024772be551f3a8a1287ff133e79dde53d3385ee1ea26df18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FoundSteeringCommittee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FoundSteeringCommitteeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundSteeringCommittee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitAfterStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regulationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitAfterStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_pilotUnit"}}]}}]} as unknown as DocumentNode<FoundSteeringCommitteeMutation, FoundSteeringCommitteeMutationVariables>;
export const FoundCoreGroupsDocument = {"__meta__":{"hash":"sha256:e7965e303aab1e339641e676ecb0b94408ccee3c12e1ded00d3fc2a8174a314e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FoundCoreGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FoundCoreGroupsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundCoreGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitAfterStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regulationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitAfterStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_pilotUnit"}}]}}]} as unknown as DocumentNode<FoundCoreGroupsMutation, FoundCoreGroupsMutationVariables>;
export const RecordSurveyDocument = {"__meta__":{"hash":"sha256:0f2ad4d64cb03fa06e9f0d1f216ab5c6cc84c58c772913e7ccd0acab48dc32ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSurveyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitAfterStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regulationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitAfterStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_pilotUnit"}}]}}]} as unknown as DocumentNode<RecordSurveyMutation, RecordSurveyMutationVariables>;
export const LaunchPilotUnitDocument = {"__meta__":{"hash":"sha256:3a14fbbf101dd0c19d38431449217e15ee3c55e35eab0437459caec9ffa195fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LaunchPilotUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LaunchPilotUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"launchPilotUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitAfterStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"launchDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"regulationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"womenCount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"}},{"kind":"Field","name":{"kind":"Name","value":"minutesNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextStep_pilotUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PilotUnitAfterStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PilotUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitsTable_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitFacts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitParts_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PilotUnitStory_pilotUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextStep_pilotUnit"}}]}}]} as unknown as DocumentNode<LaunchPilotUnitMutation, LaunchPilotUnitMutationVariables>;
export const PlanDraftsDocument = {"__meta__":{"hash":"sha256:577b300072ffc008414c8a38ed332c5865bcf6b28296da3f714755451253fd10"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanDrafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"PLAN"}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"DRAFT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanDraftsQuery, PlanDraftsQueryVariables>;
export const IssuePlanDraftDocument = {"__meta__":{"hash":"sha256:47fa0c2b38ce286ac0313a4ff9a40119f68c80460a28fd657c4b32c060722c00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuePlanDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"schemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"untilYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IssuePlanDraftQuery, IssuePlanDraftQueryVariables>;
export const IssuePlanDocument = {"__meta__":{"hash":"sha256:4421bb0e2dfbd98bf5924f4c7d7f98d65496cf9ade20c3b070fc11dbc127ba74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssuePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssuePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}}]}}]} as unknown as DocumentNode<IssuePlanMutation, IssuePlanMutationVariables>;
export const MoveDeadlineDocument = {"__meta__":{"hash":"sha256:ca247de4173b696fe5beb772f14a45dcdb1e82498acaaefa360683606969b680"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveDeadline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveDeadlineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveDeadline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]}}]} as unknown as DocumentNode<MoveDeadlineMutation, MoveDeadlineMutationVariables>;
export const NoticesOfDatesDocument = {"__meta__":{"hash":"sha256:d7ea9e0cf73ba0f8b212dc6ad949fe267f56ca154cfb310ce763c696d2b4cac5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticesOfDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"NOTICE"}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"ISSUED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticesOfDatesQuery, NoticesOfDatesQueryVariables>;
export const PlanPageDocument = {"__meta__":{"hash":"sha256:d0136ee11ab28d6a00e4d454c169f83cf2ec3848ba9b8cf747433ef742e5a256"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"papers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"untilYear"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"coIssuers"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyOpinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"papers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsExpected"}},{"kind":"Field","name":{"kind":"Name","value":"receiptsReceived"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"paperNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pilotUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousWave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"selected"}},{"kind":"Field","name":{"kind":"Name","value":"launched"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Milestones_plan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Milestones_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanPageQuery, PlanPageQueryVariables>;
export const PlansPageDocument = {"__meta__":{"hash":"sha256:6ddfd65e40879d84cd2b0182570b078dcff23eb82547bedbb37d0022335e00fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlansPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"untilYear"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PlansPageQuery, PlansPageQueryVariables>;
export const MyMailDocument = {"__meta__":{"hash":"sha256:184be0759bb0e2d3ea399f86bca78f7eff852b68fe34b08281f686fafc304d10"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"mailIsOn"}}]}}]}}]} as unknown as DocumentNode<MyMailQuery, MyMailQueryVariables>;
export const SetMyEmailDocument = {"__meta__":{"hash":"sha256:5f168656d67d5464bca4edc3d633409bdb6233a095040bde119f773e67fa9e00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMyEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMyEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMyEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<SetMyEmailMutation, SetMyEmailMutationVariables>;
export const MyRemindersDocument = {"__meta__":{"hash":"sha256:d79500a20ce01acd47372f7faa42c2de952827533a016ccdaa22a54ceab34e6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyReminders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myReminders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyRemindersQuery, MyRemindersQueryVariables>;
export const AcknowledgeReminderDocument = {"__meta__":{"hash":"sha256:0e56d069945d8759b951de0572da84100cee6c4f58f3218ae13626cb9a9c7a64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeReminder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeReminderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeReminder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedOn"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeReminderMutation, AcknowledgeReminderMutationVariables>;
export const PilotRemindersDocument = {"__meta__":{"hash":"sha256:7e20a48ca5334b46176750aa5f22feea700c014292e4319bdb6ebe7638984e19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PilotReminders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pilotUnit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pilotUnit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pilotUnit"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"ruleDays"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PilotRemindersQuery, PilotRemindersQueryVariables>;
export const RemindNowDocument = {"__meta__":{"hash":"sha256:74c560370229bc9dadd1395216361ffda1ea171db2339465779fe29cc4e603a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemindNowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindNow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"officeUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<RemindNowMutation, RemindNowMutationVariables>;
export const ApplyReorganisationDocument = {"__meta__":{"hash":"sha256:775a756c472c92e863400244910a140ce7906beb1e0a33125829d2329b6561c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseReorganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}}]}}]}}]} as unknown as DocumentNode<ApplyReorganisationMutation, ApplyReorganisationMutationVariables>;
export const CancelReorganisationDocument = {"__meta__":{"hash":"sha256:ca1a091bb256419d2f3e9309a61948187299750834ecfa6c30b487b9a2905bc5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseReorganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}}]}}]}}]} as unknown as DocumentNode<CancelReorganisationMutation, CancelReorganisationMutationVariables>;
export const DecideReorganisationDocument = {"__meta__":{"hash":"sha256:4020db0d1f69b9cde986447ad7ce4f38dc760062667fc4d1e2bd314ebba8c877"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideReorganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}}]}}]}}]} as unknown as DocumentNode<DecideReorganisationMutation, DecideReorganisationMutationVariables>;
export const DecideReorganisationAreaDocument = {"__meta__":{"hash":"sha256:c8a182436ae34141f5deddd4dc8dab0e88d3f1c9b676f37fd92f199fef15c0b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReorganisationArea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideReorganisationAreaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideReorganisationArea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}}]}}]}}]} as unknown as DocumentNode<DecideReorganisationAreaMutation, DecideReorganisationAreaMutationVariables>;
export const DecideReorganisationPostDocument = {"__meta__":{"hash":"sha256:76f0d4f85820b385c7c99feb94000a393b49b77044283b1297d94e990c007adc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReorganisationPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideReorganisationPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideReorganisationPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}}]}}]}}]} as unknown as DocumentNode<DecideReorganisationPostMutation, DecideReorganisationPostMutationVariables>;
export const DraftReorganisationDocument = {"__meta__":{"hash":"sha256:269feb0d5985d4793f44a1ea53ec17e48926042c5a78d98d21ac412fa5f4950f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftReorganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<DraftReorganisationMutation, DraftReorganisationMutationVariables>;
export const ReviseReorganisationDocument = {"__meta__":{"hash":"sha256:1ac0d8b90bf211f5a71d43fd46068dd5a0e1c628e46534312be0a8dba055125e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseReorganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReviseReorganisationMutation, ReviseReorganisationMutationVariables>;
export const ReorganisationActDocument = {"__meta__":{"hash":"sha256:20c0d90603c96efcc33f6f65dc3de47bdd618965e34dedf849e8f906ec866680"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReorganisationAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitFates"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"newUnits"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"splitUnits"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"affectedPosts"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sightChanges"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decisions"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"toDecide"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endingUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitFates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitFates"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fate"}},{"kind":"Field","name":{"kind":"Name","value":"heirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"openPilotUnits"}},{"kind":"Field","name":{"kind":"Name","value":"openDuties"}},{"kind":"Field","name":{"kind":"Name","value":"openCaseFiles"}},{"kind":"Field","name":{"kind":"Name","value":"openReports"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sightChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sightChanges"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readsOnly"}},{"kind":"Field","name":{"kind":"Name","value":"gainCount"}},{"kind":"Field","name":{"kind":"Name","value":"loseCount"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decisions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"newUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"newUnits"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"parentCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"splitUnits"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needsDecision"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"heirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedPosts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"affectedPosts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReorganisationActQuery, ReorganisationActQueryVariables>;
export const ReorganisationListDocument = {"__meta__":{"hash":"sha256:a1d84c0bd9aa4a390fa20bf7f77e69f2f71ef9243b4bdc23f1b8573bdc91edfd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReorganisationList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reorganisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReorganisationListQuery, ReorganisationListQueryVariables>;
export const RevisedReorganisationDocument = {"__meta__":{"hash":"sha256:83c17436c6e98098754530795eabc46be8da9d703995e3e9cef479274d5c6d71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevisedReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RevisedReorganisationQuery, RevisedReorganisationQueryVariables>;
export const SettlingOfActDocument = {"__meta__":{"hash":"sha256:c9aab2980b2f42be94a14b119e43e7181cb886ed294e18e82768599fa8fe87df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettlingOfAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modelsSettling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"casesSettling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportingSettling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}}]}}]}}]}}]} as unknown as DocumentNode<SettlingOfActQuery, SettlingOfActQueryVariables>;
export const CompilationDocument = {"__meta__":{"hash":"sha256:965ef812f17478ca4954c5556fc7e45445c0b3e37951990de15431c58419de8f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compilation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compilation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"unit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompilationQuery, CompilationQueryVariables>;
export const CompileReportDocument = {"__meta__":{"hash":"sha256:36cc49920fe9a86ca5f615f809504a4f6f5ad605c7baffa66ea52267c1549737"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompileReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompileReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compileReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CompileReportMutation, CompileReportMutationVariables>;
export const ReportNamesDocument = {"__meta__":{"hash":"sha256:7ec3a658c4fc6fa3f94aec5ccb3ac428ea5cc79eaae296eb6466212c257e7e69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportNamesQuery, ReportNamesQueryVariables>;
export const ReportListDocument = {"__meta__":{"hash":"sha256:3a9667f10da4f56594ea77ef1b104325c28e24ce2be4a8bcc796fe0e8a96fd93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"late"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"late"},"value":{"kind":"Variable","name":{"kind":"Name","value":"late"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportsTable_report"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportsTable_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<ReportListQuery, ReportListQueryVariables>;
export const ReportPageDocument = {"__meta__":{"hash":"sha256:95569777578461f5efe52f2d7113a700d0a6b880b689ad15f17d65c4e2bcf31b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportForm_report"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportReading_report"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportHistory_report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportForm_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"computed"}},{"kind":"Field","name":{"kind":"Name","value":"typed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportReading_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"computed"}},{"kind":"Field","name":{"kind":"Name","value":"typed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportHistory_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReportPageQuery, ReportPageQueryVariables>;
export const ReportingPeriodsDocument = {"__meta__":{"hash":"sha256:69770a2b8abc8a0743bb02c912ea1bc374ed56ee0b7cab53221a8d1ab148697e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportingPeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportingPeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<ReportingPeriodsQuery, ReportingPeriodsQueryVariables>;
export const AcceptReportDocument = {"__meta__":{"hash":"sha256:9c31db33d24b7294c5e897e3671996ab3f98775a67983aa4c99813d780f30063"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportHistory_report"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportsTable_report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportHistory_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportsTable_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptReportMutation, AcceptReportMutationVariables>;
export const ReturnReportDocument = {"__meta__":{"hash":"sha256:d8b6f8afb45044a2f7dbde1c253129b2f9727363e8ccbfc098f0f3c79cd5582c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportHistory_report"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportsTable_report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportHistory_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportsTable_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnReportMutation, ReturnReportMutationVariables>;
export const SaveReportDocument = {"__meta__":{"hash":"sha256:29cc29a3ed002d7ee3941cc61033bd1668c58dbb2a64bbe5475bb6cf690ceb55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportForm_report"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportHistory_report"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportsTable_report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportForm_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"computed"}},{"kind":"Field","name":{"kind":"Name","value":"typed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportHistory_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportsTable_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<SaveReportMutation, SaveReportMutationVariables>;
export const SubmitReportDocument = {"__meta__":{"hash":"sha256:4a5da52f418bbbce600e9d076d6b1a2106171679d2d8bd5f171199023eb59e4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportForm_report"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportReading_report"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportHistory_report"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportsTable_report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportForm_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"computed"}},{"kind":"Field","name":{"kind":"Name","value":"typed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportReading_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"computed"}},{"kind":"Field","name":{"kind":"Name","value":"typed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportHistory_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportsTable_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitReportMutation, SubmitReportMutationVariables>;
export const CandidateDialogDocument = {"__meta__":{"hash":"sha256:3fd6d5078244306ac8937c578c798aba1ddd8ea79b803b92770f63cb1fc0dcf2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidateDialog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"meetsPeople"}},{"kind":"Field","name":{"kind":"Name","value":"meetsSecurity"}},{"kind":"Field","name":{"kind":"Name","value":"endorsed"}},{"kind":"Field","name":{"kind":"Name","value":"isHotspot"}},{"kind":"Field","name":{"kind":"Name","value":"standardMet"}},{"kind":"Field","name":{"kind":"Name","value":"standardSource"}},{"kind":"Field","name":{"kind":"Name","value":"partyWill"}},{"kind":"Field","name":{"kind":"Name","value":"frontWill"}},{"kind":"Field","name":{"kind":"Name","value":"hadModel"}},{"kind":"Field","name":{"kind":"Name","value":"previousModel"}},{"kind":"Field","name":{"kind":"Name","value":"objectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeReason"}},{"kind":"Field","name":{"kind":"Name","value":"rankWhenChosen"}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"notedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"rankReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pilotUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"peopleSource"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCountedOn"}},{"kind":"Field","name":{"kind":"Name","value":"securityProblem"}},{"kind":"Field","name":{"kind":"Name","value":"securitySource"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}}]}}]}}]}}]} as unknown as DocumentNode<CandidateDialogQuery, CandidateDialogQueryVariables>;
export const WithdrawCandidateDocument = {"__meta__":{"hash":"sha256:566e203dba8fdeb20813a57452f3862690e51563ffd20de0bac3d2654934d421"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCandidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCandidateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCandidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]} as unknown as DocumentNode<WithdrawCandidateMutation, WithdrawCandidateMutationVariables>;
export const SelectPilotUnitsDocument = {"__meta__":{"hash":"sha256:a678038a258c38d744b5788ebd2454f41982ae7799fdf01644923dd37f49c72d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SelectPilotUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SelectPilotUnitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selectPilotUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<SelectPilotUnitsMutation, SelectPilotUnitsMutationVariables>;
export const IssuedDocumentsDocument = {"__meta__":{"hash":"sha256:abfd3be4f67e0c6951f6a5f787e08d086d60b23f84dc64fd69eff35df2826cf2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuedDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"ISSUED"}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IssuedDocumentsQuery, IssuedDocumentsQueryVariables>;
export const RecordConsultationDocument = {"__meta__":{"hash":"sha256:8e7db259aa545bc88f532e1ba469f19745bdbdfe5a83a7a355721f9c9d35cdb4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordConsultationMutation, RecordConsultationMutationVariables>;
export const DeclineCandidatesDocument = {"__meta__":{"hash":"sha256:1a568743be28d88728f140b25cf7f15037b51199ce7231fc00d3a32ebbf1af71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineCandidatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]} as unknown as DocumentNode<DeclineCandidatesMutation, DeclineCandidatesMutationVariables>;
export const CandidateTemplateDocument = {"__meta__":{"hash":"sha256:4d10c30566abfd6852981cb1facd5dd4da8ed7c74c883e163f29b98ea2bd084d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidateTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateTemplate"}}]}}]} as unknown as DocumentNode<CandidateTemplateQuery, CandidateTemplateQueryVariables>;
export const CandidateFileDocument = {"__meta__":{"hash":"sha256:4dc613a4f35eab4fad037bd2ba5fa3f5807f7d8331ff3280592ab7eb458a6eec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidateFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upload"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"upload"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upload"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"knownCount"}},{"kind":"Field","name":{"kind":"Name","value":"made"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"peopleToHelp"}},{"kind":"Field","name":{"kind":"Name","value":"meetsCriteria"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faultFile"}}]}}]}}]} as unknown as DocumentNode<CandidateFileQuery, CandidateFileQueryVariables>;
export const ImportCandidatesDocument = {"__meta__":{"hash":"sha256:07ee8311e65978d53cf550cf247625797e90ca7b4dbcd1cfdb0d153b60576ec6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportCandidatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"knownCount"}}]}}]}}]} as unknown as DocumentNode<ImportCandidatesMutation, ImportCandidatesMutationVariables>;
export const ReviseCandidateDocument = {"__meta__":{"hash":"sha256:df2e2aa5ee3cc1078ef0171a1bd2ae8f0d818093a28b64643a52ee3778fda5b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseCandidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseCandidateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseCandidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReviseCandidateMutation, ReviseCandidateMutationVariables>;
export const SelectionPageDocument = {"__meta__":{"hash":"sha256:5bdd3f19a850f03f96ee1535b299d71612df035993e9485a459744768643e143"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SelectionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PilotStage"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selectionBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"endorsed"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"ownModels"}},{"kind":"Field","name":{"kind":"Name","value":"weightsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"ownModels"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}},{"kind":"Argument","name":{"kind":"Name","value":"stage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stage"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"meetsPeople"}},{"kind":"Field","name":{"kind":"Name","value":"meetsSecurity"}},{"kind":"Field","name":{"kind":"Name","value":"endorsed"}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SelectionPageQuery, SelectionPageQueryVariables>;
export const SelectionWeightsDocument = {"__meta__":{"hash":"sha256:3e679198f3f894524876d2f1ffefd0ebffb370119f9253da77aaf2329d294897"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SelectionWeights"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selectionBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"weightsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weightChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SelectionWeightsQuery, SelectionWeightsQueryVariables>;
export const SetSelectionWeightsDocument = {"__meta__":{"hash":"sha256:ebac7b00bc87696b02ad6325e510ee4ad40213d551c69c122f57252d5b07c990"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSelectionWeights"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSelectionWeightsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setSelectionWeights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SetSelectionWeightsMutation, SetSelectionWeightsMutationVariables>;
export const AppointDocument = {"__meta__":{"hash":"sha256:a811bd30fd56f4f463e82438abe7ea9a179aae9c4c7d35fb1d64d5a7a703b3df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Appoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AppointMutation, AppointMutationVariables>;
export const RolesOfBodiesDocument = {"__meta__":{"hash":"sha256:e413418d2936da3531655f151d6ce1a3e346b4817e37c128479b51f38d4095c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesOfBodies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}]}}]}}]}}]} as unknown as DocumentNode<RolesOfBodiesQuery, RolesOfBodiesQueryVariables>;
export const KnownOfficialsDocument = {"__meta__":{"hash":"sha256:35abf658dd14fee5cbfa5bf845603975105caf716428b5a97d3e84a9d9fc54e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnownOfficials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<KnownOfficialsQuery, KnownOfficialsQueryVariables>;
export const UnitAreasDocument = {"__meta__":{"hash":"sha256:6feae2393ce25368b567c5f916c5da530012ba109b8406de5ae3e2a45b20cd09"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitAreas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"AREA"}},{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitAreasQuery, UnitAreasQueryVariables>;
export const RearrangeAreasDocument = {"__meta__":{"hash":"sha256:25d1ec5045b9d9fb946e5428de9ca34b2c3f518b3a95097a0fca933b6f4bd429"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RearrangeAreas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RearrangeAreasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rearrangeAreas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RearrangeAreasMutation, RearrangeAreasMutationVariables>;
export const RenameOrganisationDocument = {"__meta__":{"hash":"sha256:481625ee1e6449b1eba9e20fb84a59a740765dfed0edb72b79d5e1974a9c6877"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RenameOrganisationMutation, RenameOrganisationMutationVariables>;
export const EndOrganisationDocument = {"__meta__":{"hash":"sha256:a8653b604820a03d5b942e5825bb5a1ccca7c4c44630a3a36a4430bf8487a468"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EndOrganisationMutation, EndOrganisationMutationVariables>;
export const FoundDepartmentDocument = {"__meta__":{"hash":"sha256:f26f837dbdc1b1a5ed8b921714c87ba2e0bb09c68c27a5e800bbcd207ba49676"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FoundDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FoundDepartmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundDepartment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<FoundDepartmentMutation, FoundDepartmentMutationVariables>;
export const EndDepartmentDocument = {"__meta__":{"hash":"sha256:7c5142b2e67f9f03eed1b89a7cd32057c81a88d2326b7cc0209621f52478deb0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndDepartmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDepartment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EndDepartmentMutation, EndDepartmentMutationVariables>;
export const EndPostDocument = {"__meta__":{"hash":"sha256:d710852fa7c466114922e155d547909632f7d069a5134eca600dc5d4c61932dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}}]}}]}}]} as unknown as DocumentNode<EndPostMutation, EndPostMutationVariables>;
export const FoundOrganisationDocument = {"__meta__":{"hash":"sha256:9fa70d7e9d5749ab9a32c2501e8b31e53f7dbf93a6990a72925b0aef58eef81d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FoundOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FoundOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<FoundOrganisationMutation, FoundOrganisationMutationVariables>;
export const AreaFileDocument = {"__meta__":{"hash":"sha256:44b460fdbbbab9112116adcb5b6696f3d89f594b1123ef24acccdf0db4d85164"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AreaFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upload"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"upload"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upload"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"knownCount"}},{"kind":"Field","name":{"kind":"Name","value":"madeCount"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"made"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"communeCode"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AreaFileQuery, AreaFileQueryVariables>;
export const ImportAreasDocument = {"__meta__":{"hash":"sha256:313d7d8edccbdce8905b163b9d7403f1c7763365af4957e01fb1b3500a2ae2d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportAreas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAreasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importAreas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"knownCount"}},{"kind":"Field","name":{"kind":"Name","value":"madeCount"}}]}}]}}]} as unknown as DocumentNode<ImportAreasMutation, ImportAreasMutationVariables>;
export const UnitOrganisationsDocument = {"__meta__":{"hash":"sha256:6c5388a08aaf32b3bb160fbddd6c14ba2812bddcd164b220f91a4afd602839a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitOrganisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitOrganisationsQuery, UnitOrganisationsQueryVariables>;
export const UnitPostsDocument = {"__meta__":{"hash":"sha256:139ed953ce50d3f09327020d9360502f3bbbb569e9df2193db5f9c0dc18d8b48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitPosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitPostsQuery, UnitPostsQueryVariables>;
export const UnitCardDocument = {"__meta__":{"hash":"sha256:5711376407cedaebc5cf9def1ccac9861b3cfe2c5695abf55daeb410cd8ab917"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Lineage_unit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Lineage_unit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"shareOfPeople"}},{"kind":"Field","name":{"kind":"Name","value":"shareOfArea"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"shareOfPeople"}},{"kind":"Field","name":{"kind":"Name","value":"shareOfArea"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitCardQuery, UnitCardQueryVariables>;
export const UnitByCodeDocument = {"__meta__":{"hash":"sha256:10f90c6474f7c2fe0f5664e405c0e6c5be947c2327a490e1c9267a9fb6040562"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UnitByCodeQuery, UnitByCodeQueryVariables>;
export const ShownUnitDocument = {"__meta__":{"hash":"sha256:f5161835497c8bd577218271e82579437562825de27ae05d2613a4461c24771c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShownUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitHistory_version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitHistory_version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<ShownUnitQuery, ShownUnitQueryVariables>;
export const UnitTreeRootsDocument = {"__meta__":{"hash":"sha256:77366c1eec2e8826364330e806c3e4c2a1f498c4431a9bb806b099d758bc3522"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitTreeRoots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"PROVINCE"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitTreeRootsQuery, UnitTreeRootsQueryVariables>;
export const UnitTreeChildrenDocument = {"__meta__":{"hash":"sha256:2dee2ae11f67941e1bd17a159e671cc5c5ee463212c7b15fbfeadf580cb567e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitTreeChildren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitTreeChildrenQuery, UnitTreeChildrenQueryVariables>;
export const SeatDocument = {"__meta__":{"hash":"sha256:914f5e86b159af7452e9ec89a0793e44f3df92a99040bf502a6cd5df9e18f909"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Seat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<SeatQuery, SeatQueryVariables>;
export const FindUnitsDocument = {"__meta__":{"hash":"sha256:0f0bafe3d2d9c33cab6f280d00830911577634e27629d24b532dccd6676de091"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"across"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"across"},"name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"across"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindUnitsQuery, FindUnitsQueryVariables>;
export const PickUnitsDocument = {"__meta__":{"hash":"sha256:eb055ea4d29738148c9683bb2573fb670e38b7d4baf70c46e2e8f6b5e963eb07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PickUnitsQuery, PickUnitsQueryVariables>;