import { projectAt } from "../store/project.js";
import { build } from "./build.js";
import { given, interruption } from "./interrupt.js";
import { say } from "./log.js";
import { toPort } from "./port.js";
import { serve } from "./serve.js";

/** `bice start`: builds everything and serves the report until Ctrl-C; its address goes to stdout. */
export async function start(options: { port: string }, root?: string): Promise<void> {
	const port = toPort(options.port);
	await build({ site: true }, root);
	const signal = interruption();
	const served = await serve(projectAt(root).site, port);
	process.stdout.write(`${served.address}\n`);
	if (port !== 0 && !served.address.endsWith(`:${port}/`)) say("start", `port ${port} is taken; serving on a free one`);
	say("start", "serving; end with Ctrl-C");
	await given(signal);
	served.close();
}
