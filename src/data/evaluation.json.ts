import { createReadStream } from "node:fs";
import { evaluationFile } from "../toolkit/publish/evaluation.js";

createReadStream(evaluationFile).pipe(process.stdout);
