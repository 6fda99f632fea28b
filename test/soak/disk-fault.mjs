// Loaded before a program: lets its writing fail as a full disk, or one that cannot be written to, does.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** After how many changes of the disk they fail, and with which code; null where none fails. */
let fault = null;

/** @param {{ code: string, after: number } | null} next */
export function setFault(next) {
	fault = next === null ? null : { ...next };
}

function meet(call) {
	if (fault === null || fault.after-- > 0) return null;
	return Object.assign(new Error(`${fault.code}: no room, ${call}`), { code: fault.code, errno: -28, syscall: call });
}

for (const call of ["writeFile", "copyFile", "link", "symlink", "mkdir", "appendFile"]) {
	const own = fs.promises[call];
	fs.promises[call] = async (...given) => {
		const error = meet(call);
		if (error === null) return await own(...given);
		// half of it may have been written
		if (call === "writeFile" && typeof given[0] === "string") await own(given[0], given[1].slice(0, 1)).catch(() => {});
		throw error;
	};
	const ownSync = fs[`${call}Sync`];
	fs[`${call}Sync`] = (...given) => {
		const error = meet(call);
		if (error === null) return ownSync(...given);
		throw error;
	};
}
const { rename } = fs.promises;
fs.promises.rename = async (...given) => {
	// a full disk can rename; one that cannot be written to can not
	const error = fault?.code === "EROFS" ? meet("rename") : null;
	if (error !== null) throw error;
	return await rename(...given);
};
syncBuiltinESMExports();
if (process.env.BICE_SOAK_FAULT) setFault(JSON.parse(process.env.BICE_SOAK_FAULT));
