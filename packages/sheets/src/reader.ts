import { answerOffThread } from "@hoa-nhap/kernel";
import { read } from "./read.js";

// Runs on a thread of its own (sheet.ts).
answerOffThread(read);
