/** How the rows of the indicator page are ordered. */
export const orders = ["theme", "comparability", "regions"] as const;
export type Order = (typeof orders)[number];

/** What may be left out of the cells. */
export const hideable = ["caution", "refused"] as const;
export type Hideable = (typeof hideable)[number];

/** What the indicator page shows: all of it stands in the address, so that any view can be kept and shared. */
export interface IndicatorView {
	/** Code of the one theme that is shown; empty for all. */
	theme: string;
	/** How many regions at least have a value. */
	regions: number;
	hide: readonly Hideable[];
	order: Order;
	/** Whether values per 10,000 residents stand under those that were written. */
	isPerResident: boolean;
	/** What the names are searched for, in either language. */
	find: string;
}

/** Returns the view that an address names: `?theme=green&regions=2&hide=caution.refused`. What is unknown is left out. */
export function parseView(search: string): IndicatorView {
	const address = new URLSearchParams(search);
	const hidden = address.get("hide")?.split(".") ?? [];
	const regions = Number(address.get("regions"));
	return {
		theme: address.get("theme") ?? "",
		regions: Number.isInteger(regions) && regions > 1 ? regions : 1,
		hide: hideable.filter((name) => hidden.includes(name)),
		order: orders.find((name) => name === address.get("order")) ?? "theme",
		isPerResident: address.get("scale") === "resident",
		find: address.get("find")?.trim() ?? "",
	};
}

/** Returns the address of a view, the inverse of `parseView`; what is so by default is not written. */
export function formatView({ theme, regions, hide, order, isPerResident, find }: IndicatorView): string {
	const parts = [
		theme === "" ? "" : `theme=${encodeURIComponent(theme)}`,
		regions === 1 ? "" : `regions=${regions}`,
		hide.length === 0 ? "" : `hide=${hide.join(".")}`,
		order === "theme" ? "" : `order=${order}`,
		isPerResident ? "scale=resident" : "",
		find === "" ? "" : `find=${encodeURIComponent(find)}`,
	].filter((part) => part !== "");
	return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/**
 * Returns a view with the change that a control names: `theme=green` sets, `theme=` sets back, `hide~caution` turns on
 * and off.
 */
export function changeView(view: IndicatorView, change: string): IndicatorView {
	const address = new URLSearchParams(formatView(view));
	const [, name = "", sign, value = ""] = /^(\w+)([=~])(.*)$/u.exec(change) ?? [];
	if (sign === "~") {
		const list = hideable.filter((item) => view.hide.includes(item) !== (item === value));
		address.set(name, list.join("."));
	} else if (name !== "") {
		address.set(name, value);
	}
	return parseView(address.toString());
}

/** Whether a control's change is what the view shows already; a control that hides is on while it does not. */
export function isChosen(view: IndicatorView, change: string): boolean {
	const [, name = "", sign, value = ""] = /^(\w+)([=~])(.*)$/u.exec(change) ?? [];
	if (sign === "~") return !view.hide.some((item) => item === value);
	return (new URLSearchParams(formatView(view)).get(name) ?? "") === value;
}
