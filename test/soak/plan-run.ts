import type { Chance } from "./chance.js";
import type { DiskFault, Run } from "./publisher.js";
import type { Ending } from "./soak.js";

/** How many bytes are left at most on a disk that is to be full before a run has ended. */
const mostLeft = 2 ** 26;

/** What is to happen to a run. */
export interface PlannedRun {
	run: Run;
	/** Which of its processes are killed; null where none is. */
	kill: "all" | "publisher" | null;
	/** Whether another one is started at the same time. */
	isDoubled: boolean;
}

/** What disks can do: how many changes a run makes on them, and whether one can be filled in truth. */
export interface Disk {
	changes: number;
	canBeFilled: boolean;
}

/** Plans a run by chance: most are calm, and one trouble is enough for one run. */
export function planRun(chance: Chance, disk: Disk, last: Ending): PlannedRun {
	const run: Run = { command: "publish", accept: last === "refused" && chance.oneIn(2), fault: null };
	const planned = { run, kill: null, isDoubled: false };
	const trouble = chance.below(24);
	if (trouble < 5) return { ...planned, kill: chance.oneIn(4) ? "publisher" : "all" };
	if (trouble < 8) return { ...planned, run: { ...run, fault: faultOf(chance, disk) } };
	if (trouble === 8) return { ...planned, isDoubled: true };
	if (trouble === 9) return { ...planned, run: { ...run, command: "rollback" } };
	return planned;
}

/** A disk is full, or cannot be written to, from any time on: few changes are made by most runs, many by some. */
function faultOf(chance: Chance, { changes, canBeFilled }: Disk): DiskFault {
	if (canBeFilled && chance.oneIn(2)) return { code: "FULL", after: Math.floor(mostLeft ** chance.next()) };
	const after = Math.floor(changes ** chance.next());
	return chance.oneIn(4) ? { code: "EROFS", after: after - 1 } : { code: "ENOSPC", after };
}
