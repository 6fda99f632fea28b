import { renderMethod } from "./toolkit/publish/page/method.js";
import { writePage } from "./toolkit/publish/write-page.js";

await writePage(renderMethod);
