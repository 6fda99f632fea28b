import { projectAt } from "../store/project.js";
import { buildTables } from "./build.js";
import { endingAtInterrupt, interruption } from "./interrupt.js";
import { toPort } from "./port.js";

/** `bice preview`: builds the tables and shows the report as its author edits it, until Ctrl-C. */
export async function preview(options: { port: string }, root?: string): Promise<void> {
	const port = toPort(options.port);
	const project = projectAt(root);
	await endingAtInterrupt(() => buildTables(project));
	process.chdir(project.root);
	const { previewSite } = await import("../publish/site.js");
	await previewSite({ port, signal: interruption() });
}
