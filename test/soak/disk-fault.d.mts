import type { DiskFault } from "./publisher.js";

/** Lets changes of the disk fail from now on; null ends that. */
export function setFault(fault: DiskFault | null): void;
