import "reflect-metadata";
import { serve } from "@hoa-nhap/subgraph";
import { definition } from "./service.js";

await serve(definition);
