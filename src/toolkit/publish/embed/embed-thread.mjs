// The beginning of the thread that makes charts (see embeds-aside.ts): a thread loads TypeScript only if it sees to it itself.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../../../tsconfig.json", import.meta.url)) });
await import("./embed-thread.ts");
