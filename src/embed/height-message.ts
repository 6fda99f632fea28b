/** What a frame and the page that holds it say to each other: the one asks, the other tells its height in px. */
export type HeightMessage = { bice: "height?" } | { bice: "height"; height: number };

/** The most that a frame may ask for, in px. */
const mostHeight = 20_000;

/** Returns the height that a message tells, or null of any other message. */
export function toldHeight(data: unknown): number | null {
	if (!isOurs(data) || data.bice !== "height" || !("height" in data)) return null;
	const { height } = data;
	return typeof height === "number" && height > 0 && height <= mostHeight ? Math.ceil(height) : null;
}

/** Returns whether a message asks for the height. */
export function asksHeight(data: unknown): boolean {
	return isOurs(data) && data.bice === "height?";
}

function isOurs(data: unknown): data is { bice: unknown } {
	return typeof data === "object" && data !== null && "bice" in data;
}
