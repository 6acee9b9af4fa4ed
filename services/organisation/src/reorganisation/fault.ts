export { Faults, type At, type Fault } from "@hoa-nhap/sheets";
