import { stderrLog } from "../../src/toolkit/cli/log.js";
import { keepMachineReadable } from "../../src/toolkit/cli/machine-log.js";

/** A process with a machine's log that Node warns of something, and that ends in an error nobody waits for. */
keepMachineReadable(stderrLog("json"));
process.emitWarning("careful");
setTimeout(() => {
	throw new Error("late");
}, 1);
