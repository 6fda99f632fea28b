/** Returns the size of a file in bytes, as it is transferred; null where the host does not say. */
export function fileSize(address: string): Promise<number | null> {
	const size = known.get(address) ?? askSize(address);
	known.set(address, size);
	return size;
}

const known = new Map<string, Promise<number | null>>();

async function askSize(address: string): Promise<number | null> {
	const answer = await fetch(address, { method: "HEAD" }).catch(() => null);
	// an answer that nobody reads counts as broken off
	await answer?.text();
	const length = Number(answer?.ok ? answer.headers.get("content-length") : Number.NaN);
	return length > 0 ? length : null;
}

/** Returns a size as a reader takes it in: `0.9 KB`, `53 KB`, `2.1 MB`. */
export function sizeText(bytes: number): string {
	const kilobytes = bytes / 1000;
	if (kilobytes >= 1000) return `${Math.round(kilobytes / 100) / 10} MB`;
	return `${kilobytes >= 10 ? Math.round(kilobytes) : Math.max(0.1, Math.round(kilobytes * 10) / 10)} KB`;
}
