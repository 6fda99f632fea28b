/** What the report says of a chart as it is now: `/embed/<id>/version.json`. */
interface Status {
	data: string;
}

/**
 * Shows a frozen card's notice that its data have changed, where they have. It asks the report that the card comes from; no
 * answer, no notice. `base` is the address of the card's page.
 */
export async function noticeSuperseded(card: HTMLElement, base: string): Promise<void> {
	const notice = card.querySelector<HTMLElement>(".notice");
	const { frozen, status } = notice?.dataset ?? {};
	if (!notice || frozen === undefined || status === undefined) return;
	const answer = await fetch(new URL(status, base)).catch(() => null);
	const now: unknown = answer?.ok ? await answer.json().catch(() => null) : null;
	if (isStatus(now) && now.data !== frozen) notice.hidden = false;
}

function isStatus(value: unknown): value is Status {
	return typeof value === "object" && value !== null && "data" in value && typeof value.data === "string";
}
