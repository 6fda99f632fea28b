import { build } from "../../src/toolkit/cli/build.js";
import { toCliError } from "../../src/toolkit/cli/cli-error.js";
import { publish } from "../../src/toolkit/cli/publish.js";
import { rollback } from "../../src/toolkit/cli/rollback.js";
import { findFaults } from "../../src/toolkit/publish/verify.js";
import { setFault } from "./disk-fault.mjs";
import type { Run } from "./publisher.js";
import { standInSite, writeStandIn } from "./stand-in-site.js";

/** A process that runs `bice publish` with a small site in the place of the report, as often as it is told to. */
const [root = "", to = "", keep = "5"] = process.argv.slice(2);

async function runOnce({ command, accept, fault }: Run): Promise<number> {
	process.exitCode = 0;
	setFault(fault);
	try {
		if (command === "rollback") await rollback({ to });
		else await publish({ to, keep, accept }, root, prepare, check);
		return Number(process.exitCode);
	} catch (error) {
		const { exitCode, message } = toCliError(error);
		process.stderr.write(`bice: ${message}\n`);
		return exitCode;
	} finally {
		setFault(null);
	}
}

type Prepare = NonNullable<Parameters<typeof publish>[2]>;

const prepare: Prepare = async (project, { folder }) => {
	await build({}, project.root);
	await writeStandIn(await standInSite(project.tables, folder), project.site);
	return [];
};

/** The charts of this small site are no more than their addresses. */
async function check(folder: string): Promise<string[]> {
	return (await findFaults(folder)).filter((fault) => !/^(?:embed|v)\//.test(fault));
}

process.on("message", async (run: Run) => {
	process.send?.(await runOnce(run));
});
process.on("disconnect", () => process.exit(0));
process.send?.("ready");
