import { createReadStream } from "node:fs";
import { evaluationFile } from "../toolkit/store/evaluation.js";
import { projectAt } from "../toolkit/store/project.js";

createReadStream(evaluationFile(projectAt("."))).pipe(process.stdout);
